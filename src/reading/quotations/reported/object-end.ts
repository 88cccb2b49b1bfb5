import type { Clause } from './clause.js';
import { hasPredicate, nounPhraseEnd, startsMainClause } from './phrases.js';
import type { Sentence } from './sentence.js';
import { CONJUNCTION, isAuxiliary, isComma, isPredicate, isSubjectPronoun, isWord } from './units.js';
import type { VerbCue } from './verb-group.js';

/** What follows an object without belonging to it: "praised the plan, a surprise to …". */
const AFTER_OBJECT = /^(which|who|while|after|before|during|where|when|with|but|though|although|a|an|the)$/;
/** Participles that are prepositions: they go on with a noun phrase. */
export const INNER = /^(including|having|being|excluding|depending|regarding|concerning|involving)$/;

/** Whether what is said is a noun phrase: "praised the plan", "called for a vote". */
export const isObject = ({ cue: { frame }, by }: Clause): boolean =>
  (frame.object && !frame.clause) || by === 'object' || by === 'preposition';

/** "praised the plan and left": whether a second predicate of the cue's subject stands at `at`. */
function isSameForm(sentence: Sentence, { form, verb }: VerbCue, at: number): boolean {
  if (!isPredicate(sentence, at)) return false;
  if (isAuxiliary(sentence[at])) return true;
  // "called for a pier to help the town and feed the crew"
  const infinitive = sentence.some(
    (unit, i) => i > verb && i < at && isWord(unit, /^to$/) && sentence[i + 1]?.pos === 'VERB',
  );
  if (infinitive && !/ed$/.test(sentence[at]?.lower ?? '')) return false;
  const third = /[^s]s$/.test(sentence[at]?.lower ?? '');
  return form === 'third' ? third : form === 'past' && !third;
}

/**
 * "cited the fare, the fee and the queue", "describes the pier, which he built, as …": whether the object goes on
 * behind what begins at `from`.
 */
export function objectGoesOn(sentence: Sentence, from: number): boolean {
  const listed = nounPhraseEnd(sentence, from);
  if (listed > from && isWord(sentence[listed], /^and$/) && sentence[listed + 1]?.pos === 'DET') return true;
  const comma = sentence.findIndex((unit, i) => i > from && isComma(unit));
  if (comma < 0) return false;
  const next = sentence[comma + 1];
  if (isWord(next, /^(as|of)$/)) return true;
  return sentence[from]?.pos === 'DET' && (next?.pos === 'DET' || isWord(next, /^and$/));
}

/** Whether the noun phrase that is said, from `from` on, ends before the comma or conjunction at `at`. */
export function endsObject({ sentence, cue }: Clause, from: number, at: number): boolean {
  const comma = isComma(sentence[at]);
  const joined = isWord(sentence[comma ? at + 1 : at], CONJUNCTION);
  let next = at + (comma && joined ? 2 : 1);
  while (sentence[next]?.pos === 'ADV' && !sentence[next]?.marked) next++;
  const unit = sentence[next];
  if (joined) {
    if (comma && isSubjectPronoun(unit) && isPredicate(sentence, next + 1)) return true;
    // "praised men who came and fought": the second verb is the men's.
    if (hasPredicate(sentence, from, at)) return false;
    if (cue.mood === 'gerund' && unit?.pos === 'VERB' && /ing$/.test(unit.lower)) return true;
    return isSameForm(sentence, cue, next) || (cue.mood === 'gerund' && startsMainClause(sentence, next));
  }
  if (!comma) return false;
  if (isWord(sentence[at + 1], AFTER_OBJECT)) return !objectGoesOn(sentence, at + 1);
  if (isSubjectPronoun(unit) && isPredicate(sentence, next + 1)) return true;
  // "suggested closing the pier, perhaps selling it": more of what is said.
  if (/ing$/.test(sentence[from]?.lower ?? '')) return false;
  return unit?.pos === 'VERB' && !unit.marked && /(ed|ing)$/.test(unit.lower) && !isWord(unit, INNER);
}
