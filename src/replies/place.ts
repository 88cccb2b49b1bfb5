import { createHash } from 'node:crypto';
import type { Citation } from '../answers/answer.js';
import type { Article, Span } from '../corpus/article.js';
import type { Action, Button } from './reply.js';

const digits = (text: string, length: number) =>
  BigInt(`0x${createHash('sha256').update(text).digest('hex').slice(0, 16)}`)
    .toString(36)
    .padStart(length, '0')
    .slice(-length);

/** Eight letters and digits that stand for a file in the state of a button, however long its path is. */
export function fileKey(file: string): string {
  return digits(file, 8);
}

/** The article that a key stands for, or null where it is gone. */
export function articleByKey(articles: readonly Article[], key: string): Article | null {
  return articles.find(({ file }) => fileKey(file) === key) ?? null;
}

/** Words of an article, as the state of a button names them: where they stand, and a check on what they say. */
export function placeField(file: string, [start, end]: Span, words: string): string {
  return `${fileKey(file)} ${start} ${end} ${digits(words, 4)}`;
}

/** Words of an article that a button named. */
export interface Place {
  readonly article: Article;
  readonly span: Span;
}

/**
 * Finds the words that `placeField` named; null where the article is gone, or says something else there now.
 */
export function findPlace(articles: readonly Article[], field: string): Place | null {
  const [key = '', start = '', end = '', check = ''] = field.split(' ');
  const article = articleByKey(articles, key);
  const span: Span = [Number(start), Number(end)];
  const words = article?.text.slice(...span);
  return article && words && digits(words, 4) === check ? { article, span } : null;
}

/** Shows the cited words in their paragraph. `words` are the file's own, as `text.slice(...span)` gives them. */
function contextAction(citation: Citation, span: Span, words: string): Action {
  const fields = [placeField(citation.file, span, words)];
  return { deed: 'aside', command: 'source', view: 'context', fields, page: 0 };
}

/** The button beside a citation. */
export function contextButton(citation: Citation, span: Span, words: string): Button {
  return { label: 'In context', action: contextAction(citation, span, words) };
}
