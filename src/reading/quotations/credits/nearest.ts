import { reportingVerb } from '../../data/reporting-verbs.js';
import { type Candidate, isJoined } from '../candidates.js';
import type { Cue } from '../cues.js';
import type { Tokens } from '../frame-sentence.js';
import { isRelativeVerb } from '../subjects/clauses.js';
import { isComma } from '../subjects/frame-words.js';
import type { Phrase } from '../subjects/phrases.js';
import { isUnsaid } from './unsaid.js';

const SUBORDINATE = /^(?:when|as|after|because|but|which|while|though|although|if|before|since|where)$/;

/** Whether a cue before the segment stands in a clause that only introduces ("After Berg criticized …, she …"). */
function isIntroductory(tokens: Tokens, cue: number, at: number): boolean {
  if (cue > at || !/^(?:ADP|SCONJ)$/.test(tokens[0]?.pos ?? '')) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma > cue && comma < at - 2;
}

/**
 * "Ross said that when Lind railed against the plan, “…”": whether the cue stands in such a clause, which ends at the
 * comma before the segment and only introduces it.
 */
function introducesStatement(tokens: Tokens, at: number, { cue, subject }: Candidate): boolean {
  const opener = tokens[(subject?.first ?? 0) - 1];
  if (!opener || !/^(?:when|after|if|as|because|although|while|since|once|before)$/.test(opener.lower))
    return false;
  if (tokens[at - 1]?.text !== ',' || at - 1 - cue.at < 2) return false;
  const outer = tokens[(subject?.first ?? 0) - (tokens[(subject?.first ?? 0) - 2]?.text === ',' ? 3 : 2)];
  const stated = outer?.lower === 'that' || reportingVerb(outer?.lower ?? '')?.verbClass === 'say';
  return (
    stated &&
    (cue.verb.verbClass !== 'tell' || tokens.slice(cue.at, at).some(({ lower }) => lower === 'that'))
  );
}

/**
 * What makes it unlikely that a cue before the segment, inside another's statement, still governs it: a
 * second "that" ("Ross said Lind assured them … and that “…”"), a further verb ("calling for … makes him
 * “…”"), or that it is no assertion ("said Lind was right to urge them “…”").
 */
function nesting(tokens: Tokens, at: number, { at: cue, verb }: Cue): number {
  if (
    !tokens.slice(0, cue).some((token) => !token.segment && reportingVerb(token.lower)?.verbClass === 'say')
  )
    return 0;
  const between = tokens.slice(cue + 1, at);
  const again = between.some(
    ({ lower }, i) => lower === 'that' && /^(?:and|but)$/.test(between[i - 1]?.lower ?? ''),
  );
  // "…, stressing that Lind was “…”": the verb of what is stressed.
  const clause = between[0]?.lower === 'that';
  const finite = between.some(
    ({ lower, pos, segment }, i) =>
      !clause &&
      !segment &&
      /^(?:VERB|AUX)$/.test(pos) &&
      /(?:s|would|will)$/.test(lower) &&
      between[i - 1]?.pos !== 'PRON',
  );
  const infinitive = verb.form === 'base' && tokens[cue - 1]?.lower === 'to';
  // Not "suggest" or "reveal": "…, suggesting a few questions, “…”" goes on in quotation marks.
  const reported = verb.verbClass === 'think' || /^(?:show|indicate|signal|imply)$/.test(verb.lemma);
  return (
    (reported ? 9 : 0) + (again ? 9 : 0) + (verb.form === 'gerund' && finite ? 9 : 0) + (infinitive ? 9 : 0)
  );
}

const PREDICATE =
  /^(?:would|will|is|was|are|were|has|had|have|could|should|may|might|can|must|does|did|do|won|wasn|isn|aren|weren|wouldn|doesn|didn|couldn|shouldn|hasn|hadn)(?:['’]t)?$/;

/**
 * A quotation that is the predicate of a clause ("… that he begged for help and “would have knelt”") is said by
 * whoever reports the clause: not by a verb in a relative clause of it, nor by the verb it is joined to.
 */
function predicating(tokens: Tokens, at: number, { cue, relative }: Candidate): number {
  if (!PREDICATE.test(tokens[at]?.opening ?? '')) return 0;
  const between = tokens.slice(cue.at + 1, at);
  const joined = tokens[at - 1]?.pos === 'CCONJ';
  const finite = between.some(({ pos, segment }) => segment || /^(?:VERB|AUX)$/.test(pos));
  // "…, who said that the pier “will stay”, …": her own clause has not ended.
  const within = between.some(({ lower }) => lower === 'that') && !between.some(isComma);
  return (relative && !within) || (joined && !finite) ? 9 : 0;
}

/** "…, who had called the pier unsafe: “…”": words of its own behind a verb that is no telling of somebody. */
function hasOwnObject(tokens: Tokens, { at: cue, verb }: Cue, at: number): boolean {
  if (verb.verbClass === 'tell') return false;
  return /^(?:DET|NOUN|PROPN|ADJ)$/.test(tokens[cue + 1]?.pos ?? '') && at - cue > 2;
}

/** "…, Lind noted that …": what such a verb reports stands behind it. */
function hasClauseOfItsOwn(tokens: Tokens, cue: number): boolean {
  const day = /^(?:day|night|week|month|year|morning|evening|afternoon|time)$/.test(
    tokens[cue + 2]?.lower ?? '',
  );
  return tokens[cue + 1]?.lower === 'that' && !day;
}

/** "…, Lind noted that he would not argue": a verb of the clause behind, or an infinitive, governs nothing before it. */
function isInClauseBehind(tokens: Tokens, at: number, { at: cue, verb }: Cue): boolean {
  if (verb.form === 'base' && tokens[cue - 1]?.lower === 'to') return true;
  for (let i = at + 1; i < cue; i++)
    if (reportingVerb(tokens[i]?.lower ?? '') && hasClauseOfItsOwn(tokens, i)) return true;
  return false;
}

/** "Nothing Lind said “will calm the town,” Berg said": whether a subject stands in a clause that is one itself. */
function isWhatIsSaid(tokens: Tokens, subject: Phrase | null): boolean {
  const before = tokens[(subject?.first ?? 0) - 1]?.lower ?? '';
  return /^(?:what|nothing|everything|anything|something|whatever)$/.test(before);
}

/** How far a cue is from the segment at `at`, in words, with what makes it unlikely added. */
function distance(tokens: Tokens, at: number, candidate: Candidate): number {
  const { cue, subject, inverted, relative } = candidate;
  const [from, to] = cue.at > at ? [at, cue.at] : [cue.at, at];
  const between = tokens.slice(from + 1, to);
  let cost = to - from + 3 * between.filter(({ segment }) => segment).length;
  if (cue.verb.verbClass === 'judge') cost += 4;
  else if (cue.verb.ambiguous) cost += 2;
  if (cue.verb.verbClass === 'think')
    cost += inverted && cue.at - at <= 2 ? 2 : between.length > 3 || cue.at > at ? 14 : 8;
  if (relative) cost += 5;
  if (tokens[at - 1]?.text === ':' && isRelativeVerb(tokens, cue.at) && hasOwnObject(tokens, cue, at))
    cost += 20;
  if (cue.verb.verbClass === 'say' && isWhatIsSaid(tokens, subject)) cost += 6;
  if (isIntroductory(tokens, cue.at, at)) cost += 4;
  if (introducesStatement(tokens, at, candidate) || isUnsaid(tokens, at, candidate)) cost += 20;
  if (subject?.head === 'pronoun' && tokens[subject.first]?.lower === 'it') cost += 5;
  if (cue.verb.verbClass === 'tell' && tokens[cue.at - 1]?.pos === 'AUX' && cue.verb.form === 'base')
    cost += 5;
  if (!subject) cost += 6;
  else if (subject.head === 'common') cost += 1;
  if (cue.at < at) return cost + nesting(tokens, at, cue) + predicating(tokens, at, candidate);
  if (between.some(({ lower }) => SUBORDINATE.test(lower))) cost += 6;
  if (isJoined(tokens, cue.at)) cost += 9;
  if (hasClauseOfItsOwn(tokens, cue.at) || isInClauseBehind(tokens, at, cue)) cost += 12;
  const next = tokens[at + 1];
  // "Ross calls it “…” and Lind talks of trees": another clause.
  if (next && /^(?:and|but)$/.test(next.lower) && cue.at - at > 2) cost += 9;
  if (next && /^(?:about|in|to|for|from|on|of)$/.test(next.lower) && cue.at - at > 2) cost += 3;
  const ends = tokens[at]?.text ?? '';
  if (!/[,?!…—-]/.test(ends) && next?.text !== ',' && cue.at - at > 2) cost += 4;
  return cost;
}

/** "While Lind called it “a gift,” Berg said …": whether a segment ends the clause with a cue that opens its sentence. */
function opensSentence(tokens: Tokens, at: number, candidates: readonly Candidate[]): boolean {
  const [opener] = tokens;
  if (!/^(?:while|when|after|as|although|though|because|since|before|whereas)$/.test(opener?.lower ?? ''))
    return false;
  return candidates.some(({ cue, subject }) => subject?.first === 1 && cue.at < at && at - cue.at <= 3);
}

/** A verb of thought has to stand right at the segment. */
const THOUGHT = 14;

/** The candidate that attributes the segment at `at` most likely, or null where the sentence has none. */
export function nearestCandidate(
  tokens: Tokens,
  at: number,
  candidates: readonly Candidate[],
): Candidate | null {
  let best: Candidate | null = null;
  let least = Number.POSITIVE_INFINITY;
  const opened = opensSentence(tokens, at, candidates);
  for (const candidate of candidates) {
    const cost = distance(tokens, at, candidate) + (opened && candidate.cue.at > at ? 9 : 0);
    const thought = candidate.cue.verb.verbClass === 'think' && cost > THOUGHT;
    if (cost < least && !thought) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}
