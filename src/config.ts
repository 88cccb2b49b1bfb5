import { inspect } from 'node:util';
import { z } from 'zod';

/** A value that no log, error or JSON shows; `reveal` is the only way to it. */
export class Secret {
  readonly #value: string;
  constructor(value: string) {
    this.#value = value;
  }
  reveal(): string {
    return this.#value;
  }
  toString(): string {
    return '[secret]';
  }
  toJSON(): string {
    return '[secret]';
  }
  [inspect.custom](): string {
    return '[secret]';
  }
}

export type LogLevel = 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** The environment, checked. */
export interface Config {
  /** Null where none is set: the program then runs in its own local Discord. */
  readonly token: Secret | null;
  /** Address of the REST interface, without a version and without a slash at its end. */
  readonly api: string;
  /** The one server to register commands in at once; null registers them everywhere. */
  readonly guildId: string | null;
  /** Folder of the articles. */
  readonly corpus: string;
  readonly logLevel: LogLevel;
}

/** Thrown where the environment cannot be used; its message names every variable and what it should be. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Discord's own REST interface. Not taken from discord.js, which need not be loaded to read articles. */
const OFFICIAL_API = 'https://discord.com/api';

/** An empty variable counts as one that is not set: that is how `.env.example` leaves them. */
const unset = (value: unknown) => (typeof value === 'string' && value.trim() === '' ? undefined : value);

const variable = <T extends z.ZodType>(schema: T) => z.preprocess(unset, schema);

const text = z.string().trim();

const Environment = z.object({
  DISCORD_TOKEN: variable(
    text
      .regex(
        /^[\w-]+\.[\w-]+\.[\w-]+$/,
        'should be the bot token as the Developer Portal shows it (three parts joined by dots), without "Bot " or quotation marks',
      )
      .optional(),
  ),
  DISCORD_API: variable(
    z
      .url({
        protocol: /^https?$/,
        error: 'should be an http or https address, such as https://discord.com/api',
      })
      .default(OFFICIAL_API),
  ),
  DISCORD_GUILD_ID: variable(
    text
      .regex(/^\d{17,20}$/, 'should be the id of a server: 17 to 20 digits (Copy Server ID in Discord)')
      .optional(),
  ),
  CORPUS: variable(text.default('seeds')),
  LOG_LEVEL: variable(
    z
      .enum(['trace', 'debug', 'info', 'warn', 'error', 'silent'], {
        error: 'should be one of trace, debug, info, warn, error, silent',
      })
      .default('info'),
  ),
});

/**
 * Reads the configuration from an environment such as `process.env`.
 * @throws ConfigError with one message that names every variable at fault and what it should be.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const read = Environment.safeParse(environment);
  if (!read.success) {
    const problems = read.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
    throw new ConfigError(
      `The configuration cannot be used:\n${problems.join('\n')}\nSee .env.example for every variable.`,
    );
  }
  const { DISCORD_TOKEN, DISCORD_API, DISCORD_GUILD_ID, CORPUS, LOG_LEVEL } = read.data;
  return {
    token: DISCORD_TOKEN === undefined ? null : new Secret(DISCORD_TOKEN),
    api: DISCORD_API.replace(/\/$/, ''),
    guildId: DISCORD_GUILD_ID ?? null,
    corpus: CORPUS,
    logLevel: LOG_LEVEL,
  };
}
