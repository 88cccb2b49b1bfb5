import type { Article, Span } from '../corpus/article.js';
import { firstAt } from '../halving.js';
import type { Citation } from './answer.js';

/** Where the lines of an article begin, kept while the article is. */
const LINE_STARTS = new WeakMap<Article, readonly number[]>();

/**
 * Cites a span of an article: its line and paragraph (both from 1; paragraph 0 is the headline)
 * and what the article says of itself.
 */
export function cite(article: Article, span: Span): Citation {
  const [start] = span;
  const starts = lineStarts(article);
  const { paragraphs } = article;
  const paragraph = firstAt(paragraphs.length, (i) => (paragraphs[i]?.end ?? 0) > start);
  return {
    file: article.file,
    span,
    line: Math.max(
      1,
      firstAt(starts.length, (i) => (starts[i] ?? 0) > start),
    ),
    paragraph: inHeadline(article, start) ? 0 : Math.min(paragraph + 1, paragraphs.length),
    headline: article.headline?.text ?? null,
    publisher: article.publisher?.text ?? null,
    published: article.published,
  };
}

function inHeadline({ headline }: Article, offset: number): boolean {
  const span = headline?.span;
  return span !== null && span !== undefined && offset >= span[0] && offset < span[1];
}

function lineStarts(article: Article): readonly number[] {
  const known = LINE_STARTS.get(article);
  if (known) return known;
  const starts = [0];
  for (const match of article.text.matchAll(/\r\n|[\n\r]/g)) starts.push(match.index + match[0].length);
  LINE_STARTS.set(article, starts);
  return starts;
}
