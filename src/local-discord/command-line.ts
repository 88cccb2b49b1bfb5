import type { APIApplicationCommand } from 'discord-api-types/v10';
import { ApplicationCommandOptionType, ApplicationCommandType } from 'discord-api-types/v10';
import { InputError } from './input-error.js';
import { type OptionValues, optionsOf } from './options.js';

export interface TypedCommand {
  /** The command, and its subcommand after a space. */
  readonly name: string;
  readonly options: OptionValues;
}

/**
 * Reads a command as it is typed: `/quote speaker:Ada Lovelace private:true`. A value goes on to the next
 * option's name; text before any name belongs to the first option that takes text.
 * @throws InputError where there is no such command
 */
export function parseCommandLine(line: string, commands: readonly APIApplicationCommand[]): TypedCommand {
  const words = line.trim().replace(/^\//, '').split(/\s+/);
  const [first = ''] = words;
  const command = commands.find(
    ({ name, type }) => name === first && type === ApplicationCommandType.ChatInput,
  );
  if (!command) throw new InputError(`There is no command "/${first}" here`);
  const path = subcommandPath(command, words.slice(1));
  const definitions = optionsOf(command, path);
  const names = definitions.map(({ name }) => name);
  const texts = definitions.filter(({ type }) => type === ApplicationCommandOptionType.String);
  const options: Record<string, string> = {};
  let current = texts[0]?.name;
  for (const word of words.slice(1 + path.length)) {
    const colon = word.indexOf(':');
    const named = names.includes(word.slice(0, Math.max(colon, 0)));
    if (named) current = word.slice(0, colon);
    const part = named ? word.slice(colon + 1) : word;
    if (current === undefined) throw new InputError(`/${command.name} takes no text`);
    options[current] = [options[current], part].filter(Boolean).join(' ');
  }
  return { name: [command.name, ...path].join(' '), options };
}

/** The leading words that name a subcommand, or a group and its subcommand. */
function subcommandPath(command: APIApplicationCommand, words: readonly string[]): string[] {
  const path: string[] = [];
  let options = command.options ?? [];
  for (const word of words) {
    const found = options.find(({ name }) => name === word);
    const isGroup = found?.type === ApplicationCommandOptionType.SubcommandGroup;
    if (!isGroup && found?.type !== ApplicationCommandOptionType.Subcommand) break;
    path.push(word);
    options = found.options ?? [];
  }
  return path;
}
