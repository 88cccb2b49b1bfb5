import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/corpus/corpus.js';
import { LONGEST_PASSAGE, passagesOf } from '../../src/index/passages.js';
import { read } from '../../src/reading/read.js';

const passages = (text: string) => passagesOf([read(readArticle('a.txt', text))]);
const sentence = (n: number): string => `Sentence number ${n} has exactly ten words in it, all told.`;

describe('passages', () => {
  it('are the paragraphs of an article', () => {
    const text =
      'The first paragraph says one thing. And another.\n\nThe second paragraph says a third thing.';
    const found = passages(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(text.split('\n\n'));
    expect(found.map(({ sentences }) => sentences.length)).toEqual([2, 1]);
  });

  it('cut a long paragraph at sentences, into pieces of about equal length', () => {
    const text = Array.from({ length: 30 }, (_, n) => sentence(n)).join(' ');
    const found = passages(text);
    expect(found.length).toBe(Math.ceil((30 * 11) / LONGEST_PASSAGE));
    for (const { start, end } of found) {
      expect(text.slice(start, end)).toMatch(/^Sentence number .* all told\.$/);
      expect(text.slice(start, end).split(' ').length).toBeLessThanOrEqual(LONGEST_PASSAGE);
    }
    expect(found.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(text);
  });

  it('keep a dateline with the sentence that it opens', () => {
    const text = 'LIMA, March 3 (Reuters) -- The mine reopened on Friday. Miners were glad.';
    const [first] = passages(text);
    const [start, end] = first?.sentences[0] ?? [0, 0];
    expect(text.slice(start, end)).toContain('The mine reopened on Friday.');
  });
});
