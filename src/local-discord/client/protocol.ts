import type {
  APIApplicationCommand,
  APIApplicationCommandOptionChoice,
  APIMessage,
  APIUser,
} from 'discord-api-types/v10';
import type { LocalEvent } from '../events.js';
import type { OptionValues } from '../options.js';

/** What the page and the server say to each other. Types only: the page is built apart. */

/** `GET /client/readers`: those who can be switched between. */
export interface ReaderView {
  readonly user: APIUser;
  readonly administrator: boolean;
}

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  /** A channel of the server, a conversation with the bot, or one of people among themselves. */
  readonly kind: 'server' | 'direct' | 'group';
  /** Oldest first; private ones of others left out. */
  readonly messages: readonly APIMessage[];
  /** What the reader may use here: typed commands (type 1) and those of a message's menu (type 3). */
  readonly commands: readonly APIApplicationCommand[];
}

/** Everything that a reader sees. `GET /client/state?user=ID`, and the first event of the stream. */
export interface Snapshot {
  readonly serverName: string;
  readonly bot: { readonly user: APIUser; readonly online: boolean };
  readonly reader: string;
  readonly readers: readonly ReaderView[];
  readonly channels: readonly ChannelView[];
}

/** `GET /client/events?user=ID` (server-sent events): each `data` is one of these as JSON. */
export type StreamEvent =
  | { readonly type: 'state'; readonly state: Snapshot }
  | LocalEvent
  /** In place of `commands-changed`: what the reader may now use, by channel. */
  | {
      readonly type: 'commands';
      readonly commands: Readonly<Record<string, readonly APIApplicationCommand[]>>;
    };

/** What is done: the part of `POST /client/interactions` that tells the kinds apart. */
export type Action =
  /** `name` with its subcommand after a space. */
  | { readonly kind: 'command'; readonly name: string; readonly options: OptionValues }
  /** As one types it: `/quote speaker:Ada`. */
  | { readonly kind: 'line'; readonly line: string }
  | { readonly kind: 'menu'; readonly name: string; readonly message: string }
  | { readonly kind: 'button'; readonly message: string; readonly customId: string }
  | {
      readonly kind: 'select';
      readonly message: string;
      readonly customId: string;
      readonly values: readonly string[];
    }
  /** `modal` is the id of the event `modal-opened`; `values` by custom id, a list for a select. */
  | {
      readonly kind: 'modal';
      readonly modal: string;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    };

/** Body of `POST /client/interactions`; the answer is 202 `{id}`, and what comes of it comes as events. */
export interface ActionRequest {
  readonly user: string;
  readonly channel: string;
  readonly action: Action;
}

/** Body of `POST /client/autocomplete`; `options` holds what is typed so far, of `focused` too. */
export interface AutocompleteRequest {
  readonly user: string;
  readonly channel: string;
  readonly name: string;
  readonly options: OptionValues;
  readonly focused: string;
}

/** Its answer, once the bot has answered; `failed` says why it didn't. */
export type AutocompleteResponse =
  | { readonly choices: readonly APIApplicationCommandOptionChoice[] }
  | { readonly failed: string };

/** Body of `POST /client/messages`; the answer is 201 and the message. */
export interface PostRequest {
  readonly user: string;
  readonly channel: string;
  readonly content: string;
}

/** Body of `POST /client/faults`, for developers; the answer is 204. */
export type FaultRequest =
  | { readonly kind: 'drop-gateway' | 'reconnect' | 'invalidate-session' }
  | { readonly kind: 'fail-next'; readonly fault: number | 'hang' | 'drop'; readonly times?: number };

/** With status 400, where Discord's own client would not let one do this; the text is for the reader. */
export interface Refusal {
  readonly error: string;
}
