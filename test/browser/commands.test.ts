import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openCoverage } from '../../src/coverage.js';
import { launchChromium } from './chromium.js';
import { Newsroom } from './newsroom.js';
import { Visitor } from './visitor.js';

const coverage = openCoverage('seeds');
let browser: Browser;
let newsroom: Newsroom;
let visitor: Visitor;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

beforeEach(async () => {
  newsroom = await Newsroom.open(coverage);
  visitor = await Visitor.open(browser, newsroom.discord.url);
});
afterEach(async () => {
  await visitor.page.context().close();
  await newsroom.close();
  expect(visitor.complaints).toEqual([]);
});

describe('a reader types', () => {
  it('/ask, by keys alone, and reads the sentence that answers with its file', async () => {
    const { page, input } = visitor;
    await input.press('/');
    await page.keyboard.type('as');
    await page.keyboard.press('Tab');
    await page.keyboard.type('How much medical aid did Russia fly to Wuhan?');
    await page.keyboard.press('Enter');
    const reply = await visitor.message(0);
    expect(await reply.locator('blockquote strong').first().textContent()).toContain('23 tons');
    expect(await reply.textContent()).toContain('004_54fc2d7390d0d416.txt');
  });

  it('/quote, with a speaker that the bot suggests', async () => {
    const { page } = visitor;
    await visitor.begin('quote');
    await page.keyboard.type('lavr');
    await page
      .getByRole('option', { name: /Lavrov/ })
      .first()
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const reply = await visitor.message(0);
    expect(await reply.textContent()).toContain('It is endless and all-encompassing.');
  });

  it('/stat, and gets figures with their file', async () => {
    const reply = await visitor.use('stat', { query: 'trade January to September 2020' });
    expect(await reply.textContent()).toContain('US$78.84 billion');
    expect(await reply.textContent()).toContain('003_212a373057c48eb0.txt');
  });

  it('/source, and reads the list of articles', async () => {
    const reply = await visitor.use('source');
    expect(await reply.textContent()).toContain('002_38fb5c4fa6c71c53.txt');
  });

  it('/help, which needs no options and is sent by Enter', async () => {
    await visitor.begin('help');
    await visitor.page.keyboard.press('Enter');
    expect(await (await visitor.message(0)).textContent()).toContain('/ask');
  });

  it('nothing into a required option, and is told so before anything is sent', async () => {
    await visitor.begin('ask');
    await visitor.page.keyboard.press('Enter');
    expect(await visitor.page.getByRole('alert').textContent()).toContain('This option is required');
    expect(newsroom.discord.messages()).toEqual([]);
  });

  it('what makes no sense, and is told privately what would be right', async () => {
    const reply = await visitor.use('quote');
    expect(await reply.textContent()).toContain('Only you can see this');
    expect(await reply.textContent()).toContain('speaker');
  });

  it('a command with its words at once', async () => {
    await visitor.input.fill('/ask How much medical aid did Russia fly to Wuhan?');
    await visitor.page.keyboard.press('Enter');
    expect(await (await visitor.message(0)).textContent()).toContain('23 tons');
  });

  it('Tab to go on to the next option, and Backspace to take it away again', async () => {
    const { page } = visitor;
    await visitor.begin('ask');
    await page.keyboard.type('medical aid');
    await page.keyboard.press('Tab');
    expect(await visitor.option('source').isVisible()).toBe(true);
    await page.keyboard.press('Backspace');
    await visitor.option('source').waitFor({ state: 'detached' });
    await page.keyboard.press('Shift+Tab');
    expect(await visitor.option('question').inputValue()).toBe('medical aid');
  });

  it('True or False, chosen with arrows', async () => {
    const { page } = visitor;
    await visitor.begin('help');
    await page.getByRole('button', { name: '+ private' }).click();
    await page.getByRole('option', { name: 'True' }).waitFor();
    await page.keyboard.press('Enter');
    expect(await visitor.option('private').inputValue()).toBe('True');
    await page.keyboard.press('Enter');
    expect(await (await visitor.message(0)).textContent()).toContain('Only you can see this');
  });

  it('Escape, and the command is gone', async () => {
    await visitor.begin('ask');
    await visitor.page.keyboard.press('Escape');
    await visitor.input.waitFor();
    expect(await visitor.input.inputValue()).toBe('');
  });
});

describe('a reply', () => {
  it('is paged through, and a page is gone to by its number', async () => {
    await visitor.use('ask', { question: 'China and Russia cooperation' });
    await visitor.button('Next ›').click();
    await visitor.button(/^Page 2 of/).waitFor();
    await visitor.button(/^Page 2 of/).click();
    await visitor.page.getByRole('dialog').getByRole('textbox').fill('1');
    await visitor.page.getByRole('dialog').getByRole('button', { name: 'Submit' }).click();
    await visitor.button(/^Page 1 of/).waitFor();
  });

  it('opens a passage in its context, to the presser alone', async () => {
    await visitor.use('ask', { question: 'How much medical aid did Russia fly to Wuhan?' });
    await visitor.button('In context').first().click();
    const context = await visitor.message(1);
    expect(await context.textContent()).toContain('Only you can see this');
    expect(await context.textContent()).toContain('23 tons');
  });

  it('that is private is seen by one reader alone, until it is shared', async () => {
    await visitor.use('ask', { question: 'How much medical aid did Russia fly to Wuhan?', private: 'True' });
    const ben = await Visitor.open(browser, newsroom.discord.url);
    await ben.page.getByRole('button', { name: 'Ben', exact: true }).click();
    await ben.page.locator('.welcome').waitFor();
    expect(await ben.page.locator('article.message').count()).toBe(0);
    await visitor.button('Share with the channel').click();
    expect(await (await ben.message(0)).textContent()).toContain('23 tons');
    await ben.page.context().close();
  });

  it('that is private can be dismissed', async () => {
    const reply = await visitor.use('ask', { question: 'Who praised Guilin?', private: 'True' });
    await visitor.button('Dismiss message').click();
    await reply.waitFor({ state: 'detached' });
    expect(newsroom.discord.messages()).toEqual([]);
  });

  it('opens what is chosen from its list', async () => {
    await visitor.use('source');
    await visitor.last.getByRole('combobox').selectOption({ index: 1 });
    const article = await visitor.message(1);
    expect(await article.textContent()).toContain('In reply to Dateline');
    expect(await article.textContent()).toContain('000_e97ca69241b282bc.txt');
  });

  it('is taken away by the one who asked, for everybody', async () => {
    const ben = await Visitor.open(browser, newsroom.discord.url);
    await ben.page.getByRole('button', { name: 'Ben', exact: true }).click();
    const reply = await visitor.use('source');
    const seen = await ben.message(0);
    await visitor.button('Dismiss').click();
    await reply.waitFor({ state: 'detached' });
    await seen.waitFor({ state: 'detached' });
    await ben.page.context().close();
  });

  it('closes what it asks in a form by Escape, and stays as it was', async () => {
    await visitor.use('ask', { question: 'China and Russia cooperation' });
    await visitor.button(/^Page 1 of/).click();
    await visitor.page.getByRole('dialog').waitFor();
    await visitor.page.keyboard.press('Escape');
    await visitor.page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await visitor.button(/^Page 1 of/).isEnabled()).toBe(true);
  });

  it('stays after the page is loaded anew', async () => {
    await visitor.use('source');
    await visitor.page.reload();
    expect(await (await visitor.message(0)).textContent()).toContain('002_38fb5c4fa6c71c53.txt');
  });

  it('answers its buttons after the bot was started anew', async () => {
    await visitor.use('ask', { question: 'China and Russia cooperation' });
    await newsroom.restartBot();
    await visitor.button('Next ›').click();
    await visitor.button(/^Page 2 of/).waitFor();
  });

  it('comes to a message that a person wrote, from its Apps menu', async () => {
    await visitor.input.fill('How much medical aid did Russia fly to Wuhan?');
    await visitor.page.keyboard.press('Enter');
    const message = await visitor.message(0);
    await message.getByRole('button', { name: 'Apps' }).click();
    await message.getByRole('menuitem', { name: 'Find in coverage' }).click();
    expect(await (await visitor.message(1)).textContent()).toContain('23 tons');
  });

  it('comes in a direct message too', async () => {
    await visitor.page.getByRole('button', { name: 'Dateline', exact: true }).click();
    const reply = await visitor.use('quote', { speaker: 'lavrov' });
    expect(await reply.textContent()).toContain('It is endless and all-encompassing.');
  });
});
