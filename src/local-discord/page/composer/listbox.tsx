import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** ARIA attributes of an input that owns a list. */
interface ComboboxAria {
  readonly role: 'combobox';
  readonly 'aria-autocomplete': 'list';
  readonly 'aria-expanded': boolean;
  readonly 'aria-controls'?: string;
  readonly 'aria-activedescendant'?: string;
}

/** A list under an input that is moved through by arrows and taken from by Tab or Enter. */
export interface Listbox<Item> {
  readonly active: number;
  /** Returns true where the key was for the list. */
  onKey(event: KeyboardEvent): boolean;
  /** ARIA attributes of the input that owns the list. */
  readonly aria: ComboboxAria;
  readonly view: JSX.Element | null;
  take(item: Item): void;
}

interface ListboxInput<Item> {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Item[];
  readonly onTake: (item: Item) => void;
  readonly show: (item: Item) => ComponentChildren;
  /** Enter takes the first item without an arrow having been pressed. */
  readonly eager: boolean;
}

/** State and view of a listbox; the items change as one types. */
export function useListbox<Item>({
  id,
  label,
  items,
  onTake,
  show,
  eager,
}: ListboxInput<Item>): Listbox<Item> {
  const start = eager ? 0 : -1;
  const [active, setActive] = useState(start);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => setActive(start), [items, start]);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  });
  const move = (by: number): void =>
    setActive((active + by + items.length + (active < 0 && by < 0 ? 1 : 0)) % items.length);
  const onKey = (event: KeyboardEvent): boolean => {
    if (items.length === 0) return false;
    const item = items[active];
    if (event.key === 'ArrowDown') move(1);
    else if (event.key === 'ArrowUp') move(-1);
    else if ((event.key === 'Enter' || (event.key === 'Tab' && !event.shiftKey)) && item !== undefined)
      onTake(item);
    else return false;
    event.preventDefault();
    return true;
  };
  const open = items.length > 0;
  const aria: ComboboxAria = {
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': open,
    ...(open ? { 'aria-controls': id } : {}),
    ...(open && active >= 0 ? { 'aria-activedescendant': `${id}-${active}` } : {}),
  };
  const view = open ? (
    <div class="listbox" role="listbox" id={id} aria-label={label} ref={list}>
      {items.map((item, i) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys go through the input that owns the list
        <div
          key={i}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onTake(item)}
        >
          {show(item)}
        </div>
      ))}
    </div>
  ) : null;
  return { active, onKey, aria, view, take: onTake };
}
