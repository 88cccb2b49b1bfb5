import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/corpus/article.js';
import { readText } from './read-text.js';

/** A Wednesday. */
const TODAY: Published = { from: '2021-03-24', to: '2021-03-24', basis: 'stated' };

/** The expressions of a sentence as "text: from..to", or the text alone where one stays unresolved. */
function read(sentence: string): string[] {
  return readText(sentence, TODAY).map(({ text, from, to }) => (from ? `${text}: ${from}..${to}` : text));
}

describe('a day or month without its year', () => {
  it.each([
    ['The index has gained 3 percent since year-end.', 'year-end: 2020-12-31..2020-12-31'],
    ['The rate has not moved since April 30.', 'April 30: 2020-04-30..2020-04-30'],
    [
      'The fiscal year ended June 30 brought a loss.',
      'The fiscal year ended June 30: 2019-07-01..2020-06-30',
    ],
    ['The port agreed to repay the loan by February.', 'February: 2022-02-01..2022-02-28'],
    ['Prices rose by February to a record.', 'February: 2021-02-01..2021-02-28'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('a weekday', () => {
  it('lies behind where a plan is told as past', () => {
    expect(read('The truce had been due to expire Friday.')).toEqual(['Friday: 2021-03-19..2021-03-19']);
    expect(read('The truce is due to expire Friday.')).toEqual(['Friday: 2021-03-26..2021-03-26']);
  });

  it('is a habit before "nights"', () => {
    expect(read('Ferries leave on Monday and Tuesday nights.')).toEqual(['Monday', 'Tuesday']);
    expect(read('A ferry left on Monday night.')).toEqual(['Monday: 2021-03-22..2021-03-22']);
  });
});

describe('today', () => {
  it.each([
    "It matters in today's world.",
    "Many of today's phones have two cameras.",
    'They train the welders of tomorrow.',
  ])('names an age: %s', (sentence) => expect(read(sentence)).toEqual([]));

  it('names a day elsewhere', () => {
    expect(read("Today's meeting was short.")).toEqual(['Today: 2021-03-24..2021-03-24']);
    expect(read('As of today, shops are shut.')).toEqual(['today: 2021-03-24..2021-03-24']);
  });
});

describe('what was spoken of before', () => {
  it('is compared with the last period that is over, not with one to come', () => {
    expect(
      read(
        'Fourth-quarter sales fell. They may recover by the third quarter of 2021. A year earlier, they rose.',
      ),
    ).toEqual([
      'Fourth-quarter: 2020-10-01..2020-12-31',
      'the third quarter of 2021: 2021-07-01..2021-09-30',
      'A year earlier: 2019-10-01..2019-12-31',
    ]);
  });

  it('gives its months to "last year\'s quarter"', () => {
    expect(read("Fourth-quarter sales fell to $2 million. Last year's quarter brought $3 million.")).toEqual([
      'Fourth-quarter: 2020-10-01..2020-12-31',
      "Last year's quarter: 2019-10-01..2019-12-31",
    ]);
  });

  it.each([
    [
      'The bridge fell on March 3. Divers arrived the next morning.',
      'the next morning: 2021-03-04..2021-03-04',
    ],
    [
      'The bridge fell on March 3. It had been inspected the day before.',
      'the day before: 2021-03-02..2021-03-02',
    ],
    ['The bridge fell in 2018. It was rebuilt the year after.', 'the year after: 2019-01-01..2019-12-31'],
    ['The bridge fell on March 3. Divers arrived that same day.', 'that same day: 2021-03-03..2021-03-03'],
    ['The bridge fell in January. Divers arrived that same day.', 'that same day'],
  ])('%s', (text, expected) => expect(read(text).at(-1)).toBe(expected));
});

describe('halves and quarters', () => {
  it.each([
    ["Trade grew in the last half of the '80s.", "the last half of the '80s: 1985-01-01..1989-12-31"],
    [
      'Trade grew in the first half of the 19th century.',
      'the first half of the 19th century: 1801-01-01..1850-12-31',
    ],
    ['Trade grew in the December quarter.', 'the December quarter: 2020-10-01..2020-12-31'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('years cut to two digits', () => {
  it.each([
    ["The mill opened in '98.", "'98: 1998-01-01..1998-12-31"],
    ["The mill opened in the summer of '98, they said.", "the summer of '98: 1998-06-01..1998-08-31"],
    ["The mill opened in October '98.", "October '98: 1998-10-01..1998-10-31"],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));

  it.each(["He titled it '98 Songs' himself.", "It ran in '90 days of rain' again.", "He is 6'10 tall."])(
    'are not read in %s',
    (sentence) => expect(read(sentence)).toEqual([]),
  );
});

describe("parts of a company's own year", () => {
  it('stay unresolved', () => {
    expect(read('Sales fell in its fiscal 2020 first quarter.')).toEqual(['fiscal 2020', 'first quarter']);
    expect(read('Sales fell in the first quarter of fiscal 2020.')).toEqual([
      'the first quarter',
      'fiscal 2020',
    ]);
  });
});

describe('a quarter told as background', () => {
  it('is not the one that is compared', () => {
    expect(
      read(
        'Fourth-quarter sales rose. After a weak third quarter, that was a relief. A year earlier, they fell.',
      ).at(-1),
    ).toBe('A year earlier: 2019-10-01..2019-12-31');
  });
});
