import { reportingVerb } from '../../data/reporting-verbs.js';
import { opensChannel } from '../occasion.js';
import type { Clause } from './clause.js';
import { isEvidence, type VerbCue } from './cues.js';
import { endsObject, INNER, isObject, objectGoesOn } from './object-end.js';
import {
  behindApposition,
  endsInComma,
  fullNounPhraseEnd,
  hasPredicate,
  isComma,
  isDash,
  isEnd,
  isPredicate,
  isStatement,
  isSubjectPronoun,
  isWord,
  startsMainClause,
} from './phrases.js';
import type { Sentence } from './sentence.js';
import type { Source } from './source.js';

const SUBORDINATOR = /^(while|although|though|after|when|if|because|since|before|until|as|once|whenever)$/;
const CONDITION = /^(if|when|unless|once|until|because|although|though|whenever)$/;
/** Participles of what happens while, or because, something is said: "…, drawing applause". */
const OUTER_PARTICIPLE =
  /^(speaking|drawing|appearing|linking|contrasting|employing|prompting|sparking|earning)$/;
const CONJUNCTION = /^(and|but|or|yet)$/;

const INTRODUCES = /^(after|before|by|in|despite|while|when|without|since|for|if|once)$/;

/** Whether the reporting clause is subordinate and opens the sentence, so that its main clause follows. */
function isFronted(sentence: Sentence, cue: VerbCue, source: Source): boolean {
  if (cue.mood === 'gerund' || cue.mood === 'passive')
    return (
      cue.from === 0 || (isWord(sentence[cue.from - 1], INTRODUCES) && !hasPredicate(sentence, 0, cue.from))
    );
  const at = source.place === 'before' ? source.from - 1 : -1;
  return at >= 0 && isWord(sentence[at], SUBORDINATOR) && !hasPredicate(sentence, 0, at);
}

/** The cue that another reporting clause opens with at `at` (after a conjunction or comma), or null. */
function cueAt(sentence: Sentence, at: number, cues: readonly VerbCue[]): VerbCue | null {
  const own = cues.find((cue) => cue.from === at);
  if (own) return own;
  const to = isSubjectPronoun(sentence[at]) ? at + 1 : fullNounPhraseEnd(sentence, at);
  const verb = behindApposition(sentence, to);
  return to > at ? (cues.find((cue) => cue.from === verb && cue.mood === 'finite') ?? null) : null;
}

/** Whether nothing that is said follows the cue: "she said." */
const isTag = (sentence: Sentence, cue: VerbCue) => {
  const next = sentence[cue.verb + 1];
  return isEnd(next) || isComma(next) || /^ADP$/.test(next?.pos ?? '');
};

/** Whether a second cue may stand beside the first rather than inside what it attributes. */
function coordinates(cue: VerbCue, other: VerbCue, afterComma: boolean): boolean {
  if (!other.speech) return false;
  if (other.mood === 'gerund') return cue.mood === 'gerund' || afterComma;
  return other.past === cue.past || cue.mood === 'gerund';
}

/** What goes on behind a comma with the reporter's words rather than the speaker's, more often than not. */
const ASIDE = /^(while|which)$/;

/** Whether a participle goes on with the reporting ("…, adding that …") rather than with what is said. */
function isOuterParticiple(sentence: Sentence, at: number): boolean {
  const unit = sentence[at];
  if (unit?.pos !== 'VERB' || !/ing$/.test(unit.lower) || isWord(unit, INNER) || isEvidence(unit))
    return false;
  return reportingVerb(unit.lower) !== null || OUTER_PARTICIPLE.test(unit.lower);
}

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
const isDashedAside = (sentence: Sentence, at: number) =>
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
const isBracketedAside = (sentence: Sentence, at: number) =>
  sentence[at]?.text === '(' && isWord(sentence[at + 1], /^(although|though|which|while|despite)$/);

/** Whether the reporter takes over behind the comma at `at`. */
function isAside(sentence: Sentence, at: number, { frame }: VerbCue, cues: readonly VerbCue[]): boolean {
  const next = sentence[at + 1];
  if (isWord(next, ASIDE))
    return !(frame.clause && isWord(next, /^which$/) && closesRelative(sentence, at, cues));
  if (isFinalGloss(sentence, at)) return true;
  if (isWord(next, /^as$/) && isWord(sentence[at + 2], /^(has|have|had|do|does|did)$/)) return true;
  return isWord(next, /^but$/) && (isSubjectPronoun(sentence[at + 2]) || isPredicate(sentence, at + 2));
}

/** "that if the dam breaks, the town will answer": whether `at` is the comma behind the clause that opens it. */
function closesCondition(sentence: Sentence, from: number, at: number, cue: VerbCue): boolean {
  const opening = isWord(sentence[from], /^that$/) ? from + 1 : from;
  // "asked if he was ill, …": the word opens the question itself.
  if (opening === from && QUESTION.test(cue.lemma)) return false;
  if (!isComma(sentence[at]) || !isWord(sentence[opening], CONDITION)) return false;
  for (let i = opening; i < at; i++) if (isComma(sentence[i])) return false;
  return true;
}

const QUESTION = /^(ask|wonder|question|inquire|enquire|know|doubt|press)$/;

/** "Ross, asked about the fee, declined", "Ross, when asked whether …, declined": a participle set off by commas. */
function isInterpolated(cue: VerbCue, sentence: Sentence): boolean {
  if (cue.mood !== 'passive' || cue.from !== cue.verb) return false;
  const before = isWord(sentence[cue.from - 1], /^(when|if|once|after|while)$/) ? cue.from - 2 : cue.from - 1;
  return before < 0 || isComma(sentence[before]);
}

/** Whether what is said from `from` on ends before the comma, dash or conjunction at `at`. */
function endsAt(clause: Clause, from: number, at: number): boolean {
  const { sentence, cue, source, cues, by } = clause;
  const unit = sentence[at];
  if (isObject(clause) && isComma(unit) && objectGoesOn(sentence, at + 1)) return false;
  if (isObject(clause) && endsObject(clause, from, at)) return true;
  if (closesCondition(sentence, from, at, cue)) return false;
  if (isComma(unit) && isInterpolated(cue, sentence) && !isEnd(sentence[at + 1])) return true;
  const quoted = unit && endsInComma(unit) && !isWord(sentence[at + 1], /^(but|which)$/);
  if ((isComma(unit) || quoted) && isAside(sentence, at, cue, cues)) return true;
  // "said the boats, numbering 70, had left": nothing has been said of them yet.
  const finished = isStatement(sentence, { from, to: at });
  const unfinished = by === 'bareClause' && isComma(unit) && !finished;
  if (isDash(unit) && finished && isDashedAside(sentence, at)) return true;
  let next = at + 1;
  const conjunction = isWord(sentence[next], CONJUNCTION) ? next : isWord(unit, CONJUNCTION) ? at : -1;
  if (conjunction >= 0) next = conjunction + 1;
  while (
    sentence[next]?.pos === 'ADV' &&
    !sentence[next]?.marked &&
    !cues.some((other) => other.from === next)
  )
    next++;
  const other = cueAt(sentence, next, cues);
  if (conjunction >= 0) {
    if (!other || other.verb <= cue.verb || !coordinates(cue, other, unit?.text === ',')) return false;
    if (unit?.text !== ',' && !finished && other.from !== next) return false;
    return other.from === next ? other.mood === 'finite' || other.mood === 'gerund' : true;
  }
  if (isWord(sentence[next], /^according$/)) return finished || !/clause/i.test(by ?? '');
  if (isOuterParticiple(sentence, next)) return !unfinished;
  if (isWord(sentence[next], /^compared$/)) return true;
  if (other && other.from > next) return true;
  if (source.place === 'relative' && isPredicate(sentence, next)) return true;
  // "As Ross said, at noon, the boats left": the main clause is what she said.
  const after = isComma(sentence[from - 1]) && !sentence[from]?.marked;
  return !after && isFronted(sentence, cue, source) && startsMainClause(sentence, next);
}

/** "chanted “Go home!” as the doors closed": a quotation that ends like a sentence, and what happened meanwhile. */
const isWhole = (sentence: Sentence, at: number) =>
  /[.!?,]['"”’»)\]]*$/.test(sentence[at]?.text ?? '') &&
  (isWord(sentence[at + 1], MEANWHILE) ||
    isDash(sentence[at + 1]) ||
    /ed$/.test(sentence[at + 1]?.lower ?? ''));
const MEANWHILE = /^(as|when|while|after|before|at|in|on|during|before|then|outside|amid|following)$/;

/**
 * End (excluded) of what is said from `from` on: the end of the sentence, unless a participle, a second
 * reporting clause or the main clause begins before it.
 */
export function contentEnd(clause: Clause, from: number): number {
  const { sentence, cue, cues } = clause;
  for (let i = from; i < sentence.length; i++) {
    const unit = sentence[i];
    if (!unit) continue;
    if (unit.marked) {
      const other = cueAt(sentence, i + 1, cues);
      if (other && other.verb > cue.verb && isTag(sentence, other)) return i + 1;
      // "messages in which she called them “idle” were published": the sentence goes on behind what is called so.
      if (cue.frame.object && !cue.frame.clause && isPredicate(sentence, i + 1)) return i + 1;
      if (i === from && isWhole(sentence, i)) return i + 1;
      if (endsInComma(unit) && sentence[i + 1]?.pos !== 'PUNCT' && endsAt(clause, from, i)) return i + 1;
      continue;
    }
    if (i === from) continue;
    if (isEnd(unit) && (i === sentence.length - 1 || unit.text === ';')) return i;
    if ((isComma(unit) || isDash(unit) || isWord(unit, CONJUNCTION)) && endsAt(clause, from, i)) return i;
    if (isBracketedAside(sentence, i) && isStatement(sentence, { from, to: i })) return i;
    if (opensChannel(sentence, i) && isStatement(sentence, { from, to: i })) return i;
  }
  return sentence.length;
}
