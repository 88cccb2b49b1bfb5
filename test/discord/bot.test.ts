import { EventEmitter } from 'node:events';
import { REST, Routes } from 'discord.js';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.js';
import { type Config, readConfig } from '../../src/config.js';
import { type Bot, runBot } from '../../src/discord/bot.js';
import { deploy } from '../../src/discord/deploy.js';
import { untilEnd } from '../../src/discord/signals.js';
import { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { ids } from '../../src/local-discord/world.js';
import { expectKind } from '../local-discord/harness.js';
import { wordsOf } from './bot.js';
import { madeCoverage } from './made-coverage.js';

const logger = pino({ level: 'silent' });
const coverage = madeCoverage();
let discord: LocalDiscord;
let config: Config;
let running: Bot[];

beforeEach(async () => {
  discord = await LocalDiscord.start();
  config = readConfig({ DISCORD_TOKEN: discord.token, DISCORD_API: discord.apiUrl });
  running = [];
});

afterEach(async () => {
  await Promise.all(running.map((bot) => bot.stop()));
  await discord.close();
});

async function start(changed: Partial<Config> = {}): Promise<Bot> {
  const bot = await runBot({ config: { ...config, ...changed }, coverage, logger });
  running.push(bot);
  return bot;
}

const puts = () =>
  discord.requests().filter(({ method, path }) => method === 'PUT' && path.endsWith('/commands'));
const names = COMMANDS.map(({ definition }) => definition.name).sort();

describe('the registration of commands', () => {
  it('happens at the start, and not again where nothing differs', async () => {
    await start();
    expect(puts()).toHaveLength(1);
    expect(
      discord
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
    await start();
    expect(puts()).toHaveLength(1);
  });

  it('happens again where a field was changed', async () => {
    await deploy(config);
    const rest = new REST({ api: config.api }).setToken(discord.token);
    const [help] = discord.commands().filter(({ name }) => name === 'help');
    await rest.patch(Routes.applicationCommand(ids.application, help?.id ?? ''), {
      body: { description: 'other' },
    });
    expect((await deploy(config)).differing).toEqual(['help']);
    expect((await deploy(config)).differing).toEqual([]);
  });

  it('takes away a command that is no more', async () => {
    const rest = new REST({ api: config.api }).setToken(discord.token);
    await rest.post(Routes.applicationCommands(ids.application), {
      body: { name: 'gone', description: 'gone' },
    });
    expect((await deploy(config)).differing).toContain('gone');
    expect(
      discord
        .commands()
        .map(({ name }) => name)
        .sort(),
    ).toEqual(names);
  });

  it('is that of one server where its id is set', async () => {
    await start({ guildId: ids.guild });
    await start({ guildId: ids.guild });
    expect(puts().map(({ path }) => path)).toEqual([
      expect.stringContaining(`/guilds/${ids.guild}/commands`),
    ]);
  });

  it('that fails does not keep the bot from answering', async () => {
    await deploy(config);
    await start({ guildId: '1234567890123456789' });
    expectKind(await discord.invoke('help'), 'message');
  });
});

describe('a command that the bot does not know', () => {
  it('is answered privately', async () => {
    await start();
    const rest = new REST({ api: config.api }).setToken(discord.token);
    await rest.post(Routes.applicationCommands(ids.application), {
      body: { name: 'gone', description: 'gone' },
    });
    const outcome = expectKind(await discord.invoke('gone'), 'message');
    expect(outcome.private).toBe(true);
    expect(wordsOf(outcome.message)).toContain('not known here any more');
  });
});

describe('the start', () => {
  it('fails without a token', async () => {
    await expect(start({ token: null })).rejects.toThrow('DISCORD_TOKEN is not set');
  });

  it('says what to do where the token is wrong, without showing it', async () => {
    const wrong = readConfig({ DISCORD_TOKEN: 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.token' });
    const error = await start({ token: wrong.token }).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('Discord refused the token');
    expect(JSON.stringify(error) + String((error as Error).stack)).not.toContain('wrong.token');
  });

  it('says so where Discord cannot be reached', async () => {
    await discord.close();
    await expect(start()).rejects.toThrow('Discord could not be reached at http://127.0.0.1');
  });
});

describe('the connection', () => {
  it.each([4004, 4010, 4011, 4012, 4013, 4014])(
    'closed for good with %i ends the bot and says what to do',
    async (code) => {
      const bot = await start();
      discord.closeGateway(code);
      const error = await bot.ended;
      expect(error?.message).toContain(`closed for good (${code})`);
    },
  );

  it('that is lost comes back by itself', async () => {
    await start();
    const back = discord.events.next('bot-changed', ({ online }) => online);
    discord.dropGateway();
    await back;
    expectKind(await discord.invoke('help'), 'message');
  });
});

describe('the end', () => {
  it.each(['SIGTERM', 'SIGINT'])('by %s is clean', async (signal) => {
    const bot = await start();
    const signals = new EventEmitter();
    const end = untilEnd(bot, logger, signals);
    signals.emit(signal, signal);
    expect(await end).toBe(0);
    expect(signals.listenerCount(signal)).toBe(0);
  });

  it('by a fatal close code is a failure', async () => {
    const bot = await start();
    const end = untilEnd(bot, logger, new EventEmitter());
    discord.closeGateway(4014);
    expect(await end).toBe(1);
  });
});
