import { TIME_NOUNS } from '../../data/time-nouns.js';
import type { FrameToken, Tokens } from '../frame-sentence.js';
import { isCalendar, isComma, RELATIVE } from './frame-words.js';
import { phraseEndingAt } from './phrases.js';

const TIME: ReadonlySet<string> = new Set(TIME_NOUNS);

/** Left end of the clause that ends before `at`: a segment, a colon, a dash or the sentence's start. */
export function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0) {
    const token = tokens[start - 1];
    if (!token || token.segment || /^(?:[;:(\u2014\u2013]|--+)$/.test(token.text)) break;
    start--;
  }
  return start;
}

/** "Lind himself said". */
const REFLEXIVE = /^(?:him|her|it|them|my|our|your)sel(?:f|ves)$/;

/** Skips auxiliaries, adverbs and words for time to the left of a verb: "Lind on Tuesday night warned". */
export function skipLeft(tokens: Tokens, from: number): number {
  let i = from;
  while (i >= 0) {
    const token = tokens[i];
    if (!token || token.segment) return i;
    if (/^(?:ADV|AUX|PART)$/.test(token.pos) || REFLEXIVE.test(token.lower)) i--;
    else if (isCalendar(token) || (TIME.has(token.lower) && token.pos !== 'VERB')) {
      i--;
      while (
        isCalendar(tokens[i]) ||
        /^(?:last|this|next|that|early|late|each|every)$/.test(tokens[i]?.lower ?? '')
      )
        i--;
      if (/^(?:on|in|at|by)$/.test(tokens[i]?.lower ?? '')) i--;
    } else return i;
  }
  return i;
}

/** "who has said", "what Berg had said": whether a verb stands in a relative clause. */
export function isRelativeVerb(tokens: Tokens, at: number): boolean {
  const i = skipLeft(tokens, at - 1);
  if (RELATIVE.has(tokens[i]?.lower ?? '')) return true;
  const phrase = phraseEndingAt(tokens, i + 1);
  return /^(?:what|whom|which|whose)$/.test(tokens[(phrase?.first ?? 0) - 1]?.lower ?? '');
}

/** "In the evening, …", "When …, …", "Ever since …, …", "Asked whether …, …": words before the main clause. */
export function isIntroduction(opening: FrameToken | undefined, next?: FrameToken): boolean {
  if (/^(?:ADP|SCONJ)$/.test(opening?.pos ?? '') || /^(?:when|once)$/.test(opening?.lower ?? '')) return true;
  if (opening?.pos === 'ADV' && /^(?:since|as|after|before|when|if|though)$/.test(next?.lower ?? ''))
    return true;
  return opening?.pos === 'VERB' && /(?:ed|ing)$/.test(opening.lower);
}

/** Where the words that introduce a clause end; its start where no comma shows it. */
export function firstComma(tokens: Tokens, start: number, before: number): number {
  for (let i = start; i < before; i++) if (isComma(tokens[i])) return i;
  return start;
}
