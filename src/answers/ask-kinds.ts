import type { Lexicon } from '../index/lexicon.js';
import { Sort } from '../index/lexicon.js';
import type { PassageIndex } from '../index/passage-index.js';
import { isBeforeComma, isCapital, wordId } from '../index/word-table.js';
import type { AnswerKind } from './ask-asking.js';
import type { Hit } from './ask-hits.js';
import type { Question } from './ask-question.js';

/** A word that may be (part of) the answer. */
export interface Fit {
  /** Position in the word table. */
  readonly at: number;
  /** 0 to 1: how sure its looks make it. */
  readonly strength: number;
}

/**
 * Words `from` to `to` of the table that look like the kind of answer asked for, the question's own left out.
 * A capital that opens the sentence says nothing.
 */
export function mayAnswer(
  kind: AnswerKind,
  { table: { words }, lexicon }: PassageIndex,
  from: number,
  to: number,
  isAsked: (at: number) => boolean,
): Fit[] {
  const fits: Fit[] = [];
  for (let at = from; at < to; at++) {
    if (isAsked(at)) continue;
    const strength = strengthOf(kind, words, at, at === from, lexicon);
    if (strength > 0) fits.push({ at, strength });
  }
  if (kind === 'thing' && fits.length === 0 && to > from) fits.push({ at: from, strength: 0.3 });
  return fits;
}

const WANTED = { number: Sort.number, date: Sort.date, reason: Sort.reason } as const;

function strengthOf(
  kind: AnswerKind,
  words: Uint32Array,
  at: number,
  opens: boolean,
  lexicon: Lexicon,
): number {
  const sort = lexicon.sort(wordId(words[at]));
  if (kind === 'number' || kind === 'date' || kind === 'reason') return (sort & WANTED[kind]) !== 0 ? 1 : 0;
  if (opens || !isCapital(words[at]) || (sort & (Sort.stop | Sort.number)) !== 0) return 0;
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
