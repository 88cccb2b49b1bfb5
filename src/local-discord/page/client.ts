import type { APIApplicationCommand, APIMessage } from 'discord-api-types/v10';
import type {
  Action,
  ActionRequest,
  AutocompleteRequest,
  AutocompleteResponse,
  FaultRequest,
  PostRequest,
  ReaderView,
  StreamEvent,
} from '../client/protocol.js';
import type { RequestLog } from '../events.js';
import type { Filled } from './composer/draft.js';
import type { Suggestions } from './composer/suggestions.js';

/** Who acts, and in which channel. */
export interface Where {
  readonly user: string;
  readonly channel: string;
}

/** What the page asks of the local Discord. What is refused is told to `onRefused`. */
export interface Client {
  readers(): Promise<readonly ReaderView[]>;
  /** What the bot sent so far, oldest first. */
  requests(): Promise<readonly RequestLog[]>;
  /** Listens until the returned function is called; each connection begins with a `state` event. */
  listen(user: string, onEvent: (event: StreamEvent) => void): () => void;
  act(where: Where, action: Action): void;
  /** Brings a fault that the bot must live through. */
  disturb(fault: FaultRequest): void;
  invoke(where: Where, command: APIApplicationCommand, options: Filled): void;
  suggest(
    where: Where,
    command: APIApplicationCommand,
    options: Filled,
    focused: string,
    text: string,
  ): Promise<Suggestions>;
  say(where: Where, content: string): void;
  /** Dismisses a private message; deletes a public one where that is allowed. */
  remove(where: Where, message: APIMessage): void;
}

/** Opens the client of the local Discord that serves this page. */
export function openClient(onRefused: (reason: string) => void): Client {
  const send = (path: string, body: object): void => {
    void call('POST', path, body).catch((error: unknown) => onRefused(reasonOf(error)));
  };
  const act = (where: Where, action: Action): void =>
    send('interactions', { ...where, action } satisfies ActionRequest);
  return {
    readers: async () => (await call('GET', 'readers')) as readonly ReaderView[],
    requests: async () => (await call('GET', 'requests')) as readonly RequestLog[],
    listen,
    act,
    disturb: (fault) => send('faults', fault),
    invoke: (where, { name }, options) => act(where, { kind: 'command', name, options: valuesOf(options) }),
    suggest: async (where, { name }, options, focused, text) => {
      const request: AutocompleteRequest = {
        ...where,
        name,
        focused,
        options: { ...valuesOf(options), [focused]: text },
      };
      const answer = (await call('POST', 'autocomplete', request)) as AutocompleteResponse;
      return 'choices' in answer ? answer.choices : 'failed';
    },
    say: (where, content) => send('messages', { ...where, content } satisfies PostRequest),
    remove: ({ user }, { id }) => {
      void call('DELETE', `messages/${id}?user=${user}`).catch((error: unknown) =>
        onRefused(reasonOf(error)),
      );
    },
  };
}

function listen(user: string, onEvent: (event: StreamEvent) => void): () => void {
  const source = new EventSource(`client/events?user=${user}`);
  source.onmessage = ({ data }: MessageEvent<string>) => onEvent(JSON.parse(data) as StreamEvent);
  return () => source.close();
}

const valuesOf = (options: Filled): Record<string, string | number | boolean> =>
  Object.fromEntries(options.map(({ name, value }) => [name, value]));

async function call(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(`client/${path}`, {
    method,
    ...(body ? { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) } : {}),
  });
  const answer: unknown = response.status === 204 ? null : await response.json();
  if (response.ok) return answer;
  const refused =
    typeof answer === 'object' && answer !== null && 'error' in answer ? String(answer.error) : null;
  throw new Error(refused ?? `The local Discord answered ${response.status}`);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
