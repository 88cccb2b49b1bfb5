import type { Client, Interaction } from 'discord.js';
import { expect } from 'vitest';
import { ManualClock } from '../../src/local-discord/clock.js';
import { echoCommands, logIn } from './echo-bot.js';
import { type RunningBot, startBot } from './harness.js';

export interface ScriptedBot extends RunningBot {
  readonly clock: ManualClock;
  readonly client: Client<true>;
  /** The next interaction that reaches the bot, for the test to answer. */
  next(): Promise<Interaction>;
}

/** A real client whose interactions the test itself answers, in a Discord whose clock stands still. */
export async function startScriptedBot(): Promise<ScriptedBot> {
  const clock = new ManualClock();
  const arrived: Interaction[] = [];
  const waiting: ((interaction: Interaction) => void)[] = [];
  let client: Client<true> | undefined;
  const bot = await startBot(
    async (connection) => {
      client = await logIn(connection, async (interaction) => {
        const taker = waiting.shift();
        if (taker) taker(interaction);
        else arrived.push(interaction);
      });
      await client.application.commands.set(echoCommands);
      return () => client?.destroy();
    },
    { clock },
  );
  if (!client) throw new Error('The bot did not log in');
  const next = () =>
    new Promise<Interaction>((resolve) => {
      const first = arrived.shift();
      if (first) resolve(first);
      else waiting.push(resolve);
    });
  return { ...bot, clock, client, next };
}

/** The next interaction, which must be a typed command. */
export async function nextCommand(bot: ScriptedBot) {
  const interaction = await bot.next();
  if (!interaction.isChatInputCommand()) throw new Error('Expected a typed command');
  return interaction;
}

/** The next interaction, which must be a press of a button. */
export async function nextPress(bot: ScriptedBot) {
  const interaction = await bot.next();
  if (!interaction.isButton()) throw new Error('Expected a press');
  return interaction;
}

/** Expects Discord's error with this code. */
export async function expectError(action: Promise<unknown>, code: number): Promise<void> {
  await expect(action).rejects.toMatchObject({ code });
}
