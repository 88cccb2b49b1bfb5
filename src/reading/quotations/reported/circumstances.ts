import { isHyphen, nounPhraseEnd } from './phrases.js';
import type { Sentence, Unit } from './sentence.js';
import { isGenitive, isTimeWord, isWord } from './units.js';

const isVerbal = (unit: Unit | undefined) =>
  unit !== undefined && !unit.marked && /^(VERB|AUX)$/.test(unit.pos);

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
  // "said Friday's sales fell": whose sales.
  while (isTimeWord(sentence[i]) && !isGenitive(sentence[i + 1])) i++;
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
