import { reportingVerb } from '../../data/reporting-verbs.js';
import { opensChannel } from '../occasion.js';
import type { Clause } from './clause.js';
import { isEvidence, type VerbCue } from './cues.js';
import {
  endsInComma,
  fullNounPhraseEnd,
  isComma,
  isDash,
  isEnd,
  isPredicate,
  isStatement,
  isSubjectPronoun,
  isWord,
} from './phrases.js';
import type { Sentence } from './sentence.js';
import type { Source } from './source.js';

const SUBORDINATOR = /^(while|although|though|after|when|if|because|since|before|until|as|once|whenever)$/;
const CONDITION = /^(if|when|unless|once|until|because|although|though|whenever)$/;
/** Participles of what happens while, or because, something is said: "…, drawing applause". */
const OUTER_PARTICIPLE =
  /^(speaking|drawing|appearing|linking|contrasting|employing|prompting|sparking|earning)$/;
/** Participles that are prepositions: they go on with a noun phrase. */
const INNER = /^(including|having|being|excluding|depending|regarding|concerning|involving)$/;
const CONJUNCTION = /^(and|but|or|yet)$/;

const LONGEST_APPOSITION = 25;

/** "Ross, who runs the port, laughed": where the clause goes on behind what commas set off; `at` where nothing is. */
function behindApposition(sentence: Sentence, at: number): number {
  if (!isComma(sentence[at])) return at;
  for (let i = at + 1; i < Math.min(at + LONGEST_APPOSITION, sentence.length); i++)
    if (isComma(sentence[i]) && isPredicate(sentence, i + 1)) return i + 1;
  return at;
}

/** Whether a clause with its own subject starts at `at`. */
function startsMainClause(sentence: Sentence, at: number): boolean {
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

/** Whether the reporting clause is subordinate and opens the sentence, so that its main clause follows. */
function isFronted(sentence: Sentence, cue: VerbCue, source: Source): boolean {
  if (cue.from === 0 && (cue.mood === 'gerund' || cue.mood === 'passive')) return true;
  if (cue.mood === 'passive' && cue.from === 1 && isWord(sentence[0], SUBORDINATOR)) return true;
  const at = source.place === 'before' ? source.from - 1 : -1;
  return at >= 0 && at <= 1 && isWord(sentence[at], SUBORDINATOR);
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
  return (other.form === 'past') === (cue.form === 'past') || cue.mood === 'gerund';
}

/** What goes on behind a comma with the reporter's words rather than the speaker's, more often than not. */
const ASIDE = /^(while|which)$/;
/** What follows an object without belonging to it: "praised the plan, a surprise to …". */
const AFTER_OBJECT = /^(which|who|while|after|during|where|when|a|an|the)$/;

/** Whether a participle goes on with the reporting ("…, adding that …") rather than with what is said. */
function isOuterParticiple(sentence: Sentence, at: number, { frame }: VerbCue): boolean {
  const unit = sentence[at];
  if (unit?.pos !== 'VERB' || !/ing$/.test(unit.lower) || isWord(unit, INNER) || isEvidence(unit))
    return false;
  return (
    (frame.object && !frame.clause) || reportingVerb(unit.lower) !== null || OUTER_PARTICIPLE.test(unit.lower)
  );
}

/** "…, a claim that has been made before.": a noun phrase that glosses the whole up to the end of the sentence. */
function isFinalGloss(sentence: Sentence, at: number): boolean {
  if (!isWord(sentence[at + 1], /^(a|an|something)$/)) return false;
  const goesOn = sentence.some((unit, i) => i > at && (isComma(unit) || isWord(unit, CONJUNCTION)));
  return !goesOn && !startsMainClause(sentence, at + 1);
}

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

/** Whether the reporter takes over behind the comma at `at`. */
function isAside(sentence: Sentence, at: number, { frame }: VerbCue, cues: readonly VerbCue[]): boolean {
  const next = sentence[at + 1];
  if (isWord(next, ASIDE))
    return !(frame.clause && isWord(next, /^which$/) && closesRelative(sentence, at, cues));
  if (frame.object && !frame.clause && isWord(next, AFTER_OBJECT)) return true;
  if (isFinalGloss(sentence, at)) return true;
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
function endsAt({ sentence, cue, source, cues }: Clause, from: number, at: number): boolean {
  const unit = sentence[at];
  if (closesCondition(sentence, from, at, cue)) return false;
  if (isComma(unit) && isInterpolated(cue, sentence) && !isEnd(sentence[at + 1])) return true;
  if (isComma(unit) && isAside(sentence, at, cue, cues)) return true;
  // "said the boats, numbering 70, had left": nothing has been said of them yet.
  const unfinished = cue.frame.bareClause && isComma(unit) && !isStatement(sentence, { from, to: at });
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
    if (unit?.text !== ',' && !isStatement(sentence, { from, to: at }) && other.from !== next) return false;
    return other.from === next ? other.mood === 'finite' || other.mood === 'gerund' : true;
  }
  if (isWord(sentence[next], /^according$/)) return true;
  if (isOuterParticiple(sentence, next, cue)) return !unfinished;
  if (isWord(sentence[next], /^compared$/)) return true;
  if (other && other.from > next) return true;
  if (source.place === 'relative' && isPredicate(sentence, next)) return true;
  // "As Ross said, at noon, the boats left": the main clause is what she said.
  const after = isComma(sentence[from - 1]) && !sentence[from]?.marked;
  return !after && isFronted(sentence, cue, source) && startsMainClause(sentence, next);
}

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
      if (endsInComma(unit) && sentence[i + 1]?.pos !== 'PUNCT' && endsAt(clause, from, i)) return i + 1;
      continue;
    }
    if (i === from) continue;
    if (isEnd(unit) && (i === sentence.length - 1 || unit.text === ';')) return i;
    if ((isComma(unit) || isDash(unit) || isWord(unit, CONJUNCTION)) && endsAt(clause, from, i)) return i;
    if (opensChannel(sentence, i) && isStatement(sentence, { from, to: i })) return i;
  }
  return sentence.length;
}
