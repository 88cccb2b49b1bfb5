import type { Article, Published } from '../../../src/corpus/article.js';
import { readDates } from '../../../src/reading/dates/dates.js';
import type { DateMention } from '../../../src/reading/reading.js';

/** Dates of a text whose lines are its paragraphs. */
export function readText(text: string, published: Published | null): DateMention[] {
  const paragraphs = [...text.matchAll(/[^\n]+/g)].map((match, index) => ({
    index,
    start: match.index,
    end: match.index + match[0].length,
    heading: false,
  }));
  const unknown = { headline: null, publisher: null, author: null, dateline: null };
  const article: Article = { file: 'test.txt', text, ...unknown, published, paragraphs };
  return readDates(article, { text, tokens: [], sentences: [] });
}
