import { accordingTo } from '../according.js';
import { type Candidate, findCandidates } from '../candidates.js';
import type { FrameSentence, Tokens } from '../frame-sentence.js';
import { isIntroduction } from '../subjects/clauses.js';
import type { Phrase } from '../subjects/phrases.js';
import { subjectLeft } from '../subjects/subject.js';

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
export function lastNamed(candidates: readonly Candidate[]): Candidate | undefined {
  const named = candidates.filter(({ subject }) => subject !== null);
  return named.findLast(isOwnSpeech) ?? named.at(-1);
}

function isOwnSpeech({ cue: { verb }, relative }: Candidate): boolean {
  return (verb.verbClass === 'say' || verb.verbClass === 'tell') && verb.form !== 'base' && !relative;
}

/** The speaker or subject of the sentence before. */
export function sentenceBefore(previous: FrameSentence | undefined): Found | null {
  if (!previous) return null;
  const all = findCandidates(previous.tokens);
  const cue = all.find((one) => one.subject && isOwnSpeech(one)) ?? lastNamed(all);
  if (cue?.subject)
    return { sentence: previous, phrase: cue.subject, cue: null, rule: 'cue-of-sentence-before' };
  const according = accordingTo(previous.tokens)?.source;
  if (according?.head === 'name')
    return { sentence: previous, phrase: according, cue: null, rule: 'cue-of-sentence-before' };
  const phrase = leadingSubject(previous.tokens);
  return phrase && { sentence: previous, phrase, cue: null, rule: 'subject-of-sentence-before' };
}

/** A sentence of no more words than this, behind one's words, tells what another does before answering. */
const BEAT = 8;

/** "“We go on,” Lind said. Berg shook his head. “Not with me.”": who opens a short sentence without a cue. */
export function actsBefore(previous: FrameSentence): Found | null {
  const { tokens } = previous;
  if (tokens.length > BEAT || tokens.some(({ segment, text }) => segment || text === ',')) return null;
  const phrase = findCandidates(tokens).length === 0 ? leadingSubject(tokens) : null;
  if (phrase?.head !== 'name' || phrase.first > 0) return null;
  return { sentence: previous, phrase, cue: null, rule: 'acts-before' };
}

/** The subject of the words around a quoted fragment. */
export function subjectAround(sentence: FrameSentence, at: number): Found | null {
  const phrase = leadingSubject(sentence.tokens, at);
  return phrase && { sentence, phrase, cue: null, rule: 'subject-of-sentence' };
}

const TURN = /^(\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]+){0,3}):\s/u;

/** Length of the name in capitals that opens a turn of a transcript ("LIND: Governor, …"); 0 for none. */
export function turnName(inner: string): number {
  return TURN.exec(inner.slice(0, 60))?.[1]?.length ?? 0;
}
