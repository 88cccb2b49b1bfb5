import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';

/** A command being filled in. */
export interface Draft {
  readonly command: APIApplicationCommand;
  /** What stands in each open option, as typed. */
  readonly typed: Readonly<Record<string, string>>;
  /** Where a choice or suggestion was taken: the value that is sent in place of the words. */
  readonly taken: Readonly<Record<string, string | number>>;
  /** Names of the options that are open, in the order they were opened. */
  readonly open: readonly string[];
}

export type OptionValue = string | number | boolean;
export type Filled = readonly { readonly name: string; readonly type: number; readonly value: OptionValue }[];

/** The options of a command that take a value. */
export function optionsOf(command: APIApplicationCommand): readonly APIApplicationCommandBasicOption[] {
  return (command.options ?? []).filter(isBasic);
}

function isBasic(option: APIApplicationCommandOption): option is APIApplicationCommandBasicOption {
  return (
    option.type !== ApplicationCommandOptionType.Subcommand &&
    option.type !== ApplicationCommandOptionType.SubcommandGroup
  );
}

/**
 * Starts a command: its required options are open, or the first that is written out where none is required.
 * @param words what was typed after its name; they go into the first open option.
 */
export function startDraft(command: APIApplicationCommand, words = ''): Draft {
  const options = optionsOf(command);
  const required = options.filter((option) => option.required).map((option) => option.name);
  const first = options.find((option) => option.type !== ApplicationCommandOptionType.Boolean);
  const open = required.length > 0 || !first ? required : [first.name];
  const [into] = open;
  const typed = into !== undefined && words !== '' ? { [into]: words } : {};
  return { command, typed, taken: {}, open };
}

/** Opens one more option. */
export const openOption = (draft: Draft, name: string): Draft =>
  draft.open.includes(name) ? draft : { ...draft, open: [...draft.open, name] };

/** Takes an option away again; a required one stays. */
export function closeOption(draft: Draft, name: string): Draft {
  if (optionsOf(draft.command).find((option) => option.name === name)?.required) return draft;
  const { [name]: _typed, ...typed } = draft.typed;
  const { [name]: _taken, ...taken } = draft.taken;
  return { ...draft, typed, taken, open: draft.open.filter((open) => open !== name) };
}

/** Types into an option; what was taken from a list no longer holds. */
export function type(draft: Draft, name: string, text: string): Draft {
  const { [name]: _old, ...taken } = draft.taken;
  return { ...draft, typed: { ...draft.typed, [name]: text }, taken };
}

/** Takes a choice or suggestion. */
export const take = (draft: Draft, name: string, label: string, value: string | number): Draft => ({
  ...draft,
  typed: { ...draft.typed, [name]: label },
  taken: { ...draft.taken, [name]: value },
});

/** What is sent: the options that are filled. */
export function filled(draft: Draft): Filled {
  return optionsOf(draft.command).flatMap((option) => {
    const text = draft.typed[option.name]?.trim() ?? '';
    if (!draft.open.includes(option.name) || text === '') return [];
    return [
      { name: option.name, type: option.type, value: sentValue(option, text, draft.taken[option.name]) },
    ];
  });
}

function sentValue(
  option: APIApplicationCommandBasicOption,
  text: string,
  taken: OptionValue | undefined,
): OptionValue {
  if (option.type === ApplicationCommandOptionType.Boolean) return text.toLowerCase() === 'true';
  if (taken !== undefined) return taken;
  const isNumber =
    option.type === ApplicationCommandOptionType.Integer ||
    option.type === ApplicationCommandOptionType.Number;
  return isNumber ? Number(text) : text;
}

/** What Discord would object to before sending, by option; empty where the command can be sent. */
export function problems(draft: Draft): Readonly<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const option of optionsOf(draft.command)) {
    const problem = problemOf(option, draft.typed[option.name]?.trim() ?? '', draft.taken[option.name]);
    if (problem && (option.required || draft.open.includes(option.name))) found[option.name] = problem;
  }
  return found;
}

function problemOf(
  option: APIApplicationCommandBasicOption,
  text: string,
  taken: OptionValue | undefined,
): string | null {
  if (text === '') return option.required ? 'This option is required' : null;
  switch (option.type) {
    case ApplicationCommandOptionType.Boolean:
      return /^(true|false)$/i.test(text) ? null : 'True or False';
    case ApplicationCommandOptionType.Integer:
      return /^-?\d+$/.test(text) ? bounds(Number(text), option, 'The number') : 'A whole number';
    case ApplicationCommandOptionType.Number:
      return Number.isFinite(Number(text)) ? bounds(Number(text), option, 'The number') : 'A number';
    case ApplicationCommandOptionType.String: {
      if ('choices' in option && option.choices?.length && taken === undefined)
        return 'Choose one of the list';
      const { min_length: min = 0, max_length: max = 6000 } = option as {
        min_length?: number;
        max_length?: number;
      };
      if (text.length < min) return `At least ${min} characters`;
      return text.length > max && taken === undefined ? `At most ${max} characters` : null;
    }
    default:
      return null;
  }
}

function bounds(
  value: number,
  option: { min_value?: number; max_value?: number },
  what: string,
): string | null {
  if (option.min_value !== undefined && value < option.min_value)
    return `${what} must be at least ${option.min_value}`;
  if (option.max_value !== undefined && value > option.max_value)
    return `${what} must be at most ${option.max_value}`;
  return null;
}
