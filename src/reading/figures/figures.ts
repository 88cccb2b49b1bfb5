import type { Article } from '../../corpus/article.js';
import type { Language } from '../language.js';
import type { DateMention, Figure } from '../reading.js';

/** Quantities of an article with unit, change, period and measure; in order of start. */
export function readFigures(
  _article: Article,
  _language: Language,
  _dates: readonly DateMention[],
): Figure[] {
  return [];
}
