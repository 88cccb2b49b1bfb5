import type { Sentence, Unit } from './sentence.js';
import {
  isComma,
  isGenitive,
  isPossessive,
  isPredicate,
  isSubjectPronoun,
  isTimeWord,
  isWord,
} from './units.js';

/** Whether a finite verb stands in `[from, to)`, or a marked stretch that may hold one. */
export function hasPredicate(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isPredicate(sentence, i)) return true;
  return false;
}

/** Whether `[from, to)` can stand as a statement: it has a predicate, holds a quotation or ends as a question. */
export const isStatement = (sentence: Sentence, { from, to }: { from: number; to: number }) =>
  hasPredicate(sentence, from, to) ||
  sentence.slice(from, to).some((unit) => unit.marked) ||
  isWord(sentence[to], /^[?!]$/);

const inPhrase = (unit: Unit) => !unit.marked && /^(NOUN|PROPN|ADJ|NUM|SYM)$/.test(unit.pos);
/** A hyphen with no space on either side. */
export const isHyphen = (sentence: Sentence, at: number) =>
  sentence[at]?.text === '-' &&
  sentence[at - 1]?.end === sentence[at]?.start &&
  sentence[at + 1]?.start === sentence[at]?.end;

/** End (excluded) of the noun phrase that begins at `from`, without what follows its head; `from` where there is none. */
export function nounPhraseEnd(sentence: Sentence, from: number): number {
  let i = from;
  let headed = false;
  for (; i < sentence.length; i++) {
    const unit = sentence[i];
    if (!unit) break;
    if (isHyphen(sentence, i)) {
      headed = true;
      i++;
      continue;
    }
    if (isGenitive(unit)) {
      headed = false;
      continue;
    }
    if (unit.marked) {
      if (headed || i === from) break;
      headed = true;
      continue;
    }
    if (unit.pos === 'DET' || isPossessive(unit)) {
      if (headed) break;
      continue;
    }
    if (isHyphen(sentence, i + 1) || (unit.pos === 'ADV' && !headed && i > from)) continue;
    if (/^(VERB)$/.test(unit.pos) && !headed && i > from && /(ed|ing)$/.test(unit.lower)) continue;
    if (!inPhrase(unit)) break;
    if (unit.pos !== 'ADJ') headed = true;
  }
  if (i === from + 1 && isWord(sentence[from], /^(this|that|these|those|her)$/)) return i;
  if (
    i === from + 2 &&
    isWord(sentence[from], /^(each|one)$/) &&
    isWord(sentence[from + 1], /^(other|another)$/)
  )
    return i;
  if (i === from && sentence[from]?.pos === 'PRON' && !isWord(sentence[from], /^(that|which|who|whom|what)$/))
    return from + 1;
  // "the poor", "his net worth", where the tagger knows no noun.
  const adjectives = i > from + 1 && (sentence[from]?.pos === 'DET' || isPossessive(sentence[from]));
  return headed || (adjectives && sentence[i - 1]?.pos === 'ADJ') ? i : from;
}

const LINKS = /^(of|for|and|from|at|in|with|&)$/;

/** End (excluded) of the noun phrase at `from` with its "of" phrases and coordinated heads. */
export function fullNounPhraseEnd(sentence: Sentence, from: number, links = LINKS): number {
  let end = nounPhraseEnd(sentence, from);
  while (end > from) {
    const link = sentence[end];
    if (!isWord(link, links)) return end;
    const next = nounPhraseEnd(sentence, end + 1);
    if (next === end + 1 || isTimeWord(sentence[next - 1])) return end;
    if (isWord(link, /^and$/) && hasPredicate(sentence, next, next + 2)) return end;
    end = next;
  }
  return end;
}

const LONGEST_APPOSITION = 25;

/** "Ross, who runs the port, laughed": where the clause goes on behind what commas set off; `at` where nothing is. */
export function behindApposition(sentence: Sentence, at: number): number {
  if (!isComma(sentence[at])) return at;
  for (let i = at + 1; i < Math.min(at + LONGEST_APPOSITION, sentence.length); i++)
    if (isComma(sentence[i]) && isPredicate(sentence, i + 1)) return i + 1;
  return at;
}

/** Whether a clause with its own subject starts at `at`. */
export function startsMainClause(sentence: Sentence, at: number): boolean {
  const to =
    isSubjectPronoun(sentence[at]) || isWord(sentence[at], /^(this|that|these|there)$/)
      ? at + 1
      : fullNounPhraseEnd(sentence, at);
  if (to === at) return false;
  if (isPredicate(sentence, behindApposition(sentence, to))) return true;
  for (let i = to; i < to + 3; i++) {
    if (isPredicate(sentence, i)) return true;
    if (sentence[i]?.pos !== 'ADV' && !isComma(sentence[i])) return false;
  }
  return false;
}
