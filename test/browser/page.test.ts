import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCoverage } from '../../src/coverage.js';
import { launchChromium } from './chromium.js';
import { Newsroom } from './newsroom.js';
import { Visitor } from './visitor.js';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const NARROW = { width: 360, height: 740 };
const coverage = openCoverage('seeds');
let browser: Browser;
let newsroom: Newsroom;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  newsroom = await Newsroom.open(coverage);
});
afterEach(() => newsroom.close());

/** What axe finds that is serious or worse, by rule and place. */
async function seriousProblems({ page }: Visitor): Promise<string[]> {
  await page.evaluate(AXE);
  const found = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } };
    interface Violation {
      readonly id: string;
      readonly impact: string;
      readonly nodes: readonly { readonly target: readonly string[] }[];
    }
    return (await axe.run()).violations.map(({ id, impact, nodes }) => ({
      id,
      impact,
      at: nodes.map((n) => n.target),
    }));
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map((one) => JSON.stringify(one));
}

async function scrolls({ page }: Visitor): Promise<boolean> {
  return page.locator('html').evaluate((html) => html.scrollWidth > html.clientWidth);
}

describe('the page', () => {
  it.each(['Light', 'Dark'])(
    'has no serious problem for people who cannot see or click, theme %s',
    async (theme) => {
      const visitor = await Visitor.open(browser, newsroom.discord.url);
      const toggle = visitor.page.getByRole('button', { name: theme });
      if (await toggle.isVisible()) await toggle.click();
      await visitor.use('ask', { question: 'How much medical aid did Russia fly to Wuhan?' });
      await visitor.use('stat', { query: 'trade', private: 'True' });
      await visitor.input.fill('/');
      await visitor.page.getByRole('listbox', { name: 'Commands' }).waitFor();
      expect(await seriousProblems(visitor)).toEqual([]);
      await visitor.page.context().close();
    },
  );

  it('fits a narrow screen, with everything in reach', async () => {
    const visitor = await Visitor.open(browser, newsroom.discord.url, NARROW);
    const reply = await visitor.use('ask', { question: 'How much medical aid did Russia fly to Wuhan?' });
    expect(await scrolls(visitor)).toBe(false);
    const box = await reply.locator('.container').boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= NARROW.width).toBe(true);
    await visitor.page.getByRole('button', { name: 'Channels and readers' }).click();
    await visitor.page.getByRole('button', { name: 'Ben', exact: true }).click();
    expect(await (await visitor.message(0)).textContent()).toContain('23 tons');
    expect(await seriousProblems(visitor)).toEqual([]);
    await visitor.page.context().close();
  });

  it('shows what the bot did wrong as Discord does, and the reason to developers', async () => {
    const visitor = await Visitor.open(browser, newsroom.discord.url);
    newsroom.discord.failNext(500, 100);
    await visitor.begin('source');
    await visitor.page.getByText('Loading options failed').waitFor();
    await visitor.page.getByRole('button', { name: 'Send' }).click();
    await visitor.page.getByText('Sending /source').waitFor();
    const alert = visitor.page.locator('.failed');
    await alert.waitFor();
    expect(await alert.textContent()).toContain('The application did not respond to /source');
    await alert.getByRole('button', { name: 'Why?' }).click();
    const panel = visitor.page.getByRole('region', { name: 'Requests of the bot' });
    expect(await panel.getByText('Not answered: /source').count()).toBe(1);
    expect(await panel.textContent()).toContain('No answer within 3 seconds');
    expect(await panel.textContent()).toMatch(/500 POST .*callback/);
    expect(await seriousProblems(visitor)).toEqual([]);
    await visitor.page.context().close();
  });

  it('loads nothing from elsewhere', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(newsroom.discord.url);
    await page.locator('.message-input').waitFor();
    expect(asked.length).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.startsWith(newsroom.discord.url))).toEqual([]);
    await context.close();
  });
});
