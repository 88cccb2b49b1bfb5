import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean, cleanLine } from '../../src/replies/clean.js';

describe('clean text', () => {
  it.each([
    ['a\n\n\tb\u00A0c', 'a b c'],
    ['\u202Egnp.exe\u202C', 'gnp.exe'],
    ['\u2067شارع\u2069', 'شارع'],
    ['lone \uD83D surrogate', 'lone \uFFFD surrogate'],
    ['zero\u200Bwidth\uFEFF', 'zerowidth'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['bell\u0007 escape\u001B[31m', 'bell escape [31m'],
    ['\u3164\u3164', ''],
    ['\u200D\u200C', ''],
    ['\u0301\u0301', ''],
    [`z${'\u0301'.repeat(50)}algo`, `z${'\u0301'.repeat(4)}algo`],
  ])('%j becomes %j', (text, expected) => {
    expect(cleanLine(text)).toBe(expected);
  });

  it('keeps emoji that joiners bind, and the joiners of Persian', () => {
    expect(cleanLine('👩‍👩‍👧 می‌خواهم')).toBe('👩‍👩‍👧 می‌خواهم');
  });

  it('keeps a space at an end, since a line goes on there', () => {
    expect(clean(' a  ')).toBe(' a ');
    expect(clean('\n')).toBe(' ');
  });

  it('is one well-formed line without controls, whatever comes in; again it changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const line = clean(text);
        expect(line).not.toMatch(/[\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]| {2}/u);
        expect(clean(line)).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });
});
