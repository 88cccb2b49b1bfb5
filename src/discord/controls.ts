import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInMessageActionRow,
  ButtonStyle,
  ComponentType,
} from 'discord.js';
import { cleanLine } from '../replies/clean.js';
import { clip } from '../replies/clip.js';
import type { Action, Block, Button, SelectOption } from '../replies/reply.js';
import { encodeCustomId } from './custom-id.js';
import { LIMITS } from './limits.js';

type Row = APIActionRowComponent<APIComponentInMessageActionRow>;

const STYLES = {
  primary: ButtonStyle.Primary,
  secondary: ButtonStyle.Secondary,
  danger: ButtonStyle.Danger,
} as const;

/** Makes the buttons and selects of one message, each with a custom id of its own. */
export class Controls {
  /** True once a control was left out because its state does not fit into a custom id. */
  dropped = false;
  readonly #taken = new Set<string>();
  readonly #fingerprint: string;

  constructor(fingerprint: string) {
    this.#fingerprint = fingerprint;
  }

  /** A button, or null where it is left out. */
  button({ label, action, style = 'secondary', disabled }: Button): APIButtonComponentWithCustomId | null {
    const id = this.#id(action);
    if (id === null) return null;
    return {
      type: ComponentType.Button,
      style: STYLES[style],
      label: shown(label, LIMITS.buttonLabel),
      custom_id: id,
      ...(disabled ? { disabled } : {}),
    };
  }

  /** Rows of at most five buttons. */
  rows(buttons: readonly Button[]): Row[] {
    const made = buttons.flatMap((button) => this.button(button) ?? []);
    const rows: Row[] = [];
    for (let at = 0; at < made.length; at += LIMITS.rowButtons)
      rows.push({ type: ComponentType.ActionRow, components: made.slice(at, at + LIMITS.rowButtons) });
    return rows;
  }

  /** A row with one select; none where there is nothing to choose. */
  select({ placeholder, action, options }: Extract<Block, { type: 'select' }>): Row[] {
    const distinct = new Map(
      options
        .filter(({ value }) => value !== '' && value.length <= LIMITS.option)
        .map((option) => [option.value, option]),
    );
    if (distinct.size === 0) return [];
    const id = this.#id(action);
    if (id === null) return [];
    const menu = {
      type: ComponentType.StringSelect,
      custom_id: id,
      placeholder: shown(placeholder, LIMITS.placeholder),
      options: [...distinct.values()].slice(0, LIMITS.selectOptions).map(selectOption),
    } as const;
    return [{ type: ComponentType.ActionRow, components: [menu] }];
  }

  /** Two controls with one custom id would do the same, so the second is left out. */
  #id(action: Action): string | null {
    const id = encodeCustomId({ action, fingerprint: this.#fingerprint });
    if (id === null) this.dropped = true;
    if (id === null || this.#taken.has(id)) return null;
    this.#taken.add(id);
    return id;
  }
}

function selectOption({ label, description = '', value }: SelectOption) {
  const about = clip(cleanLine(description), LIMITS.option);
  return { label: shown(label, LIMITS.option), value, ...(about ? { description: about } : {}) };
}

/** Labels are no Markdown, but may not be empty. */
function shown(label: string, max: number): string {
  return clip(cleanLine(label) || '—', max);
}
