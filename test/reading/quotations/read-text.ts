import type { Article } from '../../../src/corpus/article.js';
import { analyse } from '../../../src/reading/language.js';
import { readQuotations } from '../../../src/reading/quotations/quotations.js';
import type { Quotation } from '../../../src/reading/reading.js';

/** An article of nothing but running text; a line is a paragraph. */
export function articleOf(text: string): Article {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }, i) => ({
    index: i,
    start: index,
    end: index + line.length,
    heading: false,
  }));
  return {
    file: 'a.txt',
    text,
    headline: null,
    publisher: null,
    author: null,
    dateline: null,
    published: null,
    paragraphs,
  };
}

export function quotationsOf(text: string): Quotation[] {
  const article = articleOf(text);
  return readQuotations(article, analyse(article));
}

/** Kind, speaker and quoted words of every quotation, as a reader would list them. */
export function listed(text: string): [kind: string, speaker: string | null, quoted: string][] {
  return quotationsOf(text).map(({ kind, speaker, quoted, spans }) => [
    kind,
    speaker?.name ?? null,
    (kind === 'indirect' ? spans : quoted).map(([start, end]) => text.slice(start, end)).join(' | '),
  ]);
}
