import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import WebSocket from 'ws';
import { DEFAULT_TOKEN, LocalDiscord } from '../../src/local-discord/local-discord.js';
import { expectKind } from './harness.js';
import { nextCommand, type ScriptedBot, startScriptedBot } from './scripted-bot.js';

let bot: ScriptedBot;

beforeAll(async () => {
  bot = await startScriptedBot();
});

afterAll(() => bot.close());

async function answers(): Promise<void> {
  const outcome = bot.discord.invoke('echo', { text: 'x' });
  await (await nextCommand(bot)).reply('x');
  expectKind(await outcome, 'message');
}

function online(): Promise<unknown> {
  return bot.discord.events.next('bot-changed', (event) => event.online);
}

describe('a discord.js client', () => {
  test('knows itself and the server', () => {
    expect(bot.client.user.username).toBe('dateline');
    expect(bot.client.guilds.cache.map(({ name }) => name)).toEqual(['Newsroom']);
  });

  test('comes back after its connection broke, and gets what it missed', async () => {
    bot.discord.dropGateway();
    await bot.discord.events.next('bot-changed', (event) => !event.online);
    const outcome = bot.discord.invoke('echo', { text: 'missed' });
    const command = await nextCommand(bot);
    await command.reply('got it');
    expectKind(await outcome, 'message');
  });

  test('comes back when it is asked to', async () => {
    const back = online();
    bot.discord.askToReconnect();
    await back;
    await answers();
  });

  test('identifies again when its session is gone', async () => {
    const identified = new Promise((resolve) => bot.client.once(Events.ShardReady, resolve));
    bot.discord.invalidateSession();
    const { reason } = expectKind(await bot.discord.invoke('echo', { text: 'x' }), 'failed');
    expect(reason).toBe('No bot is connected');
    await identified;
    await answers();
  }, 15_000);

  test('does not get in with a wrong token', async () => {
    const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: bot.discord.apiUrl } });
    await expect(client.login('wrong')).rejects.toThrow('An invalid token was provided.');
    await client.destroy();
  });
});

describe('the gateway', () => {
  function connect(): WebSocket {
    return new WebSocket(`${bot.discord.url.replace('http', 'ws')}/?v=10&encoding=json`);
  }

  /** Sends this, and returns the code that the connection is closed with. */
  function closeCode(...commands: unknown[]): Promise<number> {
    const socket = connect();
    socket.on('open', () => {
      for (const command of commands)
        socket.send(typeof command === 'string' ? command : JSON.stringify(command));
    });
    return new Promise((resolve) => socket.on('close', resolve));
  }

  function identify(more: object = {}) {
    const properties = { os: 'linux', browser: 'test', device: 'test' };
    return { op: 2, d: { token: DEFAULT_TOKEN, intents: 1, properties, ...more } };
  }

  test.each([
    ['a wrong token', identify({ token: 'wrong' }), 4004],
    ['members', identify({ intents: 1 << 1 }), 4014],
    ['the content of messages', identify({ intents: 1 | (1 << 15) }), 4014],
    ['an intent that there is not', identify({ intents: 1 << 30 }), 4013],
    ['no identity', { op: 3, d: {} }, 4003],
    ['what is no JSON', 'hello', 4002],
    ['what is no command', { op: 99 }, 4002],
  ])('closes on %s', async (_, command, code) => {
    expect(await closeCode(command)).toBe(code);
  });

  test('closes on a second identify', async () => {
    expect(await closeCode(identify(), identify())).toBe(4005);
  });

  test('answers a heartbeat, and a resume of a session that is not', async () => {
    const socket = connect();
    const received: { op: number; d: unknown }[] = [];
    socket.on('open', () => {
      socket.send(JSON.stringify({ op: 1, d: null }));
      socket.send(JSON.stringify({ op: 6, d: { token: bot.discord.token, session_id: 'none', seq: 1 } }));
    });
    await new Promise<void>((resolve) => {
      socket.on('message', (data) => {
        received.push(JSON.parse(data.toString()));
        if (received.length === 3) resolve();
      });
    });
    socket.terminate();
    expect(received.map(({ op, d }) => [op, d])).toEqual([
      [10, { heartbeat_interval: 41_250 }],
      [11, null],
      [9, false],
    ]);
  });

  test('closes with the code that is asked for', async () => {
    const discord = await LocalDiscord.start({ token: bot.discord.token });
    const socket = new WebSocket(discord.url.replace('http', 'ws'));
    await new Promise((resolve) => socket.on('open', resolve));
    const closed = new Promise((resolve) => socket.on('close', resolve));
    discord.closeGateway(4011);
    expect(await closed).toBe(4011);
    await discord.close();
  });
});
