import { expect, test } from 'vitest';
import { amountsIn, figuresIn } from './read-text.js';

test.each([
  ['The grant was $78.84 billion.', 78_840_000_000],
  ['The grant was $78.84bn.', 78_840_000_000],
  ['The grant was $35.887 billion.', 35_887_000_000],
  ['The grant was $5m.', 5_000_000],
  ['The grant was $5 mln.', 5_000_000],
  ['The grant was $2.1tn.', 2_100_000_000_000],
  ['The grant was $1,234,567.89.', 1_234_567.89],
  ['The grant was $12,34,567.', 1_234_567],
  ['The grant was $80, 000.', 80_000],
  ['The grant was $2 hundred thousand.', 200_000],
  ['The grant was $1.5 trillion.', 1_500_000_000_000],
  ['The grant was $7 3/4.', 7.75],
  ['The grant was half a million dollars.', 500_000],
  ['The grant was three quarters of a million dollars.', 750_000],
  ['The grant was two and a half million dollars.', 2_500_000],
  ['The grant was a hundred dollars.', 100],
  ['The grant was one hundred and five thousand dollars.', 105_000],
  ['The grant was twenty-eight thousand six hundred forty-two dollars.', 28_642],
  ['The grant was 3.5 lakh rupees.', 350_000],
  ['The grant was 35 crore rupees.', 350_000_000],
  ['The grant was 30 MUSD.', 30_000_000],
  ['The grant was 75 USD million.', 75_000_000],
  ['The grant was 3 dollars 50 cents.', 3.5],
  ['The grant was thirteen dollars and forty-five cents.', 13.45],
  ['The grant was -$12 million.', -12_000_000],
  ['The grant was $.50.', 0.5],
  ['The grant was dlrs 14 billion.', 14_000_000_000],
  ['The grant was one point six billion dollars.', 1_600_000_000],
])('%s', (text, value) => {
  expect(figuresIn(text).map((figure) => figure.value)).toEqual([value]);
});

test('a power of ten is read with its sign', () => {
  expect(amountsIn('The grain weighs 1.99×10−30 kilograms.')).toEqual([[1.99e-30, 'kilogram']]);
  expect(amountsIn('The star is 3 x 10^8 metres away.')).toEqual([[3e8, 'metre']]);
});

test.each([
  ['The repairs will cost between $5 million and $7 million.', 5_000_000, 7_000_000, 'USD'],
  ['It cost $5-7 million to mend the bridge.', 5_000_000, 7_000_000, 'USD'],
  ['It cost $5 to $7 million to mend the bridge.', 5_000_000, 7_000_000, 'USD'],
  ['Rents will rise by 5 to 7 percent.', 5, 7, 'percent'],
  ['Rents will rise 5%-7%.', 5, 7, 'percent'],
  ['Growth of 4.5 per cent to 5 per cent is expected.', 4.5, 5, 'percent'],
  ['They work 40 to 50 hours on each boat.', 40, 50, 'hour'],
  ['The search took three or four days.', 3, 4, 'day'],
  ['There were four to five thousand people.', 4000, 5000, 'people'],
  ['A 5-10W lamp hung there.', 5, 10, 'watt'],
  ['The toll rose from $12 to $15.', 12, 15, 'USD'],
  ['The toll fell from $15 to $12.', 12, 15, 'USD'],
])('%s is one range', (text, min, max, unit) => {
  expect(amountsIn(text)).toEqual([[{ min, max }, unit]]);
});

test('what rose by one amount to another is two figures', () => {
  expect(amountsIn('The deficit rose by $43 million to $419 million.')).toEqual([
    [43_000_000, 'USD'],
    [419_000_000, 'USD'],
  ]);
  expect(amountsIn('Prices fell 5% to 30%.')).toEqual([
    [5, 'percent'],
    [30, 'percent'],
  ]);
});

test.each([
  ['Dozens of stalls were open.', 12, 120, 'stalls'],
  ['Hundreds of boats left.', 100, 1000, 'boats'],
  ['Tens of thousands of visitors came.', 10_000, 100_000, 'visitors'],
  ['They hide trillions of dollars.', 1e12, 1e13, 'USD'],
  ['Several hundred visitors came.', 100, 1000, 'visitors'],
  ['The mill reported double-digit growth.', 10, 99, 'percent'],
  ['The trail runs for hundreds of miles.', 100, 1000, 'mile'],
])('%s is as wide as its words', (text, min, max, unit) => {
  expect(amountsIn(text)).toEqual([[{ min, max }, unit]]);
});

test('levels at two times are two figures', () => {
  expect(figuresIn('The number of guests fell from 2 million in 2019 to 300,000 in 2020.')).toMatchObject([
    { value: 2_000_000, change: null },
    { value: 300_000, change: null },
  ]);
});

test('fractions of a whole are shares', () => {
  expect(figuresIn('Imports rose by a fifth.')).toMatchObject([
    { kind: 'share', value: 0.2, change: { direction: 'up' } },
  ]);
  expect(figuresIn('Two-thirds of the members voted.')).toMatchObject([
    { kind: 'share', value: 2 / 3, unit: 'members' },
  ]);
  expect(figuresIn('Half of the orchards froze.')).toMatchObject([
    { kind: 'share', value: 0.5, unit: 'orchards' },
  ]);
  expect(figuresIn('The first half of the match was dull.')).toEqual([]);
});

test('separators that make no number make no figure', () => {
  expect(figuresIn('Version 1.2.3 replaced 1.2.2 there.')).toEqual([]);
  expect(figuresIn('It came in nineteen eighty-four.')).toEqual([]);
  expect(figuresIn('They counted 5 million million million million.')).toEqual([]);
});
