import { expect, test } from 'vitest';
import { amountsIn, figuresIn } from './read-text.js';

test('a rank keeps who is what to whom', () => {
  expect(
    figuresIn("Norland has been Sudria's largest trading partner for 11 consecutive years."),
  ).toMatchObject([
    {
      kind: 'rank',
      value: 1,
      unit: 'largest trading partner',
      measure: "Norland as Sudria's largest trading partner",
    },
    { kind: 'duration', value: 11, unit: 'year' },
  ]);
  expect(figuresIn("Sudria is Norland's 10th largest trading partner.")).toMatchObject([
    { kind: 'rank', value: 10, measure: "Sudria as Norland's 10th largest trading partner" },
  ]);
  expect(figuresIn("It is the world's second-biggest harbour.")).toMatchObject([{ kind: 'rank', value: 2 }]);
});

test('one of the largest is no rank', () => {
  expect(
    figuresIn("It is one of the world's largest harbours.").filter(({ kind }) => kind === 'rank'),
  ).toEqual([]);
});

test.each([
  ['The town marked the 20th anniversary of its harbour.', 20, 'anniversary'],
  ['It met for the third time.', 3, 'time'],
  ['It fell for the fourth consecutive month.', 4, 'consecutive month'],
  ['The seventy-fifth anniversary is near.', 75, 'anniversary'],
])('%s holds an ordinal', (text, value, unit) => {
  expect(figuresIn(text)).toMatchObject([{ kind: 'ordinal', value, unit }]);
});

test('an ordinal split by a stray space is read where it is clear', () => {
  expect(figuresIn('7 5th anniversary was marked.')).toMatchObject([
    { text: '7 5th anniversary', kind: 'ordinal', value: 75 },
  ]);
  expect(figuresIn('7 5th graders came.').map(({ value }) => value)).not.toContain(75);
});

test.each([
  ['The strike went on for three consecutive years.', 3, 'year'],
  ['An eight-month search ended.', 8, 'month'],
  ['It took more than 70 years of work.', 70, 'year'],
  ['Nine days later it rained.', 9, 'day'],
])('%s holds a duration', (text, value, unit) => {
  expect(figuresIn(text)).toMatchObject([{ kind: 'duration', value, unit }]);
});

test('"the first nine months" names a part of the year and is no length', () => {
  expect(amountsIn('In the first nine months exports rose 9%.')).toEqual([[9, 'percent']]);
});

test.each([
  ['Output doubled.', 2, 'up'],
  ['Output was halved.', 0.5, 'down'],
  ['Exports grew threefold.', 3, 'up'],
  ['Exports grew 10-fold.', 10, 'up'],
])('%s is a multiple that moved', (text, value, direction) => {
  expect(figuresIn(text)).toMatchObject([{ kind: 'multiple', value, unit: 'times', change: { direction } }]);
});

test('"twice as high" compares, "twice as they left" does not', () => {
  expect(amountsIn('Costs were twice as high.')).toEqual([[2, 'times']]);
  expect(figuresIn('The bell rang twice as they left.')).toEqual([]);
  expect(figuresIn('It is three times as large.')).toMatchObject([{ kind: 'multiple', value: 3 }]);
});

test('ages belong to persons', () => {
  expect(figuresIn('Anna Weber, 44, opened the shop.')).toMatchObject([
    { kind: 'age', value: 44, unit: 'year of age', measure: 'Anna Weber' },
  ]);
  expect(amountsIn('A 60-year-old man and a 3-month-old baby were found.')).toEqual([
    [60, 'year of age'],
    [3, 'month of age'],
  ]);
});
