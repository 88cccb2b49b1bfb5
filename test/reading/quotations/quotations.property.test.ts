import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/reading/language.js';
import { readQuotations } from '../../../src/reading/quotations/quotations.js';
import { findSegments } from '../../../src/reading/quotations/segments.js';
import { articleOf } from '../article-of.js';

const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '``',
  "''",
  '«',
  '»',
  ' ',
  ', ',
  '. ',
  '? ',
  '\n\n',
  ': ',
  ' -- ',
  '(',
  ')',
  'said',
  'told',
  'Anna Lindqvist',
  'Berg',
  'he',
  'she',
  'the mayor',
  'that',
  'according to',
  'who',
  'bridge',
  'is safe',
  'Mr.',
  'and',
  'of',
  'é',
  '😀',
  '5',
];
const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' '));

describe('on any text', () => {
  it('gives spans that lie in the text, in order, with quoted parts inside the content', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string()), (any) => {
        const article = articleOf(any);
        let last = 0;
        for (const one of readQuotations(article, analyse(article))) {
          expect(one.start).toBeGreaterThanOrEqual(last);
          last = one.start;
          expect(one.text).toBe(any.slice(one.start, one.end));
          expect(one.spans[0]?.[0]).toBe(one.start);
          expect(one.spans.at(-1)?.[1]).toBe(one.end);
          expect(one.end).toBeLessThanOrEqual(any.length);
          for (const [start, end] of one.quoted) {
            expect(end).toBeGreaterThan(start);
            expect(one.spans.some(([from, to]) => start >= from && end <= to)).toBe(true);
          }
          expect(one.quoted.length === 0).toBe(one.kind === 'indirect');
          if (one.cue) expect(one.cue.text).toBe(any.slice(one.cue.start, one.cue.end));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('finds segments that never overlap or cross a paragraph', () => {
    fc.assert(
      fc.property(text, (any) => {
        const { paragraphs } = articleOf(any);
        let last = 0;
        for (const { outer, inner, paragraph } of findSegments(any, paragraphs)) {
          expect(outer[0]).toBeGreaterThanOrEqual(last);
          last = outer[1];
          expect(inner[0]).toBeGreaterThanOrEqual(outer[0]);
          expect(inner[1]).toBeLessThanOrEqual(outer[1]);
          expect(inner[1]).toBeGreaterThan(inner[0]);
          expect(outer[1]).toBeLessThanOrEqual(paragraphs[paragraph]?.end ?? 0);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('a megabyte of nothing but quotation marks', () => {
  it.each(['"', '“', '“”', '" ', "''"])('of %s is read as no speech and few tokens', (mark) => {
    const article = articleOf(mark.repeat(1_000_000 / mark.length));
    const language = analyse(article);
    expect(language.tokens.length).toBeLessThan(10);
    expect(readQuotations(article, language)).toEqual([]);
  });
});
