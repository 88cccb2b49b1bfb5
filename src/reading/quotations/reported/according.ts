import type { Found } from './clause.js';
import { leftPiece } from './left.js';
import {
  fullNounPhraseEnd,
  hasPredicate,
  isComma,
  isDash,
  isEnd,
  isPredicate,
  isSubjectPronoun,
  isWord,
} from './phrases.js';
import type { Sentence } from './sentence.js';

/** Whether subject and predicate stand at `at` with nothing but adverbs between them. */
function startsClause(sentence: Sentence, at: number): boolean {
  const to =
    isSubjectPronoun(sentence[at]) || isWord(sentence[at], /^(there|this|that)$/)
      ? at + 1
      : fullNounPhraseEnd(sentence, at);
  let next = to;
  while (sentence[next]?.pos === 'ADV') next++;
  return to > at && isPredicate(sentence, next);
}

/** The comma that ends an opening "according to …": the first with a clause after it, else the first. */
function openingComma(sentence: Sentence, from: number): number {
  let first = -1;
  for (let i = from; i < sentence.length; i++) {
    if (!isComma(sentence[i])) continue;
    if (startsClause(sentence, i + 1) || sentence[i + 1]?.marked) return i;
    if (first < 0) first = i;
  }
  return first;
}

const sentenceEnd = (sentence: Sentence) =>
  isEnd(sentence.at(-1)) && sentence.at(-1)?.marked === false ? sentence.length - 1 : sentence.length;

/** End (excluded) of the source: a noun phrase, or all up to the next comma or mark where none is recognised. */
function sourceEnd(sentence: Sentence, from: number): number {
  const end = fullNounPhraseEnd(sentence, from);
  if (end > from) return end;
  let i = from;
  while (i < sentence.length && !isComma(sentence[i]) && !isEnd(sentence[i])) i++;
  return i;
}

/** The attribution of "according to" at `at`, or null. */
function readAt(sentence: Sentence, at: number): Found | null {
  const words = { cue: { from: at, to: at + 2 }, speech: true };
  const to = sourceEnd(sentence, at + 2);
  if (to === at + 2) return null;
  const source = { from: at + 2, to };
  const end = sentenceEnd(sentence);
  const opens = at === 0 || (at <= 2 && !hasPredicate(sentence, 0, at));
  if (opens) {
    const comma = openingComma(sentence, to);
    if (comma < 0)
      return to < end && startsClause(sentence, to)
        ? { ...words, source, content: [{ from: to, to: end }] }
        : null;
    return { ...words, source: { from: at + 2, to: comma }, content: [{ from: comma + 1, to: end }] };
  }
  const left = leftPiece(sentence, at) ?? { from: 0, to: at };
  const resumes =
    (isComma(sentence[to]) || isDash(sentence[to])) &&
    to + 1 < end &&
    !hasPredicate(sentence, left.from, left.to);
  return { ...words, source, content: resumes ? [left, { from: to + 1, to: end }] : [left] };
}

/** Attributions by "according to" in a sentence. */
export function findAccording(sentence: Sentence): Found[] {
  return sentence.flatMap((unit, at) => {
    if (unit.marked || unit.lower !== 'according' || !isWord(sentence[at + 1], /^to$/)) return [];
    const found = readAt(sentence, at);
    return found ? [found] : [];
  });
}
