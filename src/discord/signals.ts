import type { EventEmitter } from 'node:events';
import type { Logger } from 'pino';
import type { Bot } from './bot.js';

/**
 * Stops a bot on SIGTERM or SIGINT, and waits for its end.
 * @returns the exit code: 0 after a stop, 1 where the bot ended by itself; the log then says what to do.
 */
export async function untilEnd(bot: Bot, logger: Logger, signals: EventEmitter = process): Promise<number> {
  const stop = (signal: string) => {
    logger.info({ signal }, 'stopping');
    void bot.stop();
  };
  signals.once('SIGTERM', stop);
  signals.once('SIGINT', stop);
  const error = await bot.ended;
  signals.off('SIGTERM', stop);
  signals.off('SIGINT', stop);
  if (error === null) return 0;
  logger.fatal(error.message);
  return 1;
}
