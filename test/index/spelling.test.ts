import { describe, expect, it } from 'vitest';
import { stem } from '../../src/index/analysis.js';
import { Lexicon } from '../../src/index/lexicon.js';
import { openSpelling } from '../../src/index/spelling.js';

const words = 'ferry government harvest such pair hartwig norfell anna hannover brics took'.split(' ');
const NAMES = new Set(['hartwig', 'norfell', 'anna', 'hannover', 'brics']);
const lexicon = new Lexicon();
for (const word of words) {
  const id = lexicon.add(stem(word), word);
  lexicon.countPassage(id);
  lexicon.countInside(id, NAMES.has(word));
}
const spelling = openSpelling(lexicon);
const corrected = (word: string, name = false): string | null => {
  return spelling.correct({ word, stem: stem(word), name })?.word ?? null;
};

describe('correcting a word that the coverage does not know', () => {
  it('takes the nearest word', () => {
    expect(corrected('ferrry')).toBe('ferry');
    expect(corrected('goverment')).toBe('government');
    expect(corrected('hartwik', true)).toBe('hartwig');
  });

  it('leaves English words, however near another', () => {
    for (const word of ['merry', 'berry', 'chair', 'much', 'pairs']) expect(corrected(word)).toBeNull();
  });

  it('leaves countries, cities and peoples that the coverage does not have', () => {
    for (const word of ['brits', 'scots', 'norfolk', 'finns'])
      expect([word, corrected(word, true)]).toEqual([word, null]);
  });

  it('mends the word as it is written, not its stem', () => {
    expect(corrected('taekn')).toBe('taken');
    expect(corrected('goverments')).toBe('governments');
  });

  it('never gives a stop word', () => {
    expect(corrected('suhc')).toBeNull();
  });

  it('takes no word for a name, no name for another that begins otherwise, no short one', () => {
    expect(corrected('paris', true)).toBeNull();
    expect(corrected('gartwig', true)).toBeNull();
    expect(corrected('anne', true)).toBeNull();
  });
});
