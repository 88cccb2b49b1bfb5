import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCoverage } from '../../src/coverage.js';
import { launchChromium } from './chromium.js';
import { Newsroom } from './newsroom.js';
import { Visitor } from './visitor.js';

const SENTENCE =
  'The ferry to Norrvik carried <script>window.ran = true</script> <img src=x onerror="window.ran = true"> ' +
  '**412** passengers, @everyone, <@1100000000000000021> and ||nobody|| [else](javascript:alert(1)) in October.';

let folder: string;
let browser: Browser;
let newsroom: Newsroom;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-'));
  const text = `# Ferry <b>counts</b> its _passengers_\n\n${SENTENCE}\n\nThe ferry sails on Sundays as well.\n`;
  await writeFile(join(folder, 'ferry<i>.txt'), text);
  newsroom = await Newsroom.open(openCoverage(folder));
  browser = await launchChromium();
});
afterAll(async () => {
  await browser.close();
  await newsroom.close();
  await rm(folder, { recursive: true });
});

it('shows the words of an article as they are, and does nothing that they say', async () => {
  const visitor = await Visitor.open(browser, newsroom.discord.url);
  const replies = [
    await visitor.use('ask', { question: 'How many passengers did the ferry to Norrvik carry in October?' }),
    await visitor.use('source', { file: 'ferry' }),
  ];
  for (const reply of replies) {
    const body = reply.locator('.body');
    expect(await body.textContent()).toContain('ferry<i>.txt');
    expect(await body.locator('script, img, i, b, a, .mention, .spoiler').count()).toBe(0);
  }
  expect((await replies[1]?.locator('.body').textContent())?.replace(/\s+/g, ' ')).toContain(SENTENCE);
  expect(await visitor.page.evaluate(() => 'ran' in globalThis)).toBe(false);
  expect(visitor.complaints).toEqual([]);
  await visitor.page.context().close();
});
