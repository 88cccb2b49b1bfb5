import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPostAPIApplicationCommandsJSONBody,
} from 'discord-api-types/v10';
import { unknownCommand } from './errors.js';
import { type Place, permissionsOf, type Reader } from './world.js';

type Definition = RESTPostAPIApplicationCommandsJSONBody;
type Change = Partial<Definition>;

/** The commands that the bot has registered: those for everywhere, and those of the server. */
export class CommandRegistry {
  readonly #commands = new Map<string, APIApplicationCommand>();
  readonly #applicationId: string;
  readonly #nextId: () => string;

  constructor(applicationId: string, nextId: () => string) {
    this.#applicationId = applicationId;
    this.#nextId = nextId;
  }

  /** Commands of a server, or those for everywhere where `guild` is null. */
  list(guild: string | null): APIApplicationCommand[] {
    return [...this.#commands.values()].filter((command) => (command.guild_id ?? null) === guild);
  }

  /** Throws a {@link DiscordError} where there is no such command. */
  get(guild: string | null, id: string): APIApplicationCommand {
    const command = this.#commands.get(id);
    if (!command || (command.guild_id ?? null) !== guild) throw unknownCommand();
    return command;
  }

  /** Puts these in place of all others. A command that keeps its name and type keeps its id. */
  replaceAll(guild: string | null, definitions: readonly Definition[]): APIApplicationCommand[] {
    const before = this.list(guild);
    const after = definitions.map((definition) =>
      this.#made(guild, definition, sameName(before, definition)),
    );
    for (const { id } of before) this.#commands.delete(id);
    for (const command of after) this.#commands.set(command.id, command);
    return after;
  }

  /** Adds a command, or puts it in place of the one that has its name and type. */
  put(guild: string | null, definition: Definition): { command: APIApplicationCommand; created: boolean } {
    const before = sameName(this.list(guild), definition);
    const command = this.#made(guild, definition, before);
    this.#commands.set(command.id, command);
    return { command, created: before === undefined };
  }

  change(guild: string | null, id: string, change: Change): APIApplicationCommand {
    const before = this.get(guild, id);
    const command = this.#made(guild, { ...(before as Definition), ...change } as Definition, before);
    this.#commands.set(id, command);
    return command;
  }

  delete(guild: string | null, id: string): void {
    this.#commands.delete(this.get(guild, id).id);
  }

  /** The commands that a reader may use in a place; one of the server hides one for everywhere of its name. */
  visible(reader: Reader, place: Place, guildId: string): APIApplicationCommand[] {
    const inGuild = place.context === InteractionContextType.Guild;
    const own = inGuild ? this.list(guildId) : [];
    const everywhere = this.list(null).filter((command) => !sameName(own, command));
    return [...own, ...everywhere].filter((command) => mayUse(command, reader, place));
  }

  #made(
    guild: string | null,
    definition: Definition | APIApplicationCommand,
    before: APIApplicationCommand | undefined,
  ): APIApplicationCommand {
    const { options, ...rest } = definition as APIApplicationCommand;
    return {
      name_localizations: null,
      description_localizations: null,
      dm_permission: true,
      contexts: null,
      integration_types: [ApplicationIntegrationType.GuildInstall],
      nsfw: false,
      ...rest,
      default_member_permissions: rest.default_member_permissions ?? null,
      description: rest.description ?? '',
      type: rest.type ?? ApplicationCommandType.ChatInput,
      ...(options && options.length > 0 ? { options: options.map(asReturned) } : {}),
      id: before?.id ?? this.#nextId(),
      application_id: this.#applicationId,
      version: this.#nextId(),
      ...(guild === null ? {} : { guild_id: guild }),
    };
  }
}

function sameName(
  commands: readonly APIApplicationCommand[],
  { name, type = ApplicationCommandType.ChatInput }: Pick<Definition, 'name' | 'type'>,
): APIApplicationCommand | undefined {
  return commands.find((command) => command.name === name && command.type === type);
}

/** Discord gives an option back with its translations, and without what is merely false. */
function asReturned(option: APIApplicationCommandOption): APIApplicationCommandOption {
  const { required, ...rest } = option;
  const inside = 'options' in rest && rest.options ? { options: rest.options.map(asReturned) } : {};
  return {
    name_localizations: null,
    description_localizations: null,
    ...rest,
    ...inside,
    ...(required ? { required } : {}),
  } as APIApplicationCommandOption;
}

function mayUse(command: APIApplicationCommand, reader: Reader, place: Place): boolean {
  const { contexts, integration_types: installs = [ApplicationIntegrationType.GuildInstall] } = command;
  if (contexts && !contexts.includes(place.context)) return false;
  if (!contexts && command.dm_permission === false && place.context !== InteractionContextType.Guild)
    return false;
  if (place.context === InteractionContextType.PrivateChannel)
    return installs.includes(ApplicationIntegrationType.UserInstall);
  if (place.context !== InteractionContextType.Guild) return true;
  return mayByPermission(command.default_member_permissions, reader);
}

/** `null`: everybody; `"0"`: administrators; else those who have all of these permissions. */
function mayByPermission(needed: string | null, reader: Reader): boolean {
  if (needed === null) return true;
  const has = permissionsOf(reader);
  if ((has & PermissionFlagsBits.Administrator) !== 0n) return true;
  return needed !== '0' && (has & BigInt(needed)) === BigInt(needed);
}
