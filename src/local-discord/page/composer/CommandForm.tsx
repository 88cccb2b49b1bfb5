import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { closeOption, type Draft, openOption, optionsOf, problems } from './draft.js';
import { Field } from './Field.js';
import type { Suggest } from './suggestions.js';

interface CommandFormInput {
  readonly draft: Draft;
  readonly onDraft: (draft: Draft) => void;
  readonly onSend: () => void;
  readonly onCancel: () => void;
  readonly suggest: Suggest;
}

/** A command with its options, filled one by one. */
export function CommandForm({ draft, onDraft, onSend, onCancel, suggest }: CommandFormInput): JSX.Element {
  const [focus, setFocus] = useState<string | null>(draft.open[0] ?? null);
  const [tried, setTried] = useState(false);
  const wrong = problems(draft);
  const options = optionsOf(draft.command);
  const focused = options.find((option) => option.name === focus) ?? null;
  const closed = options.filter((option) => !draft.open.includes(option.name));
  const send = (): void => {
    const [first] = Object.keys(wrong);
    setTried(true);
    if (first === undefined) onSend();
    else setFocus(first);
  };
  const open = (name: string): void => {
    onDraft(openOption(draft, name));
    setFocus(name);
  };
  const remove = (name: string): void => {
    const rest = closeOption(draft, name);
    if (rest !== draft && rest.open.length > 0) {
      onDraft(rest);
      setFocus(rest.open.at(-1) ?? null);
    } else onCancel();
  };
  const next = (name: string, back: boolean): boolean => {
    const step =
      draft.open[draft.open.indexOf(name) + (back ? -1 : 1)] ?? (back ? undefined : closed[0]?.name);
    if (step !== undefined) open(step);
    return step !== undefined;
  };
  return (
    <form
      class="command"
      aria-label={`Command ${draft.command.name}`}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <Hint
        option={focused}
        problem={focused && tried ? (wrong[focused.name] ?? null) : null}
        draft={draft}
      />
      <div class="fields">
        <span class="command-name">/{draft.command.name}</span>
        {options
          .filter((option) => draft.open.includes(option.name))
          .map((option) => (
            <Field
              key={option.name}
              option={option}
              draft={draft}
              problem={tried ? (wrong[option.name] ?? null) : null}
              focused={focus === option.name}
              onFocus={() => setFocus(option.name)}
              onDraft={onDraft}
              suggest={suggest}
              onSend={send}
              onNext={(back) => next(option.name, back)}
              onRemove={() => remove(option.name)}
            />
          ))}
        {closed.map((option) => (
          <button
            key={option.name}
            type="button"
            class="more"
            title={option.description}
            onClick={() => open(option.name)}
          >
            + {option.name}
          </button>
        ))}
        <button type="submit" class="send button primary" ref={focusWhere(draft.open.length === 0)}>
          Send
        </button>
      </div>
    </form>
  );
}

/** With no option open, Enter is to send the command. */
const focusWhere = (wanted: boolean) => (button: HTMLButtonElement | null) => {
  if (wanted && document.activeElement === document.body) button?.focus();
};

interface HintInput {
  readonly option: APIApplicationCommandBasicOption | null;
  readonly problem: string | null;
  readonly draft: Draft;
}

/** What the focused option takes, or what is wrong with it. */
function Hint({ option, problem, draft }: HintInput): JSX.Element {
  if (!option) return <p class="hint">{draft.command.description}</p>;
  return (
    <p class={problem ? 'hint problem' : 'hint'} role={problem ? 'alert' : undefined}>
      <strong>{option.name}</strong> {problem ?? option.description}{' '}
      <span class="faint">{option.required ? 'required' : 'optional'}</span>
    </p>
  );
}
