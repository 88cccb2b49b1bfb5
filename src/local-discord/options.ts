import {
  type APIApplicationCommand,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandInteractionDataBasicOption,
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
} from 'discord-api-types/v10';
import { InputError } from './input-error.js';

export type OptionValue = string | number | boolean;
export type OptionValues = Readonly<Record<string, OptionValue>>;

type Basic = APIApplicationCommandBasicOption;
type Sent = APIApplicationCommandInteractionDataBasicOption;

/** The options that a command takes, or its subcommand does where `path` names one: `["group", "name"]`. */
export function optionsOf(command: APIApplicationCommand, path: readonly string[]): readonly Basic[] {
  let options: readonly APIApplicationCommandOption[] = command.options ?? [];
  for (const name of path) {
    const next = options.find((option) => option.name === name);
    if (!next || !isNested(next)) throw new InputError(`/${command.name} has no subcommand "${name}"`);
    options = next.options ?? [];
  }
  const [nested] = options.filter(isNested);
  if (nested) throw new InputError(`/${command.name} needs a subcommand, such as "${nested.name}"`);
  return options.filter((option): option is Basic => !isNested(option));
}

/**
 * Options as the client of Discord sends them, once it has checked them.
 * @throws InputError where a value is missing, unknown, or not one that the command takes
 */
export function filledOptions(definitions: readonly Basic[], values: OptionValues): Sent[] {
  for (const name of Object.keys(values))
    if (!definitions.some((option) => option.name === name))
      throw new InputError(`There is no option "${name}"`);
  return definitions.flatMap((option) => {
    const value = values[option.name];
    if (value !== undefined) return [sent(option, checked(option, value))];
    if (option.required) throw new InputError(`The option "${option.name}" is required`);
    return [];
  });
}

/**
 * Options while one of them is being typed: nothing is checked, and what is typed is sent as it stands.
 * @throws InputError where the option that is typed asks for no suggestions
 */
export function typedOptions(
  definitions: readonly Basic[],
  values: OptionValues,
  focused: string,
): { options: Sent[]; type: ApplicationCommandOptionType } {
  const option = definitions.find(({ name }) => name === focused);
  if (!option || !('autocomplete' in option) || !option.autocomplete)
    throw new InputError(`The option "${focused}" has no autocomplete`);
  const others = definitions.filter(({ name }) => name !== focused && values[name] !== undefined);
  const options = others.map((other) => sent(other, values[other.name] ?? ''));
  const typed = { ...sent(option, String(values[focused] ?? '')), focused: true } as Sent;
  return { options: [...options, typed], type: option.type };
}

/** Wraps options in the subcommands that they belong to. */
export function nested(
  command: APIApplicationCommand,
  path: readonly string[],
  options: Sent[],
): APIApplicationCommandInteractionDataOption[] {
  const [name, ...rest] = path;
  if (name === undefined) return options;
  const found = (command.options ?? []).find((option) => option.name === name);
  const type = found?.type ?? ApplicationCommandOptionType.Subcommand;
  const inside = nested({ ...command, options: childrenOf(found) }, rest, options);
  return [{ name, type, options: inside } as APIApplicationCommandInteractionDataOption];
}

function childrenOf(option: APIApplicationCommandOption | undefined): APIApplicationCommandOption[] {
  return option && isNested(option) ? [...(option.options ?? [])] : [];
}

function isNested(
  option: APIApplicationCommandOption,
): option is Exclude<APIApplicationCommandOption, Basic> {
  return (
    option.type === ApplicationCommandOptionType.Subcommand ||
    option.type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function sent({ name, type }: Basic, value: OptionValue): Sent {
  return { name, type, value } as Sent;
}

function checked(option: Basic, value: OptionValue): OptionValue {
  const refuse = (what: string): never => {
    throw new InputError(`The option "${option.name}" ${what}`);
  };
  if ('choices' in option && option.choices && option.choices.length > 0) {
    const fits = option.choices.some((choice) => choice.value === value);
    return fits ? value : refuse('takes one of its choices only');
  }
  switch (option.type) {
    case ApplicationCommandOptionType.String: {
      const text = String(value);
      const { min_length: least = 0, max_length: most = 6000 } = option;
      if (text.length < least) return refuse(`must have ${least} or more characters`);
      return text.length > most ? refuse(`must have ${most} or fewer characters`) : text;
    }
    case ApplicationCommandOptionType.Integer:
    case ApplicationCommandOptionType.Number: {
      const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
      if (typeof number !== 'number' || !Number.isFinite(number)) return refuse('must be a number');
      if (option.type === ApplicationCommandOptionType.Integer && !Number.isSafeInteger(number))
        return refuse('must be a whole number');
      const { min_value: least = -Infinity, max_value: most = Infinity } = option;
      if (number < least) return refuse(`must be ${least} or more`);
      return number > most ? refuse(`must be ${most} or less`) : number;
    }
    case ApplicationCommandOptionType.Boolean:
      if (value === 'true' || value === 'false') return value === 'true';
      return typeof value === 'boolean' ? value : refuse('must be true or false');
    default:
      return refuse('is of a kind that the local Discord does not offer');
  }
}
