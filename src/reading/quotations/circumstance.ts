import type { Span } from '../../corpus/article.js';
import type { FrameSentence, FrameToken } from './frame.js';
import { isCalendar } from './phrases.js';

/** What one speaks at, or what one says it in. */
const OCCASIONS = new Set(
  `conference interview speech call conversation statement meeting visit talks talk summit forum rally debate
  briefing hearing email e-mail tweet letter address testimony podcast broadcast ceremony event session
  appearance speeches remarks dinner lunch convention post message report editorial article column op-ed memo
  lecture panel trip tour press`.split(/\s+/),
);
const OPENS = /^(?:at|during|in|on|after|before|following|via|through|by)$/;
/** How many tokens from its preposition the word for the occasion may stand. */
const REACH = 8;

type Tokens = readonly FrameToken[];

function isFree(token: FrameToken | undefined, content: readonly Span[]): boolean {
  if (!token || token.segment) return false;
  return !content.some(([start, end]) => token.start < end && token.end > start);
}

/** Index of the token at which a stretch from `from` ends: at punctuation, a verb, a segment or the content. */
function endOf(tokens: Tokens, from: number, content: readonly Span[]): number {
  let end = from + 1;
  while (end < tokens.length && isFree(tokens[end], content)) {
    const token = tokens[end];
    if (!token || /^(?:VERB|AUX|PUNCT|SCONJ)$/.test(token.pos) || token.pos === 'PRON') break;
    end++;
  }
  return end;
}

function spanFrom(tokens: Tokens, from: number, to: number): Span {
  return [tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0];
}

/** Where and when something was said, in the words of the cue's sentence: an event if it names one, else a day. */
export function circumstanceOf(sentence: FrameSentence | undefined, content: readonly Span[]): Span | null {
  const tokens = sentence?.tokens ?? [];
  let day: Span | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || !isFree(token, content)) continue;
    if (OPENS.test(token.lower)) {
      const end = endOf(tokens, i, content);
      const near = tokens.slice(i + 1, Math.min(end, i + 1 + REACH));
      if (near.some(({ lower }) => OCCASIONS.has(lower))) return spanFrom(tokens, i, end);
      if (near.some(isCalendar)) day ??= spanFrom(tokens, i, end);
      i = Math.max(i, end - 1);
    } else if (isCalendar(token)) day ??= spanFrom(tokens, i, i + 1);
  }
  return day;
}
