import type { Span } from '../corpus/article.js';
import { firstAt } from '../halving.js';
import { type Term, termsOf } from './analysis.js';
import { type CountryMention, countriesIn } from './countries.js';

/** A stretch of an article read once; parts of it are cut out of its terms, not read again. */
export interface Stretch {
  readonly terms: readonly Term[];
  readonly countries: readonly CountryMention[];
}

/** Reads a stretch; offsets are those of the text. */
export function readStretch(text: string, [start, end]: Span): Stretch {
  const words = text.slice(start, end);
  const terms = termsOf(words, start);
  return { terms, countries: countriesIn(words, terms, start) };
}

/** What of a stretch starts within a span; in time that grows with the part, not with the whole. */
export function cut({ terms, countries }: Stretch, [start, end]: Span): Stretch {
  const first = firstAt(terms.length, (at) => (terms[at]?.start ?? 0) >= start);
  const next = firstAt(terms.length, (at) => (terms[at]?.start ?? 0) >= end);
  const from = firstAt(countries.length, (at) => (countries[at]?.first ?? 0) >= first);
  const to = firstAt(countries.length, (at) => (countries[at]?.first ?? 0) >= next);
  return { terms: terms.slice(first, next), countries: countries.slice(from, to) };
}

/** Stems of the terms that are no stop words. */
export const stemsOf = (terms: readonly Term[]): Set<string> =>
  new Set(terms.flatMap(({ stop, stem }) => (stop ? [] : stem)));

/** ISO codes of countries. */
export const codesOf = (countries: readonly CountryMention[]): Set<string> =>
  new Set(countries.map(({ code }) => code));
