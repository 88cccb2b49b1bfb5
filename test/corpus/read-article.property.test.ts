import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decode } from '../../src/corpus/decode.js';
import { readArticle } from '../../src/corpus/read-article.js';

const PIECES = [
  '---\n',
  'date: 2021-03-22\n',
  'headline: "A: b\n',
  'Home Politics ',
  'Share now',
  'By Jane Doe',
  'BEIJING, March 19 (Xinhua) -- ',
  'Journal : X Date : NA',
  '\n',
  '\n\n',
  '\r\n',
  '\u00a0',
  '\u2028',
  '  ',
  '# ',
  '**',
  '(The author is ',
  ')',
  'The trade grew. ',
  'small words ',
  'A Headline In Capitals',
  '2021',
  '"',
  '“',
  '…',
  '\ud800',
  '🙂',
  'March 22',
  '> ',
  '___',
  '\t',
  '-',
  '_ ',
];
const page = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary' })), { maxLength: 40 })
  .map((parts) => parts.join(''));

test('paragraphs are in order, disjoint, inside the text, not empty and without white space at their ends', () => {
  fc.assert(
    fc.property(page, (text) => {
      const { paragraphs } = readArticle('a.txt', text);
      let end = 0;
      paragraphs.forEach((paragraph, i) => {
        expect(paragraph.index).toBe(i);
        expect(paragraph.start).toBeGreaterThanOrEqual(end);
        expect(paragraph.end).toBeGreaterThan(paragraph.start);
        const words = text.slice(paragraph.start, paragraph.end);
        expect(words).toBe(words.trim());
        end = paragraph.end;
      });
      expect(end).toBeLessThanOrEqual(text.length);
    }),
    { numRuns: 2000 },
  );
});

test('spans hold what is stated, white space folded', () => {
  fc.assert(
    fc.property(page, (text) => {
      const { headline, publisher, author, dateline } = readArticle('a.txt', text);
      for (const stated of [headline, publisher, author, dateline]) {
        if (!stated?.span) continue;
        const words = text.slice(...stated.span);
        expect(words.replace(/[\s\u0085\u200b-\u200d\u2060]+/g, ' ').trim()).toBe(stated.text);
      }
    }),
    { numRuns: 1000 },
  );
});

test('any bytes are decoded or refused, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const decoded = decode(bytes);
      if ('text' in decoded) readArticle('a.txt', decoded.text);
      else expect(decoded.reason).not.toBe('');
    }),
  );
});
