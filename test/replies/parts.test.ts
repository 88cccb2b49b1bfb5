import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cite } from '../../src/answers/citation.js';
import { readArticle } from '../../src/corpus/read-article.js';
import { amount } from '../../src/replies/amount.js';
import { articlePageOf, articlePages } from '../../src/replies/article-pages.js';
import { citationLine } from '../../src/replies/cite.js';
import { contextReply } from '../../src/replies/context.js';
import { figuresCsv } from '../../src/replies/csv.js';
import { excerpt } from '../../src/replies/excerpt.js';
import { articleByKey, fileKey, findPlace, placeField } from '../../src/replies/place.js';
import { ranges, rowsOf } from '../../src/replies/rows.js';
import { seriesFigures } from '../../src/replies/series.js';
import { count, listed } from '../../src/replies/words.js';
import { madeCoverage } from '../discord/made-coverage.js';

describe('words', () => {
  it('are counted and listed as one speaks', () => {
    expect([count(1, 'article'), count(1234, 'article'), count(2, 'entry', 'entries')]).toEqual([
      '1 article',
      '1,234 articles',
      '2 entries',
    ]);
    expect([listed([]), listed(['a']), listed(['a', 'b']), listed(['a', 'b', 'c'], 'or')]).toEqual([
      '',
      'a',
      'a and b',
      'a, b or c',
    ]);
  });
});

describe('an amount', () => {
  it.each([
    [78_843_000_000, 'USD', 'US$78.843 billion'],
    [5_000, 'CNY', 'CNY 5,000'],
    [1_200_000, 'tons', '1.2 million tons'],
    [48_000, 'students', '48,000 students'],
    [0.1, 'percent', '0.1%'],
    [-3, null, '-3'],
  ])('%d %s is %s', (value, unit, words) => {
    expect(amount(value, unit)).toBe(words);
  });
});

describe('an excerpt', () => {
  it('shows a short passage whole, with the words that matter in bold', () => {
    expect(excerpt('Before. It rained. After.', 100, [108, 118])).toEqual([
      { text: 'Before. ' },
      { text: 'It rained.', style: 'bold' },
      { text: ' After.' },
    ]);
  });

  it('shows the sentences next to them where it is long, and marks what is left out', () => {
    const rest = 'Something else was the case. '.repeat(20);
    const long = `${rest}The sky was grey. It rained. Nobody minded. ${rest}`;
    const start = long.indexOf('It rained.');
    expect(excerpt(long, 0, [start, start + 10])).toEqual([
      { text: '… The sky was grey. ' },
      { text: 'It rained.', style: 'bold' },
      { text: ' Nobody minded. …' },
    ]);
  });

  it('cuts sentences that are long themselves', () => {
    const long = `${'before '.repeat(200)}It rained. ${'after '.repeat(200)}`;
    const start = long.indexOf('It rained.');
    const [before, bold, after] = excerpt(long, 0, [start, start + 10]);
    expect(before?.text).toMatch(/^…before .*before $/);
    expect(before?.text.length).toBeLessThanOrEqual(220);
    expect(bold).toEqual({ text: 'It rained.', style: 'bold' });
    expect(after?.text).toMatch(/^ after .*after…$/);
  });

  it('has nothing in bold where the span lies elsewhere', () => {
    expect(excerpt('It rained.', 100, [10, 20])).toEqual([{ text: 'It rained.' }]);
    expect(excerpt('It rained.', 100, null)).toEqual([{ text: 'It rained.' }]);
  });

  it('has in bold what of the span lies in the words', () => {
    expect(excerpt('It rained.', 100, [103, 400])[1]).toEqual({ text: 'rained.', style: 'bold' });
  });
});

describe('a place', () => {
  const article = readArticle('a/b.txt', 'It rained. Nobody minded.');

  it('is found again by its key, and its words are checked', () => {
    const field = placeField('a/b.txt', [0, 10], 'It rained.');
    expect(field.length).toBeLessThan(40);
    expect(findPlace([article], field)).toEqual({ article, span: [0, 10] });
    expect(articleByKey([article], fileKey('a/b.txt'))).toBe(article);
  });

  it('is not found where the article is gone or says something else', () => {
    const field = placeField('a/b.txt', [0, 10], 'It rained.');
    expect(findPlace([], field)).toBeNull();
    expect(findPlace([readArticle('a/b.txt', 'It snowed. Nobody minded.')], field)).toBeNull();
    expect(findPlace([article], 'nonsense')).toBeNull();
  });
});

describe('the pages of an article', () => {
  it('hold every paragraph once and in order, none too long to show', () => {
    const paragraph = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4000 });
    fc.assert(
      fc.property(fc.array(paragraph, { minLength: 1, maxLength: 8 }), (paragraphs) => {
        const article = readArticle('x.txt', paragraphs.join('\n\n'));
        const pieces = articlePages(article).flat();
        const text = (parts: readonly { start: number; end: number }[]) =>
          parts.map(({ start, end }) => article.text.slice(start, end)).join('');
        expect(text(pieces)).toBe(text(article.paragraphs));
        for (const page of articlePages(article)) expect(text(page).length).toBeLessThanOrEqual(1500);
      }),
      { numRuns: 100 },
    );
  });

  it('are found by a paragraph', () => {
    const article = readArticle(
      'x.txt',
      Array.from({ length: 6 }, (_, i) => `${i} ${'word '.repeat(200)}`).join('\n\n'),
    );
    expect(articlePages(article).length).toBeGreaterThan(3);
    const page = articlePageOf(article, 5);
    expect(articlePages(article)[page]?.map(({ paragraph }) => paragraph)).toContain(5);
  });
});

describe('figures as CSV', () => {
  it('have a row each, in order of time, with file and sentence', () => {
    const answer = madeCoverage().stats.stat({ query: 'catch', period: null, source: null });
    const [head, first, ...rest] = figuresCsv(seriesFigures(answer)).split('\r\n');
    expect(head).toBe(
      'printed,value,value_max,unit,measure,from,to,change,file,line,publisher,published,sentence',
    );
    expect(first).toBe(
      '240 tons,240,,ton,herring catch,2020-07-01,2020-07-31,,fish.txt,12,The Coast Gazette,4 Nov 2020,"In August it was 298 tons, and in July 240 tons."',
    );
    expect(rest).toHaveLength(4);
  });

  it('run no formula in a spreadsheet', () => {
    const [found] = seriesFigures(madeCoverage().stats.stat({ query: 'catch', period: null, source: null }));
    if (!found) throw new Error('no figure');
    expect(figuresCsv([{ ...found, sentenceText: '=HYPERLINK("x")' }])).toContain(`"'=HYPERLINK(""x"")"`);
  });
});

describe('the rows of figures', () => {
  const { figures } = madeCoverage().stats.stat({ query: 'all', period: null, source: null });
  const numbered = (...ids: number[]) => ids.flatMap((id) => figures[id] ?? []);

  it('stand beside those that give another value for the same', () => {
    const rows = rowsOf(numbered(0, 2, 3, 1));
    expect(rows.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
  });

  it('leave out a growth that a row above shows as its change', () => {
    const [amount, growth, other] = numbered(0, 2, 3);
    if (!amount || !growth || !other) throw new Error('no figures');
    const rows = rowsOf([{ ...amount, differs: [], growth: growth.figure }, growth, other]);
    expect(rows.map(({ id }) => id)).toEqual([0, 3]);
    expect(rowsOf([growth, { ...amount, differs: [], growth: growth.figure }])).toHaveLength(2);
  });

  it('are numbered in the fewest words', () => {
    expect([ranges([1]), ranges([1, 2, 3]), ranges([1, 3, 4, 8])]).toEqual(['1', '1–3', '1, 3–4, 8']);
  });
});

describe('words of a headline', () => {
  const article = readArticle(
    'x.txt',
    '---\ndate: 2020-01-01\n---\n\nCatch grows again\n\nNorrvik landed more herring.\n',
  );
  const again = { deed: 'show', command: 'source', view: 'context', fields: [], page: 0 } as const;

  it('are cited as such, and shown above the first paragraph', () => {
    const headline = {
      text: 'Catch grows again',
      span: [article.text.indexOf('Catch'), article.text.indexOf('\n\nNorr')],
    } as const;
    const [start, end] = headline.span;
    const body = readArticle('x.txt', article.text).paragraphs.filter((one) => one.start > end);
    const headed = { ...article, headline, paragraphs: body };
    expect(
      citationLine(cite(headed, [start, end]))
        .map(({ text }) => text)
        .join(''),
    ).toContain('· headline');
    const lines = contextReply(headed, [start, end], again).blocks.flatMap((block) =>
      'line' in block ? [block.line] : [],
    );
    expect(lines[1]).toEqual([{ text: 'Catch grows again', style: 'bold' }]);
    expect(lines[2]).toEqual([{ text: 'Norrvik landed more herring.' }]);
  });
});
