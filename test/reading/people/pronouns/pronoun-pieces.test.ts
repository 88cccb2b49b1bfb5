import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';
import { PRONOUN_PIECES } from './pronoun-pieces.js';

describe('pronouns in varied constructions', () => {
  it.each(PRONOUN_PIECES)('$name', ({ text, said, open = [] }) => {
    const read = listed(text);
    // A description may leave out what follows its noun.
    const fits = (name: string | null, speaker: string) =>
      name === speaker || speaker.startsWith(`${name} at `);
    const missed = said.filter(
      ([words, speaker]) => !read.some(([, name, quoted]) => fits(name, speaker) && quoted.includes(words)),
    );
    expect(missed.map(([words]) => words)).toEqual(open);
  });
});
