import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clip, clipStart } from '../../src/replies/clip.js';

describe('clip', () => {
  it('leaves what fits', () => {
    expect(clip('exactly ten', 11)).toBe('exactly ten');
  });

  it('cuts between words and marks the cut', () => {
    expect(clip('The volume of trade rose', 16)).toBe('The volume of…');
  });

  it('leaves no comma or space before the mark', () => {
    expect(clip('Exports, imports and transit', 10)).toBe('Exports…');
  });

  it('cuts a long word between letters', () => {
    expect(clip('Donaudampfschifffahrt', 6)).toBe('Donau…');
  });

  it('keeps a family of emoji whole', () => {
    expect(clip('👩‍👩‍👧👩‍👩‍👧', 10)).toBe('👩‍👩‍👧…');
    expect(clip('👩‍👩‍👧👩‍👩‍👧', 5)).toBe('…');
  });

  it('cuts at the start as well', () => {
    expect(clipStart('The volume of trade rose', 12)).toBe('…trade rose');
    expect(clipStart('short', 12)).toBe('short');
  });

  it('never exceeds its length, and what it keeps is how the text begins or ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 60 }), (text, max) => {
        const head = clip(text, max);
        const tail = clipStart(text, max);
        expect(head.length).toBeLessThanOrEqual(Math.max(max, 1));
        expect(tail.length).toBeLessThanOrEqual(Math.max(max, 1));
        if (text.length > max) {
          expect(head.endsWith('…')).toBe(true);
          expect(text.startsWith(head.slice(0, -1))).toBe(true);
          expect(text.endsWith(tail.slice(1))).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });
});
