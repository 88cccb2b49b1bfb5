import { startsMainClause } from './phrases.js';
import type { Sentence } from './sentence.js';
import { CONJUNCTION, isComma, isDash, isEnd, isPredicate, isSubjectPronoun, isWord } from './units.js';
import type { VerbCue } from './verb-group.js';

/** What goes on behind a comma with the reporter's words rather than the speaker's, more often than not. */
const ASIDE = /^(while|which)$/;

/** "…, a claim that has been made before.": a noun phrase that glosses the whole: no part of a list,
 * and none behind which what is said goes on. */
function isFinalGloss(sentence: Sentence, at: number): boolean {
  if (!isWord(sentence[at + 1], /^(a|an|something)$/)) return false;
  const scarcely =
    isWord(sentence[at + 2], /^(bit|little|lot|few)$/) && !isWord(sentence[at + 3], /^(more|less)$/);
  const comma = sentence.findIndex((unit, i) => i > at && isComma(unit));
  const behind = comma < 0 ? undefined : sentence[comma + 1];
  const closed =
    behind?.pos === 'ADP' || isWord(behind, CONJUNCTION) || (comma >= 0 && isPredicate(sentence, comma + 1));
  if (scarcely || closed) return false;
  const isList = sentence.some(
    (unit, i) =>
      i > at + 1 &&
      isWord(unit, /^(a|an)$/) &&
      (isComma(sentence[i - 1]) || isWord(sentence[i - 1], CONJUNCTION)),
  );
  return !isList && !startsMainClause(sentence, at + 1);
}

/** "… - a milepost that …", "… - though few agree": what a reporter adds behind a dash that no other closes. */
export const isDashedAside = (sentence: Sentence, at: number) =>
  isWord(sentence[at + 1], /^(a|an|something|though|although|despite|which)$/) &&
  !sentence.some((unit, i) => i > at && isDash(unit));

/** "that the masks, which were cheap, may have failed": whether what is said goes on behind the relative clause at `at`. */
function closesRelative(sentence: Sentence, at: number, cues: readonly VerbCue[]): boolean {
  let told = false;
  for (let i = at + 2; i < sentence.length && !isEnd(sentence[i]) && !isDash(sentence[i]); i++) {
    told ||= isPredicate(sentence, i);
    if (!told || !isComma(sentence[i])) continue;
    let next = i + 1;
    while (sentence[next]?.pos === 'ADV') next++;
    if (isPredicate(sentence, next) && !cues.some(({ from }) => from === i + 1)) return true;
  }
  return false;
}

/** "… rapists (although he allowed that …)": what a reporter adds in a bracket. */
export const isBracketedAside = (sentence: Sentence, at: number) =>
  sentence[at]?.text === '(' && isWord(sentence[at + 1], /^(although|though|which|while|despite)$/);

/** Whether the reporter takes over behind the comma at `at`. */
export function isAside(
  sentence: Sentence,
  at: number,
  { frame }: VerbCue,
  cues: readonly VerbCue[],
): boolean {
  const next = sentence[at + 1];
  if (isWord(next, ASIDE))
    return !(frame.clause && isWord(next, /^which$/) && closesRelative(sentence, at, cues));
  if (isFinalGloss(sentence, at)) return true;
  if (isWord(next, /^as$/) && isWord(sentence[at + 2], /^(has|have|had|do|does|did)$/)) return true;
  return isWord(next, /^but$/) && (isSubjectPronoun(sentence[at + 2]) || isPredicate(sentence, at + 2));
}
