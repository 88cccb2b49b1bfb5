import type { Outcome } from '../../src/local-discord/interaction.js';
import { LocalDiscord, type LocalDiscordOptions } from '../../src/local-discord/local-discord.js';

/** How a bot reaches the local Discord: `api` is what discord.js takes as `rest.api`. */
export interface Connection {
  readonly token: string;
  readonly api: string;
}

export interface RunningBot {
  readonly discord: LocalDiscord;
  /** Stops the bot and then the local Discord. */
  close(): Promise<void>;
}

/**
 * Starts a local Discord and a bot against it. `run` logs the bot in, registers its commands and returns
 * what stops it. Use it once in `beforeAll`, and call `close` in `afterAll`.
 */
export async function startBot(
  run: (connection: Connection) => Promise<() => Promise<void> | void>,
  options: LocalDiscordOptions = {},
): Promise<RunningBot> {
  const discord = await LocalDiscord.start(options);
  try {
    const stop = await run({ token: discord.token, api: discord.apiUrl });
    const close = async () => {
      await stop();
      await discord.close();
    };
    return { discord, close };
  } catch (error) {
    await discord.close();
    throw error;
  }
}

type Kind = Outcome['kind'];

/** The outcome, known to be of this kind; an error that says what came instead, where it is not. */
export function expectKind<K extends Kind>(outcome: Outcome, kind: K): Extract<Outcome, { kind: K }> {
  if (outcome.kind === kind) return outcome as Extract<Outcome, { kind: K }>;
  const reason = outcome.kind === 'failed' ? `: ${outcome.reason}` : '';
  throw new Error(`Expected an outcome of kind "${kind}", got "${outcome.kind}"${reason}`);
}
