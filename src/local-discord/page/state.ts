import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type { ChannelView, Snapshot, StreamEvent } from '../client/protocol.js';
import type { InteractionKind, LocalEvent, RequestLog } from '../events.js';
import type { Modal } from './message/context.js';

/** An interaction that waits for an answer. */
export interface Waiting {
  readonly id: string;
  readonly kind: InteractionKind;
  /** The command's name, or the custom id. */
  readonly name: string;
  readonly channel: string;
  /** The message whose component was used, or null for a command. */
  readonly message: string | null;
}

/** An interaction that the bot did not answer well: shown in the channel as Discord shows it. */
export interface Failure extends Waiting {
  readonly reason: string;
}

/** What developers are told: what the bot sent, and what came to nothing. */
export type LogEntry =
  | { readonly kind: 'request'; readonly request: RequestLog }
  | { readonly kind: 'failure'; readonly failure: Failure };

export interface PageState {
  /** What the reader sees; null until the local Discord has said. */
  readonly seen: Snapshot | null;
  readonly failures: readonly Failure[];
  readonly waiting: readonly Waiting[];
  readonly modal: { readonly id: string; readonly channel: string; readonly modal: Modal } | null;
  /** What Discord's client would not let one do, in its words. */
  readonly refused: string | null;
  /** Newest first. */
  readonly log: readonly LogEntry[];
}

export const emptyState: PageState = {
  seen: null,
  failures: [],
  waiting: [],
  modal: null,
  refused: null,
  log: [],
};

/** What changes the page: an event, or what the page itself does. */
export type Happening =
  | StreamEvent
  | { readonly type: 'modal-closed' }
  /** What the bot sent before the page was opened, oldest first. */
  | { readonly type: 'requests'; readonly requests: readonly RequestLog[] }
  | { readonly type: 'refused'; readonly reason: string | null };

const LOG_KEPT = 200;

/** The state of the page after a happening. */
export function changed(state: PageState, happening: Happening): PageState {
  switch (happening.type) {
    case 'state':
      return { ...emptyState, log: state.log, seen: happening.state };
    case 'commands':
      return withChannels(state, (channel) => ({
        ...channel,
        commands: happening.commands[channel.id] ?? [],
      }));
    case 'modal-closed':
      return { ...state, modal: null };
    case 'refused':
      return { ...state, refused: happening.reason };
    case 'request':
      return logged(state, { kind: 'request', request: happening.request });
    case 'requests':
      return { ...state, log: happening.requests.map(asEntry).reverse().slice(0, LOG_KEPT) };
    case 'bot-changed':
      return state.seen ? { ...state, seen: withBot(state.seen, happening.online) } : state;
    default:
      return afterEvent(state, happening);
  }
}

function afterEvent(state: PageState, event: LocalEvent): PageState {
  switch (event.type) {
    case 'message-created':
    case 'message-updated':
      return withMessages(state, event.channel, (messages) => put(messages, event.message));
    case 'message-deleted':
      return withMessages(state, event.channel, (messages) => messages.filter(({ id }) => id !== event.id));
    case 'interaction-created':
      return event.kind === 'autocomplete'
        ? state
        : { ...state, refused: null, waiting: [...state.waiting, event] };
    case 'interaction-answered':
      return answered(state, event.id);
    case 'interaction-failed':
      return failed(answered(state, event.id), event);
    case 'modal-opened':
      return { ...answered(state, event.id), modal: event };
    default:
      return state;
  }
}

const answered = (state: PageState, id: string): PageState => ({
  ...state,
  waiting: state.waiting.filter((waiting) => waiting.id !== id),
});

/** Suggestions that fail are told where one types, and here to developers alone. */
const failed = (state: PageState, failure: Failure): PageState => ({
  ...logged(state, { kind: 'failure', failure }),
  failures: failure.kind === 'autocomplete' ? state.failures : [...state.failures, failure],
});

const asEntry = (request: RequestLog): LogEntry => ({ kind: 'request', request });

const logged = (state: PageState, entry: LogEntry): PageState => ({
  ...state,
  log: [entry, ...state.log].slice(0, LOG_KEPT),
});

const withBot = (seen: Snapshot, online: boolean): Snapshot => ({ ...seen, bot: { ...seen.bot, online } });

function withChannels(state: PageState, change: (channel: ChannelView) => ChannelView): PageState {
  return state.seen
    ? { ...state, seen: { ...state.seen, channels: state.seen.channels.map(change) } }
    : state;
}

function withMessages(
  state: PageState,
  id: string,
  change: (messages: readonly APIMessage[]) => readonly APIMessage[],
): PageState {
  return withChannels(state, (channel) =>
    channel.id === id ? { ...channel, messages: change(channel.messages) } : channel,
  );
}

/** A message in the place of its earlier form, or as the newest. */
function put(messages: readonly APIMessage[], message: APIMessage): readonly APIMessage[] {
  const at = messages.findIndex(({ id }) => id === message.id);
  return at < 0 ? [...messages, message] : messages.with(at, message);
}

/** Commands of one kind: 1 are typed, 3 stand in a message's Apps menu. */
export const commandsOf = (channel: ChannelView, type: 1 | 3): readonly APIApplicationCommand[] =>
  channel.commands.filter((command) => command.type === type);

/** What was used, as people call it: a command's name after a slash, or what stands in the Apps menu. */
export function usedName({ kind, name }: Waiting): string {
  if (kind === 'command') return `/${name}`;
  return kind === 'menu' ? name : '';
}
