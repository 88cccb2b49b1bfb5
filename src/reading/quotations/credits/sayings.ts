import type { Span } from '../../../corpus/article.js';
import { firstAt } from '../../../halving.js';
import type { Resolved } from '../../people/resolved.js';
import type { Attribution } from '../attribution.js';
import type { FrameSentence, Tokens } from '../frame-sentence.js';
import type { Segment } from '../segments.js';
import { isTitleLike } from '../speech.js';
import { genitiveBefore, isGenitive, isSaying } from '../subjects/authors.js';
import { phraseEndingAt } from '../subjects/phrases.js';
import type { Found } from './chains.js';

/** How many words may stand between the noun and the segment, and between the owner and the noun. */
const REACH = 8;

const DESCRIBING = /^(?:description|characteri[sz]ation|portrayal|depiction|denunciation|dismissal)s?$/;

/** "Lind's description of Berg as": index of the noun before "as"; -1 for none. */
function describingBefore(tokens: Tokens, as: number): number {
  for (let i = as - 1; i >= 0 && i >= as - REACH; i--) {
    if (DESCRIBING.test(tokens[i]?.lower ?? '')) return i;
    if (tokens[i]?.segment || /^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')) return -1;
  }
  return -1;
}

/** Index of the noun that the segment at `at` is the content of ("dictum to them was, “…”", "advice to them: “…”"); -1 for none. */
function nounBefore(tokens: Tokens, at: number): number {
  let i = at - 1;
  if (tokens[i]?.lower === 'as') return describingBefore(tokens, i);
  if (/^[,:]$/.test(tokens[i]?.text ?? '') && !tokens[i]?.segment) i--;
  if (/^(?:that|of)$/.test(tokens[i]?.lower ?? '')) i--;
  const colon = tokens[at - 1]?.text === ':';
  if (!colon && !/^(?:is|was|are|were)$/.test(tokens[i]?.lower ?? ''))
    return i < at - 1 && isSaying(tokens[i]) ? i : -1;
  for (let j = colon ? i : i - 1; j >= 0 && j >= i - REACH; j--) {
    const token = tokens[j];
    if (!token || token.segment || /^(?:VERB|AUX)$/.test(token.pos)) return -1;
    if (isSaying(token)) return j;
  }
  return -1;
}

/** Whose saying a segment is: "Lind's answer was that “…”", "Lind's “…” promise". */
export function ownerOfSaying(sentence: FrameSentence, at: number): Found | null {
  const { tokens } = sentence;
  const inside = isSaying(tokens[at + 1]) && isGenitive(tokens[at - 1]);
  const noun = inside ? at + 1 : nounBefore(tokens, at);
  const genitive = inside ? at - 1 : genitiveBefore(tokens, noun);
  const phrase = genitive > 0 ? phraseEndingAt(tokens, genitive) : null;
  return phrase && phrase.head === 'name' ? { sentence, phrase, cue: noun, rule: 'owner' } : null;
}

/**
 * The noun whose clause holds a segment ("Lind's claim that the pier is “rotten”"), the last before it; null for none.
 *
 * @param nouns attributions by nouns, in order of their cues
 * @param from where the segment's sentence starts
 */
export function nounAround(
  nouns: readonly Attribution[],
  from: number,
  { outer, inner }: Segment,
): Attribution | null {
  const first = firstAt(nouns.length, (i) => (nouns[i]?.cue[0] ?? 0) >= from);
  const last = firstAt(nouns.length, (i) => (nouns[i]?.cue[0] ?? 0) >= outer[0]);
  const over = nouns
    .slice(first, last)
    .findLast(({ content }) => content.some(([start, end]) => start <= outer[0] && inner[1] <= end));
  return over ?? null;
}

/** "The “Treaty of Trade, Friendship and Fishing” states that …": a writing named in marks, commas and all; null for any other. */
export function titledSource(text: string, span: Span): Resolved | null {
  const title = /^(?:\p{L}+\s)?["“‘«]([^"“”‘»]{1,200})["”’»]$/u.exec(text.slice(...span))?.[1];
  if (!title?.includes(',') || !isTitleLike(title)) return null;
  return { span, entity: null, description: title };
}
