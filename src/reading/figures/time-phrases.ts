import type { Lexeme } from './lexemes.js';
import type { Phrase } from './noun-phrases.js';

const TIME_WORD =
  /^(?:\d+|year|years|month|months|week|weeks|day|days|quarter|half|today|yesterday|period|total|fact|addition|recent|past|last|next|first|second|third|fourth|row|time|average|trading|morning|night|end|start|beginning)$/;

/** Whether a phrase is made of nothing but words for time. */
export function isTime(lexemes: readonly Lexeme[], phrase: Phrase): boolean {
  return lexemes
    .slice(phrase.first, phrase.last)
    .every(
      ({ lower, kind, part }) =>
        part === 'time' || TIME_WORD.test(lower) || /^(?:of|the|in|and)$/.test(lower) || kind !== 'word',
    );
}
