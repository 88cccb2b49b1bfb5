import { InteractionContextType } from 'discord-api-types/v10';
import type { SSEStreamingApi } from 'hono/streaming';
import type { LocalEvent } from '../events.js';
import { InputError } from '../input-error.js';
import { actorOf, commandsFor, messagesSeen } from '../people.js';
import type { Room } from '../room.js';
import type { Place } from '../world.js';
import type { ChannelView, Snapshot, StreamEvent } from './protocol.js';

/** So often a comment goes over a stream on which nothing happens. */
const KEEP_ALIVE = 20_000;

/** Everything that a reader sees. @throws InputError where there is no such reader */
export function snapshot(room: Room, online: boolean, user: string): Snapshot {
  const { world } = room;
  const places = placesOf(room, user);
  return {
    serverName: world.guild.name,
    bot: { user: world.bot, online },
    reader: user,
    readers: world.readers,
    channels: places.map((place) => channelView(room, user, place)),
  };
}

/** Sends a reader the state and then what happens, until the page is closed. */
export async function streamFor(
  room: Room,
  online: () => boolean,
  user: string,
  stream: SSEStreamingApi,
): Promise<void> {
  const write = (event: StreamEvent) => stream.writeSSE({ data: JSON.stringify(event) });
  const channels = new Set(placesOf(room, user).map(({ id }) => id));
  const end = room.events.subscribe((event) => {
    if (!concerns(event, user, channels)) return;
    void write(event.type === 'commands-changed' ? commandsEvent(room, user) : event);
  });
  const keepAlive = setInterval(() => void stream.write(': still here\n\n'), KEEP_ALIVE);
  await write({ type: 'state', state: snapshot(room, online(), user) });
  await new Promise<void>((resolve) => stream.onAbort(resolve));
  clearInterval(keepAlive);
  end();
}

function placesOf(room: Room, user: string): Place[] {
  const places = room.world.places.filter(({ members }) => members.includes(user));
  if (places.length === 0) throw new InputError('There is no such reader');
  return places;
}

function channelView(room: Room, user: string, place: Place): ChannelView {
  const actor = actorOf(room.world, user, place.id);
  return {
    id: place.id,
    name: place.name,
    kind: kindOf(place),
    messages: messagesSeen(room, actor),
    commands: commandsFor(room, actor),
  };
}

function kindOf({ context }: Place): ChannelView['kind'] {
  if (context === InteractionContextType.Guild) return 'server';
  return context === InteractionContextType.BotDM ? 'direct' : 'group';
}

function commandsEvent(room: Room, user: string): StreamEvent {
  const entries = placesOf(room, user).map((place) => {
    return [place.id, commandsFor(room, actorOf(room.world, user, place.id))] as const;
  });
  return { type: 'commands', commands: Object.fromEntries(entries) };
}

/** Whether a reader is to be told: of what all see in their channels, and of what is theirs alone. */
function concerns(event: LocalEvent, user: string, channels: ReadonlySet<string>): boolean {
  if (!('channel' in event)) return true;
  return channels.has(event.channel) && (event.user === null || event.user === user);
}
