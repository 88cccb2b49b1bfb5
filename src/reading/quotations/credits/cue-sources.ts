import type { Discourse } from '../../people/discourse/discourse.js';
import type { Attribution } from '../attribution.js';
import { findCandidates } from '../candidates.js';
import type { FrameSentence } from '../frame-sentence.js';
import { authorOf } from '../subjects/authors.js';
import { firstTogether } from '../subjects/outer-phrase.js';
import { type Phrase, phraseStartingAt } from '../subjects/phrases.js';
import { phraseOfSpan } from '../subjects/source-phrase.js';
import { resolveSource } from './it.js';

/** "My neighbour, a roofer, leaves gaps.": somebody without a name whom "he" may mean, though nothing is said here. */
export function noteOpening(text: string, sentence: FrameSentence, discourse: Discourse): void {
  const phrase = phraseStartingAt(sentence.tokens, 0);
  // "A baker, Ross had opened early": the description is the subject's.
  if (discourse.bySentence[sentence.index]?.some(({ leading, part }) => leading || part === 'subject'))
    return;
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

/** The phrase of an attribution's source; of a cue without one, the subject it shares with another verb. */
export function sourcePhrase(sentence: FrameSentence, { source, cue }: Attribution): Phrase | null {
  const phrase = source && phraseOfSpan(sentence, source);
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
