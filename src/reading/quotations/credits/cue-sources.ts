import { endOfDescription, genderOfNoun } from '../../people/descriptions/descriptions.js';
import type { Discourse } from '../../people/discourse/discourse.js';
import { isPersonNoun } from '../../people/reporters.js';
import type { Attribution } from '../attribution.js';
import { findCandidates } from '../candidates.js';
import type { FrameSentence, FrameToken, Tokens } from '../frame-sentence.js';
import { authorOf } from '../subjects/authors.js';
import { firstTogether } from '../subjects/outer-phrase.js';
import { type Phrase, phraseStartingAt } from '../subjects/phrases.js';
import { phraseOfSpan } from '../subjects/source-phrase.js';
import { canSpeak } from '../unnamed.js';
import { resolveSource } from './it.js';

/** "The bell rang, and a woman in a green parka came in.": a man or a woman without a name who does something. */
function noteArrivals(text: string, sentence: FrameSentence, discourse: Discourse): void {
  const { tokens } = sentence;
  tokens.forEach(({ lower, segment }, at) => {
    if (
      at === 0 ||
      segment ||
      !/^an?$/.test(lower) ||
      !/^(?:,|and|when|as|while)$/.test(tokens[at - 1]?.lower ?? '')
    )
      return;
    const phrase = phraseStartingAt(tokens, at);
    const noun = phrase?.head === 'common' ? tokens[phrase.last - 1] : undefined;
    if (!phrase || noun?.pos !== 'NOUN' || !genderOfNoun(noun.lower)) return;
    if (tokens[endOfDescription(tokens, phrase.last)]?.pos === 'VERB')
      resolveSource(text, sentence, phrase, discourse);
  });
}

/** "My neighbour, a roofer, leaves gaps.": somebody without a name whom "he" may mean, though nothing is said here. */
export function noteOpening(text: string, sentence: FrameSentence, discourse: Discourse): void {
  const phrase = phraseStartingAt(sentence.tokens, 0);
  // "A baker, Ross had opened early": the description is the subject's.
  if (discourse.bySentence[sentence.index]?.some(({ leading, part }) => leading || part === 'subject'))
    return;
  noteArrivals(text, sentence, discourse);
  const next = sentence.tokens[phrase?.last ?? 0];
  if (
    phrase?.head === 'common' &&
    next &&
    (/^(?:,|who)$/.test(next.lower) || /^(?:VERB|AUX|ADP)$/.test(next.pos))
  )
    resolveSource(text, sentence, phrase, discourse);
}

/** How many cues before one are asked whether what they report holds it. */
const OUTER = 4;

/** "Ross says that Lind promised …": the promise is not spoken here, so that Lind is not who spoke last. */
export function isReported(ordered: readonly Attribution[], at: number): boolean {
  const [cue = 0] = ordered[at]?.cue ?? [];
  return ordered
    .slice(Math.max(0, at - OUTER), at)
    .some(({ content }) => content.some(([start, end]) => start <= cue && cue < end));
}

/** "Women mending nets behind the hall in Lund said": the people who open a sentence that has no other verb before the cue at `cue`. */
function openingPeople(tokens: Tokens, cue: number): Phrase | null {
  const noun = tokens.findIndex(({ pos }) => !/^(?:DET|ADJ|NUM)$/.test(pos));
  const [head, participle] = [tokens[noun], tokens[noun + 1]];
  const people =
    head && !head.segment && /^(?:\p{L}*men|people|\p{L}+s)$/u.test(head.lower) && isPersonNoun(head.lower);
  if (!people || !/ing$/.test(participle?.lower ?? '')) return null;
  const at = tokens.findIndex(({ start }) => start >= cue);
  const between = tokens.slice(noun + 2, at);
  const clause = ({ pos, text, segment, lower }: FrameToken) =>
    segment || text === ',' || pos === 'AUX' || (pos === 'VERB' && !/ing$/.test(lower));
  return between.length > 0 && !between.some(clause) ? { first: 0, last: noun + 1, head: 'common' } : null;
}

/** "Lind, who denies it, left": a verb of a clause that only tells of somebody makes nobody the latest speaker. */
export function isInAside(tokens: Tokens, verb: number): boolean {
  return tokens[verb - 2]?.text === ',' && /^(?:who|which)$/.test(tokens[verb - 1]?.lower ?? '');
}

/** The phrase of an attribution's source; of a cue without one, the subject it shares with another verb. */
export function sourcePhrase(sentence: FrameSentence, { source, cue }: Attribution): Phrase | null {
  const phrase = source && phraseOfSpan(sentence, source);
  const people =
    source && !(phrase && canSpeak(sentence.tokens, phrase)) ? openingPeople(sentence.tokens, cue[0]) : null;
  if (people) return people;
  if (phrase) return authorOf(sentence.tokens, phrase) ?? firstTogether(sentence.tokens, phrase);
  if (source) return null;
  const all = findCandidates(sentence.tokens);
  const index = all.findIndex(({ cue: { at } }) => {
    const start = sentence.tokens[at]?.start ?? -1;
    return start >= cue[0] && start < cue[1];
  });
  const candidate = all[index];
  if (!candidate || candidate.inverted) return null;
  if (candidate.subject || candidate.cue.verb.form !== 'gerund') return candidate.subject;
  // "…, he said, “…,” adding that …": the speaker of the verb before the segment goes on.
  return all.slice(0, index).findLast(({ subject }) => subject !== null)?.subject ?? null;
}
