import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cite } from '../../src/answers/citation.js';
import { readArticle } from '../../src/corpus/corpus.js';

test('a citation counts lines and paragraphs from 1', () => {
  const article = readArticle('a.txt', 'Ships came in.\n\nThey stayed.\r\nThey left.');
  expect(cite(article, [0, 5])).toMatchObject({ line: 1, paragraph: 1 });
  expect(cite(article, [16, 20])).toMatchObject({ line: 3, paragraph: 2 });
  expect(cite(article, [30, 34])).toMatchObject({ line: 4, paragraph: 3 });
});

test('the line is one more than the line breaks before', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a.', '\n', ' ')), fc.nat(40), (parts, at) => {
      const text = parts.join('');
      const start = Math.min(at, text.length);
      expect(cite(readArticle('a.txt', text), [start, start]).line).toBe(
        text.slice(0, start).split('\n').length,
      );
    }),
  );
});
