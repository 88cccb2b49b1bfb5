import type { JSX } from 'preact';
import type { RequestLog } from '../events.js';

/** For developers: what the bot sent, when, and what Discord would object to. */
export function DevPanel({ requests }: { requests: readonly RequestLog[] }): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="panel" aria-label="Requests of the bot" tabIndex={0}>
      <h2>Requests of the bot</h2>
      {requests.length === 0 && <p class="faint">None yet. Use a command.</p>}
      {requests.map((request) => (
        <Request key={request.id} of={request} />
      ))}
    </section>
  );
}

function Request({ of }: { of: RequestLog }): JSX.Element {
  const bad = of.status >= 400 || of.faults.length > 0;
  return (
    <details open={bad}>
      <summary class={bad ? 'bad' : ''}>
        {of.status} {of.method} {of.path}{' '}
        <span class="faint">
          {of.sinceInteraction === null
            ? ''
            : `${Math.round(of.sinceInteraction)} ms after the interaction · `}
          {of.took.toFixed(1)} ms
        </span>
      </summary>
      {of.error && (
        <p class="bad">
          {of.error.code}: {of.error.message}
        </p>
      )}
      {of.faults.map((fault, i) => (
        <p key={i} class="bad">
          {JSON.stringify(fault)}
        </p>
      ))}
      {of.files.length > 0 && (
        <p>{of.files.map(({ name, size, type }) => `${name} (${type}, ${size} bytes)`).join(', ')}</p>
      )}
      <pre>{JSON.stringify(of.body, null, 2)}</pre>
    </details>
  );
}
