import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openCoverage } from '../../../src/coverage.js';
import { ask, deskOf } from './made.js';

const words = fc.constantFrom(
  ...'how many much trade exports imports to from in between China Russian students 2020 jan-sep % growth US$ billion the'.split(
    ' ',
  ),
);
const query = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(words, { maxLength: 12 }).map((some) => some.join(' ')),
);

describe('any query', () => {
  const { stats } = openCoverage('seeds');

  it('is answered by figures that stand where they say, best first, the sum and the series among them', () => {
    fc.assert(
      fc.property(query, fc.option(query), (typed, period) => {
        const { figures, series, sum, nearest } = ask(stats, typed, period);
        const ids = figures.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(
          expect.arrayContaining([...(series?.figures ?? []), ...(sum ? [sum.total, ...sum.parts] : [])]),
        );
        if (figures.length > 0) expect(nearest).toEqual([]);
        for (const { figure, sentence, sentenceText, citation } of figures) {
          expect(citation.span).toEqual([figure.start, figure.end]);
          expect(sentenceText.slice(figure.start - sentence[0], figure.end - sentence[0])).toBe(figure.text);
        }
        const scores = figures.map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
      { numRuns: 200 },
    );
  });

  it('gets at most 25 suggestions, of which each can be asked', () => {
    fc.assert(
      fc.property(query, (typed) => {
        const found = stats.suggest(typed);
        expect(found.length).toBeLessThanOrEqual(25);
        for (const { value } of found.slice(0, 2))
          expect(ask(stats, value).figures.length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('an article of figures and nothing else', () => {
  it('is read and answered', () => {
    const desk = deskOf('Exports were 5 million tons in 2020. '.repeat(500), '7 million cars, '.repeat(2000));
    expect(ask(desk, 'exports 2020').figures[0]?.also.length).toBeGreaterThan(10);
    expect(ask(desk, 'how many cars').figures.length).toBeGreaterThan(0);
  });
});
