import { type ReportingVerb, reportingVerb } from '../data/reporting-verbs.js';
import { isNameToken } from '../people/names.js';
import type { FrameToken } from './frame.js';

/** A reporting verb in a sentence. */
export interface Cue {
  /** Index of the verb among the sentence's tokens. */
  readonly at: number;
  readonly verb: ReportingVerb;
  /** "was called", "was asked": whoever speaks is not the subject. */
  readonly passive: boolean;
}

const BE = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being', "'s", '’s', 'get', 'got']);
const HAVE = new Set(['has', 'have', 'had', "'ve", '’ve', "'d", '’d']);

function isPassive(tokens: readonly FrameToken[], at: number, verb: ReportingVerb): boolean {
  if (verb.form !== 'past') return false;
  let i = at - 1;
  while (i >= 0 && /^(?:ADV|PART)$/.test(tokens[i]?.pos ?? '')) i--;
  const lower = tokens[i]?.lower ?? '';
  return BE.has(lower) && !HAVE.has(lower);
}

/** "state-of-the-art": a part of a compound is no verb. */
function isHyphenated(tokens: readonly FrameToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  return (
    (before?.text === '-' && before.end === token?.start) ||
    (after?.text === '-' && after.start === token?.end)
  );
}

/** What shows that "reports" behind a name is a verb: "The Times reports that …". */
function leadsOn(next: FrameToken | undefined): boolean {
  return next === undefined || next.segment !== null || /^(?:that|[:,.])$/.test(next.lower);
}

/** "Rubio's proposed credit", "her stated aim": a participle that describes the noun behind it. */
function describesNoun(tokens: readonly FrameToken[], at: number): boolean {
  const before = tokens[at - 1];
  const owned = before?.pos === 'PART' ? /^['’]s?$/.test(before.text) : before?.pos === 'DET';
  return owned && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
}

/** "The email to his backers notes that …": the only verb that a sentence has, taken for a noun. */
function isOnlyVerb(tokens: readonly FrameToken[], at: number): boolean {
  if (tokens[at + 1]?.lower !== 'that' || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return false;
  if (/^(?:ADP|SCONJ|ADV)$/.test(tokens[0]?.pos ?? '')) return false;
  return !tokens.slice(0, at).some(({ pos, segment }) => segment || /^(?:VERB|AUX)$/.test(pos));
}

function isCueWord(tokens: readonly FrameToken[], at: number): ReportingVerb | null {
  const token = tokens[at];
  if (!token || token.segment) return null;
  const verb = reportingVerb(token.lower);
  if (!verb) return null;
  if (verb.particle && !verb.particle.test(tokens[at + 1]?.lower ?? '')) return null;
  if (
    verb.lemma === 'make' &&
    tokens[at + 1]?.lower === 'it' &&
    !/^(?:clear|known|plain)$/.test(tokens[at + 2]?.lower ?? '')
  )
    return null;
  if (isHyphenated(tokens, at)) return null;
  if (verb.form === 'past' && describesNoun(tokens, at)) return null;
  const previous = tokens[at - 1];
  if (
    verb.ambiguous &&
    /^(?:a|an|the|this|that|following|his|her|their|its|one|two)$/.test(previous?.lower ?? '')
  )
    return null;
  if (
    verb.form === 'base' &&
    /^(?:NOUN|ADJ|ADP)$/.test(previous?.pos ?? '') &&
    !/s$/.test(previous?.lower ?? '')
  )
    return null;
  if (token.pos === 'VERB') return verb;
  if (verb.form === 'third' && verb.verbClass === 'say' && isOnlyVerb(tokens, at)) return verb;
  if (verb.form === 'past' && !verb.ambiguous && isNameToken(previous)) return verb;
  if (verb.form === 'third' && token.text === token.lower && isNameToken(previous) && leadsOn(tokens[at + 1]))
    return verb;
  if (token.pos === 'PROPN' || (/^\p{Lu}/u.test(token.text) && at > 0)) return null;
  if (/^(?:said|says|told|wrote|tweeted|added)$/.test(token.lower)) return verb;
  return verb.ambiguous || /^(?:ADJ|NOUN|AUX)$/.test(token.pos) ? null : verb;
}

/** More cues than this are no sentence of news. */
const MOST = 24;

/** The reporting verbs of a sentence, outside quotation marks. */
export function findCues(tokens: readonly FrameToken[]): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((_, at) => {
    const verb = cues.length < MOST ? isCueWord(tokens, at) : null;
    if (verb) cues.push({ at, verb, passive: isPassive(tokens, at, verb) });
  });
  return cues;
}
