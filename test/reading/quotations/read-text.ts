import { analyse } from '../../../src/reading/language.js';
import { readQuotations } from '../../../src/reading/quotations/quotations.js';
import type { Quotation } from '../../../src/reading/reading.js';
import { articleOf } from '../article-of.js';

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
