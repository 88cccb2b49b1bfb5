import { expect, test } from 'vitest';
import { figuresIn } from './read-text.js';

test.each([
  ['It cost about $5.', 'approx'],
  ['It cost nearly $5.', 'approx'],
  ['It cost some $5.', 'approx'],
  ['It cost an estimated $5.', 'approx'],
  ['It cost ~$5.', 'approx'],
  ['It cost more than $5.', 'over'],
  ['It cost at least $5.', 'over'],
  ['The cost exceeded $5.', 'over'],
  ['It cost $5 or more.', 'over'],
  ['It cost less than $5.', 'under'],
  ['It cost up to $5.', 'under'],
  ['It cost no more than $5.', 'under'],
  ['It cost as much as $5.', 'under'],
  ['It cost $5.', null],
])('%s', (text, qualifier) => {
  expect(figuresIn(text)).toMatchObject([{ value: 5, qualifier }]);
});

test('"the past two years" is no more than two', () => {
  expect(figuresIn('Over the past two years it rained.')).toMatchObject([{ value: 2, qualifier: null }]);
  expect(figuresIn('It stayed over two years.')).toMatchObject([{ value: 2, qualifier: null }]);
});

test.each([
  ['Rents rose 3 percent.', 'up', 'verb', null],
  ['Rents fell by about 3 percent.', 'down', 'verb', null],
  ['Rents were up 3 percent.', 'up', 'verb', null],
  ['Rents were up 3 percent from a year earlier.', 'up', 'verb', 'from a year earlier'],
  ['Rents slipped 3 percent over the previous month.', 'down', 'verb', 'over the previous month'],
  ['Rents dropped 3 percent compared with 2019.', 'down', 'verb', 'compared with 2019'],
  ['Rents grew 3 percent year-on-year.', 'up', 'verb', 'year-on-year'],
  ['Rents grew 3 percent year on year.', 'up', 'verb', 'year on year'],
  ['The board cut the rent by 3 percent.', 'down', 'verb', null],
  ['A 3 percent drop followed.', 'down', 'noun', null],
  ['An increase of 3 percent followed.', 'up', 'noun', null],
  ['A year-on-year decrease of 3 percent followed.', 'down', 'noun', 'year-on-year'],
  [
    'Rents increased by 3 percent over the same period of the previous year.',
    'up',
    'verb',
    'over the same period of the previous year',
  ],
])('%s', (text, direction, cue, basis) => {
  expect(figuresIn(text)).toMatchObject([{ value: 3, change: { direction, cue, basis } }]);
});

test('a level is no change', () => {
  expect(figuresIn('The rate is 3 percent.')).toMatchObject([{ change: null }]);
  expect(figuresIn('Rents rose to 3 percent.')).toMatchObject([{ change: null }]);
  expect(figuresIn('The rate is lower than 3 percent.')).toMatchObject([
    { change: null, qualifier: 'under' },
  ]);
  expect(figuresIn('The club raised $3 million.')).toMatchObject([{ change: null }]);
  expect(figuresIn('The club had a loss of $3 million.')).toMatchObject([{ change: null, measure: 'loss' }]);
  expect(figuresIn('They added 3 tables.')).toMatchObject([{ change: null }]);
});

test('what is said twice moves twice', () => {
  expect(figuresIn('The index lost 190 points, or 0.6%.')).toMatchObject([
    { change: { direction: 'down' } },
    { change: { direction: 'down' } },
  ]);
});

test('a growth rate says which amount it describes', () => {
  const ahead = figuresIn('Trade reached $18.78 billion, an increase of 8.5 percent.');
  expect(ahead[1]?.of).toBe(ahead[0]?.start);
  const behind = figuresIn('Trade rose 8.5 percent to $18.78 billion.');
  expect(behind[0]?.of).toBe(behind[1]?.start);
  const reaching = figuresIn('Trade increased by 9% over the previous year, reaching $3.8 billion.');
  expect(reaching[0]?.of).toBe(reaching[1]?.start);
  const parallel = figuresIn(
    'Exports came to $12 billion, an increase of 5%, while imports totalled $9 billion.',
  );
  expect(parallel[1]?.of).toBe(parallel[0]?.start);
  expect(parallel.map(({ measure }) => measure)).toEqual(['Exports', 'Exports', 'imports']);
  const apart = figuresIn('Exports were $35 billion; imports rose 3 percent.');
  expect(apart[1]?.of).toBeNull();
});
