import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { CommandForm } from './CommandForm.js';
import { type Draft, type Filled, filled, optionsOf, startDraft } from './draft.js';
import { useListbox } from './listbox.js';
import type { Suggestions } from './suggestions.js';

interface ComposerInput {
  readonly channel: string;
  readonly commands: readonly APIApplicationCommand[];
  readonly onMessage: (text: string) => void;
  readonly onCommand: (command: APIApplicationCommand, options: Filled) => void;
  readonly suggest: (
    command: APIApplicationCommand,
    options: Filled,
    focused: string,
    text: string,
  ) => Promise<Suggestions>;
}

/** Where one types: a message, or a command after `/`. */
export function Composer({ channel, commands, onMessage, onCommand, suggest }: ComposerInput): JSX.Element {
  const [text, setText] = useState('');
  const [draft, setDraft] = useState<Draft | null>(null);
  const input = useRef<HTMLInputElement>(null);
  const fitting = useMemo(
    () => (text.startsWith('/') ? matching(commands, text.slice(1)) : []),
    [commands, text],
  );
  const begin = (command: APIApplicationCommand, words = ''): void => {
    setText('');
    if (optionsOf(command).length > 0) setDraft(startDraft(command, words));
    else onCommand(command, []);
  };
  const write = (next: string): void => {
    const [, name, words = ''] = /^\/(\S+)\s+(.*)$/s.exec(next) ?? [];
    const command = commands.find((one) => one.name === name);
    if (command) begin(command, words);
    else setText(next);
  };
  const listbox = useListbox<APIApplicationCommand>({
    id: 'commands',
    label: 'Commands',
    items: fitting,
    eager: true,
    onTake: (command) => begin(command),
    show: (command) => <CommandRow of={command} />,
  });
  useLayoutEffect(() => {
    if (draft === null) input.current?.focus({ preventScroll: true });
  }, [draft]);
  if (draft) {
    return (
      <div class="composer">
        <CommandForm
          draft={draft}
          onDraft={setDraft}
          onCancel={() => setDraft(null)}
          onSend={() => {
            onCommand(draft.command, filled(draft));
            setDraft(null);
          }}
          suggest={(now, focused) => suggest(now.command, filled(now), focused, now.typed[focused] ?? '')}
        />
      </div>
    );
  }
  const onKeyDown = (event: KeyboardEvent): void => {
    if (listbox.onKey(event)) return;
    if (event.key === 'Escape') setText('');
    if (event.key === 'Enter' && text.trim() !== '' && !text.startsWith('/')) {
      onMessage(text.trim());
      setText('');
    }
  };
  return (
    <div class="composer">
      {listbox.view}
      {text.startsWith('/') && fitting.length === 0 && <p class="hint">No command begins with {text}</p>}
      <input
        {...listbox.aria}
        ref={input}
        class="message-input"
        type="text"
        autocomplete="off"
        aria-label={`Message ${channel}`}
        placeholder={`Message ${channel} or type /`}
        value={text}
        onInput={(event) => write(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
    </div>
  );
}

function CommandRow({ of }: { of: APIApplicationCommand }): JSX.Element {
  return (
    <div class="command-row">
      <div>
        <strong>/{of.name}</strong>{' '}
        {optionsOf(of).map((option) => (
          <span key={option.name} class={option.required ? 'option required' : 'option'}>
            {option.name}
          </span>
        ))}
      </div>
      <div class="faint">{of.description}</div>
    </div>
  );
}

/** Commands whose name begins with the letters, then those that hold them. */
function matching(
  commands: readonly APIApplicationCommand[],
  letters: string,
): readonly APIApplicationCommand[] {
  const wanted = letters.trim().toLowerCase();
  const begins = commands.filter(({ name }) => name.startsWith(wanted));
  return [
    ...begins,
    ...commands.filter((command) => !begins.includes(command) && command.name.includes(wanted)),
  ];
}
