import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readArticle } from '../../src/corpus/read-article.js';
import { type Coverage, coverageOf } from '../../src/coverage.js';
import type { RequestLog } from '../../src/local-discord/events.js';
import { expectKind, type RunningBot } from '../local-discord/harness.js';
import { buttonsOf, markdownOf, startDateline, wordsOf } from './bot.js';
import { madeCoverage } from './made-coverage.js';

let bot: RunningBot;
let coverage: Coverage = madeCoverage();
const sent: RequestLog[] = [];

beforeAll(async () => {
  bot = await startDateline(() => coverage);
  bot.discord.events.subscribe((event) => {
    if (event.type === 'request' && event.request.method !== 'GET') sent.push(event.request);
  });
});

afterAll(() => bot.close());

/** What people and their enemies type: plain words, markup, mentions, emoji, right-to-left, broken text. */
const piece = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'herring',
      'Lind',
      'catch',
      'export',
      'lighthouse',
      'October',
      'all',
      'who',
      'said',
    ),
  },
  fc.constantFrom(
    '@everyone',
    '<@123456789012345678>',
    '<#1>',
    '</ask:1>',
    ':smile:',
    '<t:1:R>',
    'https://example.org/a_b',
    'discord.gg/abc',
  ),
  fc.constantFrom(
    '**',
    '__',
    '~~',
    '||',
    '`',
    '```',
    '> ',
    '# ',
    '-# ',
    '- ',
    '1. ',
    '[a](b)',
    '\\',
    '\n',
    '\r\n',
    '\u0000',
  ),
  fc.constantFrom(
    '👩‍👩‍👧',
    '🏳️‍🌈',
    'שלום',
    'مرحبا',
    '\u202E',
    '\u2067',
    '\uD800',
    '\uDC00',
    '\u200B',
    '\u200D',
    'z\u0301\u0301\u0301\u0301\u0301\u0301',
    '日本語',
    '\uFFFE',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ maxLength: 300 }),
);

const text = (maxLength: number) =>
  fc
    .array(piece, { minLength: 1, maxLength: 25 })
    .map((pieces) => pieces.join(' ').slice(0, maxLength))
    .filter((words) => words !== '');

const maybe = (maxLength: number) => fc.option(text(maxLength), { nil: undefined });

const asked = fc.oneof(
  fc.record({
    command: fc.constant('ask'),
    options: fc.record({ question: text(1000), source: maybe(200) }),
  }),
  fc.record({
    command: fc.constant('quote'),
    options: fc.record({
      speaker: maybe(200),
      about: maybe(300),
      kind: fc.constantFrom(undefined, 'direct', 'mixed', 'indirect'),
      source: maybe(200),
    }),
  }),
  fc.record({ command: fc.constant('stat'), options: fc.record({ query: text(300), period: maybe(100) }) }),
  fc.record({ command: fc.constant('source'), options: fc.record({ file: maybe(200) }) }),
);

const given = (options: Record<string, string | undefined>) =>
  Object.fromEntries(
    Object.entries(options).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );

/** A citation names its file in small print; what is not found or not understood says so. */
const CITED = /^-# (?:[\d, –]+: )?`[^`]+`/m;
const PLAIN =
  /Not found: |No article of the coverage is meant by|^Type |^Say whose words|^This message has no text/;

/** What would ping, link or reorder outside of code, where Discord takes everything as it stands. */
const ACTIVE = /(?<!\\)<[@#/:]|https?:\/\/|\p{Surrogate}|[\u202A-\u202E\u2066-\u2069]/u;
const withoutCode = (markdown: string) => markdown.replace(/(?<!\\)(?:```[^`]*```|`[^`]*`)/g, '');

async function check(command: string, options: Record<string, string>): Promise<void> {
  const { message } = expectKind(await bot.discord.invoke(command, options), 'message');
  const words = wordsOf(message);
  if (!CITED.test(words)) expect(words).toMatch(PLAIN);
  expect(message.content).toBe('');
  expect(withoutCode(markdownOf(message))).not.toMatch(ACTIVE);
  const ids = buttonsOf(message).map(({ custom_id }) => custom_id);
  expect(new Set(ids).size).toBe(ids.length);
}

describe('whatever is typed', () => {
  it('brings a valid reply with a citation, or a plain "not found"', async () => {
    await fc.assert(
      fc.asyncProperty(asked, async ({ command, options }) => check(command, given(options))),
      { numRuns: 1500 },
    );
  }, 120_000);

  it('and whatever a message says that is looked up', async () => {
    await fc.assert(
      fc.asyncProperty(text(2000), async (content) => {
        if (content.trim() === '') return;
        const outcome = await bot.discord.menu('Find in coverage', bot.discord.post(content));
        const words = wordsOf(expectKind(outcome, 'message').message);
        if (!CITED.test(words)) expect(words).toMatch(PLAIN);
      }),
      { numRuns: 250 },
    );
  }, 60_000);

  it('and whatever the articles say', async () => {
    const article = fc
      .array(text(600), { minLength: 1, maxLength: 6 })
      .map((paragraphs) => paragraphs.join('\n\n'));
    await fc.assert(
      fc.asyncProperty(fc.array(article, { minLength: 1, maxLength: 3 }), async (texts) => {
        const articles = texts.map((words, i) => readArticle(`${i}-*\`_<@1>.txt`, words));
        coverage = coverageOf({ folder: 'made', articles, rejected: [] });
        await check('ask', { question: 'herring catch who said October lighthouse' });
        await check('quote', { about: 'said' });
        await check('stat', { query: 'all' });
        await check('source', {});
        await check('source', { file: articles[0]?.file ?? '' });
      }),
      { numRuns: 50 },
    );
    coverage = madeCoverage();
  }, 60_000);

  it('no body of all these was invalid, and none may ping', () => {
    expect(sent.length).toBeGreaterThan(1900);
    expect(sent.filter(({ faults, error }) => faults.length > 0 || error?.code === 50035)).toEqual([]);
    expect(
      sent.filter(({ body }) => !JSON.stringify(body).includes('"allowed_mentions":{"parse":[]}')),
    ).toEqual([]);
  });
});
