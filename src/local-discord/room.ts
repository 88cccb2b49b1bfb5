import type { APIMessage } from 'discord-api-types/v10';
import type { SchemaCheck } from './check/schemas.js';
import type { Clock } from './clock.js';
import type { CommandRegistry } from './commands.js';
import type { EventBus } from './events.js';
import type { FileStore } from './files.js';
import type { Interactions } from './interactions.js';
import type { MessageStore, StoredMessage } from './messages.js';
import type { World } from './world.js';

/** Everything that the parts of the local Discord share. */
export interface Room {
  readonly world: World;
  readonly clock: Clock;
  readonly nextId: () => string;
  readonly check: SchemaCheck;
  readonly events: EventBus;
  readonly messages: MessageStore;
  readonly files: FileStore;
  readonly commands: CommandRegistry;
  readonly interactions: Interactions;
  /** `http://127.0.0.1:PORT`, known once the server listens. */
  origin: string;
}

/** Puts a message into its channel and tells those who see it. */
export function show(room: Room, stored: StoredMessage): APIMessage {
  const { message, visibleTo } = stored;
  const isNew = room.messages.get(message.id) === undefined;
  for (const gone of room.messages.put(stored)) forgetFiles(room, gone);
  const type = isNew ? 'message-created' : 'message-updated';
  room.events.emit({ type, message, channel: message.channel_id, user: visibleTo });
  return message;
}

/** Takes a message away and tells those who saw it. */
export function takeAway(room: Room, id: string): void {
  const stored = room.messages.delete(id);
  if (!stored) return;
  forgetFiles(room, stored.message);
  const { channel_id: channel } = stored.message;
  room.events.emit({ type: 'message-deleted', id, channel, user: stored.visibleTo });
}

function forgetFiles(room: Room, { attachments }: APIMessage): void {
  for (const { id } of attachments) room.files.delete(id);
}
