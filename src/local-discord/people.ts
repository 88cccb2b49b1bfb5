import { type APIApplicationCommand, type APIMessage, MessageType } from 'discord-api-types/v10';
import { InputError } from './input-error.js';
import { type Room, show, takeAway } from './room.js';
import type { Place, Reader, World } from './world.js';

/** Who does something, and where. */
export interface Actor {
  readonly reader: Reader;
  readonly place: Place;
}

const LONGEST_MESSAGE = 2000;

/** @throws InputError where there is no such reader or channel, or the reader can't see it */
export function actorOf(world: World, user: string, channel: string): Actor {
  const reader = world.readers.find((one) => one.user.id === user);
  const place = world.places.find((one) => one.id === channel);
  if (!reader || !place?.members.includes(user)) throw new InputError('There is no such reader or channel');
  return { reader, place };
}

/** Writes a message as a person does. The bot isn't told of it: it asks for no messages. */
export function post(room: Room, { reader, place }: Actor, content: string): APIMessage {
  if (content.trim() === '' || content.length > LONGEST_MESSAGE)
    throw new InputError(`A message has between 1 and ${LONGEST_MESSAGE} characters`);
  const message: APIMessage = {
    id: room.nextId(),
    channel_id: place.id,
    author: reader.user,
    content,
    timestamp: new Date(room.clock.now()).toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
  };
  return show(room, { message, visibleTo: null });
}

/** The messages of a place that a reader sees, oldest first. */
export function messagesSeen(room: Room, { reader, place }: Actor): APIMessage[] {
  return room.messages.list(place.id, reader.user.id);
}

/** The commands that a reader may use in a place. */
export function commandsFor(room: Room, { reader, place }: Actor): APIApplicationCommand[] {
  return room.commands.visible(reader, place, room.world.guild.id);
}

/** Clicks a private message away. Only the one who sees it can. */
export function dismiss(room: Room, { reader }: Actor, id: string): void {
  if (room.messages.get(id)?.visibleTo !== reader.user.id)
    throw new InputError('There is no such private message');
  takeAway(room, id);
}

/** Deletes a message that all see: an administrator any, others their own. */
export function deleteMessage(room: Room, { reader, place }: Actor, id: string): void {
  const stored = room.messages.get(id);
  if (!stored || stored.visibleTo !== null || stored.message.channel_id !== place.id)
    throw new InputError('There is no such message');
  if (!reader.administrator && stored.message.author.id !== reader.user.id)
    throw new InputError('Only an administrator may delete the messages of others');
  takeAway(room, id);
}
