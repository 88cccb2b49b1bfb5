import { reportingNoun } from '../data/reporting-nouns.js';
import type { Found } from './chains.js';
import type { FrameSentence, FrameToken } from './frame.js';
import { phraseEndingAt } from './phrases.js';

type Tokens = readonly FrameToken[];

/** Nouns for what somebody has said, beside those of reporting-nouns. */
const SAYING =
  /^(?:answer|response|reply|message|dictum|line|phrase|advice|verdict|reaction|rejection|mantra|refrain)s?$/;

const isSaying = (token: FrameToken | undefined): boolean =>
  token?.pos === 'NOUN' && (SAYING.test(token.lower) || reportingNoun(token.lower)?.speech === true);

const isGenitive = (token: FrameToken | undefined): boolean =>
  token?.segment === null && /^['’]s?$/.test(token.text);

/** How many words may stand between the noun and the segment, and between the owner and the noun. */
const REACH = 8;
const OWNER_REACH = 4;

/** Index of the noun that the segment at `at` is the content of ("dictum to them was, “…”"); -1 for none. */
function nounBefore(tokens: Tokens, at: number): number {
  let i = at - 1;
  if (/^[,:]$/.test(tokens[i]?.text ?? '') && !tokens[i]?.segment) i--;
  if (/^(?:that|of)$/.test(tokens[i]?.lower ?? '')) i--;
  if (!/^(?:is|was|are|were)$/.test(tokens[i]?.lower ?? ''))
    return i < at - 1 && isSaying(tokens[i]) ? i : -1;
  for (let j = i - 1; j >= 0 && j >= i - REACH; j--) {
    const token = tokens[j];
    if (!token || token.segment || /^(?:VERB|AUX)$/.test(token.pos)) return -1;
    if (isSaying(token)) return j;
  }
  return -1;
}

/** Index of the genitive mark of the owner of the noun at `noun`; -1 for none. */
function genitiveBefore(tokens: Tokens, noun: number): number {
  for (let i = noun - 1; i >= 0 && i >= noun - OWNER_REACH; i--) {
    if (isGenitive(tokens[i])) return i;
    if (!/^(?:NOUN|ADJ|ADV|PROPN)$/.test(tokens[i]?.pos ?? '')) return -1;
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
