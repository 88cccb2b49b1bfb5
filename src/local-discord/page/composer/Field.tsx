import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { type Draft, take, type } from './draft.js';
import { useListbox } from './listbox.js';
import { type Choice, fixedChoices, isSuggested, type Suggest, useSuggestions } from './suggestions.js';

const NOTHING: readonly Choice[] = [];

interface FieldInput {
  readonly option: APIApplicationCommandBasicOption;
  readonly draft: Draft;
  readonly problem: string | null;
  readonly focused: boolean;
  readonly onFocus: () => void;
  readonly onDraft: (draft: Draft) => void;
  readonly suggest: Suggest;
  readonly onSend: () => void;
  readonly onNext: (back: boolean) => boolean;
  readonly onRemove: () => void;
}

/** One option being filled: its name, its input, and the list below it. */
export function Field(props: FieldInput): JSX.Element {
  const { option, draft, problem, focused, onDraft } = props;
  const text = draft.typed[option.name] ?? '';
  const taken = draft.taken[option.name] !== undefined;
  const input = useRef<HTMLInputElement>(null);
  const asked = focused && !taken && isSuggested(option) ? text : null;
  const suggested = useSuggestions(draft, option.name, asked, props.suggest);
  const fixed = focused && !taken ? fixedChoices(option, text) : null;
  const choices = fixed ?? (typeof suggested === 'string' ? NOTHING : suggested);
  const listbox = useListbox<Choice>({
    id: `choices-${option.name}`,
    label: `Choices for ${option.name}`,
    items: choices,
    eager: fixed !== null,
    show: (choice) => choice.name,
    onTake: (choice) => onDraft(take(draft, option.name, choice.name, choice.value)),
  });
  // Before the next key is pressed, so that none is lost.
  useLayoutEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (!listbox.onKey(event)) fieldKey(event, props, text);
  };
  return (
    <div class={`field${problem && !focused ? ' wrong' : ''}`}>
      <label>
        <span class="field-name">{option.name}</span>
        <input
          {...listbox.aria}
          ref={input}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={text}
          size={Math.max(8, Math.min(60, text.length + 2))}
          aria-required={option.required === true}
          aria-invalid={problem !== null && text !== ''}
          aria-description={option.description}
          onFocus={props.onFocus}
          onInput={(event) => onDraft(type(draft, option.name, event.currentTarget.value))}
          onKeyDown={onKeyDown}
        />
      </label>
      {focused && listbox.view}
      {suggested === 'failed' && (
        <p class="listbox note" role="alert">
          Loading options failed
        </p>
      )}
    </div>
  );
}

function fieldKey(event: KeyboardEvent, { onSend, onNext, onRemove }: FieldInput, text: string): void {
  if (event.key === 'Enter') onSend();
  else if (event.key === 'Tab') {
    if (!onNext(event.shiftKey)) return;
  } else if (event.key === 'Backspace' && text === '') onRemove();
  else return;
  event.preventDefault();
}
