import { asPrinted, type Lexeme } from './lexemes.js';
import type { Quantity } from './quantity.js';

const OPENS = /^(?:from|over|than|on|versus|against|compared|relative)$/;
const PERIOD_NOUN =
  /^(?:year|month|quarter|week|day|period|half|decade|session|earlier|ago|before|previously)$/;
const INSIDE =
  /^(?:a|an|the|same|previous|preceding|prior|last|past|corresponding|comparable|period|of|in|year|month|quarter|week|earlier|ago|before|with|to|that|ending|first|second|third|fourth|half|two|three|\d+|one|basis|on|previously|level|levels|s|'s|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** "year-on-year", "month over month", "y/y", "yoy" at lexeme `at`: the index after it, or 0. */
function onYear(lexemes: readonly Lexeme[], at: number): number {
  const word = lexemes[at]?.lower ?? '';
  if (/^(?:yoy|qoq|mom)$/.test(word)) return at + 1;
  if (word === 'y' && lexemes[at + 1]?.text === '/' && lexemes[at + 2]?.lower === 'y') return at + 3;
  if (!/^(?:year|month|quarter|week)$/.test(word)) return 0;
  const hyphen = lexemes[at + 1]?.text === '-' ? 1 : 0;
  const middle = lexemes[at + 1 + hyphen]?.lower ?? '';
  const end = at + 2 + 2 * hyphen;
  return /^(?:on|over|to)$/.test(middle) && lexemes[end]?.lower === word ? end + 1 : 0;
}

/** "over the same period of the previous year", "from a year earlier", "compared with 2019". */
function comparison(lexemes: readonly Lexeme[], at: number): number {
  if (!OPENS.test(lexemes[at]?.lower ?? '')) return 0;
  let end = 0;
  let i = at + 1;
  for (; i < Math.min(lexemes.length, at + 14) && INSIDE.test(lexemes[i]?.lower ?? ''); i++) {
    const lexeme = lexemes[i];
    const year = /^(?:19|20)\d\d$/.test(lexeme?.text ?? '');
    if (PERIOD_NOUN.test(lexeme?.lower ?? '') || year) end = i + 1;
  }
  // "over the year" and "from a year earlier" compare; "over three years" says how long.
  const bare = lexemes.slice(at + 1, end).some((word) => /^(?:two|three|\d{1,3})$/.test(word.lower));
  const past = /^(?:past|last)$/.test(lexemes[at + 2]?.lower ?? '') && lexemes[at]?.lower === 'over';
  const anchored = /^(?:earlier|ago|before)$/.test(lexemes[end - 1]?.lower ?? '');
  return (bare && !anchored) || (past && bare) ? 0 : end;
}

/** What a change is measured against, in the words of the sentence; null where it does not say. */
export function basisOf(lexemes: readonly Lexeme[], quantity: Quantity): string | null {
  for (let at = Math.max(0, quantity.first - 9); at < quantity.first; at++) {
    const end = onYear(lexemes, at);
    if (end && end <= quantity.first) return asPrinted(lexemes, at, end);
  }
  for (let at = quantity.last; at < Math.min(lexemes.length, quantity.last + 14); at++) {
    if (/^[;:]$/.test(lexemes[at]?.text ?? '') || lexemes[at]?.kind === 'number') break;
    const end = onYear(lexemes, at) || comparison(lexemes, at);
    if (end) return asPrinted(lexemes, at, end);
  }
  return null;
}
