import {
  type APIApplicationCommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { type Fault, fault, type Path, under } from '../fault.js';
import { choiceFaults } from './choices.js';
import { required } from './components.js';
import { repeated } from './walk.js';

type Definition = RESTPostAPIApplicationCommandsJSONBody;
type Option = APIApplicationCommandOption;

/** As Discord's documentation gives it, for commands that are typed and for options. */
const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
const MOST_CHARACTERS = 8000;
const MOST_OF_TYPE: Record<number, number> = {
  [ApplicationCommandType.ChatInput]: 100,
  [ApplicationCommandType.User]: 15,
  [ApplicationCommandType.Message]: 15,
};

/** What is wrong with a list of commands that replaces all. Paths start in the list. */
export function commandListFaults(commands: readonly Definition[]): Fault[] {
  const placed = commands.map((command, index) => ({ command, index }));
  const faults = placed.flatMap(({ command, index }) => under([index], commandFaults(command)));
  for (const { index } of repeated(placed, ({ command }) => `${typeOf(command)} ${command.name}`))
    faults.push(
      fault(
        [index, 'name'],
        'APPLICATION_COMMANDS_DUPLICATE_NAME',
        'Application command names must be unique',
      ),
    );
  for (const [type, most] of Object.entries(MOST_OF_TYPE)) {
    const count = commands.filter((command) => typeOf(command) === Number(type)).length;
    if (count > most)
      faults.push(
        fault([], 'BASE_TYPE_MAX_LENGTH', `There may be ${most} commands of type ${type}, not ${count}.`),
      );
  }
  return faults;
}

/** What is wrong with a command, as far as Discord's schema does not say it. Paths start in it. */
export function commandFaults(command: Definition): Fault[] {
  const { name } = command;
  const options: readonly Option[] = ('options' in command && command.options) || [];
  const description = 'description' in command ? (command.description ?? '') : '';
  if (typeOf(command) !== ApplicationCommandType.ChatInput) {
    const faults: Fault[] = [];
    if (name.trim() !== name) faults.push(invalidName(['name']));
    if (description !== '') faults.push(forbidden(['description']));
    if (options.length > 0) faults.push(forbidden(['options']));
    return faults;
  }
  const faults = [...nameFaults(name, ['name']), ...optionListFaults(options, ['options'])];
  if (description.trim() === '') faults.push(required(['description']));
  const length = name.length + description.length + optionsLength(options);
  if (length > MOST_CHARACTERS)
    faults.push(
      fault(
        [],
        'APPLICATION_COMMAND_TOO_LARGE',
        `Command exceeds maximum size (${MOST_CHARACTERS}): ${length}`,
      ),
    );
  return faults;
}

function optionListFaults(options: readonly Option[], path: Path): Fault[] {
  const faults: Fault[] = [];
  let optionalSeen = false;
  for (const [index, option] of options.entries()) {
    const at = [...path, index];
    if (option.required && optionalSeen)
      faults.push(
        fault(
          [...at, 'required'],
          'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
          'Required options must be placed before non-required options',
        ),
      );
    optionalSeen ||= !option.required;
    faults.push(...optionFaults(option, at));
  }
  const placed = options.map((option, index) => ({ option, index }));
  for (const { index } of repeated(placed, ({ option }) => option.name))
    faults.push(
      fault(
        [...path, index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS',
        'Option names must be unique',
      ),
    );
  if (options.some(isNested) && !options.every(isNested))
    faults.push(
      fault(
        path,
        'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
        'Sub-command and sub-command group option types are mutually exclusive to all other types',
      ),
    );
  return faults;
}

function optionFaults(option: Option, path: Path): Fault[] {
  const faults = nameFaults(option.name, [...path, 'name']);
  if ('options' in option && option.options)
    faults.push(...optionListFaults(option.options, [...path, 'options']));
  const choices = 'choices' in option ? (option.choices ?? []) : [];
  const placed = choices.map((choice, index) => ({ choice, index }));
  faults.push(...under([...path, 'choices'], choiceFaults(choices)));
  for (const { index } of repeated(placed, ({ choice }) => choice.name))
    faults.push(
      fault(
        [...path, 'choices', index, 'name'],
        'APPLICATION_COMMAND_OPTIONS_CHOICE_NAME_ALREADY_EXISTS',
        'Choice names must be unique',
      ),
    );
  if (choices.length > 0 && 'autocomplete' in option && option.autocomplete)
    faults.push(
      fault(
        [...path, 'choices'],
        'APPLICATION_COMMAND_OPTIONS_CHOICES_WITH_AUTOCOMPLETE',
        'An option has choices or autocomplete, not both',
      ),
    );
  for (const [least, most] of [
    ['min_value', 'max_value'],
    ['min_length', 'max_length'],
  ] as const) {
    const limits = { ...option } as Partial<Record<string, unknown>> as Partial<Record<string, number>>;
    if ((limits[least] ?? -Infinity) > (limits[most] ?? Infinity))
      faults.push(fault([...path, least], 'NUMBER_TYPE_MAX', `${least} is greater than ${most}`));
  }
  return faults;
}

/** Names, descriptions and values count; of each, the translations would count where they are longer. */
function optionsLength(options: readonly Option[]): number {
  return options.reduce((sum, option) => {
    const choices = 'choices' in option ? (option.choices ?? []) : [];
    const inside = 'options' in option && option.options ? optionsLength(option.options) : 0;
    const ofChoices = choices.reduce(
      (total, { name, value }) => total + name.length + String(value).length,
      0,
    );
    return sum + option.name.length + option.description.length + ofChoices + inside;
  }, 0);
}

function nameFaults(name: string, path: Path): Fault[] {
  return NAME.test(name) && name === name.toLowerCase() ? [] : [invalidName(path)];
}

function invalidName(path: Path): Fault {
  return fault(path, 'APPLICATION_COMMAND_INVALID_NAME', 'Command name is invalid: lower case, no spaces');
}

function forbidden(path: Path): Fault {
  return fault(
    path,
    'APPLICATION_COMMAND_CONTEXT_MENU_CANNOT_HAVE_DESCRIPTION',
    'A menu command has no such thing',
  );
}

function isNested({ type }: Option): boolean {
  return (
    type === ApplicationCommandOptionType.Subcommand || type === ApplicationCommandOptionType.SubcommandGroup
  );
}

function typeOf({ type }: Definition): ApplicationCommandType {
  return type ?? ApplicationCommandType.ChatInput;
}
