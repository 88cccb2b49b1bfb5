import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/corpus/article.js';
import { addDays, weekdayOf } from '../../../src/reading/dates/calendar.js';
import { readText } from './read-text.js';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Whether the calendar has an ISO day: no days later it is still the same. */
const isIsoDay = (text: string): boolean => addDays(text, 0) === text;

const day = fc
  .integer({ min: 0, max: 200 * 365 })
  .map((count) => addDays('1850-01-01', count) ?? '')
  .filter(isIsoDay);

/** Words from which time expressions are made, in any order. */
const pieces = fc.constantFrom(
  ...'the of last next this early mid late end from to between and - – , . ( ) two 3 22 31 1999 2020 20'.split(
    ' ',
  ),
  ...'May Feb. Sept quarter half first third year years month week ago earlier later Friday tonight'.split(
    ' ',
  ),
  ...'ended fiscal century 1990s Christmas summer Q3 H1 % million'.split(' '),
);
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.array(pieces, { maxLength: 40 }).map((words) => words.join(' ')),
);
const published: fc.Arbitrary<Published | null> = fc.oneof(
  fc.constant(null),
  day.map((one) => ({ from: one, to: one, basis: 'stated' as const })),
  day.map((one) => ({ from: one, to: addDays(one, 30) ?? one, basis: 'inferred' as const })),
);

describe('any text', () => {
  it('gives mentions in order, without overlap, whose text is what stands in the article', () => {
    fc.assert(
      fc.property(text, published, (words, date) => {
        let last = 0;
        for (const { start, end, text: said } of readText(words, date)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(words.slice(start, end)).toBe(said);
          last = end;
        }
      }),
    );
  });

  it('gives intervals of days that the calendar has, the first not after the last', () => {
    fc.assert(
      fc.property(text, published, (words, date) => {
        for (const { from, to } of readText(words, date)) {
          if (from === null || to === null) {
            expect([from, to]).toEqual([null, null]);
            continue;
          }
          expect(isIsoDay(from)).toBe(true);
          expect(isIsoDay(to)).toBe(true);
          expect(from <= to).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('a day in any usual writing', () => {
  const writings = (iso: string): string[] => {
    const [year, month, number] = [iso.slice(0, 4), Number(iso.slice(5, 7)), Number(iso.slice(8))];
    const name = MONTHS[month - 1] ?? '';
    const weekday = WEEKDAYS[weekdayOf(iso) - 1];
    return [
      iso,
      `${name} ${number}, ${year}`,
      `${number} ${name} ${year}`,
      name.length > 3 ? `${name.slice(0, 3)}. ${number}, ${year}` : `${name} ${number}, ${year}`,
      `${weekday}, ${name} ${number}, ${year}`,
      `${month}/${number}/${year}`,
    ];
  };

  it('is read back', () => {
    fc.assert(
      fc.property(day, fc.nat(5), (iso, which) => {
        const written = writings(iso)[which] ?? iso;
        const found = readText(`They met on ${written} in Lyon.`, null);
        expect(found.map(({ text: said, from, to }) => [said, from, to])).toEqual([[written, iso, iso]]);
      }),
    );
  });
});
