import { opensChannel } from '../occasion.js';
import { isAside, isBracketedAside, isDashedAside } from './asides.js';
import type { Clause } from './clause.js';
import { closesCondition, isFronted, isInterpolated } from './fronted.js';
import { endsObject, isObject, objectGoesOn } from './object-end.js';
import { isStatement, startsMainClause } from './phrases.js';
import { coordinates, cueAt, isOuterParticiple, isTag } from './second-cue.js';
import type { Sentence } from './sentence.js';
import { CONJUNCTION, endsInComma, isComma, isDash, isEnd, isPredicate, isWord } from './units.js';

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
      // "describes it as “…,” and Lind talks of trees": another clause.
      const joined = isObject(clause) && isWord(sentence[i + 1], CONJUNCTION);
      if (joined && startsMainClause(sentence, i + 2)) return i + 1;
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
