import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../../src/reading/language.js';
import { readReported } from '../../../../src/reading/quotations/reported/reported.js';
import { articleOf } from '../../article-of.js';
import { attributed, curly } from './attributed.js';

describe('readReported', () => {
  it('reads a clause with "that"', () => {
    expect(attributed('The harbour master said that the ferry would sail on time.')).toEqual([
      { source: 'The harbour master', cue: 'said', content: 'that the ferry would sail on time' },
    ]);
  });

  it('reads a clause without "that", past where and when it was said', () => {
    expect(attributed('Olga Marsh told reporters in Bergen on Monday the dam was safe.')).toEqual([
      { source: 'Olga Marsh', cue: 'told', content: 'the dam was safe' },
    ]);
  });

  it('reads what stands before its cue', () => {
    expect(attributed('The bridge will close in May, said Tom Reed, who runs the port.')).toEqual([
      { source: 'Tom Reed', cue: 'said', content: 'The bridge will close in May' },
    ]);
  });

  it('reads both halves around a cue', () => {
    expect(attributed('The budget, she said, would be cut again.')).toEqual([
      { source: 'she', cue: 'said', content: 'The budget | would be cut again' },
    ]);
  });

  it('keeps what is quoted inside a clause in it', () => {
    expect(attributed('The minister said the talks were “over for good” and nobody would return.')).toEqual([
      {
        source: 'The minister',
        cue: 'said',
        content: 'the talks were “over for good” and nobody would return',
      },
    ]);
  });

  it('gives no content outside the text, in order, and a cue for each, on any text', () => {
    const words = fc.constantFrom(
      'said',
      'Smith',
      'that',
      ',',
      '“',
      '”',
      'and',
      'told',
      '.',
      'is',
      'to',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 6 })), { maxLength: 60 }), (parts) => {
        const text = parts.join(' ');
        for (const { cue, content } of readReported(analyse(articleOf(text)), curly(text))) {
          expect(text.slice(...cue).trim()).not.toBe('');
          let at = 0;
          for (const [start, end] of content) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
