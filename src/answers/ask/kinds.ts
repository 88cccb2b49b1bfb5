import type { Lexicon } from '../../index/lexicon.js';
import { Sort } from '../../index/lexicon.js';
import type { PassageIndex } from '../../index/passage-index.js';
import { isBeforeComma, isCapital, wordId } from '../../index/word-table.js';
import type { AnswerKind } from './asking.js';
import type { Hit } from './hits.js';
import type { Question } from './question.js';

/** What a sentence holds of the kind of answer asked for, 0 to 1 each. */
export interface Fit {
  /** How sure the looks of its likeliest word make it. */
  kind: number;
  /** The same, less the farther the word stands from the question's words. */
  near: number;
}

/** Words between an answer and the question's words at which it counts half. */
const HALF_WAY = 6;
/** Enough for any sentence that a person wrote; keeps a sentence without end cheap. */
const MOST_WORDS = 200;

/**
 * Looks among words `from` to `to` of the table for the kind of answer asked for, the question's own words left
 * out. A capital that opens the sentence says nothing.
 * @param hits the sentence's hits, by position from `start`
 */
export function fitOf(
  kind: AnswerKind,
  { table: { words }, lexicon }: PassageIndex,
  hits: readonly Hit[],
  start: number,
  from: number,
  to: number,
): Fit {
  const fit = { kind: 0, near: 0 };
  for (let at = from; at < Math.min(to, from + MOST_WORDS); at++) {
    const strength = strengthOf(kind, words, at, at === from, lexicon);
    if (strength === 0) continue;
    const apart = distanceTo(hits, at - start);
    if (apart === 0) continue;
    fit.kind = Math.max(fit.kind, strength);
    fit.near = Math.max(fit.near, strength / (1 + apart / HALF_WAY));
  }
  if (kind === 'thing' && fit.kind === 0) {
    fit.kind = 0.3;
    fit.near = 0.3 / (1 + distanceTo(hits, from - start) / HALF_WAY);
  }
  return fit;
}

/** Words to the nearest of the first hits. */
function distanceTo(hits: readonly Hit[], at: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = 0; i < hits.length && i < MOST_WORDS; i++)
    nearest = Math.min(nearest, Math.abs((hits[i]?.at ?? 0) - at));
  return nearest;
}

const WANTED = { number: Sort.number, date: Sort.date, reason: Sort.reason } as const;

function strengthOf(
  kind: AnswerKind,
  words: Uint32Array,
  at: number,
  opens: boolean,
  lexicon: Lexicon,
): number {
  if (kind === 'number' || kind === 'date' || kind === 'reason')
    return (lexicon.sort(wordId(words[at])) & WANTED[kind]) !== 0 ? 1 : 0;
  if (opens || !isCapital(words[at])) return 0;
  if ((lexicon.sort(wordId(words[at])) & (Sort.stop | Sort.number)) !== 0) return 0;
  if (kind === 'thing') return 1;
  if (kind === 'person') return isNameWord(words[at + 1], lexicon) ? 1 : 0.6;
  return (lexicon.sort(wordId(words[at - 1])) & Sort.placing) !== 0 ? 1 : 0.5;
}

function isNameWord(word: number | undefined, lexicon: Lexicon): boolean {
  return isCapital(word) && (lexicon.sort(wordId(word)) & Sort.stop) === 0;
}

const COPULAS: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'mean', 'refer']);

/**
 * How much words `from` to `to` look as if they said what the question's terms are: all of them, then "is",
 * or a comma or bracket with an apposition.
 * @param first where the passage starts in the table
 */
export function definition(
  question: Question,
  hits: readonly Hit[],
  { table: { words }, lexicon }: PassageIndex,
  first: number,
  to: number,
): number {
  const seen = new Set<number>();
  for (const { term, at } of hits) {
    seen.add(term);
    if (seen.size < question.terms.length) continue;
    const next = first + at + 1;
    if (next < to && COPULAS.has(lexicon.stem(wordId(words[next])))) return 1;
    if (isBeforeComma(words[first + at])) return 0.7;
  }
  return 0;
}
