import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

interface AppsMenuInput {
  readonly commands: readonly APIApplicationCommand[];
  readonly onChoose: (command: APIApplicationCommand) => void;
}

/** The Apps menu of a message: commands that take the message itself. */
export function AppsMenu({ commands, onChoose }: AppsMenuInput): JSX.Element | null {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open) return undefined;
    root.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
    const away = (event: Event): void => {
      if (!(event.target instanceof Node) || !root.current?.contains(event.target)) setOpen(false);
    };
    const onKey = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') setOpen(false);
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('keydown', onKey);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('keydown', onKey);
    };
  }, [open]);
  if (commands.length === 0) return null;
  return (
    <div class="apps" ref={root}>
      <button type="button" aria-haspopup="menu" aria-expanded={open} onClick={() => setOpen(!open)}>
        Apps
      </button>
      {open && (
        <div class="menu" role="menu" aria-label="Apps">
          {commands.map((command) => (
            <button
              key={command.id}
              type="button"
              role="menuitem"
              onClick={() => {
                setOpen(false);
                onChoose(command);
              }}
            >
              {command.name}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
