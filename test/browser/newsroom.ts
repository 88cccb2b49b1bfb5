import { pino } from 'pino';
import { readConfig } from '../../src/config.js';
import type { Coverage } from '../../src/coverage.js';
import { type Bot, runBot } from '../../src/discord/bot.js';
import { LocalDiscord } from '../../src/local-discord/local-discord.js';

/** The built page. */
const PAGE = 'dist/src/local-discord/page/';

/** A local Discord with its page, and the bot in it, which can be started anew. */
export class Newsroom {
  readonly discord: LocalDiscord;
  readonly #coverage: Coverage;
  #bot: Bot;

  private constructor(discord: LocalDiscord, coverage: Coverage, bot: Bot) {
    this.discord = discord;
    this.#coverage = coverage;
    this.#bot = bot;
  }

  static async open(coverage: Coverage): Promise<Newsroom> {
    const discord = await LocalDiscord.start({ page: PAGE });
    return new Newsroom(discord, coverage, await runIn(discord, coverage));
  }

  async restartBot(): Promise<void> {
    await this.#bot.stop();
    this.#bot = await runIn(this.discord, this.#coverage);
  }

  async close(): Promise<void> {
    await this.#bot.stop();
    await this.discord.close();
  }
}

function runIn(discord: LocalDiscord, coverage: Coverage): Promise<Bot> {
  const config = readConfig({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl });
  return runBot({ config, coverage, logger: pino({ level: 'silent' }) });
}
