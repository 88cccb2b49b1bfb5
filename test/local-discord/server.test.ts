import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { REST, Routes } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LocalDiscord } from '../../src/local-discord/local-discord.js';
import { ids } from '../../src/local-discord/world.js';

let discord: LocalDiscord;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'page-'));
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Built</title>');
  await writeFile(join(folder, 'app.js'), 'export {};');
  discord = await LocalDiscord.start({ page: folder });
});

afterAll(async () => {
  await discord.close();
  await rm(folder, { recursive: true });
});

function rest(more: object = {}): REST {
  return new REST({ api: discord.apiUrl, ...more }).setToken(discord.token);
}

describe('the server', () => {
  test('takes the next port where one is taken', async () => {
    const port = Number(new URL(discord.url).port);
    const second = await LocalDiscord.start({ port });
    expect(Number(new URL(second.url).port)).toBeGreaterThan(port);
    await second.close();
  });

  test('serves the built page, and nothing beside it', async () => {
    expect(await (await fetch(discord.url)).text()).toContain('<title>Built</title>');
    const script = await fetch(`${discord.url}/app.js`);
    expect(script.headers.get('content-type')).toContain('javascript');
    for (const path of ['/none.js', '/..%2fsecret', '/%2e%2e/secret', '/.env'])
      expect((await fetch(discord.url + path)).status).toBe(404);
  });

  test('turns away who has the wrong token', async () => {
    const wrong = rest().setToken('wrong');
    await expect(wrong.get(Routes.gatewayBot())).rejects.toMatchObject({ status: 401 });
    expect(discord.requests().at(-1)).toMatchObject({ path: '/api/v10/gateway/bot', status: 401 });
  });

  test('says what a bot may look up', async () => {
    expect(await rest().get(Routes.currentApplication())).toMatchObject({ id: ids.application });
    expect(await rest().get(Routes.user())).toMatchObject({ username: 'dateline', bot: true });
    expect(await rest().get(Routes.user(ids.ada))).toMatchObject({ username: 'ada' });
    expect(await rest().get(Routes.channel(ids.channel))).toMatchObject({ name: 'coverage' });
    expect(await rest().get(Routes.guild(ids.guild))).toMatchObject({ name: 'Newsroom' });
    await expect(rest().get(Routes.guild('1'))).rejects.toMatchObject({ code: 10004 });
    await expect(rest().get(Routes.invite('x'))).rejects.toMatchObject({ status: 404 });
  });

  test('refuses what it cannot read', async () => {
    const route = `${discord.apiUrl}/v10${Routes.applicationCommands(ids.application)}`;
    const headers = { authorization: `Bot ${discord.token}`, 'content-type': 'application/json' };
    const response = await fetch(route, { method: 'PUT', headers, body: '{' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ code: 50109 });
  });
});

describe('a fault that was asked for', () => {
  test('is met once, and a client tries again', async () => {
    discord.failNext(500);
    discord.failNext(429);
    expect(await rest().get(Routes.gatewayBot())).toMatchObject({ shards: 1 });
    expect(
      discord
        .requests()
        .slice(-3)
        .map(({ status }) => status),
    ).toEqual([500, 429, 200]);
  });

  test('of the line is met as well', async () => {
    discord.failNext('drop');
    await expect(rest({ retries: 0 }).get(Routes.gatewayBot())).rejects.toThrow();
    discord.failNext('hang');
    await expect(rest({ retries: 0, timeout: 50 }).get(Routes.gatewayBot())).rejects.toThrow('aborted');
    expect(await rest().get(Routes.gatewayBot())).toMatchObject({ shards: 1 });
  });
});
