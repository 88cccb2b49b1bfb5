import { nounPhraseStart } from './noun-phrase.js';
import type { Sentence, Unit } from './sentence.js';
import { isEnd, isGenitive, isSubjectPronoun, isWord } from './units.js';

/** Whether a participle only describes the noun beside it: "pledged delegates", "so-called", "a group called …". */
function isAttributive(sentence: Sentence, at: number): boolean {
  const [unit, before, next] = [sentence[at], sentence[at - 1], sentence[at + 1]];
  if (!unit || !before) return false;
  if (before.text === '-' && before.end === unit.start) return true;
  if (isWord(unit, /^called$/) && isWord(before, /^so$/)) return true;
  const past = /ed$/.test(unit.lower);
  const described = /^(DET|ADJ|NUM|ADP)$/.test(before.pos) || isGenitive(before);
  if (past && next?.pos === 'NOUN' && described && !before.marked) return true;
  return (
    isWord(unit, /^(called|dubbed|labeled|termed|named|titled)$/) &&
    /^(NOUN|PROPN)$/.test(before.pos) &&
    isWord(sentence[nounPhraseStart(sentence, at)], /^(a|an)$/)
  );
}

/** "a study published in 2011 found": no number of anything. */
const isYear = (unit: Unit) => isWord(unit, /^(1[5-9]|20)\d\d$/);

/** Whether the unit is meant as a verb: a noun after an article, an adjective or a genitive is not. */
export function isVerbUse(sentence: Sentence, at: number, ambiguous: boolean): boolean {
  const unit = sentence[at];
  if (!unit || unit.marked) return false;
  const before = sentence[at - 1];
  if (isAttributive(sentence, at) || isWord(before, /^(worth|my|your|his|its|our|their)$/)) return false;
  if (
    before &&
    /^(DET|ADJ|NUM)$/.test(before.pos) &&
    !isYear(before) &&
    !before.marked &&
    !isSubjectPronoun(before) &&
    before.lower !== 'that'
  )
    return unit.pos === 'VERB' && !ambiguous;
  return ambiguous
    ? unit.pos === 'VERB'
    : unit.pos === 'VERB' || /(ed|said|told|wrote|ing|says|tells)$/.test(unit.lower);
}

/** Not "suggesting" and "implying": these are said of people as often as of what they say. */
const EVIDENCE = /^(indicating|showing|reflecting|meaning|demonstrating|proving|underscoring|underlining)$/;

/** "…, indicating that trade will grow": what is said shows it, not who says it. */
export const isEvidence = (unit: Unit) => isWord(unit, EVIDENCE);

/** "continued to grow", "began to fall": these report only where what is said follows or has gone before. */
export const isIdle = (sentence: Sentence, at: number, lemma: string) =>
  /^(continue|begin)$/.test(lemma) &&
  !isEnd(sentence[at + 1]) &&
  !sentence[at + 1]?.marked &&
  !isWord(sentence[at + 1], /^[,:]$/);
