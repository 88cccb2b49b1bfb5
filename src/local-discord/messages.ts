import type { APIMessage } from 'discord-api-types/v10';

export interface StoredMessage {
  readonly message: APIMessage;
  /** The only one who sees it, or null. */
  readonly visibleTo: string | null;
}

/** As many messages of a channel are kept; the oldest go first. */
const KEPT = 1000;

/** The messages of all channels. A message is replaced, never changed, so what was handed out stays as it was. */
export class MessageStore {
  readonly #messages = new Map<string, StoredMessage>();
  readonly #channels = new Map<string, Set<string>>();

  /** Stores a message, new or changed. Returns those that had to make room for it. */
  put(stored: StoredMessage): APIMessage[] {
    const { id, channel_id } = stored.message;
    this.#messages.set(id, stored);
    const inChannel = this.#channels.get(channel_id) ?? new Set();
    this.#channels.set(channel_id, inChannel.add(id));
    if (inChannel.size <= KEPT) return [];
    const [oldest = id] = inChannel;
    const gone = this.delete(oldest);
    return gone ? [gone.message] : [];
  }

  get(id: string): StoredMessage | undefined {
    return this.#messages.get(id);
  }

  delete(id: string): StoredMessage | undefined {
    const stored = this.#messages.get(id);
    if (!stored) return undefined;
    this.#messages.delete(id);
    this.#channels.get(stored.message.channel_id)?.delete(id);
    return stored;
  }

  /** What a reader sees in a channel, oldest first. */
  list(channel: string, reader: string): APIMessage[] {
    return [...(this.#channels.get(channel) ?? [])]
      .map((id) => this.#messages.get(id))
      .filter((stored) => stored !== undefined)
      .filter(({ visibleTo }) => visibleTo === null || visibleTo === reader)
      .map(({ message }) => message);
  }
}
