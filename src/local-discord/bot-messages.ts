import {
  type APIMessage,
  type APIMessageInteractionMetadata,
  InteractionType,
  MessageFlags,
  MessageType,
} from 'discord-api-types/v10';
import { under } from './check/fault.js';
import { type MessageAfter, type MessageBody, messageAfter } from './check/rules/body.js';
import { isEmpty, messageFaults } from './check/rules/message.js';
import { unseenFiles } from './check/rules/references.js';
import { attach, contentAfter, type MessageContent } from './compose.js';
import { emptyMessage, invalidBody, tooLarge } from './errors.js';
import type { Upload } from './files.js';
import type { Interaction } from './interaction.js';
import { ATTACHMENT_LIMIT, installOwners } from './payloads.js';
import { type Room, show } from './room.js';

/**
 * Throws a {@link DiscordError} where the body would not make a message, or not this change of one.
 * `path` leads to the part of the request that the body is: `["data"]` in a callback.
 */
export function checkMessage(
  body: MessageBody,
  before: APIMessage | null,
  uploads: readonly Upload[],
  path: readonly string[],
): void {
  if (uploads.some(({ data }) => data.byteLength > ATTACHMENT_LIMIT)) throw tooLarge();
  const faults = messageFaults(body, { before, uploads });
  if (faults.length > 0) throw invalidBody(under(path, faults));
  if (isEmpty(body, { before, uploads })) throw emptyMessage();
}

/** Writes a message of the bot's. */
export function write(
  room: Room,
  interaction: Interaction,
  body: MessageBody,
  uploads: readonly Upload[],
): APIMessage {
  const id = room.nextId();
  const content = stored(room, interaction, body, null, uploads);
  const visibleTo = (content.flags ?? 0) & MessageFlags.Ephemeral ? interaction.reader.user.id : null;
  return show(room, { message: { ...frame(room, interaction, id), ...content }, visibleTo });
}

/** Writes the message that says "thinking…" until it is completed. */
export function writeThinking(room: Room, interaction: Interaction, flags: number): APIMessage {
  return write(room, interaction, { flags: flags | MessageFlags.Loading }, []);
}

/** Changes a message of the bot's; completes it, where it says "thinking…". */
export function rewrite(
  room: Room,
  interaction: Interaction,
  body: MessageBody,
  before: APIMessage,
  uploads: readonly Upload[],
): APIMessage {
  const content = stored(room, interaction, body, before, uploads);
  const loading = ((before.flags ?? 0) & MessageFlags.Loading) !== 0;
  const message: APIMessage = {
    ...before,
    ...content,
    flags: (content.flags ?? 0) & ~MessageFlags.Loading,
    edited_timestamp: loading ? null : timestamp(room),
  };
  for (const { id } of before.attachments)
    if (!message.attachments.some((kept) => kept.id === id)) room.files.delete(id);
  const visibleTo = room.messages.get(before.id)?.visibleTo ?? null;
  return show(room, { message, visibleTo });
}

/** The content after the body, with its files stored. */
function stored(
  room: Room,
  interaction: Interaction,
  body: MessageBody,
  before: APIMessage | null,
  uploads: readonly Upload[],
): MessageContent {
  const attached = attach(body, uploads, (name) => {
    const id = room.nextId();
    return {
      id,
      url: `${room.origin}/attachments/${interaction.place.id}/${id}/${encodeURIComponent(name)}`,
    };
  });
  for (const { attachment, upload } of attached) room.files.put(attachment.id, upload);
  interaction.advice = unseen(messageAfter(body, { before, uploads }));
  return contentAfter(body, before, attached);
}

/** With Components V2 a file shows only where a component refers to it. */
function unseen({ flags, components, files }: MessageAfter): string[] {
  if ((flags & MessageFlags.IsComponentsV2) === 0) return [];
  return unseenFiles(components, files).map((name) => `No component shows the file "${name}"`);
}

function frame(room: Room, interaction: Interaction, id: string) {
  const { world } = room;
  return {
    id,
    channel_id: interaction.place.id,
    author: world.bot,
    application_id: world.applicationId,
    webhook_id: world.applicationId,
    timestamp: timestamp(room),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    pinned: false,
    type: messageType(interaction),
    interaction_metadata: metadata(room, interaction),
  };
}

function messageType({ kind }: Interaction): MessageType {
  if (kind === 'command') return MessageType.ChatInputCommand;
  return kind === 'menu' ? MessageType.ContextMenuCommand : MessageType.Reply;
}

/** Who called for the message and how; the name is kept too, so that a page can say "Ada used /quote". */
function metadata(room: Room, interaction: Interaction): APIMessageInteractionMetadata {
  const { id, type, reader, place, name, kind, message } = interaction;
  return {
    id,
    type,
    user: reader.user,
    authorizing_integration_owners: installOwners(room.world, reader, place),
    ...(kind === 'command' || kind === 'menu' ? { name } : {}),
    ...(type === InteractionType.MessageComponent ? { interacted_message_id: message } : {}),
  } as APIMessageInteractionMetadata;
}

function timestamp({ clock }: Room): string {
  return new Date(clock.now()).toISOString();
}
