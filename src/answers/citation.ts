import type { Article, Span } from '../corpus/article.js';
import type { Citation } from './answer.js';

/** Cites a span of an article: its line and paragraph (both from 1) and what the article says of itself. */
export function cite(article: Article, span: Span): Citation {
  const [start] = span;
  let line = 1;
  for (let at = article.text.indexOf('\n'); at >= 0 && at < start; at = article.text.indexOf('\n', at + 1))
    line++;
  const following = article.paragraphs.findIndex((paragraph) => paragraph.end > start);
  const paragraph = following < 0 ? article.paragraphs.length : following + 1;
  return {
    file: article.file,
    span,
    line,
    paragraph,
    headline: article.headline?.text ?? null,
    publisher: article.publisher?.text ?? null,
    published: article.published,
  };
}
