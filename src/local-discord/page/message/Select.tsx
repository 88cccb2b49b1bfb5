import type { APIStringSelectComponent } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useMessage } from './context.js';

/** A string select. One choice is sent at once; several are sent with the browser's own list. */
export function Select({ of }: { of: APIStringSelectComponent }): JSX.Element {
  const { choose, waiting } = useMessage();
  const placeholder = of.placeholder ?? 'Make a selection';
  const several = (of.max_values ?? 1) > 1;
  const chosen = of.options.filter((option) => option.default).map((option) => option.value);
  const send = (event: { currentTarget: HTMLSelectElement }): void => {
    const values = [...event.currentTarget.selectedOptions].map((option) => option.value).filter(Boolean);
    if (values.length >= (of.min_values ?? 1)) choose(of.custom_id, values);
    event.currentTarget.value = chosen[0] ?? '';
  };
  return (
    <select
      class="select"
      aria-label={placeholder}
      disabled={of.disabled === true || waiting !== null}
      multiple={several}
      value={chosen[0] ?? ''}
      onChange={send}
    >
      {!several && (
        <option value="" disabled>
          {placeholder}
        </option>
      )}
      {of.options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.description ? `${option.label} (${option.description})` : option.label}
        </option>
      ))}
    </select>
  );
}
