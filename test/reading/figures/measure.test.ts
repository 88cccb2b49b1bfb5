import { expect, test } from 'vitest';
import { figuresIn } from './read-text.js';

const measures = (text: string) => figuresIn(text).map(({ measure }) => measure);

test.each([
  ['Trade between Norland and Sudria reached $5 billion.', 'Trade between Norland and Sudria'],
  ["Norland's exports to Sudria were $5 billion.", "Norland's exports to Sudria"],
  ['In March, steel exports fell 12 percent.', 'steel exports'],
  ['About 60% of the workers voted.', 'workers'],
  ['The plane brought 23 tons of medical aid.', 'medical aid'],
  ['The court set a fine of $5 million.', 'fine'],
  ['Norland put a 25% tax on imported cars.', 'tax on imported cars'],
  ['There was a 5 percent rise in bread prices.', 'bread prices'],
  ['The bank cut its key rate by 25 basis points.', 'key rate'],
  ['Acme, which makes pumps, gained 3 percent.', 'Acme'],
  ['The base price: $59.', 'base price'],
  ['A survey of seven countries was begun.', 'survey'],
  ['The town has 48 schools in the hills.', 'schools of town in the hills'],
  ['There are 48,000 foreign students studying in Norland.', 'foreign students in Norland'],
])('%s', (text, measure) => {
  expect(measures(text)).toEqual([measure]);
});

test('amount and growth share their measure', () => {
  expect(measures('Trade with Norland reached $18 billion, an increase of 8.5 percent.')).toEqual([
    'Trade with Norland',
    'Trade with Norland',
  ]);
  expect(measures('Grain debt was $113 billion (£80 billion).')).toEqual(['Grain debt', 'Grain debt']);
});

test('a part takes whose it is from what came before', () => {
  expect(
    measures("Norland's exports to Sudria were $35 billion; imports from Sudria were $42 billion."),
  ).toEqual(["Norland's exports to Sudria", "Norland's imports from Sudria"]);
  expect(measures('Norland-Sudria trade was $78 billion, of which exports were $35 billion.')).toEqual([
    'Norland-Sudria trade',
    'exports (Norland-Sudria trade)',
  ]);
});

test('a subject whose verb is left out is a subject', () => {
  expect(measures('Costs came to 30 million dollars and revenue to 45 million dollars.')).toEqual([
    'Costs',
    'revenue',
  ]);
});

test('a pronoun takes the measure of the sentence before', () => {
  expect(measures('Wheat output was 5 million tonnes. It rose 3 percent.')).toEqual([
    'Wheat output',
    'Wheat output',
  ]);
});

test('parties already spoken of are measured by nothing', () => {
  expect(figuresIn('The two sides met.')).toMatchObject([{ value: 2, unit: 'sides', measure: null }]);
});
