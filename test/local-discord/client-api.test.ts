import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ActionRequest, Snapshot, StreamEvent } from '../../src/local-discord/client/protocol.js';
import { ids } from '../../src/local-discord/world.js';
import { startEchoBot } from './echo-bot.js';
import type { RunningBot } from './harness.js';

let bot: RunningBot;

beforeAll(async () => {
  bot = await startEchoBot();
});

afterAll(() => bot.close());

function send(path: string, body: unknown): Promise<Response> {
  return fetch(`${bot.discord.url}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

function act(action: ActionRequest['action'], user: string = ids.ada): Promise<Response> {
  return send('/client/interactions', { user, channel: ids.channel, action });
}

/** Reads a reader's stream until an event fits. */
async function streamed(user: string, fits: (event: StreamEvent) => boolean, start: () => Promise<unknown>) {
  const abort = new AbortController();
  const response = await fetch(`${bot.discord.url}/client/events?user=${user}`, { signal: abort.signal });
  const events: StreamEvent[] = [];
  let rest = '';
  const decoder = new TextDecoder();
  for await (const chunk of response.body ?? []) {
    rest += decoder.decode(chunk, { stream: true });
    const blocks = rest.split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) events.push(JSON.parse(block.replace(/^data: /, '')));
    if (events.length === blocks.length && blocks.length > 0) await start();
    if (events.some(fits)) break;
  }
  abort.abort();
  return events;
}

describe('the page', () => {
  test('gets everything that a reader sees', async () => {
    const response = await fetch(`${bot.discord.url}/client/state?user=${ids.ada}`);
    const state = (await response.json()) as Snapshot;
    expect(state.bot.online).toBe(true);
    expect(state.channels.map(({ kind }) => kind)).toEqual(['server', 'direct', 'group']);
    expect(state.channels[0]?.commands.map(({ name }) => name)).toEqual(['echo', 'suggest', 'Shout this']);
  });

  test('types a command and is told what comes of it', async () => {
    const events = await streamed(
      ids.ada,
      ({ type }) => type === 'interaction-answered',
      () => act({ kind: 'line', line: '/echo text:over the wire' }),
    );
    expect(events[0]?.type).toBe('state');
    const written = events.flatMap((event) =>
      event.type === 'message-created' ? [event.message.content] : [],
    );
    expect(written).toEqual(['over the wire']);
  });

  test('is told why a command cannot be sent', async () => {
    const response = await act({ kind: 'command', name: 'echo', options: {} });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'The option "text" is required' });
  });

  test('gets suggestions', async () => {
    const body = {
      user: ids.ada,
      channel: ids.channel,
      name: 'suggest',
      options: { text: 'x' },
      focused: 'text',
    };
    const response = await send('/client/autocomplete', body);
    expect(await response.json()).toEqual({ choices: [{ name: 'Say x', value: 'x' }] });
  });

  test('is served with a policy that lets nothing else in', async () => {
    const response = await fetch(bot.discord.url);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('content-security-policy')).toContain(
      "default-src 'none'; script-src 'self'",
    );
  });
});

describe('another site', () => {
  /** `fetch` sets these headers itself, so the request is made by hand. */
  function statusWith(headers: Record<string, string>): Promise<number | undefined> {
    return new Promise((resolve, reject) => {
      const url = `${bot.discord.url}/client/interactions`;
      const sent = request(url, { method: 'POST', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      });
      sent.on('error', reject);
      sent.end('{}');
    });
  }

  test.each([
    { origin: 'https://example.com' },
    { origin: 'http://localhost:1' },
    { origin: 'null' },
    { host: 'example.com' },
    { host: '127.0.0.1.example.com' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' },
  ])('is turned away by %o', async (headers) => {
    expect(await statusWith(headers)).toBe(403);
  });

  test('may link to the page', async () => {
    const headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate' };
    const status = await new Promise((resolve) =>
      request(bot.discord.url, { headers }, (response) => resolve(response.resume().statusCode)).end(),
    );
    expect(status).toBe(200);
  });

  test('cannot open the gateway', async () => {
    const { default: WebSocket } = await import('ws');
    const socket = new WebSocket(bot.discord.url.replace('http', 'ws'), { origin: 'https://example.com' });
    const error = await new Promise<Error>((resolve) => socket.on('error', resolve));
    expect(error.message).toContain('socket hang up');
  });
});
