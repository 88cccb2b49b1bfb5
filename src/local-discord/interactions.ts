import { randomBytes } from 'node:crypto';
import type { APIMessage } from 'discord-api-types/v10';
import type { Clock } from './clock.js';
import { type DiscordError, invalidWebhookToken, unknownInteraction, unknownWebhook } from './errors.js';
import type { EventBus } from './events.js';
import type { Interaction, Outcome, Stage } from './interaction.js';

/** A bot has three seconds for its first answer. */
const ANSWER_WITHIN = 3_000;
/** The token of an interaction lives fifteen minutes. */
const TOKEN_LIFE = 15 * 60_000;

/** What a reader does, from which an interaction is made. */
export type Opening = Pick<Interaction, 'type' | 'kind' | 'name' | 'reader' | 'place' | 'message'> &
  Partial<Pick<Interaction, 'choices'>>;

export interface Opened {
  readonly interaction: Interaction;
  /** The first answer: a message, or only a note that one will come. */
  readonly answer: Promise<Outcome>;
  /** The first thing that can be seen. */
  readonly result: Promise<Outcome>;
}

/** All interactions of the last fifteen minutes, and their deadlines. */
export class Interactions {
  readonly #byId = new Map<string, Interaction>();
  readonly #byToken = new Map<string, Interaction>();
  readonly #clock: Clock;
  readonly #events: EventBus;
  readonly #nextId: () => string;

  constructor(clock: Clock, events: EventBus, nextId: () => string) {
    this.#clock = clock;
    this.#events = events;
    this.#nextId = nextId;
  }

  open(opening: Opening): Opened {
    const answer = pending();
    const result = pending();
    const interaction: Interaction = {
      choices: 'string choices',
      ...opening,
      id: this.#nextId(),
      token: `local.${randomBytes(24).toString('base64url')}`,
      createdAt: this.#clock.now(),
      stage: 'open',
      original: null,
      modal: null,
      followUps: 0,
      refused: [],
      advice: [],
      onAnswer: answer.resolve,
      onResult: result.resolve,
      cancelDeadline: () => {},
    };
    interaction.cancelDeadline = this.#clock.after(ANSWER_WITHIN, () =>
      this.fail(interaction, late(interaction)),
    );
    this.#byId.set(interaction.id, interaction);
    this.#byToken.set(interaction.token, interaction);
    this.#emit(interaction, 'interaction-created');
    return { interaction, answer: answer.promise, result: result.promise };
  }

  /** The interaction that a callback means. Throws a {@link DiscordError} where there is none. */
  forCallback(id: string, token: string): Interaction {
    const interaction = this.#byId.get(id);
    if (!interaction) throw unknownInteraction();
    if (interaction.token !== token) throw invalidWebhookToken();
    return interaction;
  }

  /** The interaction that a later request means. Throws a {@link DiscordError} where it is too late or too early. */
  forWebhook(token: string): Interaction {
    const interaction = this.#byToken.get(token);
    if (!interaction) throw invalidWebhookToken();
    if (this.age(interaction) > TOKEN_LIFE) throw unknownInteraction();
    if (interaction.stage === 'open' || interaction.stage === 'failed') throw unknownWebhook();
    return interaction;
  }

  byToken(token: string): Interaction | undefined {
    return this.#byToken.get(token);
  }

  byId(id: string): Interaction | undefined {
    return this.#byId.get(id);
  }

  age({ createdAt }: Interaction): number {
    return this.#clock.now() - createdAt;
  }

  /** Notes that the bot answered. With `outcome.kind` deferred, something to see is still awaited. */
  answered(interaction: Interaction, stage: Exclude<Stage, 'open' | 'failed'>, outcome: Outcome): void {
    interaction.stage = stage;
    interaction.cancelDeadline();
    interaction.cancelDeadline = this.#clock.after(TOKEN_LIFE - this.age(interaction), () =>
      this.#expire(interaction),
    );
    interaction.onAnswer(outcome);
    if (stage === 'done') interaction.onResult(outcome);
    this.#emit(interaction, 'interaction-answered');
  }

  /** Notes that after a deferral there is something to see. */
  completed(interaction: Interaction, outcome: Outcome): void {
    interaction.stage = 'done';
    interaction.onResult(outcome);
  }

  refused(interaction: Interaction, error: DiscordError): void {
    interaction.refused.push(error.describe());
  }

  fail(interaction: Interaction, reason: string): void {
    const { id, kind, name, reader, place, message } = interaction;
    interaction.stage = 'failed';
    interaction.cancelDeadline();
    interaction.cancelDeadline = this.#clock.after(TOKEN_LIFE, () => this.#forget(interaction));
    const outcome = { kind: 'failed', id, reason } as const;
    interaction.onAnswer(outcome);
    interaction.onResult(outcome);
    const [channel, user] = [place.id, reader.user.id];
    this.#events.emit({ type: 'interaction-failed', id, kind, name, message, reason, channel, user });
  }

  /** Fails whatever is still open, so that nobody waits for it. */
  close(): void {
    for (const interaction of this.#byId.values()) {
      interaction.cancelDeadline();
      if (interaction.stage !== 'done' && interaction.stage !== 'failed')
        this.fail(interaction, 'The local Discord was closed');
      interaction.cancelDeadline();
    }
  }

  #expire(interaction: Interaction): void {
    const { id, stage } = interaction;
    if (stage === 'thinking')
      this.fail(interaction, 'The reply was deferred and not completed in 15 minutes');
    if (stage === 'noted') interaction.onResult({ kind: 'deferred', id, thinking: false });
    interaction.cancelDeadline();
    // Kept as long again: a request that comes too late is to be told so, and not that its token is wrong.
    interaction.cancelDeadline = this.#clock.after(TOKEN_LIFE, () => this.#forget(interaction));
  }

  #forget({ id, token }: Interaction): void {
    this.#byId.delete(id);
    this.#byToken.delete(token);
  }

  #emit(interaction: Interaction, type: 'interaction-created' | 'interaction-answered'): void {
    const { id, kind, name, message, reader, place } = interaction;
    this.#events.emit({ type, id, kind, name, message, channel: place.id, user: reader.user.id });
  }
}

/** A promise, and what resolves it. */
function pending(): { promise: Promise<Outcome>; resolve: (outcome: Outcome) => void } {
  let resolve: (outcome: Outcome) => void = () => {};
  const promise = new Promise<Outcome>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/** Outcome of a message that a bot wrote or completed. */
export function messageOutcome({ id }: Interaction, message: APIMessage, visibleTo: string | null): Outcome {
  return { kind: 'message', id, message, private: visibleTo !== null };
}

function late({ refused }: Interaction): string {
  const first = 'No valid answer within 3 seconds';
  return refused.length > 0
    ? `${first}. What came was refused:\n${refused.join('\n')}`
    : 'No answer within 3 seconds';
}
