import { expect, test } from 'vitest';
import { amountsIn, figuresIn } from './read-text.js';

/** Period of each figure, as first and last day. */
const periods = (text: string, day: string | null = '2021-05-10') =>
  figuresIn(text, day).map(({ period }) => period && [period.from, period.to]);
const directions = (text: string) => figuresIn(text).map(({ change }) => change?.direction ?? null);

test.each<[string, ReturnType<typeof amountsIn>]>([
  ['Six of 10 farmers own a tractor.', [[0.6, 'farmers']]],
  ['Nearly nine out of ten nurses agreed.', [[0.9, 'nurses']]],
  ['One in five households has no heating.', [[0.2, 'households']]],
  ['The club won two of five games.', [[5, 'games']]],
  ['It covers less than half of 1 percent of the land.', [[0.5, 'percent']]],
  ['The margin of error is plus or minus 3 percentage points.', [[3, 'percentage points']]],
  ["The mayor met two of the harbour's pilots.", [[2, 'pilots']]],
  ['The yard received 100 million Finnish markkaa.', [[100_000_000, 'FIM']]],
])('%s', (text, amounts) => {
  expect(amountsIn(text)).toEqual(amounts);
});

test.each([
  'The board approved a 3-for-2 split.',
  'The court upheld it in a 5-to-4 vote.',
  'The fire broke out at 131 West 23rd Street, officers said.',
  'Parents put the money into 529 plans.',
  'It was one hell of a storm.',
])('no figure: %s', (text) => {
  expect(amountsIn(text)).toEqual([]);
});

test('a particle that belongs to its verb tells of no movement', () => {
  expect(directions('Women make up 40 percent of the staff.')).toEqual([null]);
  expect(directions('The union signed up 300 members.')).toEqual([null]);
  expect(directions('The shares ended up 3 percent.')).toEqual(['up']);
});

test('a level as of a day has that day', () => {
  expect(periods('Deposits as of June 30, 2020 fell to $2 billion.')).toEqual([['2020-06-30', '2020-06-30']]);
});

test('what is compared with is not of the same time, nor is what the next sentence says', () => {
  expect(
    periods(
      'In the first quarter of 2020, net income was $9 million, compared with net income of $7 million.',
    ),
  ).toEqual([['2020-01-01', '2020-03-31'], null]);
  expect(
    periods('Wheat exports in 2020 rose to $9 million from $7 million in 2019. Wheat exports kept 2 buyers.'),
  ).toEqual([
    ['2020-01-01', '2020-12-31'],
    ['2019-01-01', '2019-12-31'],
    ['2020-01-01', '2020-12-31'],
  ]);
});

test('what is so since a year is so until the article, where its day is known', () => {
  expect(periods('Since 2018, 40 ships have called there.')).toEqual([['2018-01-01', '2021-05-10']]);
  expect(figuresIn('Since 2018, 40 ships have called there.')[0]?.period?.text).toMatch(/^since 2018$/i);
  expect(periods('Since 2018, 40 ships have called there.', null)).toEqual([null]);
});

test('a year in a name, a day on which somebody spoke and a base of comparison are no period', () => {
  expect(periods('The Clean Rivers Act of 2015 cost $5 million.')).toEqual([null]);
  expect(periods('The 2017 Norland Cup drew 40,000 visitors.')).toEqual([null]);
  expect(periods('The port handled 500 ships, the ministry said on Monday.')).toEqual([null]);
  expect(periods('Emissions were 32 percent below 2005 levels.')).toEqual([null]);
  expect(periods('In 2020 the port handled 500 ships, the ministry said on Monday.')).toEqual([
    ['2020-01-01', '2020-12-31'],
  ]);
});

test('a main clause does not lend its time to the clause before', () => {
  expect(periods('Though he has given $6 million, he signed a pact in May 2020.')).toEqual([null]);
});

test('scores, places and groups of age are no amounts of things', () => {
  expect(amountsIn('The bill passed by a 3 to 1 margin.')).toEqual([]);
  expect(amountsIn('Water is the number one issue.')).toEqual([]);
  expect(amountsIn('Men between the ages of 17 and 20 had to serve.')).toEqual([]);
  expect(amountsIn('They agreed on a retirement age of 65.')).toEqual([[65, null]]);
});

test('a lead of one share over another is no range', () => {
  expect(amountsIn('Ortega leads Brandt 47 percent to 41 percent.')).toEqual([
    [47, 'percent'],
    [41, 'percent'],
  ]);
});

test('what a verb moves is measured, not who moves it', () => {
  const measures = (text: string) => figuresIn(text).map(({ measure }) => measure);
  expect(measures('Halden Corp. raised its stake in Brenna Mills to 8.5% from 7%.')).toEqual([
    'stake in Brenna Mills',
    'stake in Brenna Mills',
  ]);
  expect(measures('In the year, Halden net fell 6 percent.')).toEqual(['Halden net']);
  expect(measures("Halden owns 51% of Brenna's 3 million shares.")[0]).not.toMatch(/['’]s$/);
});

test('the time of a relative clause, of an agreement and of a rise does not reach beyond it', () => {
  expect(
    periods('Halden, which offered $9 million, said it would extend its bid to November 6, 2021.'),
  ).toEqual([null]);
  expect(periods('Halden bought 700 shares under a May 4, 2019 agreement.')).toEqual([null]);
  expect(periods('Today 70 percent of homes are rented, a threefold rise since 1990.', null)[0]).toBeNull();
});

test('"its" at the head of a sentence belongs to whom the sentence right before opens with', () => {
  const measures = (text: string) => figuresIn(text).map(({ measure }) => measure);
  expect(measures('Norland sold 400 ships in 2020. Its imports rose 5 percent.').at(-1)).toBe(
    "Norland's imports",
  );
  expect(periods('Norland sold 400 ships in 2020. Its imports rose 5 percent.').at(-1)).toBeNull();
  expect(
    measures('Norland sold 400 ships in 2020. The weather was fine. Its imports rose 5 percent.').at(-1),
  ).toBe('imports');
});
