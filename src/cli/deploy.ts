import type { Config } from '../config.js';
import { deploy } from '../discord/deploy.js';

/**
 * Registers the commands that differ from what Discord has, and says which.
 * @throws BotError where there is no token; DiscordAPIError where Discord refuses.
 */
export async function deployCommands(config: Config, guildId: string | null): Promise<void> {
  const { differing } = await deploy(config, guildId ?? config.guildId);
  console.log(
    differing.length === 0 ? 'Discord has all commands as they are.' : `Registered: ${differing.join(', ')}.`,
  );
}
