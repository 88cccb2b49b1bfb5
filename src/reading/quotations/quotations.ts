import type { Article } from '../../corpus/article.js';
import type { Language } from '../language.js';
import type { Quotation } from '../reading.js';

/** Attributed speech of an article, direct, mixed and indirect; in order of start. */
export function readQuotations(_article: Article, _language: Language): Quotation[] {
  return [];
}
