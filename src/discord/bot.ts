import { setTimeout as sleep } from 'node:timers/promises';
import { Client, DiscordjsErrorCodes, Events, GatewayIntentBits } from 'discord.js';
import type { Logger } from 'pino';
import { COMMANDS } from '../../commands/index.js';
import type { Config } from '../config.js';
import type { Coverage } from '../coverage.js';
import { fatalClose } from './close-codes.js';
import type { Command } from './command.js';
import { DEFER_AFTER } from './deliver.js';
import type { Desk } from './desk.js';
import { dispatch } from './dispatch.js';
import { registerIfDifferent } from './register.js';

/** Thrown, or given as the end of a bot, where the operator has to do something; the message says what. */
export class BotError extends Error {
  override readonly name = 'BotError';
}

export interface Bot {
  /** Disconnects, once the interactions that are being answered are through. */
  stop(): Promise<void>;
  /** Resolves when the bot has ended: with null after `stop`, else with what the operator has to do. */
  readonly ended: Promise<BotError | null>;
}

export interface BotParts {
  readonly config: Config;
  /** The coverage as it is when asked for. */
  readonly coverage: Coverage | (() => Coverage);
  readonly logger: Logger;
  /** See `Delivery.deferAfter`. */
  readonly deferAfter?: number;
  readonly commands?: readonly Command[];
}

/** How long the end waits for answers that are under way, in milliseconds. */
const PATIENCE = 3000;

/** A callback that takes longer than this is too late anyway; uploads of charts take far less. */
const REST_TIMEOUT = 2000;

/**
 * Connects to Discord, registers the commands that differ and answers until it is stopped.
 * @throws BotError where there is no token, or Discord refuses the bot.
 */
export async function runBot(parts: BotParts): Promise<Bot> {
  const { config, coverage, logger, deferAfter = DEFER_AFTER, commands = COMMANDS } = parts;
  if (config.token === null)
    throw new BotError('DISCORD_TOKEN is not set: the bot has nothing to log in with.');
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    rest: { api: config.api, timeout: REST_TIMEOUT },
    allowedMentions: { parse: [] },
  });
  const current = typeof coverage === 'function' ? coverage : () => coverage;
  const desk: Desk = { commands, coverage: current, log: logger, deferAfter };
  const answering = answerAll(client, desk);
  const closed = new Promise<BotError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => {
      const advice = fatalClose(code);
      if (advice !== null) resolve(new BotError(advice));
    });
  });
  client.on(Events.Error, (error) => logger.error({ err: error }, 'the client reports an error'));
  client.on(Events.ShardError, (error) => logger.warn({ err: error }, 'the connection reports an error'));

  let stopped: (value: null) => void = () => {};
  const asked = new Promise<null>((resolve) => {
    stopped = resolve;
  });
  const stop = async () => {
    await Promise.race([Promise.allSettled(answering), sleep(PATIENCE, undefined, { ref: false })]);
    await client.destroy();
    stopped(null);
  };
  try {
    await ready(client, config, closed);
  } catch (error) {
    await client.destroy();
    throw error;
  }
  await register(client, config, desk);
  const ended = Promise.race([asked, closed]).then(async (error) => {
    if (error !== null) await client.destroy();
    return error;
  });
  return { stop, ended };
}

/** Answers every interaction; returns those that are being answered. */
function answerAll(client: Client, desk: Desk): Set<Promise<void>> {
  const answering = new Set<Promise<void>>();
  client.on(Events.InteractionCreate, (interaction) => {
    const answer = dispatch(interaction, desk).finally(() => answering.delete(answer));
    answering.add(answer);
  });
  return answering;
}

async function ready(client: Client, config: Config, closed: Promise<BotError>): Promise<void> {
  const isReady = new Promise<null>((resolve) => {
    client.once(Events.ClientReady, () => resolve(null));
  });
  const login = client.login(config.token?.reveal()).then(
    () => isReady,
    (error: unknown) => loginError(error, config),
  );
  const error = await Promise.race([login, closed]);
  if (error !== null) throw error;
}

function loginError(error: unknown, { api }: Config): BotError {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === DiscordjsErrorCodes.TokenInvalid) return new BotError(fatalClose(4004) ?? '');
  return new BotError(`Discord could not be reached at ${api}: check DISCORD_API and the network.`, {
    cause: error,
  });
}

/** A bot whose commands could not be registered still answers those that are. */
async function register(
  client: Client<boolean>,
  { guildId }: Config,
  { commands, log }: Desk,
): Promise<void> {
  if (!client.isReady()) return;
  try {
    const definitions = commands.map(({ definition }) => definition);
    const { differing } = await registerIfDifferent(client.rest, client.application.id, guildId, definitions);
    log.info({ user: client.user.tag, commands: commands.length, registered: differing }, 'ready');
  } catch (error) {
    const where = guildId ? `server ${guildId} (is DISCORD_GUILD_ID right, and the bot in it?)` : 'Discord';
    log.error({ err: error }, `the commands could not be registered in ${where}`);
  }
}
