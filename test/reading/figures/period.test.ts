import { expect, test } from 'vitest';
import { figuresIn } from './read-text.js';

const periods = (text: string, day: string | null = '2021-05-10') =>
  figuresIn(text, day).map(({ period }) => period && [period.from, period.to]);

const YEAR_2020 = ['2020-01-01', '2020-12-31'];

test('a figure takes the time expression of its clause', () => {
  expect(periods('Exports were $5 billion in 2020.')).toEqual([YEAR_2020]);
  expect(periods('From January to September 2020, exports were $5 billion.')).toEqual([
    ['2020-01-01', '2020-09-30'],
  ]);
  expect(periods('Exports fell 3% in 2020; imports rose 4% in March 2021.')).toEqual([
    YEAR_2020,
    ['2021-03-01', '2021-03-31'],
  ]);
});

test('a time that opens the sentence governs the parts that follow', () => {
  expect(
    periods('In 2020, trade was $78 billion, of which exports were $35 billion; imports were $42 billion.'),
  ).toEqual([YEAR_2020, YEAR_2020, YEAR_2020]);
});

test('a sentence without a time goes on with that of the one before', () => {
  expect(periods('In 2020, wheat exports were $5 billion. Wheat exports rose 3 percent.')).toEqual([
    YEAR_2020,
    YEAR_2020,
  ]);
  expect(periods('In 2020, wheat exports were $5 billion. The bridge is 30 metres long.')).toEqual([
    YEAR_2020,
    null,
  ]);
});

test('what a change is compared with is not its period', () => {
  expect(periods('Exports rose 3 percent compared with 2019.')).toEqual([null]);
  expect(periods('Output was twice as high as in 2019.')).toEqual([null]);
});

test('the earlier level is not of the later period', () => {
  expect(
    periods('In 2020, profit rose to $313 million, or $4 a share, from $283 million, or $3 a share.'),
  ).toEqual([YEAR_2020, YEAR_2020, null, null]);
  expect(periods('In 2020, profit rose to $313 million from $283 million in 2019.')).toEqual([
    YEAR_2020,
    ['2019-01-01', '2019-12-31'],
  ]);
});

test('relative times need the date of the article', () => {
  expect(periods('Exports were $5 billion last year.', '2021-05-10')).toEqual([YEAR_2020]);
  expect(periods('Exports were $5 billion last year.', null)).toEqual([null]);
});

test('a length of time says when by itself', () => {
  expect(
    periods('In 2020 trade was $9 million and has kept the level of $8 million for three years.'),
  ).toEqual([YEAR_2020, null, null]);
});
