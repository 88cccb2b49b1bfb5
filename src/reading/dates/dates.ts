import type { Article } from '../../corpus/article.js';
import type { Language } from '../language.js';
import type { DateMention } from '../reading.js';

/** Time expressions of an article, resolved against its date; in order of start. */
export function readDates(_article: Article, _language: Language): DateMention[] {
  return [];
}
