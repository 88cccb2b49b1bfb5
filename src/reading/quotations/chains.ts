import { TITLES } from '../people/data/titles.js';
import { isGivenName } from '../people/gender.js';
import { isNameToken } from '../people/names.js';
import { bare, withNameAfterTitle } from './apposition.js';
import { type Candidate, findCandidates, isTag } from './candidates.js';
import { isIntroduction } from './clauses.js';
import type { FrameSentence, FrameToken } from './frame.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';
import { authorOf } from './sayings.js';
import { subjectLeft } from './subject.js';

type Tokens = readonly FrameToken[];

/** A phrase of some sentence that names who speaks, found without a cue in the segment's own sentence. */
export interface Found {
  readonly sentence: FrameSentence;
  readonly phrase: Phrase;
  /** Index of the cue among the sentence's tokens; null where nothing but order tells. */
  readonly cue: number | null;
  readonly rule: string;
}

/** Whether a sentence holds nothing but quoted words. */
export function isOnlyQuoted({ tokens }: FrameSentence): boolean {
  return tokens.every(({ segment, pos }) => segment || pos === 'PUNCT');
}

/** The subject of the main clause: of the first verb that has one, behind what introduces the sentence. */
export function leadingSubject(tokens: Tokens, limit = tokens.length): Phrase | null {
  const introduced = isIntroduction(tokens[0], tokens[1]);
  const comma = introduced ? tokens.findIndex(({ text }) => text === ',') : -1;
  for (const from of comma > 0 && comma < limit ? [comma, 0] : [0])
    for (let i = from; i < limit; i++) {
      if (tokens[i]?.segment || !/^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')) continue;
      const subject = subjectLeft(tokens, i);
      const own = tokens[subject?.first ?? -1]?.lower !== 'whose';
      if (subject && own && subject.first >= from) return subject;
    }
  return null;
}

/** The last cue with a subject; one of speech, in a clause of its own, before others ("was refusing to call"). */
function lastNamed(candidates: readonly Candidate[]): Candidate | undefined {
  const named = candidates.filter(({ subject }) => subject !== null);
  return named.findLast(isOwnSpeech) ?? named.at(-1);
}

function isOwnSpeech({ cue: { verb }, relative }: Candidate): boolean {
  return (verb.verbClass === 'say' || verb.verbClass === 'tell') && verb.form !== 'base' && !relative;
}

/** "“…” ― Jorge Falcon": a dash and a name behind the segment at `at`, or in the sentence after it. */
export function signature(
  sentence: FrameSentence,
  at: number,
  next: FrameSentence | undefined,
): Found | null {
  const here = sentence.tokens[at + 1];
  const [where, from] = here ? [sentence, at + 1] : [next, 0];
  if (!where || !/^[\u2012-\u2015-]+$/.test(where.tokens[from]?.text ?? '')) return null;
  const phrase = phraseStartingAt(where.tokens, from + 1);
  if (!phrase || !isNameToken(where.tokens[phrase.first])) return null;
  if (where.paragraph !== sentence.paragraph && !endsWith(where.tokens, phrase)) return null;
  return { sentence: where, phrase, cue: null, rule: 'signature' };
}

/** A paragraph that is nothing but a dash and the name, below the quotation that it signs. */
function endsWith(tokens: Tokens, { last, head }: Phrase): boolean {
  return head === 'name' && tokens.slice(last).every(({ text, segment }) => !segment && text === '.');
}

const SPOKEN = /^(?:statements?|remarks?|comments?|speech|announcement|appeal|call|assessment|points?)$/;

/** "Xi Jinping made the above statement during …": where such a sentence has its verb; -1 for none. */
function madeTheRemark(tokens: Tokens): number {
  return tokens.findIndex(({ lower }, i) => {
    if (!/^(?:made|makes|make|delivered|issued|gave)$/.test(lower)) return false;
    if (!/^(?:the|this|these|those)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    return tokens.slice(i + 2, i + 4).some((token) => SPOKEN.test(token.lower));
  });
}

/** Who "made the remarks", in a sentence that says so. */
export function madeTheRemarks(sentence: FrameSentence): Found | null {
  const cue = madeTheRemark(sentence.tokens);
  const phrase = cue < 0 ? null : subjectLeft(sentence.tokens, cue);
  return phrase && { sentence, phrase, cue, rule: 'tag' };
}

/** "“….” Li Yongquan said.": the sentence after the segment that does nothing but name who said it. */
export function tagAfter(next: FrameSentence | undefined): Found | null {
  const made = next && madeTheRemarks(next);
  if (made) return made;
  const [candidate] = next ? findCandidates(next.tokens) : [];
  if (!next || !candidate?.subject || !isTag(next.tokens, candidate)) return null;
  return { sentence: next, phrase: candidate.subject, cue: candidate.cue.at, rule: 'tag' };
}

/** "He added:" at the end of the sentence or paragraph before. */
export function colonBefore(previous: FrameSentence | undefined): Found | null {
  if (previous?.tokens.at(-1)?.text !== ':') return null;
  const cue = lastNamed(findCandidates(previous.tokens));
  if (cue?.subject) return { sentence: previous, phrase: cue.subject, cue: cue.cue.at, rule: 'colon-cue' };
  const phrase = leadingSubject(previous.tokens) ?? phraseStartingAt(previous.tokens, 0);
  return phrase && { sentence: previous, phrase, cue: null, rule: 'colon-subject' };
}

/** "Here is Lind in May 1992: “…”", "And then there was Lind: “…”": whom such a sentence presents. */
function presented(tokens: Tokens): Phrase | null {
  let at = 0;
  while (/^(?:and|but|then)$/.test(tokens[at]?.lower ?? '')) at++;
  const here =
    /^(?:here|there)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:is|was|['’]s)$/.test(tokens[at + 1]?.lower ?? '');
  const clause = /^(?:how|what)$/.test(tokens[at + 2]?.lower ?? '');
  return here ? phraseStartingAt(tokens, clause ? at + 3 : at + 2) : null;
}

/** "Then came a reply from Lind: “…”": the name right before the colon at `colon` that "from" leads to. */
function sentFrom(tokens: Tokens, colon: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, colon);
  return phrase?.head === 'name' && /^(?:from|by)$/.test(tokens[phrase.first - 1]?.lower ?? '')
    ? phrase
    : null;
}

/** Whether a sentence has a verb before `limit`. */
const hasVerb = (tokens: Tokens, limit: number): boolean =>
  tokens.slice(0, limit).some(({ pos, segment }) => !segment && /^(?:VERB|AUX)$/.test(pos));

/** "Lind, the mayor: “…”", "On the radio, Lind: “…”": the person whom words without a verb name before a colon. */
function namedOnly(tokens: Tokens, colon: number): Phrase | null {
  if (hasVerb(tokens, colon)) return null;
  const comma = tokens[0]?.pos === 'ADP' ? tokens.findIndex(({ text }) => text === ',') : -1;
  let first = comma < colon ? comma + 1 : 0;
  while (TITLES.has(bare(tokens[first])) && first < colon - 1) first++;
  let last = first;
  while (isNameToken(tokens[last])) last++;
  return isGivenName(tokens[first]?.lower ?? '') && last - first > 1 ? { first, last, head: 'name' } : null;
}

/** "Lavrov once had a vivid metaphor: “…”": a colon right before the segment, in its own sentence. */
export function colonHere(sentence: FrameSentence, at: number): Found | null {
  const { tokens } = sentence;
  if (tokens[at - 1]?.text !== ':') return null;
  const opening = phraseStartingAt(tokens, 0);
  const titled = opening && withNameAfterTitle(tokens, opening, at);
  const turn = titled?.head === 'name' && titled.last === at - 1 ? titled : null;
  const named = turn ?? presented(tokens) ?? sentFrom(tokens, at - 1) ?? namedOnly(tokens, at - 1);
  const subject = named ?? leadingSubject(tokens, at);
  const phrase = subject && (authorOf(tokens, subject) ?? subject);
  return phrase && { sentence, phrase, cue: null, rule: 'colon-here' };
}

/** The speaker or subject of the sentence before. */
export function sentenceBefore(previous: FrameSentence | undefined): Found | null {
  if (!previous) return null;
  const all = findCandidates(previous.tokens);
  const cue = all.find((one) => one.subject && isOwnSpeech(one)) ?? lastNamed(all);
  if (cue?.subject)
    return { sentence: previous, phrase: cue.subject, cue: null, rule: 'cue-of-sentence-before' };
  const phrase = leadingSubject(previous.tokens);
  return phrase && { sentence: previous, phrase, cue: null, rule: 'subject-of-sentence-before' };
}

/** The subject of the words around a quoted fragment. */
export function subjectAround(sentence: FrameSentence, at: number): Found | null {
  const phrase = leadingSubject(sentence.tokens, at);
  return phrase && { sentence, phrase, cue: null, rule: 'subject-of-sentence' };
}

const TURN = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}):\s/u;

/** Length of the name in capitals that opens a turn of a transcript ("WALLACE: Governor, …"); 0 for none. */
export function turnName(inner: string): number {
  return TURN.exec(inner.slice(0, 60))?.[1]?.length ?? 0;
}
