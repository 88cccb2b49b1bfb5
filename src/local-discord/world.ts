import {
  type APIUser,
  ChannelType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';

/** Somebody who reads and types. */
export interface Reader {
  readonly user: APIUser;
  readonly administrator: boolean;
}

/** Where messages stand: a channel of the server, a conversation with the bot, or one without it. */
export interface Place {
  readonly id: string;
  readonly name: string;
  readonly type: ChannelType.GuildText | ChannelType.DM | ChannelType.GroupDM;
  readonly context: InteractionContextType;
  /** Ids of those who can see it. */
  readonly members: readonly string[];
}

/** The bot is installed in the server, and every reader has it installed for themselves. */
export interface World {
  readonly applicationId: string;
  readonly bot: APIUser;
  readonly guild: { readonly id: string; readonly name: string; readonly owner: string };
  readonly administratorRole: string;
  readonly readers: readonly Reader[];
  readonly places: readonly Place[];
}

/** What the local Discord calls everything. Ids never change, so that a page or a test can rely on them. */
export const ids = {
  application: '1100000000000000001',
  guild: '1100000000000000002',
  administratorRole: '1100000000000000003',
  channel: '1100000000000000010',
  ada: '1100000000000000021',
  ben: '1100000000000000022',
  mira: '1100000000000000023',
  adaDirect: '1100000000000000031',
  benDirect: '1100000000000000032',
  miraDirect: '1100000000000000033',
  group: '1100000000000000041',
} as const;

export const defaultWorld: World = {
  applicationId: ids.application,
  bot: user(ids.application, 'dateline', 'Dateline', true),
  guild: { id: ids.guild, name: 'Newsroom', owner: ids.mira },
  administratorRole: ids.administratorRole,
  readers: [
    { user: user(ids.ada, 'ada', 'Ada'), administrator: false },
    { user: user(ids.ben, 'ben', 'Ben'), administrator: false },
    { user: user(ids.mira, 'mira', 'Mira'), administrator: true },
  ],
  places: [
    {
      id: ids.channel,
      name: 'coverage',
      type: ChannelType.GuildText,
      context: InteractionContextType.Guild,
      members: [ids.ada, ids.ben, ids.mira],
    },
    direct(ids.adaDirect, ids.ada),
    direct(ids.benDirect, ids.ben),
    direct(ids.miraDirect, ids.mira),
    {
      id: ids.group,
      name: 'Ada, Ben',
      type: ChannelType.GroupDM,
      context: InteractionContextType.PrivateChannel,
      members: [ids.ada, ids.ben],
    },
  ],
};

const { ViewChannel, SendMessages, EmbedLinks, AttachFiles, ReadMessageHistory, UseApplicationCommands } =
  PermissionFlagsBits;

/** What everybody may do in the server. */
export const everyonePermissions =
  ViewChannel | SendMessages | EmbedLinks | AttachFiles | ReadMessageHistory | UseApplicationCommands;

/** What a reader may do in the server. Administrators may do everything. */
export function permissionsOf(reader: Reader): bigint {
  return reader.administrator
    ? everyonePermissions | PermissionFlagsBits.Administrator | PermissionFlagsBits.ManageMessages
    : everyonePermissions;
}

function user(id: string, username: string, name: string, bot = false): APIUser {
  return { id, username, global_name: name, discriminator: bot ? '0001' : '0', avatar: null, bot };
}

function direct(id: string, reader: string): Place {
  return {
    id,
    name: 'Dateline',
    type: ChannelType.DM,
    context: InteractionContextType.BotDM,
    members: [reader],
  };
}
