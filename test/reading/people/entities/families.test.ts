import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';
import { COUPLE_PIECES } from './couple-pieces.js';
import { GENERATION_PIECES } from './generation-pieces.js';
import { NAMESAKE_PIECES } from './namesake-pieces.js';

describe('people of one surname', () => {
  it.each([...COUPLE_PIECES, ...GENERATION_PIECES, ...NAMESAKE_PIECES])(
    '$name',
    ({ text, said, open = [] }) => {
      const read = listed(text);
      const missed = said.filter(
        ([words, speaker]) => !read.some(([, name, quoted]) => name === speaker && quoted.includes(words)),
      );
      expect(missed.map(([words]) => words)).toEqual(open);
    },
  );
});
