import type { Span } from '../../corpus/article.js';
import { OCCASIONS, OPENS_OCCASION } from '../data/occasions.js';
import type { FrameSentence, FrameToken, Tokens } from './frame-sentence.js';
import { isCalendar } from './subjects/frame-words.js';

/** How many tokens from its preposition the word for the occasion may stand. */
const REACH = 8;
/** How many words may stand between a cue and its occasion: whom it is said to. */
const ADDRESSEE = 6;
/** The longest circumstance before a participle, in words. */
const LONGEST = 14;

/** How far behind the cue an inverted subject may end: its titles stand between. */
const INVERTED = 12;
const POSSESSIVE = /^(?:my|your|his|her|its|our|their)$/;

/** A stretch of tokens that says where (2: an event or a channel) or when (1: a day) something was said. */
interface Circumstance {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

const isDay = (token: FrameToken | undefined) => isCalendar(token) && /^\p{Lu}/u.test(token?.text ?? '');
/** "in response", "by joking": what a circumstance cannot end with. */
const isDangling = (token: FrameToken | undefined) =>
  token !== undefined && /^(?:ADP|SCONJ|CCONJ|DET|ADV|PART)$/.test(token.pos);

/** Index at which the circumstance from `from` ends: at punctuation, a verb, a segment or a new clause. */
function endOf(tokens: Tokens, from: number, limit: number): number {
  let end = from + 1;
  while (end < limit) {
    const token = tokens[end];
    if (!token || token.segment || /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(token.pos)) break;
    if (token.pos === 'PRON' && !POSSESSIVE.test(token.lower)) break;
    if (/^(?:by|as|to|that|who|which|and)$/.test(token.lower)) break;
    end++;
  }
  while (end > from + 1 && isDangling(tokens[end - 1])) end--;
  return end;
}

const MEETING =
  /^(?:met|meeting|spoke|speaking|talked|talking|visited|visiting|attended|attending|addressed|addressing|toured|touring|held|holding)$/;

/** "after he met with the envoy in Oslo on March 3": a clause that says on what occasion. */
function meetingAt(tokens: Tokens, at: number): Circumstance | null {
  if (!/^(?:after|before|while|when)$/.test(tokens[at]?.lower ?? '')) return null;
  const verb = tokens[at + 1]?.pos === 'PRON' ? at + 2 : at + 1;
  if (!MEETING.test(tokens[verb]?.lower ?? '')) return null;
  let to = verb + 1;
  while (to < tokens.length && !tokens[to]?.segment && tokens[to]?.pos !== 'PUNCT') to++;
  return to > verb + 1 ? { from: at, to, weight: 2 } : null;
}

/** The circumstance that begins exactly at `at`, before `limit`. */
function circumstanceAt(tokens: Tokens, at: number, limit: number): Circumstance | null {
  const token = tokens[at];
  if (!token || token.segment || at >= limit) return null;
  const meeting = meetingAt(tokens, at);
  if (meeting && meeting.to <= limit) return meeting;
  const opens = OPENS_OCCASION.test(token.lower);
  if (!opens && !isDay(token)) return null;
  const to = endOf(tokens, at, limit);
  const near = tokens.slice(at, Math.min(to, at + 1 + REACH));
  const weight = near.some(({ lower }) => OCCASIONS.has(lower)) ? 2 : near.some(isDay) ? 1 : 0;
  return weight > 0 && (to > at + 1 || !opens) ? { from: at, to, weight } : null;
}

/** The first circumstance behind a cue, with nothing but adverbs and whom it is said to before it. */
function behind(tokens: Tokens, from: number): Circumstance | null {
  for (let i = from; i < Math.min(tokens.length, from + ADDRESSEE); i++) {
    const token = tokens[i];
    if (!token || token.segment || /^(?:VERB|AUX|PUNCT)$/.test(token.pos)) return null;
    const found = circumstanceAt(tokens, i, tokens.length);
    if (found) return found;
    if (token.pos === 'SCONJ') return null;
  }
  return null;
}

/** "At a rally on Monday, …": what opens the sentence up to a comma, before the clause of the cue. */
function opening(tokens: Tokens, limit: number): Circumstance | null {
  const from = /^(?:CCONJ|ADV)$/.test(tokens[0]?.pos ?? '') ? 1 : 0;
  const found = circumstanceAt(tokens, from, limit);
  return found && tokens[found.to]?.text === ',' ? found : null;
}

/** "spoke at a rally in Oslo, calling for …": the event right before the comma of a participle at `cue`. */
function beforeParticiple(tokens: Tokens, cue: number): Circumstance | null {
  if (tokens[cue - 1]?.text !== ',' || !/ing$/.test(tokens[cue]?.lower ?? '')) return null;
  for (let i = cue - 2; i > Math.max(0, cue - 2 - LONGEST); i--) {
    const found = circumstanceAt(tokens, i, cue - 1);
    if (found?.to === cue - 1 && found.weight > 1) return found;
  }
  return null;
}

/** Where a cue and the phrase that names its speaker stand, as offsets. */
interface Place {
  readonly cue: Span;
  readonly mention: Span | null;
}

/**
 * Where and when something was said, in the words of the cue's sentence: what stands behind the cue and its
 * speaker, between the two, or at the head of the sentence. An event or a channel counts before a day.
 */
export function circumstanceOf(
  sentence: FrameSentence | undefined,
  { cue, mention }: Place,
  content: readonly Span[],
): Span | null {
  const tokens = sentence?.tokens ?? [];
  const after = (at: number) => {
    const index = tokens.findIndex(({ start }) => start >= at);
    return index < 0 ? tokens.length : index;
  };
  const cueEnd = after(cue[1]);
  const named = mention && mention[0] >= cue[1] ? after(mention[1]) : cueEnd;
  const between = tokens.slice(cueEnd, named);
  const isInverted =
    between.length < INVERTED && !between.some(({ segment, pos }) => segment || pos === 'PUNCT');
  const near = isInverted ? named : cueEnd;
  const found = [behind(tokens, near), beforeParticiple(tokens, after(cue[0]))];
  if (mention && mention[1] <= cue[0]) found.push(circumstanceAt(tokens, after(mention[1]), after(cue[0])));
  found.push(opening(tokens, after(Math.min(cue[0], mention?.[0] ?? cue[0]))));
  let best: Circumstance | null = null;
  for (const one of found) if (one && one.weight > (best?.weight ?? 0)) best = one;
  if (!best) return null;
  const span: Span = [tokens[best.from]?.start ?? 0, tokens[best.to - 1]?.end ?? 0];
  return content.some(([start, end]) => span[0] < end && span[1] > start) ? null : span;
}
