import type { Context, Next } from 'hono';
import { DiscordError } from '../errors.js';
import type { RequestLog } from '../events.js';
import type { Interaction } from '../interaction.js';
import type { Room } from '../room.js';
import { type Received, receive } from './upload.js';

/** As many requests are kept to be looked at. */
const KEPT = 300;

export type BotEnv = { Variables: { received: Received; at: number } };

/** The bot's requests, each with what it said and what was wrong with it. */
export class RequestBook {
  readonly #requests: RequestLog[] = [];
  readonly #room: Room;
  #count = 0;

  constructor(room: Room) {
    this.#room = room;
  }

  /** The last requests, oldest first. */
  list(): readonly RequestLog[] {
    return this.#requests;
  }

  /** Reads a request's body, lets it be answered, turns what is thrown into Discord's answer, and keeps a note. */
  readonly middleware = async (context: Context<BotEnv>, next: Next): Promise<void> => {
    const at = this.#room.clock.now();
    context.set('at', at);
    let received: Received = { body: null, uploads: [] };
    let error: Error | undefined;
    try {
      received = await receive(context);
      context.set('received', received);
      await next();
      error = context.error;
    } catch (thrown) {
      error = thrown instanceof Error ? thrown : new Error(String(thrown));
      context.res = failure(error);
    }
    this.#keep(this.#note(context, at, received, error ?? null));
  };

  #note(context: Context<BotEnv>, at: number, received: Received, error: Error | null): RequestLog {
    const { clock, interactions, world } = this.#room;
    this.#count += 1;
    const { path, method } = context.req;
    const token = /\/(local\.[\w-]+)/.exec(path)?.[1] ?? '';
    const interaction = interactions.byToken(token);
    const known = error instanceof DiscordError ? error : null;
    if (known && interaction) interactions.refused(interaction, known);
    return {
      id: this.#count,
      at,
      method,
      path: path.replace(token || ' ', '{token}').replace(world.applicationId, '{app}'),
      status: context.res.status,
      took: clock.now() - at,
      interaction: interaction?.id ?? null,
      sinceInteraction: interaction ? at - interaction.createdAt : null,
      body: received.body,
      files: received.uploads.map(({ name, type, data }) => ({ name, type, size: data.byteLength })),
      error: error ? { code: known?.code ?? 0, message: error.message } : null,
      faults: known?.faults ?? [],
      advice: error ? [] : takeAdvice(interaction),
    };
  }

  #keep(request: RequestLog): void {
    this.#requests.push(request);
    if (this.#requests.length > KEPT) this.#requests.shift();
    this.#room.events.emit({ type: 'request', request });
  }
}

function takeAdvice(interaction: Interaction | undefined): readonly string[] {
  const advice = interaction?.advice ?? [];
  if (interaction) interaction.advice = [];
  return advice;
}

/** What the bot is answered when something was wrong. */
export function failure(error: Error): Response {
  if (error instanceof DiscordError) return Response.json(error, { status: error.status });
  return Response.json(
    { message: `500: Internal Server Error (${error.message})`, code: 0 },
    { status: 500 },
  );
}
