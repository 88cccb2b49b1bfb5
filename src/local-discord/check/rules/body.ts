import {
  type APIAllowedMentions,
  type APIEmbed,
  type APIMessage,
  type APIMessageTopLevelComponent,
  MessageFlags,
  type RESTAPIAttachment,
} from 'discord-api-types/v10';

/** The flags that a message may take on later. None is taken off it by being left out. */
export const EDIT_FLAGS = MessageFlags.SuppressEmbeds | MessageFlags.IsComponentsV2;

/** A message as a bot sends it, to create one or to change one. Its form was checked already. */
export interface MessageBody {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly APIMessageTopLevelComponent[] | null;
  readonly attachments?: readonly RESTAPIAttachment[] | null;
  readonly allowed_mentions?: APIAllowedMentions | null;
  readonly flags?: number | null;
  readonly poll?: unknown;
}

/** What a body is checked against beside itself. */
export interface MessageContext {
  /** The message that is changed; null where one is made. */
  readonly before: APIMessage | null;
  /** The n of each `files[n]`, and the file's name. */
  readonly uploads: readonly { readonly key: string; readonly name: string }[];
}

/** What the message holds once the body is applied to it. */
export interface MessageAfter {
  readonly content: string;
  readonly embeds: readonly APIEmbed[];
  readonly components: readonly APIMessageTopLevelComponent[];
  readonly files: readonly string[];
  readonly poll: boolean;
  readonly flags: number;
}

/** A key that is missing leaves what the message had; `null` empties it. */
export function messageAfter(body: MessageBody, { before, uploads }: MessageContext): MessageAfter {
  const listed = body.attachments && new Set(body.attachments.map(({ id }) => String(id)));
  const kept = (before?.attachments ?? []).filter(({ id }) => !listed || listed.has(id));
  return {
    content: body.content === undefined ? (before?.content ?? '') : (body.content ?? ''),
    embeds: body.embeds === undefined ? (before?.embeds ?? []) : (body.embeds ?? []),
    components: body.components === undefined ? (before?.components ?? []) : (body.components ?? []),
    files: [...kept.map(({ filename }) => filename), ...uploads.map(({ name }) => name)],
    poll: Boolean(body.poll ?? before?.poll),
    flags: before ? (before.flags ?? 0) | ((body.flags ?? 0) & EDIT_FLAGS) : (body.flags ?? 0),
  };
}
