import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

const speakerOf = (text: string): string | null | undefined => listed(text).at(-1)?.[1];

describe('a relative', () => {
  it.each([
    [
      'named before',
      'Marta Oake, 60, and her husband, Josef Oake, lost it.\n\n“It was insured,” her husband said.',
      'Josef Oake',
    ],
    [
      'behind an inverted verb',
      'Marta Oake and her husband, Josef, lost it.\n\n“It was new,” said her husband, who built it.',
      'Josef',
    ],
    [
      'named in an apposition',
      'Pavel Dorn was freed. Irena Dorn, his wife, met him.\n\n“He is thin,” his wife said.',
      'Irena Dorn',
    ],
    [
      'who is one of two sisters',
      'The sisters Ruth Oake and Mae Oake own it.\n\n“It is ours,” Ruth Oake said.\n\n“It is mine,” her sister said.',
      'Mae Oake',
    ],
    ['nobody has named', 'Grace Tembo lost it.\n\n“It was brick,” her son said.', 'her son'],
    [
      'of whom two are named',
      'Marta Oake and her son, Josef, met Ann Lind and her son, Nils.\n\n“It is late,” her son said.',
      'her son',
    ],
    [
      'of somebody else',
      'Anna Lind’s brother, Per Holm, left. Eva Berg stayed.\n\n“It is late,” her brother told them.',
      'her brother',
    ],
  ])('%s', (_, text, name) => expect(speakerOf(text)).toBe(name));
});

describe('people of one surname', () => {
  it.each([
    [
      'the one of whom a brother is told',
      'Hamid Rashidi, whose brother Karim Rashidi sells carpets, laughed.\n\n“He is rich,” Rashidi said.',
      'Hamid Rashidi',
    ],
    [
      'the younger',
      'Grace Tembo, 61, wept. Her daughter, Dr Ruth Tembo, stood by.\n\n“It is late,” the younger Tembo said.',
      'Ruth Tembo',
    ],
    [
      'the elder',
      'Grace Tembo, 61, wept. Her daughter, Dr Ruth Tembo, stood by.\n\n“It is late,” the elder Tembo said.',
      'Grace Tembo',
    ],
  ])('%s', (_, text, name) => expect(speakerOf(text)).toBe(name));
});
