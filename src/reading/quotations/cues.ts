import { HEARERS } from '../data/audiences.js';
import { type ReportingVerb, reportingVerb } from '../data/reporting-verbs.js';
import { isNameToken } from '../people/names/token.js';
import type { FrameToken, Tokens } from './frame-sentence.js';

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

/** "Court told of fear", "Inquest told that …": headlines leave out "was", and "told" has nobody whom it tells. */
export function isToldInHeadline(tokens: readonly { readonly lower: string }[], at: number): boolean {
  if (tokens[at]?.lower !== 'told' || !HEARERS.has(tokens[at - 1]?.lower ?? '')) return false;
  if (!/^(?:of|that|how|about)$/.test(tokens[at + 1]?.lower ?? '')) return false;
  return !tokens
    .slice(Math.max(0, at - 4), at)
    .some(({ lower }) => /^(?:the|a|an|this|that|one)$/.test(lower));
}

function isPassive(tokens: Tokens, at: number, verb: ReportingVerb): boolean {
  if (verb.form !== 'past') return false;
  if (isToldInHeadline(tokens, at)) return true;
  // "he said, when asked if …": he has been asked.
  const asked = /^(?:ask|press|question|quiz)$/.test(verb.lemma);
  if (asked && /^(?:when|if|once|after|while)$/.test(tokens[at - 1]?.lower ?? '')) return true;
  // "Described by Lind as “…”"
  const apart = at === 0 || tokens[at - 1]?.text === ',';
  if (apart && verb.verbClass === 'judge' && tokens[at + 1]?.lower === 'by') return true;
  let i = at - 1;
  while (i >= 0 && /^(?:ADV|PART)$/.test(tokens[i]?.pos ?? '')) i--;
  const lower = tokens[i]?.lower ?? '';
  return BE.has(lower) && !HAVE.has(lower);
}

/** "state-of-the-art": a part of a compound is no verb. */
function isHyphenated(tokens: Tokens, at: number): boolean {
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

/** "Lind's proposed credit", "her stated aim": a participle that describes the noun behind it. */
function describesNoun(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  const owned =
    before?.pos === 'PART'
      ? /^['’]s?$/.test(before.text)
      : /^(?:DET|PRON)$/.test(before?.pos ?? '') &&
        /^(?:the|an?|his|her|its|their|our|my|your)$/.test(before?.lower ?? '');
  return owned && /^(?:NOUN|ADJ)$/.test(tokens[at + 1]?.pos ?? '');
}

/**
 * The only verb that a clause has, taken for a noun: "The email to his backers notes that …", "The ad claims
 * “…”", "“…,” Lind points out".
 */
function isOnlyVerb(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (before?.segment || !/^(?:NOUN|PROPN|NUM)$|^(?:DET|PRON)$/.test(before?.pos ?? '')) return false;
  if (/^(?:DET|PRON)$/.test(before?.pos ?? '') && !/^(?:which|who|he|she|it)$/.test(before?.lower ?? ''))
    return false;
  let start = at;
  while (start > 0 && !tokens[start - 1]?.segment) start--;
  const relative = /^(?:which|who)$/.test(before?.lower ?? '');
  if (!relative && tokens.slice(start, at).some(({ pos }) => /^(?:VERB|AUX)$/.test(pos))) return false;
  if (start > 0) return /[,?!…]/.test(tokens[start - 1]?.text ?? '') && endsTag(tokens[at + 1]);
  if (/^(?:ADP|SCONJ|ADV)$/.test(tokens[0]?.pos ?? '')) return false;
  const next = tokens[at + 1];
  const content = /^[,:]$/.test(next?.text ?? '') && !next?.segment ? tokens[at + 2] : next;
  return content?.segment != null || content?.lower === 'that';
}

/** What may follow the verb of "“…,” Lind notes". */
function endsTag(next: FrameToken | undefined): boolean {
  return !next || (!next.segment && (/^[,.;]$/.test(next.text) || /^(?:ADP|ADV)$/.test(next.pos)));
}

function isCueWord(tokens: Tokens, at: number): ReportingVerb | null {
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
  if (isHyphenated(tokens, at) || (verb.lemma === 'add' && tokens[at + 1]?.lower === 'up')) return null;
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
    !/s$/.test(previous?.lower ?? '') &&
    !followsRelative(tokens, at)
  )
    return null;
  if (token.pos === 'VERB') return verb;
  if (verb.form === 'third' && verb.verbClass === 'say' && isOnlyVerb(tokens, at)) return verb;
  // "Col. Tarek Said said": a name that is spelt like a cue.
  const isName = token.text !== token.lower && reportingVerb(tokens[at + 1]?.lower ?? '') !== null;
  if (verb.form === 'past' && !verb.ambiguous && isNameToken(previous) && !isName) return verb;
  if (verb.form === 'third' && token.text === token.lower && isNameToken(previous) && leadsOn(tokens[at + 1]))
    return verb;
  if (token.pos === 'PROPN' || (/^\p{Lu}/u.test(token.text) && at > 0)) return null;
  if (/^(?:said|says|told|wrote|tweeted|added)$/.test(token.lower)) return verb;
  return verb.ambiguous || /^(?:ADJ|NOUN|AUX)$/.test(token.pos) ? null : verb;
}

/** "Residents who lost their homes in the flood say": a clause that tells who stands between a plural and its verb. */
function followsRelative(tokens: Tokens, at: number): boolean {
  if (tokens[at]?.pos !== 'VERB') return false;
  let who = at - 1;
  while (who > 0 && tokens[who]?.lower !== 'who') {
    if (tokens[who]?.segment || tokens[who]?.text === ',') return false;
    who--;
  }
  return who > 0 && tokens.slice(who, at).filter(({ pos }) => pos === 'VERB').length === 1;
}

/** More cues than this are no sentence of news. */
const MOST = 24;

/** The reporting verbs of a sentence, outside quotation marks. */
export function findCues(tokens: Tokens): Cue[] {
  const cues: Cue[] = [];
  tokens.forEach((_, at) => {
    const verb = cues.length < MOST ? isCueWord(tokens, at) : null;
    if (verb) cues.push({ at, verb, passive: isPassive(tokens, at, verb) });
  });
  return cues;
}
