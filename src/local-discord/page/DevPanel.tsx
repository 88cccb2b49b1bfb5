import type { JSX } from 'preact';
import type { FaultRequest } from '../client/protocol.js';
import type { RequestLog } from '../events.js';
import { type Failure, type LogEntry, usedName } from './state.js';

interface DevPanelInput {
  /** Newest first. */
  readonly log: readonly LogEntry[];
  readonly onFault: (fault: FaultRequest) => void;
  readonly onClose: () => void;
}

/** For developers: what the bot sent, when, what Discord would object to, and why something failed. */
export function DevPanel({ log, onFault, onClose }: DevPanelInput): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="panel" aria-label="Requests of the bot" tabIndex={0}>
      <header>
        <h2>Requests of the bot</h2>
        <button type="button" class="link" onClick={onClose}>
          Close
        </button>
      </header>
      <div class="row">
        <Fault
          label="Fail its next requests"
          fault={{ kind: 'fail-next', fault: 500, times: 8 }}
          on={onFault}
        />
        <Fault label="Drop its connection" fault={{ kind: 'drop-gateway' }} on={onFault} />
      </div>
      {log.length === 0 && <p class="faint">None yet. Use a command.</p>}
      {log.map((entry) =>
        entry.kind === 'request' ? (
          <Request key={`request ${entry.request.id}`} of={entry.request} />
        ) : (
          <Failed key={`failure ${entry.failure.id}`} of={entry.failure} />
        ),
      )}
    </section>
  );
}

function Fault(props: {
  label: string;
  fault: FaultRequest;
  on: (fault: FaultRequest) => void;
}): JSX.Element {
  return (
    <button type="button" class="button secondary" onClick={() => props.on(props.fault)}>
      {props.label}
    </button>
  );
}

const Failed = ({ of }: { of: Failure }): JSX.Element => (
  <div class="entry bad">
    <strong>Not answered: {usedName(of) || `the ${of.kind} ${of.name}`}</strong>
    <pre>{of.reason}</pre>
  </div>
);

function Request({ of }: { of: RequestLog }): JSX.Element {
  const bad = of.status >= 400 || of.faults.length > 0;
  const after =
    of.sinceInteraction === null ? '' : `${Math.round(of.sinceInteraction)} ms after the interaction · `;
  return (
    <details class="entry" open={bad || of.advice.length > 0}>
      <summary class={bad ? 'bad' : ''}>
        <strong>{of.status}</strong> {of.method} {of.path.replace(/^\/api\/v\d+/, '')}
        <div class="faint">
          {new Date(of.at).toLocaleTimeString()} · {after}
          {of.took.toFixed(1)} ms
        </div>
      </summary>
      {of.error && (
        <p class="bad">
          {of.error.code}: {of.error.message}
        </p>
      )}
      {of.faults.map(({ path, message }, i) => (
        <p key={i} class="bad">
          <code>{path.join('.') || 'body'}</code> {message}
        </p>
      ))}
      {of.advice.map((line) => (
        <p key={line} class="advice">
          {line}
        </p>
      ))}
      {of.files.length > 0 && (
        <p>{of.files.map(({ name, size, type }) => `${name} (${type}, ${size} bytes)`).join(', ')}</p>
      )}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a block that scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{JSON.stringify(of.body, null, 2)}</pre>
    </details>
  );
}
