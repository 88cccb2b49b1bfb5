import {
  type APIGuildMember,
  type APIMessage,
  ApplicationIntegrationType,
  type GuildMemberFlags,
  InteractionContextType,
  type InteractionType,
  Locale,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { everyonePermissions, type Place, permissionsOf, type Reader, type World } from './world.js';

/** 10 MiB, the limit of a server without boosts. */
export const ATTACHMENT_LIMIT = 10 * 1024 * 1024;
const JOINED = '2021-01-01T00:00:00.000000+00:00';

export interface InteractionParts {
  readonly id: string;
  readonly token: string;
  readonly type: InteractionType;
  /** What was typed, pressed, chosen or entered. */
  readonly data: object;
  readonly reader: Reader;
  readonly place: Place;
  readonly message: APIMessage | null;
}

/** What INTERACTION_CREATE carries. */
export function interactionPayload(world: World, parts: InteractionParts): object {
  const { id, token, type, data, reader, place, message } = parts;
  const inGuild = place.context === InteractionContextType.Guild;
  return {
    id,
    application_id: world.applicationId,
    type,
    data,
    token,
    version: 1,
    channel_id: place.id,
    channel: channelPayload(world, place),
    context: place.context,
    locale: Locale.EnglishUS,
    app_permissions: appPermissions(place),
    authorizing_integration_owners: installOwners(world, reader, place),
    entitlements: [],
    entitlement_sku_ids: [],
    attachment_size_limit: ATTACHMENT_LIMIT,
    ...(message ? { message } : {}),
    ...(inGuild
      ? {
          guild_id: world.guild.id,
          guild: { id: world.guild.id, locale: Locale.EnglishUS, features: [] },
          guild_locale: Locale.EnglishUS,
          member: { ...memberPayload(world, reader), permissions: permissionsOf(reader).toString() },
        }
      : { user: reader.user }),
  };
}

/** Who installed the app where: a server's id (`0` in a conversation with the bot), and the reader's. */
export function installOwners(
  world: World,
  reader: Reader,
  place: Place,
): Partial<Record<ApplicationIntegrationType, string>> {
  const forReader = { [ApplicationIntegrationType.UserInstall]: reader.user.id };
  if (place.context === InteractionContextType.PrivateChannel) return forReader;
  const guild = place.context === InteractionContextType.Guild ? world.guild.id : '0';
  return { [ApplicationIntegrationType.GuildInstall]: guild, ...forReader };
}

function memberPayload(world: World, reader: Reader): APIGuildMember {
  return {
    user: reader.user,
    roles: reader.administrator ? [world.administratorRole] : [],
    joined_at: JOINED,
    deaf: false,
    mute: false,
    flags: 0 as GuildMemberFlags,
  };
}

export function channelPayload(world: World, place: Place): object {
  const { id, type, name } = place;
  const common = { id, type, last_message_id: null, flags: 0 };
  if (place.context === InteractionContextType.Guild)
    return {
      ...common,
      name,
      guild_id: world.guild.id,
      position: 0,
      parent_id: null,
      topic: null,
      nsfw: false,
      rate_limit_per_user: 0,
      permission_overwrites: [],
      permissions: everyonePermissions.toString(),
    };
  const members = world.readers.filter(({ user }) => place.members.includes(user.id));
  return { ...common, name, recipients: members.map(({ user }) => user) };
}

/** What GUILD_CREATE carries. */
export function guildPayload(world: World): object {
  const { guild, readers, places, administratorRole } = world;
  const bot: Reader = { user: world.bot, administrator: false };
  const role = { color: 0, hoist: false, managed: false, mentionable: false, flags: 0 };
  return {
    id: guild.id,
    name: guild.name,
    owner_id: guild.owner,
    icon: null,
    description: null,
    features: [],
    emojis: [],
    stickers: [],
    preferred_locale: Locale.EnglishUS,
    roles: [
      { ...role, id: guild.id, name: '@everyone', position: 0, permissions: everyonePermissions.toString() },
      {
        ...role,
        id: administratorRole,
        name: 'Administrators',
        position: 1,
        permissions: PermissionFlagsBits.Administrator.toString(),
      },
    ],
    channels: places
      .filter(({ context }) => context === InteractionContextType.Guild)
      .map((place) => channelPayload(world, place)),
    members: [bot, ...readers].map((reader) => memberPayload(world, reader)),
    member_count: readers.length + 1,
    joined_at: JOINED,
    large: false,
    unavailable: false,
    threads: [],
    voice_states: [],
    presences: [],
    stage_instances: [],
    guild_scheduled_events: [],
    soundboard_sounds: [],
    afk_channel_id: null,
    afk_timeout: 300,
    application_id: null,
    default_message_notifications: 1,
    explicit_content_filter: 0,
    mfa_level: 0,
    nsfw_level: 0,
    premium_tier: 0,
    premium_progress_bar_enabled: false,
    rules_channel_id: null,
    public_updates_channel_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    vanity_url_code: null,
    verification_level: 0,
  };
}

function appPermissions(place: Place): string {
  const permissions = place.context === InteractionContextType.Guild ? everyonePermissions : EVERYWHERE;
  return permissions.toString();
}

/** Where nothing was granted, an app may answer with text, links and files. */
const EVERYWHERE =
  PermissionFlagsBits.AttachFiles | PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.MentionEveryone;
