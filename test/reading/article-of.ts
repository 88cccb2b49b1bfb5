import type { Article } from '../../src/corpus/article.js';

type Known = Partial<Pick<Article, 'file' | 'published'>>;

/** An article of nothing but running text; a line is a paragraph. `known`: what else is known of it. */
export function articleOf(text: string, known: Known = {}): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((line, index) => ({
    index,
    start: line.index,
    end: line.index + line[0].length,
    heading: false,
  }));
  const unknown = { headline: null, publisher: null, author: null, dateline: null, published: null };
  return { file: 'a.txt', text, paragraphs, ...unknown, ...known };
}
