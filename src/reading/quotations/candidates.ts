import { reportingVerb } from '../data/reporting-verbs.js';
import { isNameToken } from '../people/names.js';
import { RELATIVE } from './apposition.js';
import { quotedBefore } from './cue-phrase.js';
import { type Cue, findCues } from './cues.js';
import type { FrameToken } from './frame.js';
import { isCalendar, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';
import { authorOf } from './sayings.js';
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

/** "described by the paper as", "called “…” by the paper": the agent of a passive. */
function agent(tokens: Tokens, at: number): Phrase | null {
  const first = tokens[at + 1]?.lower === 'as' ? at + 2 : at + 1;
  const by = tokens[first]?.segment ? first + 1 : at + 1;
  return tokens[by]?.lower === 'by' ? phraseStartingAt(tokens, by + 1) : null;
}

/** Whom another quotes: "Lind quoted Berg as saying “…”", "the paper quotes Berg: “…”". */
function quotedPerson(tokens: Tokens, { at, verb }: Cue): Phrase | null {
  const quoting =
    verb.lemma === 'quote' ? at : tokens[at - 1]?.lower === 'as' ? quotedBefore(tokens, at - 1) : -1;
  const object = quoting < 0 ? null : phraseStartingAt(tokens, quoting + 1);
  if (!object || !canSpeak(tokens, object)) return null;
  const next = tokens[object.last];
  const leads = quoting === at ? /^[:,]$/.test(next?.text ?? '') && tokens[object.last + 1]?.segment : true;
  return leads ? object : null;
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
  // "“…,” continued Lind", "Continued Lind: “…”"
  if ((at === 0 || tokens[at - 1]?.segment) && isNameToken(next)) return false;
  return next !== undefined && !next.segment && !/^[,.:]$/.test(next.text);
}

/** "Lind recalled Berg saying": verbs of memory and hearing that only lead to what another says. */
const RECALLING = /^(?:recall|remember|recount|describe|hear)$/;

function leadsToSaying(tokens: Tokens, { at, verb }: Cue): boolean {
  const object = RECALLING.test(verb.lemma) ? phraseStartingAt(tokens, at + 1) : null;
  const saying = reportingVerb(tokens[object?.last ?? at]?.lower ?? '');
  return object !== null && saying?.form === 'gerund' && /^(?:say|tell)$/.test(saying.verbClass);
}

/** "The report that Lind ordered says": a verb before another, which only tells what the subject of that one is. */
function describes(tokens: Tokens, { at, verb }: Cue): boolean {
  const next = tokens[at + 1];
  const said = next?.pos === 'VERB' ? reportingVerb(next.lower) : null;
  return verb.form === 'past' && said != null && /^(?:past|third)$/.test(said.form);
}

function candidateOf(tokens: Tokens, cue: Cue): Candidate | null {
  if (cue.passive) {
    // "Lind was quoted by the Post as saying": the subject speaks.
    const quoted = cue.verb.lemma === 'quote' ? subjectLeft(tokens, cue.at) : null;
    if (quoted) return { cue, subject: quoted, inverted: false, relative: false };
    const subject = agent(tokens, cue.at);
    return subject && { cue, subject, inverted: true, relative: false };
  }
  if (isIdle(tokens, cue) || describes(tokens, cue) || leadsToSaying(tokens, cue)) return null;
  const quoted = quotedPerson(tokens, cue);
  if (quoted) return { cue, subject: quoted, inverted: false, relative: false };
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
export function isJoined(tokens: Tokens, at: number): boolean {
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
  const all = findCues(tokens).flatMap((cue) => {
    const candidate = candidateOf(tokens, cue);
    const author = candidate?.subject && authorOf(tokens, candidate.subject);
    return author ? { ...candidate, subject: author } : (candidate ?? []);
  });
  const found = withSharedSubjects(tokens, all).filter(
    ({ subject }) => !subject || canSpeak(tokens, subject),
  );
  known.set(tokens, found);
  return found;
}

/** Words that attribute without a verb: tokens `[at, last)`, and the phrase that they name. */
export interface According {
  readonly at: number;
  readonly last: number;
  readonly source: Phrase;
}

/** What of somebody's a statement is given by: "in Ross's words", "in her view", "by Ross's account". */
const VIEW = /^(?:words|view|opinion|telling|account|estimation|reckoning)$/;

/** Whether a noun is somebody's ("Ross's words", "the words of Ross"). */
const isOwned = (tokens: Tokens, at: number): boolean =>
  /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ||
  (tokens[at]?.lower === 'words' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower === 'of');

/** "according to Ross", "in Ross’s words", "in the words of Ross"; null where the sentence has none. */
export function accordingTo(tokens: Tokens): According | null {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'according' && tokens[i + 1]?.lower === 'to' && tokens[i - 1]?.lower !== 'that',
  );
  if (at >= 0) return accordingSource(tokens, at, at + 2);
  const words = tokens.findIndex(
    ({ lower, segment }, i) => !segment && i > 1 && VIEW.test(lower) && isOwned(tokens, i),
  );
  if (words < 2) return null;
  const opening = tokens
    .slice(Math.max(0, words - 6), words)
    .findLastIndex(({ lower }) => /^(?:in|by)$/.test(lower));
  const first = opening < 0 ? -1 : Math.max(0, words - 6) + opening;
  if (first < 0) return null;
  if (tokens[words - 1]?.lower === 'the' && tokens[words + 1]?.lower === 'of')
    return accordingSource(tokens, first, words + 2);
  const owner = /^['’]s?$/.test(tokens[words - 1]?.text ?? '') ? phraseEndingAt(tokens, words - 1) : null;
  return owner && owner.first > first ? { at: first, last: words + 1, source: owner } : null;
}

function accordingSource(tokens: Tokens, at: number, last: number): According | null {
  const named = phraseStartingAt(tokens, last);
  return named && { at, last, source: authorOf(tokens, named) ?? named };
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
