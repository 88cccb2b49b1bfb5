import { reportingVerb } from '../data/reporting-verbs.js';
import { RELATIVE } from './apposition.js';
import { type Cue, findCues } from './cues.js';
import type { FrameToken } from './frame.js';
import { isCalendar, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';
import { subjectLeft, subjectRight } from './subject.js';
import { canSpeak } from './unnamed.js';

type Tokens = readonly FrameToken[];

/** A cue with the phrase that names who speaks, as it could attribute a segment of its sentence. */
export interface Candidate {
  readonly cue: Cue;
  readonly subject: Phrase | null;
  /** The subject stands right of the verb. */
  readonly inverted: boolean;
  /** The cue stands in a relative clause ("a voice that said"). */
  readonly relative: boolean;
}

const SUBORDINATE = /^(?:when|as|after|because|but|which|while|though|although|if|before|since|where)$/;

/** "described by the paper as": the agent of a passive. */
function agent(tokens: Tokens, at: number): Phrase | null {
  const by = tokens[at + 1]?.lower === 'by' ? at + 2 : -1;
  return by < 0 ? null : phraseStartingAt(tokens, by);
}

/** Verbs of speech may stand before their subject where a segment or a comma comes before. */
function mayInvert(cue: Cue): boolean {
  const speaks = cue.verb.verbClass !== 'judge';
  return speaks && cue.verb.lemma !== 'tell' && /^(?:past|third)$/.test(cue.verb.form);
}

/** "continued", "began" and "put it" report only where what is said follows at once. */
function isIdle(tokens: Tokens, { at, verb }: Cue): boolean {
  const behind = tokens[at + 2];
  if (verb.lemma === 'go')
    return behind !== undefined && !behind.segment && !/^(?:[,.:]|to)$/.test(behind.lower);
  if (!/^(?:continue|begin|share|offer|open|start)$/.test(verb.lemma)) return false;
  const next = tokens[at + 1];
  return next !== undefined && !next.segment && !/^[,.:]$/.test(next.text);
}

function candidateOf(tokens: Tokens, cue: Cue): Candidate | null {
  if (cue.passive) {
    // "Lind was quoted by the Post as saying": the subject speaks.
    const quoted = cue.verb.lemma === 'quote' ? subjectLeft(tokens, cue.at) : null;
    if (quoted) return { cue, subject: quoted, inverted: false, relative: false };
    const subject = agent(tokens, cue.at);
    return subject && { cue, subject, inverted: true, relative: false };
  }
  if (isIdle(tokens, cue)) return null;
  const before = tokens[cue.at - 1];
  const left = subjectLeft(tokens, cue.at);
  const relative = RELATIVE.has(before?.lower ?? '');
  const open = !before || before.segment || (before.text === ',' && (tokens[cue.at - 2]?.segment || !left));
  const tries = mayInvert(cue) && (open || before?.text === ',');
  const right = tries ? subjectRight(tokens, cue.at) : null;
  if (right && (open || (right.head === 'name' && endsClause(tokens[right.last]))))
    return { cue, subject: right, inverted: true, relative };
  const opens = cue.verb.form === 'gerund' && cue.at <= 1;
  const subject = left ?? (opens ? subjectAfterComma(tokens, cue.at) : null);
  return { cue, subject, inverted: false, relative };
}

/** Behind an inverted subject its clause ends: "…, said Steve Elmendorf, who …", but "…, said Trump and his aides were". */
function endsClause(next: FrameToken | undefined): boolean {
  if (!next) return true;
  return (
    !next.segment &&
    (/^[,.;:]$/.test(next.text) || /^(?:in|on|at|during|of|after)$/.test(next.lower) || isCalendar(next))
  );
}

/** "After saying that …, she left": the subject of the clause that follows. */
function subjectAfterComma(tokens: Tokens, at: number): Phrase | null {
  for (let i = at + 1; i < tokens.length; i++) {
    if (tokens[i]?.text !== ',') continue;
    const phrase = phraseStartingAt(tokens, i + 1);
    if (phrase && /^(?:VERB|AUX|ADV)$/.test(tokens[phrase.last]?.pos ?? '')) return phrase;
  }
  return null;
}

/** "… and then insisted": a verb behind a conjunction. */
function isJoined(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (tokens[before]?.pos === 'ADV') before--;
  return tokens[before]?.pos === 'CCONJ';
}

/** "Ross said he would “stay” and insisted …": behind a segment, a further verb has the subject of the one before. */
function withSharedSubjects(tokens: Tokens, candidates: readonly Candidate[]): Candidate[] {
  let last: Phrase | null = null;
  let form: Cue['verb']['form'] | null = null;
  return candidates.map((candidate) => {
    const { cue, relative } = candidate;
    const joined = isJoined(tokens, cue.at) && cue.verb.form === form;
    const subject: Phrase | null = candidate.subject ?? (joined ? last : null);
    if (subject && !relative && cue.verb.verbClass !== 'think') {
      last = subject;
      form = cue.verb.form;
    }
    return subject === candidate.subject ? candidate : { ...candidate, subject };
  });
}

/** Sentences are asked for their candidates by themselves and by their neighbours. */
const known = new WeakMap<Tokens, readonly Candidate[]>();

/** The reporting verbs of a sentence with their subjects, in order. */
export function findCandidates(tokens: Tokens): readonly Candidate[] {
  const before = known.get(tokens);
  if (before) return before;
  const all = findCues(tokens).flatMap((cue) => candidateOf(tokens, cue) ?? []);
  const found = withSharedSubjects(tokens, all).filter(
    ({ subject }) => !subject || canSpeak(tokens, subject),
  );
  known.set(tokens, found);
  return found;
}

/** Whether a cue before the segment stands in a clause that only introduces ("After Brown criticized …, she …"). */
function isIntroductory(tokens: Tokens, cue: number, at: number): boolean {
  if (cue > at || !/^(?:ADP|SCONJ)$/.test(tokens[0]?.pos ?? '')) return false;
  const comma = tokens.findIndex(({ text }) => text === ',');
  return comma > cue && comma < at - 2;
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
  return relative || (joined && !finite) ? 9 : 0;
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
  if (isIntroductory(tokens, cue.at, at)) cost += 4;
  if (subject?.head === 'pronoun' && tokens[subject.first]?.lower === 'it') cost += 5;
  if (cue.verb.verbClass === 'tell' && tokens[cue.at - 1]?.pos === 'AUX' && cue.verb.form === 'base')
    cost += 5;
  if (!subject) cost += 6;
  else if (subject.head === 'common') cost += 1;
  if (cue.at < at) return cost + nesting(tokens, at, cue) + predicating(tokens, at, candidate);
  if (between.some(({ lower }) => SUBORDINATE.test(lower))) cost += 6;
  if (isJoined(tokens, cue.at)) cost += 9;
  const next = tokens[at + 1];
  if (next && /^(?:and|about|in|to|for|from|on|of)$/.test(next.lower) && cue.at - at > 2) cost += 3;
  const ends = tokens[at]?.text ?? '';
  if (!/[,?!…—-]/.test(ends) && next?.text !== ',' && cue.at - at > 2) cost += 4;
  return cost;
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
  for (const candidate of candidates) {
    const cost = distance(tokens, at, candidate);
    const thought = candidate.cue.verb.verbClass === 'think' && cost > THOUGHT;
    if (cost < least && !thought) {
      least = cost;
      best = candidate;
    }
  }
  return best;
}

/** Words that attribute without a verb: tokens `[at, last)`, and the phrase that they name. */
export interface According {
  readonly at: number;
  readonly last: number;
  readonly source: Phrase;
}

/** "according to Ross", "in Ross’s words", "in the words of Ross"; null where the sentence has none. */
export function accordingTo(tokens: Tokens): According | null {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'according' && tokens[i + 1]?.lower === 'to' && tokens[i - 1]?.lower !== 'that',
  );
  if (at >= 0) return accordingSource(tokens, at, at + 2);
  const words = tokens.findIndex(({ lower, segment }) => !segment && lower === 'words');
  if (words < 2) return null;
  const opening = tokens.slice(Math.max(0, words - 6), words).findLastIndex(({ lower }) => lower === 'in');
  const first = opening < 0 ? -1 : Math.max(0, words - 6) + opening;
  if (first < 0) return null;
  if (tokens[words - 1]?.lower === 'the' && tokens[words + 1]?.lower === 'of')
    return accordingSource(tokens, first, words + 2);
  const owner = /^['’]s?$/.test(tokens[words - 1]?.text ?? '') ? phraseEndingAt(tokens, words - 1) : null;
  return owner && owner.first > first ? { at: first, last: words + 1, source: owner } : null;
}

function accordingSource(tokens: Tokens, at: number, last: number): According | null {
  const source = phraseStartingAt(tokens, last);
  return source && { at, last, source };
}

/** Words that may follow the cue of a sentence that does nothing but name the speaker: place, time, manner. */
const CIRCUMSTANCE =
  /^(?:in|on|at|during|of|after|to|before|from|with|about|through|via|by|as|while|when|last|this|later)$/;

/**
 * Whether a sentence only names who said the one before ("Li Yongquan said." behind a closing mark): nothing
 * that is said follows its cue.
 */
export function isTag(tokens: Tokens, { cue, subject, inverted }: Candidate): boolean {
  if (!subject || (cue.verb.verbClass !== 'say' && cue.verb.verbClass !== 'tell')) return false;
  const opening = inverted ? cue.at : subject.first;
  if (tokens.slice(0, opening).some(({ segment, pos }) => segment || pos === 'VERB')) return false;
  const next = tokens[inverted ? subject.last : cue.at + 1];
  if (cue.verb.verbClass === 'tell' || (cue.verb.lemma === 'ask' && !inverted))
    return !tokens
      .slice(cue.at)
      .some(({ lower, segment }) => segment || /^(?:that|if|whether|to)$/.test(lower));
  const ends = !next || /^[.,]$/.test(next.text);
  const rest = tokens.slice(cue.at + 1);
  return (
    (ends || CIRCUMSTANCE.test(next.lower) || next.pos === 'ADV') &&
    !rest.some(({ segment, text }) => segment || text === ':')
  );
}
