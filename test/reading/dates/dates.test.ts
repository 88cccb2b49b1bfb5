import { describe, expect, it } from 'vitest';
import { readTyped } from '../../../src/reading/dates/dates.js';

/** A Wednesday. */
const TODAY = { from: '2021-03-24', to: '2021-03-24', basis: 'stated' } as const;

/** The one expression of a sentence as "text: from..to", or its text alone where it stays unresolved. */
function read(sentence: string, published: typeof TODAY | null = TODAY): string[] {
  return readTyped(sentence, published).map(({ text, from, to }) =>
    from ? `${text}: ${from}..${to}` : text,
  );
}

describe('dates that are said in full', () => {
  it.each([
    ['The deal was signed on Feb. 9, 2020, in Oslo.', 'Feb. 9, 2020: 2020-02-09..2020-02-09'],
    ['The deal was signed on 9 February 2020.', '9 February 2020: 2020-02-09..2020-02-09'],
    ['Updated 2020-02-09.', '2020-02-09: 2020-02-09..2020-02-09'],
    ['Exports grew in June 2019.', 'June 2019: 2019-06-01..2019-06-30'],
    ['Exports grew in the third quarter of 2020.', 'the third quarter of 2020: 2020-07-01..2020-09-30'],
    [
      'Exports grew from January to September 2020.',
      'from January to September 2020: 2020-01-01..2020-09-30',
    ],
    ['Sales fell in the late 1990s.', 'the late 1990s: 1997-01-01..1999-12-31'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('dates that need the date of the article', () => {
  it.each([
    ['He came on Monday.', 'Monday: 2021-03-22..2021-03-22'],
    ['He will come on Monday.', 'Monday: 2021-03-29..2021-03-29'],
    [
      'Trade rose from January to February this year.',
      'from January to February this year: 2021-01-01..2021-02-28',
    ],
    ['The centre opened at the end of July last year.', 'the end of July last year: 2020-07-21..2020-07-31'],
    ['He paid a visit from March 22 to 23.', 'from March 22 to 23: 2021-03-22..2021-03-23'],
    ['Two weeks ago the talks failed.', 'Two weeks ago: 2021-03-08..2021-03-14'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));

  it('stay unresolved where the article has none', () => {
    expect(read('He came on Monday, and again last year.', null)).toEqual(['Monday', 'last year']);
  });
});
