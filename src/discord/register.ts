import { isDeepStrictEqual } from 'node:util';
import { type APIApplicationCommand, type REST, Routes } from 'discord.js';
import type { Definition } from './command.js';

/** What became of a registration. */
export interface Registration {
  /** Names of the commands that differed, were missing or were there too many. */
  readonly differing: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/** What Discord fills in where a field is left out. Source: its documentation, "Application Command Object". */
const DEFAULTS: Fields = {
  type: 1,
  description: '',
  options: [],
  default_member_permissions: null,
  nsfw: false,
  required: false,
  autocomplete: false,
};

/** Fields of a command and of its options that a definition can set, and Discord gives back. */
const COMPARED = [
  'type',
  'name',
  'description',
  'options',
  'default_member_permissions',
  'nsfw',
  'contexts',
  'integration_types',
  'required',
  'autocomplete',
  'choices',
  'value',
  'min_value',
  'max_value',
  'min_length',
  'max_length',
  'channel_types',
];

/**
 * Registers the commands of an application, in one server or (null) everywhere, only where a field differs
 * from what Discord has: a registration that is not needed counts against a daily limit.
 * @throws DiscordAPIError where Discord refuses.
 */
export async function registerIfDifferent(
  rest: REST,
  applicationId: string,
  guildId: string | null,
  definitions: readonly Definition[],
): Promise<Registration> {
  const route = guildId
    ? Routes.applicationGuildCommands(applicationId, guildId)
    : Routes.applicationCommands(applicationId);
  const there = (await rest.get(route)) as APIApplicationCommand[];
  const differing = differences(there, definitions, guildId !== null);
  if (differing.length > 0) await rest.put(route, { body: definitions });
  return { differing };
}

/** Names of the commands that are not the same on both sides. */
function differences(
  there: readonly APIApplicationCommand[],
  wanted: readonly Definition[],
  inGuild: boolean,
): string[] {
  const key = ({ type = 1, name }: { type?: number | undefined; name: string }) => `${type} ${name}`;
  const existing = new Map(there.map((command) => [key(command), normal(command, inGuild)]));
  const names = new Set<string>();
  for (const definition of wanted) {
    const same = isDeepStrictEqual(existing.get(key(definition)), normal(definition, inGuild));
    if (!same) names.add(definition.name);
    existing.delete(key(definition));
  }
  for (const left of there) if (existing.has(key(left))) names.add(left.name);
  return [...names];
}

/** The fields that count, with defaults filled in; a server's own commands have no contexts. */
function normal(command: object, inGuild: boolean): Fields {
  const given = { ...DEFAULTS, ...command } as Fields;
  const fields: Record<string, unknown> = {};
  for (const name of COMPARED) {
    const value = given[name] ?? null;
    if (value === null || (inGuild && (name === 'contexts' || name === 'integration_types'))) continue;
    fields[name] = normalValue(name, value);
  }
  return fields;
}

/** Order matters among options and choices, but not among contexts and the like. */
function normalValue(name: string, value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  if (name === 'options' || name === 'choices') return value.map((item: object) => normal(item, false));
  return [...value].sort();
}
