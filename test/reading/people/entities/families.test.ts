import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';
import { FAMILY_PIECES } from './family-pieces.js';

describe('people of one surname', () => {
  it.each(FAMILY_PIECES)('$name', ({ text, said, open = [] }) => {
    const read = listed(text);
    const missed = said.filter(
      ([words, speaker]) => !read.some(([, name, quoted]) => name === speaker && quoted.includes(words)),
    );
    expect(missed.map(([words]) => words)).toEqual(open);
  });
});
