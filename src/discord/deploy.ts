import { type APIApplication, REST, Routes } from 'discord.js';
import { COMMANDS } from '../../commands/index.js';
import type { Config } from '../config.js';
import { BotError } from './bot.js';
import { type Registration, registerIfDifferent } from './register.js';

/**
 * Registers the commands that differ from what Discord has, without connecting to the gateway.
 * @param guildId one server, where they appear at once; null registers everywhere.
 * @throws BotError without a token; DiscordAPIError where Discord refuses.
 */
export async function deploy(config: Config, guildId: string | null = config.guildId): Promise<Registration> {
  if (config.token === null)
    throw new BotError('DISCORD_TOKEN is not set: nothing can be registered without it.');
  const rest = new REST({ api: config.api }).setToken(config.token.reveal());
  const { id } = (await rest.get(Routes.currentApplication())) as APIApplication;
  return registerIfDifferent(
    rest,
    id,
    guildId,
    COMMANDS.map(({ definition }) => definition),
  );
}
