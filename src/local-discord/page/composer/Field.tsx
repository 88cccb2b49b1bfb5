import { type APIApplicationCommandBasicOption, ApplicationCommandOptionType } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Draft, take, type } from './draft.js';
import { useListbox } from './listbox.js';

export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

interface FieldInput {
  readonly option: APIApplicationCommandBasicOption;
  readonly draft: Draft;
  readonly problem: string | null;
  readonly focused: boolean;
  readonly onFocus: () => void;
  readonly onDraft: (draft: Draft) => void;
  /** Asks the bot what could be meant. */
  readonly suggest: (draft: Draft, option: string) => Promise<readonly Choice[]>;
  readonly onSend: () => void;
  readonly onNext: (back: boolean) => boolean;
  readonly onRemove: () => void;
}

const BOOLEAN: readonly Choice[] = [
  { name: 'True', value: 'True' },
  { name: 'False', value: 'False' },
];

/** The fixed choices that fit what was typed; all of them before anything was. */
function fixedChoices(option: APIApplicationCommandBasicOption, text: string): readonly Choice[] | null {
  const all =
    option.type === ApplicationCommandOptionType.Boolean
      ? BOOLEAN
      : 'choices' in option && option.choices?.length
        ? option.choices
        : null;
  return all?.filter((choice) => choice.name.toLowerCase().includes(text.trim().toLowerCase())) ?? null;
}

const isSuggested = (option: APIApplicationCommandBasicOption): boolean =>
  'autocomplete' in option && option.autocomplete === true;

/** One option being filled: its name, its input, and the list below it. */
export function Field(props: FieldInput): JSX.Element {
  const { option, draft, problem, focused, onDraft } = props;
  const text = draft.typed[option.name] ?? '';
  const taken = draft.taken[option.name] !== undefined;
  const input = useRef<HTMLInputElement>(null);
  const suggested = useSuggestions(props, text, taken);
  const choices = focused && !taken ? (fixedChoices(option, text) ?? suggested) : [];
  const listbox = useListbox<Choice>({
    id: `choices-${option.name}`,
    label: `Choices for ${option.name}`,
    items: choices,
    eager: fixedChoices(option, text) !== null,
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

/** What the bot suggests for the words typed; an answer that comes too late is dropped. */
function useSuggestions(
  { option, draft, focused, suggest }: FieldInput,
  text: string,
  taken: boolean,
): readonly Choice[] {
  const [choices, setChoices] = useState<readonly Choice[]>([]);
  const ask = focused && !taken && isSuggested(option);
  useEffect(() => {
    let current = ask;
    if (!ask) setChoices([]);
    else
      suggest(draft, option.name).then(
        (found) => current && setChoices(found),
        () => current && setChoices([]),
      );
    return () => {
      current = false;
    };
  }, [ask, text]);
  return choices;
}
