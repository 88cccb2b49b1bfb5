import { type APIButtonComponent, ButtonStyle } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useMessage } from './context.js';

const CLASS: Readonly<Record<number, string>> = {
  [ButtonStyle.Primary]: 'primary',
  [ButtonStyle.Secondary]: 'secondary',
  [ButtonStyle.Success]: 'success',
  [ButtonStyle.Danger]: 'danger',
};

/** A button, or a link that looks like one. */
export function Button({ of }: { of: APIButtonComponent }): JSX.Element | null {
  const { press, waiting } = useMessage();
  if (of.style === ButtonStyle.Premium) return null;
  const label = (
    <>
      {of.emoji?.name ? <span aria-hidden="true">{of.emoji.name} </span> : null}
      {of.label}
    </>
  );
  if (of.style === ButtonStyle.Link) {
    return (
      <a class="button secondary" href={of.url} target="_blank" rel="noopener noreferrer">
        {label} <span aria-hidden="true">↗</span>
      </a>
    );
  }
  const id = of.custom_id;
  return (
    <button
      type="button"
      class={`button ${CLASS[of.style] ?? 'secondary'}`}
      disabled={of.disabled === true || waiting !== null}
      aria-busy={waiting === id}
      onClick={() => press(id)}
    >
      {label}
    </button>
  );
}
