import type { Published } from '../../../src/corpus/article.js';
import { readDates } from '../../../src/reading/dates/dates.js';
import type { DateMention } from '../../../src/reading/reading.js';
import { articleOf } from '../article-of.js';

/** Dates of a text whose lines are its paragraphs. */
export function readText(text: string, published: Published | null): DateMention[] {
  return readDates(articleOf(text, { published }), { text, tokens: [], sentences: [] });
}
