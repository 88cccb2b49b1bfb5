import { TIME_NOUNS } from '../../data/time-nouns.js';
import type { Sentence, Unit } from './sentence.js';

const POSSESSIVE = new Set(['my', 'your', 'his', 'her', 'its', 'our', 'their']);
const SUBJECT_PRONOUN =
  /^(i|you|he|she|it|we|they|who|everyone|everybody|someone|somebody|nobody|anyone|many|some|others|most|one|those|both|none|several|few)$/;
/** Words that a time can end with besides: "two days ago", "once again". "May" is here a month, whatever else it is. */
const TIME = new Set([
  ...TIME_NOUNS,
  ...'ago later earlier now once again repeatedly'.split(' '),
  ...'january february march april may june july august september october november december'.split(' '),
]);
const DAY_NAME = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day/;

/** A comma outside quotation marks. */
export const isComma = (unit: Unit | undefined) => unit?.text === ',' && !unit.marked;
/** A dash or hyphen outside quotation marks. */
export const isDash = (unit: Unit | undefined) =>
  unit !== undefined && !unit.marked && /^(?:[-–—―]+|_)$/.test(unit.text);
/** The end of a sentence or of its first half ("."; ";"), or nothing at all. */
export const isEnd = (unit: Unit | undefined) => !unit || (!unit.marked && /^[.?!;…]+$/.test(unit.text));
/** Whether a quotation ends in a comma of its own ("“…,” referring to …"). */
export const endsInComma = (unit: Unit | undefined) => unit?.marked === true && /,['"”’»]*$/.test(unit.text);
/** Whether a unit outside quotation marks is, in small letters, one of some words. */
export const isWord = (unit: Unit | undefined, words: RegExp) =>
  unit !== undefined && !unit.marked && words.test(unit.lower);
/**
 * A word for a day, month or time of day. Of the calendar's names neither the short ones, whose day stands behind
 * them ("said Dec. 6 on the air"), nor the feasts, which are spoken of ("called Easter a feast for all").
 */
export const isTimeWord = (unit: Unit | undefined) => TIME.has(unit?.lower ?? '') || isWord(unit, DAY_NAME);
/** A pronoun that can be the subject of a clause. */
export const isSubjectPronoun = (unit: Unit | undefined) => isWord(unit, SUBJECT_PRONOUN);
/** A possessive pronoun before its noun. */
export const isPossessive = (unit: Unit | undefined) => POSSESSIVE.has(unit?.lower ?? '');
/** The mark of a genitive. */
export const isGenitive = (unit: Unit | undefined) => isWord(unit, /^['’]s?$/);

const CONTRACTED = /^['’](s|ll|d|re|ve|m)$/;
const AUXILIARY =
  /^(am|is|are|was|were|be|been|being|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|ca|wo)$/;
/** An auxiliary, contracted ones among them. */
export const isAuxiliary = (unit: Unit | undefined) =>
  (isWord(unit, AUXILIARY) && unit?.pos !== 'PROPN') || (unit?.pos === 'AUX' && isWord(unit, CONTRACTED));

/** Whether the unit is a verb that can be the predicate of a clause (not an infinitive after "to" or a gerund). */
export function isPredicate(sentence: Sentence, at: number): boolean {
  const unit = sentence[at];
  if (!unit || unit.marked) return false;
  if (isAuxiliary(unit)) return !isWord(unit, /^(be|been|being)$/);
  return unit.pos === 'VERB' && !/ing$/.test(unit.lower) && !isWord(sentence[at - 1], /^to$/);
}

/** Words that open a clause inside another: relative ones and those of questions. */
export const OPENS_INNER = /^(that|which|who|whom|whose|how|what|why)$/;

/** Words that join two clauses or phrases. */
export const CONJUNCTION = /^(and|but|or|yet)$/;
