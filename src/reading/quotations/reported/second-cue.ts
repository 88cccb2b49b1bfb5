import { reportingVerb } from '../../data/reporting-verbs.js';
import { INNER } from './object-end.js';
import { behindApposition, fullNounPhraseEnd } from './phrases.js';
import type { Sentence } from './sentence.js';
import { isComma, isEnd, isSubjectPronoun, isWord } from './units.js';
import type { VerbCue } from './verb-group.js';
import { isEvidence } from './verb-use.js';

/** Participles of what happens while, or because, something is said: "…, drawing applause". */
const OUTER_PARTICIPLE =
  /^(speaking|drawing|appearing|linking|contrasting|employing|prompting|sparking|earning)$/;

/** The cue that another reporting clause opens with at `at` (after a conjunction or comma), or null. */
export function cueAt(sentence: Sentence, at: number, cues: readonly VerbCue[]): VerbCue | null {
  const own = cues.find((cue) => cue.from === at);
  if (own) return own;
  const to = isSubjectPronoun(sentence[at]) ? at + 1 : fullNounPhraseEnd(sentence, at);
  const verb = behindApposition(sentence, to);
  return to > at ? (cues.find((cue) => cue.from === verb && cue.mood === 'finite') ?? null) : null;
}

/** Whether nothing that is said follows the cue: "she said." */
export const isTag = (sentence: Sentence, cue: VerbCue) => {
  const next = sentence[cue.verb + 1];
  return isEnd(next) || isComma(next) || /^ADP$/.test(next?.pos ?? '');
};

/** Whether a second cue may stand beside the first rather than inside what it attributes. */
export function coordinates(cue: VerbCue, other: VerbCue, afterComma: boolean): boolean {
  if (!other.speech) return false;
  if (other.mood === 'gerund') return cue.mood === 'gerund' || afterComma;
  return other.past === cue.past || cue.mood === 'gerund';
}

/** Whether a participle goes on with the reporting ("…, adding that …") rather than with what is said. */
export function isOuterParticiple(sentence: Sentence, at: number): boolean {
  const unit = sentence[at];
  if (unit?.pos !== 'VERB' || !/ing$/.test(unit.lower) || isWord(unit, INNER) || isEvidence(unit))
    return false;
  return reportingVerb(unit.lower) !== null || OUTER_PARTICIPLE.test(unit.lower);
}
