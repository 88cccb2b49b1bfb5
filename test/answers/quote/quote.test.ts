import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { QuoteQuery } from '../../../src/answers/answer.js';
import { openQuoteDesk } from '../../../src/answers/quote/quote.js';
import { saidBy } from '../../../src/replies/quotation.js';
import { readingOf } from '../hand-made.js';

const OPEN = 'The harbour will be open to all ships that come in peace this year.';
const readings = [
  readingOf(
    'a.txt',
    `---\ndate: 2021-03-01\n---\nAnn Miller said: "${OPEN}" The tax on fish must fall, Bo Li said. Miller said that cranes are old.`,
    [
      { words: OPEN, by: 'Ann Miller' },
      { words: 'The tax on fish must fall', by: 'Bo Li', kind: 'indirect' },
      { words: 'cranes are old', by: 'Ann Miller', kind: 'indirect' },
    ],
  ),
  readingOf(
    'b.txt',
    '---\ndate: 2021-05-01\n---\n"We will tax every ship," Ann Miller said. "Somebody must pay."',
    [
      { words: 'We will tax every ship', by: 'Ann Miller', kind: 'mixed' },
      { words: 'Somebody must pay', by: null },
    ],
  ),
  readingOf(
    'c.txt',
    `They quoted her: the harbour will be open to all ships that come in peace this year. Carl Jones was there.`,
    [],
  ),
];
const desk = openQuoteDesk(readings);
const none: QuoteQuery = { speaker: null, about: null, kind: null, source: null };
const words = (query: Partial<QuoteQuery>) =>
  desk.quote({ ...none, ...query }).quotations.map(({ quotation }) => quotation.text);

describe('/quote', () => {
  test('a speaker’s quotations, newest first, verbatim before paraphrased', () => {
    expect(words({ speaker: 'miller' })).toEqual(['We will tax every ship', OPEN, 'cranes are old']);
  });

  test('by words: what is said about them, whoever says it, the best first', () => {
    expect(words({ about: 'taxes' }).sort()).toEqual(['The tax on fish must fall', 'We will tax every ship']);
    expect(words({ about: 'fish taxation' })[0]).toBe('The tax on fish must fall');
    expect(words({ about: 'the' })).toEqual([]);
    expect(words({ about: 'volcano' })).toEqual([]);
  });

  test('speaker, words, kind and file narrow each other down', () => {
    expect(words({ speaker: 'miller', about: 'tax' })).toEqual(['We will tax every ship']);
    expect(words({ speaker: 'miller', kind: 'indirect' })).toEqual(['cranes are old']);
    expect(words({ source: 'a.txt', kind: 'direct' })).toEqual([OPEN]);
    expect(words({ kind: 'direct' })).toEqual(['Somebody must pay', OPEN]);
  });

  test('where the same words stand in another article, quoted or not', () => {
    const [found] = desk.quote({ ...none, about: 'peace' }).quotations;
    expect(found?.also.map(({ file }) => file)).toEqual(['c.txt']);
  });

  test('who never speaks is silent, who is nowhere is not, and somebody is nearest', () => {
    expect(desk.quote({ ...none, speaker: 'jones' })).toMatchObject({
      matched: [],
      quotations: [],
      silent: true,
    });
    const answer = desk.quote({ ...none, speaker: 'merkel' });
    expect(answer).toMatchObject({ matched: [], quotations: [], silent: false });
    expect(answer.nearest.length).toBeGreaterThan(0);
  });

  test('an uncertain speaker is nobody', () => {
    const [found] = desk.quote({ ...none, about: 'somebody' }).quotations;
    expect(found?.speaker).toBeNull();
    expect(desk.speakers.map(({ name }) => name)).toEqual(['Ann Miller', 'Bo Li']);
  });

  test('a quotation is found again by its id', () => {
    for (const found of desk.quote({ ...none, speaker: 'miller' }).quotations)
      expect(desk.quotation(found.id)).toEqual(found);
    expect(desk.quotation(99)).toBeNull();
    expect(desk.quotation(-1)).toBeNull();
    expect(desk.quotation(0.5)).toBeNull();
  });

  test('suggestions carry an id that names the speaker', () => {
    const [first] = desk.suggest('mil');
    expect(first?.label).toBe('Ann Miller (3)');
    expect(desk.quote({ ...none, speaker: first?.value ?? '' }).matched[0]?.name).toBe('Ann Miller');
    expect(desk.suggest('')).toHaveLength(2);
  });
});

test('words of two people are found under either, once, and shown with both', () => {
  const text = 'Anna Lindqvist and Karl Berg said it holds. Karl Berg said it leaks.';
  const { quote } = openQuoteDesk([
    readingOf('a.txt', text, [
      { words: 'it holds', by: 'Anna Lindqvist', others: ['Karl Berg'] },
      { words: 'it leaks', by: 'Karl Berg' },
    ]),
  ]);
  const said = (speaker: string | null) =>
    quote({ ...none, speaker }).quotations.map(({ quotation, speaker: id }) => [quotation.text, id]);
  expect(said('lindqvist')).toEqual([['it holds', 'anna-lindqvist']]);
  expect(said('berg')).toContainEqual(['it holds', 'anna-lindqvist']);
  expect(said(null)).toHaveLength(2);
  const [together] = quote({ ...none, speaker: 'lindqvist' }).quotations;
  const shown = together ? saidBy(together.quotation) : [];
  expect(shown.map((run) => run.text).join('')).toBe('Anna Lindqvist and Karl Berg · verbatim');
});

test('any words over any article bring an answer, and every citation holds the words shown', () => {
  const piece = fc.constantFrom(
    'Ann ',
    'Wang Bo',
    ', dean of ',
    'President ',
    'said ',
    '"',
    ' and ',
    '.',
    '\n',
    'tax ',
    'é',
    '\ud800',
    '🙂',
    ', ',
  );
  const text = fc
    .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 8 })), { minLength: 1, maxLength: 30 })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(
      text,
      text,
      fc.nat(20),
      fc.option(text),
      fc.option(text),
      (body, name, start, speaker, about) => {
        const words = body.slice(start, start + 15) || body;
        const reading = readingOf('a.txt', body, [{ words, by: name }]);
        const made = openQuoteDesk([
          reading,
          readingOf('b.txt', `${body} ${words}`, [{ words, by: 'Wang Bo' }]),
        ]);
        const answer = made.quote({ ...none, speaker, about });
        for (const { quotation, citation } of answer.quotations) {
          expect(quotation.text).toBe(words);
          expect(['a.txt', 'b.txt']).toContain(citation.file);
        }
        expect(made.suggest(speaker ?? '').length).toBeLessThanOrEqual(25);
      },
    ),
  );
});
