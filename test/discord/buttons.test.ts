import type { APIMessage } from 'discord.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Coverage } from '../../src/coverage.js';
import { ids } from '../../src/local-discord/world.js';
import { expectKind, type RunningBot } from '../local-discord/harness.js';
import { buttonsOf, idOfButton, selectsOf, startDateline, wordsOf } from './bot.js';
import { madeCoverage } from './made-coverage.js';

let bot: RunningBot;
let coverage: Coverage = madeCoverage();

beforeAll(async () => {
  bot = await startDateline(() => coverage);
});

afterAll(() => bot.close());

async function asked(command: string, options: Record<string, string | boolean>): Promise<APIMessage> {
  return expectKind(await bot.discord.invoke(command, options), 'message').message;
}

const press = (message: APIMessage, label: string | RegExp, user: string = ids.ada) =>
  bot.discord.press(message, idOfButton(message, label), { user });

const labels = (message: APIMessage) => buttonsOf(message).map(({ label }) => label);

const HERRING = { question: 'herring catch October harbour Lind quay store' };

describe('paging', () => {
  it('turns the page in place for the asker', async () => {
    const first = await asked('ask', HERRING);
    const second = expectKind(await press(first, 'Next ›'), 'update').message;
    expect(second.id).toBe(first.id);
    expect(labels(second)).toContain('Page 2 of 3');
    const back = expectKind(await press(second, '‹ Previous'), 'update').message;
    expect(wordsOf(back)).toBe(wordsOf(first));
  });

  it('shows another reader the page privately, and leaves the message as it is', async () => {
    const first = await asked('ask', HERRING);
    const outcome = expectKind(await press(first, 'Next ›', ids.ben), 'message');
    expect(outcome.private).toBe(true);
    expect(labels(outcome.message)).toContain('Page 2 of 3');
    const shown = bot.discord.messages().find(({ id }) => id === first.id);
    expect(shown && wordsOf(shown)).toBe(wordsOf(first));
  });

  it('has no previous on the first page, no next on the last, and no buttons on an only page', async () => {
    const first = await asked('ask', HERRING);
    const disabled = (message: APIMessage) =>
      buttonsOf(message).flatMap(({ label, disabled }) => (disabled ? [label] : []));
    expect(disabled(first)).toEqual(['‹ Previous']);
    const second = expectKind(await press(first, 'Next ›'), 'update').message;
    expect(disabled(expectKind(await press(second, 'Next ›'), 'update').message)).toEqual(['Next ›']);
    expect(labels(await asked('ask', { question: 'Who painted the lighthouse?' })).join()).not.toMatch(
      /Page|Next/,
    );
  });

  it('goes to the page that is typed', async () => {
    const first = await asked('ask', HERRING);
    const modal = expectKind(await press(first, 'Page 1 of 3'), 'modal');
    const third = expectKind(await bot.discord.submit(modal, { page: ' 3 ' }), 'update').message;
    expect(labels(third)).toContain('Page 3 of 3');
  });

  it.each(['0', '4', 'two', '-1', '1.5'])(
    'says privately what would be right where %j is typed',
    async (page) => {
      const modal = expectKind(await press(await asked('ask', HERRING), 'Page 1 of 3'), 'modal');
      const outcome = expectKind(await bot.discord.submit(modal, { page }), 'message');
      expect(outcome.private).toBe(true);
      expect(wordsOf(outcome.message)).toMatch(/1 to 3/);
    },
  );
});

describe('the files of a series', () => {
  it('go with its first page and come back with it', async () => {
    const files = ({ attachments }: APIMessage) => attachments.map(({ filename }) => filename);
    const first = await asked('stat', { query: 'everything' });
    const second = expectKind(await press(first, 'Next ›'), 'update').message;
    const again = expectKind(await press(second, '‹ Previous'), 'update').message;
    expect([first, second, again].map(files)).toEqual([
      ['chart.png', 'figures.csv'],
      [],
      ['chart.png', 'figures.csv'],
    ]);
  });
});

describe('the pages of what was not found', () => {
  it('say so each', async () => {
    const first = await asked('ask', {
      question: 'Which zeppelin bombed the herring harbour quay store of Lind in October?',
    });
    const second = expectKind(await press(first, 'Next ›'), 'update').message;
    expect(wordsOf(second)).toContain('Not found: the coverage does not answer this.');
  });
});

describe('In context', () => {
  it('shows the words in bold in their paragraph, with its neighbours, to the presser alone', async () => {
    const message = await asked('quote', { about: 'the quay' });
    const outcome = expectKind(await press(message, 'In context', ids.ben), 'message');
    const text = wordsOf(outcome.message);
    expect(outcome.private).toBe(true);
    expect(text).toContain('> Exports of smoked herring were');
    expect(text).toContain('> Lind added that **the quay would be repaired in spring**. Storms');
    expect(text).toContain('-# `fish.txt` · The Coast Gazette · 4 Nov 2020 · paragraph 5');
  });

  it('opens the article from there', async () => {
    const message = await asked('quote', { about: 'the quay' });
    const context = expectKind(await press(message, 'In context'), 'message').message;
    const article = expectKind(await press(context, 'Open the article'), 'update').message;
    expect(wordsOf(article)).toContain('### Harbour counts its herring');
  });
});

describe('other places', () => {
  it('are listed where the same words stand in other articles', async () => {
    const outcome = expectKind(
      await press(await asked('quote', { speaker: 'olga' }), 'Show where'),
      'message',
    );
    expect(outcome.private).toBe(true);
    expect(wordsOf(outcome.message)).toContain('The same stands in 1 other place:');
    expect(wordsOf(outcome.message)).toContain('-# `wire.txt`');
  });
});

describe('a select', () => {
  it('shows one of several speakers', async () => {
    const message = await asked('quote', { speaker: 'lind' });
    const [select] = selectsOf(message);
    const outcome = await bot.discord.choose(message, select?.custom_id ?? '', ['per-lind']);
    expect(wordsOf(expectKind(outcome, 'update').message)).toContain('### 1 quotation by Per Lind');
  });

  it('shows the sentence behind a row, and what other sources give', async () => {
    const message = await asked('stat', { query: 'catch' });
    const [select] = selectsOf(message);
    const outcome = expectKind(await bot.discord.choose(message, select?.custom_id ?? '', ['1']), 'message');
    const text = wordsOf(outcome.message);
    expect(outcome.private).toBe(true);
    expect(text).toContain('Norrvik landed **410 tons** of herring');
    expect(text).toContain('Other values are given: 412 tons in fish.txt.');
  });

  it('opens an article of the list', async () => {
    const message = await asked('source', {});
    const [select] = selectsOf(message);
    const value = select?.options.find(({ description }) => description === 'wire.txt')?.value ?? '';
    const outcome = await bot.discord.choose(message, select?.custom_id ?? '', [value]);
    expect(wordsOf(expectKind(outcome, 'message').message)).toContain('### Norrvik herring catch grows');
  });
});

describe('one tap', () => {
  it('asks for the speaker who comes nearest', async () => {
    const outcome = await press(await asked('quote', { speaker: 'lindt' }), 'Olga Lind (3)');
    expect(wordsOf(expectKind(outcome, 'update').message)).toContain('### 3 quotations by Olga Lind');
  });

  it('asks for the measure that comes nearest', async () => {
    const outcome = await press(await asked('stat', { query: 'zeppelins' }), 'herring catch');
    expect(wordsOf(expectKind(outcome, 'update').message)).toContain('412 tons');
  });
});

describe('sharing', () => {
  it('posts a private answer to the channel, says who shared it, and says so in the private one', async () => {
    const message = await asked('ask', { ...HERRING, private: true });
    const second = expectKind(await press(message, 'Next ›'), 'update').message;
    const told = bot.discord.events.next('message-updated', (event) => event.message.id === message.id);
    await press(second, 'Share with the channel');
    const shared = bot.discord.messages({ user: ids.ben }).at(-1);
    if (!shared) throw new Error('nothing was shared');
    expect(wordsOf(shared)).toContain('-# Shared by Ada');
    expect(labels(shared)).toContain('Page 2 of 3');
    expect(labels(shared)).toContain('Dismiss');
    const { message: kept } = await told;
    expect(wordsOf(kept)).toContain('-# Shared with the channel.');
    expect(labels(kept)).not.toContain('Share with the channel');
  });

  it('belongs to the one who shared it', async () => {
    const message = await asked('quote', { speaker: 'per', private: true });
    await press(message, 'Share with the channel');
    const shared = bot.discord.messages().at(-1);
    if (!shared) throw new Error('nothing was shared');
    expectKind(await press(shared, 'Dismiss'), 'deleted');
  });

  it('brings the files along', async () => {
    await press(await asked('stat', { query: 'catch', private: true }), 'Share with the channel');
    expect(
      bot.discord
        .messages()
        .at(-1)
        ?.attachments.map(({ filename }) => filename),
    ).toContain('figures.csv');
  });
});

describe('Dismiss', () => {
  it('takes a public answer away for the asker', async () => {
    const message = await asked('help', {});
    expectKind(await press(message, 'Dismiss'), 'deleted');
    expect(bot.discord.messages().map(({ id }) => id)).not.toContain(message.id);
  });

  it('and for a moderator', async () => {
    expectKind(await press(await asked('help', {}), 'Dismiss', ids.mira), 'deleted');
  });

  it('but for nobody else', async () => {
    const message = await asked('help', {});
    const outcome = expectKind(await press(message, 'Dismiss', ids.ben), 'message');
    expect(outcome.private).toBe(true);
    expect(wordsOf(outcome.message)).toContain('Only the reader who asked, or a moderator');
    expect(bot.discord.messages().map(({ id }) => id)).toContain(message.id);
  });
});

describe('after the coverage has changed', () => {
  it('a page is asked for anew, and says so', async () => {
    const first = await asked('ask', HERRING);
    coverage = madeCoverage('\nThe ferry to Norrvik sails again.\n');
    const next = expectKind(await press(first, 'Next ›'), 'update').message;
    expect(wordsOf(next)).toContain('-# The coverage has changed since this was first shown.');
    const again = expectKind(await press(next, '‹ Previous'), 'update').message;
    expect(wordsOf(again)).not.toContain('The coverage has changed');
    coverage = madeCoverage();
  });

  it.each([
    ['ask', HERRING, 'Next ›'],
    ['quote', { speaker: 'olga' }, 'Show where'],
    ['stat', { query: 'all' }, 'Next ›'],
  ])('a search in an article that is gone is not widened: /%s', async (command, options, label) => {
    const message = await asked(command, { ...options, source: 'fish.txt' });
    const { corpus } = coverage;
    const articles = corpus.articles.filter(({ file }) => file !== 'fish.txt');
    coverage = { ...coverage, corpus: { ...corpus, articles }, fingerprint: 'zzzzzzzz' };
    const outcome = expectKind(await press(message, label), 'message');
    coverage = madeCoverage();
    expect(outcome.private).toBe(true);
    expect(wordsOf(outcome.message)).toContain('The article that was searched is no longer in the coverage.');
  });

  it('a context that no longer stands there is not shown', async () => {
    const message = await asked('ask', { question: 'Who painted the lighthouse?' });
    const { corpus } = coverage;
    const articles = corpus.articles.filter(({ file }) => file !== 'notes/bare.txt');
    coverage = { ...coverage, corpus: { ...corpus, articles }, fingerprint: 'zzzzzzzz' };
    const outcome = expectKind(await press(message, 'In context'), 'message');
    expect(outcome.private).toBe(true);
    expect(wordsOf(outcome.message)).toContain('This article is no longer in the coverage');
    coverage = madeCoverage();
  });
});

describe('a question too long for a button', () => {
  it('is answered all the same, and says why there are no further pages', async () => {
    const letters = Array.from({ length: 120 }, (_, i) => `w${(i * 7919) % 99991}`).join(' ');
    const message = await asked('ask', {
      question: `herring catch October harbour Lind quay store ${letters}`,
    });
    expect(labels(message)).not.toContain('Next ›');
    expect(wordsOf(message)).toContain('The question is too long for buttons');
    expect(wordsOf(message)).toContain('-# `fish.txt`');
  });
});
