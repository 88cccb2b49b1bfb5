import { describe, expect, it } from 'vitest';
import { interval, publishedWords } from '../../src/replies/days.js';

describe('an interval of days', () => {
  it.each([
    ['2020-01-01', '2020-12-31', '2020'],
    ['2019-01-01', '2021-12-31', '2019–2021'],
    ['2020-02-01', '2020-02-29', 'Feb 2020'],
    ['2020-01-01', '2020-09-30', 'Jan–Sep 2020'],
    ['2020-12-01', '2021-01-31', 'Dec 2020 – Jan 2021'],
    ['2021-03-19', '2021-03-19', '19 Mar 2021'],
    ['2021-03-22', '2021-03-23', '22–23 Mar 2021'],
    ['2021-03-30', '2021-04-02', '30 Mar – 2 Apr 2021'],
    ['2020-12-30', '2021-01-02', '30 Dec 2020 – 2 Jan 2021'],
    ['someday', 'someday', 'someday'],
  ])('%s to %s is %s', (from, to, words) => {
    expect(interval(from, to)).toBe(words);
  });
});

describe('a date of publication', () => {
  it('is marked where it was inferred, and said to be unknown where it is', () => {
    expect(publishedWords({ from: '2021-03-19', to: '2021-03-19', basis: 'stated' })).toBe('19 Mar 2021');
    expect(publishedWords({ from: '2021-03-01', to: '2021-03-31', basis: 'inferred' })).toBe(
      'Mar 2021 (date inferred)',
    );
    expect(publishedWords(null)).toBe('undated');
  });
});
