import { frameOf } from '../data/reporting-frames.js';
import { reportingVerb } from '../data/reporting-verbs.js';
import { isNameToken } from '../people/names/token.js';
import { quotedBefore } from './cue-phrase.js';
import { type Cue, findCues } from './cues.js';
import type { FrameToken, Tokens } from './frame-sentence.js';
import { authorOf, namedBehind } from './subjects/authors.js';
import { isCalendar, RELATIVE } from './subjects/frame-words.js';
import { subjectRight } from './subjects/inverted-subject.js';
import { type Phrase, phraseStartingAt } from './subjects/phrases.js';
import { subjectLeft } from './subjects/subject.js';
import { canSpeak } from './unnamed.js';

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

/** "Quoted her as saying": the pronoun for whom another quotes. */
function pronounAt(tokens: Tokens, at: number): Phrase | null {
  const isObject = /^(?:him|her)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'as';
  return isObject ? { first: at, last: at + 1, head: 'pronoun' } : null;
}

/** Whom another quotes: "Lind quoted Berg as saying “…”", "the paper quotes Berg: “…”". */
function quotedPerson(tokens: Tokens, { at, verb }: Cue): Phrase | null {
  const quoting =
    verb.lemma === 'quote' ? at : tokens[at - 1]?.lower === 'as' ? quotedBefore(tokens, at - 1) : -1;
  const described =
    quoting < 0 ? null : (pronounAt(tokens, quoting + 1) ?? phraseStartingAt(tokens, quoting + 1));
  const object = described && (namedBehind(tokens, described) ?? described);
  if (!object || !canSpeak(tokens, object)) return null;
  const next = tokens[object.last];
  const comma = next?.text === ',' ? 1 : 0;
  const saying = tokens[object.last + comma]?.lower === 'as';
  const leads =
    quoting !== at || saying || (/^[:,]$/.test(next?.text ?? '') && tokens[object.last + 1]?.segment);
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
  // "A manager, whose name is not known, warned Lind at noon that …": whom it is said to.
  const addressed = left !== null && frameOf(cue.verb.lemma).addressee;
  const tries = mayInvert(cue) && (open || (before?.text === ',' && !addressed));
  const right = tries ? subjectRight(tokens, cue.at) : null;
  if (right && (open || (right.head === 'name' && endsClause(tokens[right.last]))))
    return { cue, subject: right, inverted: true, relative };
  const opens = cue.verb.form === 'gerund' && cue.at <= 1;
  const subject = left ?? (opens ? subjectAfterComma(tokens, cue.at) : null);
  return { cue, subject, inverted: false, relative };
}

/** Behind an inverted subject its clause ends: "…, said Anna Lind, who …", but "…, said Lind and her aides were". */
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
