import type { APIMessage, APIModalInteractionResponseCallbackData } from 'discord-api-types/v10';
import type { Fault } from './check/fault.js';

/** A request of the bot, as it is shown to a developer. Tokens are left out of the path. */
export interface RequestLog {
  readonly id: number;
  /** Milliseconds since 1970 at which it came. */
  readonly at: number;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  /** Milliseconds that the local Discord took. */
  readonly took: number;
  readonly interaction: string | null;
  /** Milliseconds from the interaction to this request. */
  readonly sinceInteraction: number | null;
  readonly body: unknown;
  readonly files: readonly { readonly name: string; readonly size: number; readonly type: string }[];
  readonly error: { readonly code: number; readonly message: string } | null;
  readonly faults: readonly Fault[];
  /** What Discord takes, and what still will not be as it was meant. */
  readonly advice: readonly string[];
}

/** Who a happening concerns: `null` means everybody who can see the channel. */
interface Audience {
  readonly channel: string;
  readonly user: string | null;
}

export type InteractionKind = 'command' | 'menu' | 'button' | 'select' | 'modal' | 'autocomplete';

/** An event of each of these types, apart, so that the type tells the fields. */
type Happening<Type extends string, Fields> = Type extends string
  ? Audience & { readonly type: Type } & Fields
  : never;

interface About {
  readonly id: string;
  readonly kind: InteractionKind;
  /** The command's name, or the custom id. */
  readonly name: string;
  /** The message that the pressed component stands on. */
  readonly message: string | null;
}

export type LocalEvent =
  | Happening<'message-created' | 'message-updated', { readonly message: APIMessage }>
  | Happening<'message-deleted', { readonly id: string }>
  | Happening<'interaction-created' | 'interaction-answered', About>
  /** People are told "The application did not respond"; the reason is for developers. */
  | Happening<'interaction-failed', About & { readonly reason: string }>
  | Happening<
      'modal-opened',
      { readonly id: string; readonly modal: APIModalInteractionResponseCallbackData }
    >
  | { readonly type: 'commands-changed' }
  | { readonly type: 'bot-changed'; readonly online: boolean }
  | { readonly type: 'request'; readonly request: RequestLog };

export type EventType = LocalEvent['type'];
export type EventOf<Type extends EventType> = Extract<LocalEvent, { type: Type }>;

/** Passes events on to whoever listens, at once and in order. */
export class EventBus {
  readonly #listeners = new Set<(event: LocalEvent) => void>();

  /** Calls `listener` for every event from now on. Returns what ends it. */
  subscribe(listener: (event: LocalEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  emit(event: LocalEvent): void {
    for (const listener of [...this.#listeners]) listener(event);
  }

  /** The next event of a type that fits. */
  next<Type extends EventType>(
    type: Type,
    fits: (event: EventOf<Type>) => boolean = () => true,
  ): Promise<EventOf<Type>> {
    return new Promise((resolve) => {
      const end = this.subscribe((event) => {
        if (!isOf(event, type) || !fits(event)) return;
        end();
        resolve(event);
      });
    });
  }
}

function isOf<Type extends EventType>(event: LocalEvent, type: Type): event is EventOf<Type> {
  return event.type === type;
}
