import { Client, Events, GatewayIntentBits } from 'discord.js';
import pino from 'pino';
import { Secret } from '../src/config.js';
import { openCoverage } from '../src/coverage.js';
import { runBot } from '../src/discord/bot.js';
import { LocalDiscord } from '../src/local-discord/local-discord.js';

/** A bot that is logged in to a local Discord: what is typed to it, and what ends both. */
interface Contender {
  type(n: number): Promise<{ readonly kind: string }>;
  stop(): Promise<void>;
}

const IN_FLIGHT = 16;
const COMMANDS = 1500;
const PACE = 200;
const PACED_SECONDS = 5;

/** What readers of the shipped articles might ask; each call takes the next. */
const QUESTIONS = [
  'How much medical aid did Russia fly to Wuhan?',
  'What did Lavrov say about sanctions?',
  'When did the ministers meet?',
  'How large was trade from January to September 2020?',
];

/** Interactions a second through the local Discord; the bot, its Discord and the readers share this process. */
export async function benchInteractions(): Promise<string[]> {
  const echo = await startEcho();
  await run(echo, 200);
  const echoRate = await run(echo, COMMANDS);
  const { answered, late, slowest } = await paced(echo);
  await echo.stop();
  const dateline = await startDateline();
  await run(dateline, 50);
  const datelineRate = await run(dateline, COMMANDS / 5);
  await dateline.stop();
  return [
    `local Discord, a bot that only echoes: ${echoRate.toFixed(0)} interactions/s`,
    `local Discord, Dateline answering /ask: ${datelineRate.toFixed(0)} interactions/s, ${(datelineRate / echoRate).toFixed(2)} of echo`,
    `local Discord at ${PACE} commands/s for ${PACED_SECONDS} s: ${answered} answered, ${late} late, slowest ${slowest.toFixed(0)} ms`,
  ];
}

/** Types commands, so many at a time, and returns how many were answered a second. Throws where one was not. */
async function run({ type }: Contender, count: number): Promise<number> {
  let next = 0;
  const reader = async () => {
    while (next < count) {
      next += 1;
      const { kind } = await type(next);
      if (kind !== 'message') throw new Error(`A command was not answered: ${kind}`);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: IN_FLIGHT }, reader));
  return (count * 1000) / (performance.now() - start);
}

/** Types commands at a steady pace, whether or not the earlier ones were answered. */
async function paced({ type }: Contender) {
  const took: number[] = [];
  let late = 0;
  const ask = async (n: number) => {
    const start = performance.now();
    const { kind } = await type(n);
    if (kind === 'message') took.push(performance.now() - start);
    else late += 1;
  };
  const total = PACE * PACED_SECONDS;
  const asked: Promise<void>[] = [];
  const start = performance.now();
  while (asked.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) * PACE) / 1000) + 1);
    while (asked.length < due) asked.push(ask(asked.length));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  await Promise.all(asked);
  return { answered: took.length, late, slowest: took.reduce((most, ms) => Math.max(most, ms), 0) };
}

async function startEcho(): Promise<Contender> {
  const discord = await LocalDiscord.start();
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: discord.apiUrl } });
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand())
      await interaction.reply(interaction.options.getString('text', true));
  });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  await client.login(discord.token);
  const text = { type: 3, name: 'text', description: 'What to say again', required: true };
  await (await ready).application.commands.set([
    { name: 'echo', description: 'Says it again', options: [text] },
  ]);
  const type = (n: number) => discord.invoke('echo', { text: `number ${n}` });
  const stop = async () => {
    await client.destroy();
    await discord.close();
  };
  return { type, stop };
}

async function startDateline(): Promise<Contender> {
  const discord = await LocalDiscord.start();
  const bot = await runBot({
    config: {
      token: new Secret(discord.token),
      api: discord.apiUrl,
      guildId: null,
      corpus: 'seeds',
      logLevel: 'silent',
    },
    coverage: openCoverage('seeds'),
    logger: pino({ level: 'silent' }),
  });
  const type = (n: number) => discord.invoke('ask', { question: QUESTIONS[n % QUESTIONS.length] ?? '' });
  const stop = async () => {
    await bot.stop();
    await discord.close();
  };
  return { type, stop };
}
