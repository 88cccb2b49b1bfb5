import { expect, test } from 'vitest';
import { openWordFinder, wordsOf } from '../../src/index/word-finder.js';

const NAMES = [
  'Sergei Lavrov',
  'Wang Yi',
  'Wang Xianju',
  'Xing Chong',
  'Xi Jinping',
  "Guillermo O'Neill",
  'António Guterres',
];
const finder = openWordFinder(NAMES.map(wordsOf));
const find = (typed: string, beginnings = false) =>
  finder.find(wordsOf(typed), { beginnings, misspelt: true }).map(({ item }) => NAMES[item]);

test('words are found in full, whatever their case and accents', () => {
  expect(find('LAVROV')).toEqual(['Sergei Lavrov']);
  expect(find('guterres antonio')).toEqual(['António Guterres']);
  expect(find('o’neill')).toEqual(["Guillermo O'Neill"]);
  expect(find('wang')).toEqual(['Wang Yi', 'Wang Xianju']);
});

test('a short word is not a misspelling of another', () => {
  expect(find('xi')).toEqual(['Xi Jinping']);
  expect(find('wan')).toEqual([]);
});

test('a letter too many, too few, wrong or exchanged is forgiven, two in long words', () => {
  expect(find('lavrof')).toEqual(['Sergei Lavrov']);
  expect(find('xi jingping')).toEqual(['Xi Jinping']);
  expect(find('lavorv')).toEqual(['Sergei Lavrov']);
  expect(find('guterez')).toEqual([]);
  expect(find('guterrez')).toEqual(['António Guterres']);
});

test('beginnings count only where asked for, and a whole word comes before them', () => {
  expect(find('x')).toEqual([]);
  expect(find('xi', true)).toEqual(['Xi Jinping', 'Wang Xianju', 'Xing Chong']);
});

test('every word must fit; the nearest are those that most words fit', () => {
  expect(find('wang lavrov')).toEqual([]);
  expect(finder.nearest(wordsOf('wang yu sergei'), 5)[0]?.item).toBe(0);
  expect(finder.nearest(wordsOf('merkel'), 5)).toEqual([]);
});
