import type { Sentence, Unit } from './sentence.js';

const POSSESSIVE = /^(my|your|his|her|its|our|their)$/;
const SUBJECT_PRONOUN =
  /^(i|you|he|she|it|we|they|who|everyone|everybody|someone|somebody|nobody|anyone|many|some|others|most|one|those|both|none|several|few)$/;
const TIME =
  /^(mon|tues|wednes|thurs|fri|satur|sun)day|^(today|yesterday|tonight|tomorrow|ago|night|week|month|year|morning|afternoon|evening|weekend|day|days|hours|minutes|weeks|months|years|spring|summer|fall|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december|time|point|decade|later|earlier|now|once|again|repeatedly)$/;

export const isComma = (unit: Unit | undefined) => unit?.text === ',' && !unit.marked;
export const isDash = (unit: Unit | undefined) =>
  unit !== undefined && !unit.marked && /^[-–—―]+$/.test(unit.text);
export const isEnd = (unit: Unit | undefined) => !unit || (!unit.marked && /^[.?!;…]+$/.test(unit.text));
/** Whether a quotation ends in a comma of its own ("“…,” referring to …"). */
export const endsInComma = (unit: Unit | undefined) => unit?.marked === true && /,['"”’»]*$/.test(unit.text);
export const isWord = (unit: Unit | undefined, words: RegExp) =>
  unit !== undefined && !unit.marked && words.test(unit.lower);
export const isTimeWord = (unit: Unit | undefined) => isWord(unit, TIME);
export const isSubjectPronoun = (unit: Unit | undefined) => isWord(unit, SUBJECT_PRONOUN);
export const isPossessive = (unit: Unit | undefined) => isWord(unit, POSSESSIVE);
export const isGenitive = (unit: Unit | undefined) => isWord(unit, /^['’]s?$/);
const isVerbal = (unit: Unit | undefined) =>
  unit !== undefined && !unit.marked && /^(VERB|AUX)$/.test(unit.pos);

const CONTRACTED = /^['’](s|ll|d|re|ve|m)$/;
const AUXILIARY =
  /^(am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|ca|wo)$/;
export const isAuxiliary = (unit: Unit | undefined) =>
  (isWord(unit, AUXILIARY) && unit?.pos !== 'PROPN') || (unit?.pos === 'AUX' && isWord(unit, CONTRACTED));

/** Whether the unit is a verb that can be the predicate of a clause (not an infinitive after "to" or a gerund). */
export function isPredicate(sentence: Sentence, at: number): boolean {
  const unit = sentence[at];
  if (!unit || unit.marked) return false;
  if (isAuxiliary(unit)) return !isWord(unit, /^(be|been|being)$/);
  return unit.pos === 'VERB' && !/ing$/.test(unit.lower) && !isWord(sentence[at - 1], /^to$/);
}

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
const isHyphen = (sentence: Sentence, at: number) =>
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

const PREPOSITION =
  /^(in|on|at|during|after|before|to|from|through|via|with|by|under|amid|over|into|upon|since|outside|inside|within|near|aboard|following|about|of|for|as|until|despite|without|alongside|between|against|among)$/;

/** End (excluded) of the prepositional phrase at `from`; `from` where there is none. */
export function prepositionalEnd(sentence: Sentence, from: number, allowed: RegExp = PREPOSITION): number {
  if (!isWord(sentence[from], allowed) || isHyphen(sentence, from + 1)) return from;
  if (isWord(sentence[from + 1], /^(i|he|she|we|they|who)$/)) return from;
  // "on her way out of the hall"
  if (isWord(sentence[from + 2], /^way$/) && isWord(sentence[from + 3], /^(out|in|home|back|up|down)$/)) {
    const behind = prepositionalEnd(sentence, from + 4, /^(of|to|from|into)$/);
    return Math.max(behind, from + 4);
  }
  let at = from + 1;
  if (isVerbal(sentence[at]) && /ing$/.test(sentence[at]?.lower ?? '')) at++;
  let end = nounPhraseEnd(sentence, at);
  if (end === at) return at > from + 1 ? at : from;
  while (isWord(sentence[end], /^of$/)) {
    const next = nounPhraseEnd(sentence, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** End (excluded) of a time expression without a preposition at `from` ("Tuesday night", "last week"). */
export function timeEnd(sentence: Sentence, from: number): number {
  const end = nounPhraseEnd(sentence, from);
  if (end > from && isTimeWord(sentence[end - 1])) return end;
  let i = from;
  while (isTimeWord(sentence[i])) i++;
  return i;
}

/** End (excluded) of a participle and its phrase behind a circumstance: "in a statement *released by the union*". */
function participialEnd(sentence: Sentence, from: number): number {
  const unit = sentence[from];
  if (unit?.pos !== 'VERB' || !/(ed|en|held)$/.test(unit.lower)) return from;
  const to = prepositionalEnd(sentence, from + 1);
  const time = timeEnd(sentence, from + 1);
  return Math.max(to, time) > from + 1 ? Math.max(to, time) : from;
}

/** Skips adverbs, times and circumstances from `from`: where, when and to whom something is said. */
export function skipCircumstances(sentence: Sentence, from: number, allowed: RegExp = PREPOSITION): number {
  let i = from;
  for (;;) {
    const unit = sentence[i];
    if (
      unit &&
      !unit.marked &&
      unit.pos === 'ADV' &&
      !isWord(unit, /^(how|why|when|where|not|never|there)$/)
    ) {
      i++;
      continue;
    }
    const next = Math.max(timeEnd(sentence, i), prepositionalEnd(sentence, i, allowed));
    if (next === i) return i;
    i = participialEnd(sentence, next);
  }
}
