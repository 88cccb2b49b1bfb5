import { ORDINALS } from '../data/number-words.js';
import { CARDINALS } from './data/number-words.js';
import { asPrinted, type Lexeme, wordAt } from './lexemes.js';
import { fromWords, type Quantity } from './quantity.js';

const SUFFIX = /^(?:st|nd|rd|th)$/;
const SUPERLATIVE =
  /^(?:largest|biggest|smallest|highest|lowest|longest|shortest|busiest|richest|poorest|wealthiest|fastest|slowest|tallest|oldest|youngest|strongest|heaviest|deepest|best|worst|top|most|cheapest|greatest|leading|hottest|coldest|warmest|deadliest|costliest|widest|closest)$/;
/** Without an ordinal only size makes a rank that a table would hold. */
const SIZE = /^(?:largest|biggest)$/;
/** What a spelled ordinal counts in the course of time; other nouns are merely "first" or "second". */
const COUNTED_IN_TIME =
  /^(?:time|anniversary|birthday|consecutive|straight|successive|edition|round|session|term|visit|meeting|summit|year|month|week|day|quarter|season|attempt|trip|dose)$/;
const SPELLED_OUT_OF =
  /^(?:year|month|week|day|quarter|season|round|term|session|dose|trip|meeting|visit|summit|edition|attempt)$/;
const RANKED = /^(?:ranked|ranks|rank|ranking|placed|finished|came)$/;

/** The ordinal at lexeme `at` ("10th", "twenty-first", damaged "7 5th"): value and the index after it. */
export function ordinalAt(lexemes: readonly Lexeme[], at: number): { value: number; last: number } | null {
  const lexeme = lexemes[at];
  if (lexeme?.kind === 'number') {
    const suffix = lexemes[at + 1];
    const whole = /^\d{1,3}(?:,?\d{3})*$/.test(lexeme.text);
    if (whole && suffix?.glued && SUFFIX.test(suffix.lower))
      return { value: Number(lexeme.text.replaceAll(',', '')), last: at + 2 };
    return splitOrdinal(lexemes, at);
  }
  const simple = ORDINALS.get(lexeme?.lower ?? '');
  if (simple) return { value: simple, last: at + 1 };
  const tens = CARDINALS.get(lexeme?.lower ?? '') ?? 0;
  const units = lexemes[at + 1]?.text === '-' ? (ORDINALS.get(wordAt(lexemes, at + 2)) ?? 0) : 0;
  return tens >= 20 && units > 0 && units < 10 ? { value: tens + units, last: at + 3 } : null;
}

/**
 * "7 5th anniversary": an ordinal split by a stray space. Clear only before a noun that years are counted
 * by, where a lone digit could not stand; anywhere else it is left alone.
 */
function splitOrdinal(lexemes: readonly Lexeme[], at: number): { value: number; last: number } | null {
  const [tens, units, suffix, noun] = lexemes.slice(at, at + 4);
  if (!/^[1-9]$/.test(tens?.text ?? '') || !/^\d$/.test(units?.text ?? '') || units?.glued) return null;
  const clear =
    suffix?.glued && SUFFIX.test(suffix.lower) && /^(?:anniversary|birthday)$/.test(noun?.lower ?? '');
  return clear ? { value: Number(`${tens?.text}${units?.text}`), last: at + 3 } : null;
}

/** End of the noun phrase from lexeme `at`, as far as its head. */
function nounEnd(lexemes: readonly Lexeme[], at: number): number {
  let end = at;
  for (let i = at; i < Math.min(lexemes.length, at + 5); i++) {
    const lexeme = lexemes[i];
    if (lexeme?.text === '-' && lexeme.glued) continue;
    if (lexeme?.kind !== 'word' || !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(lexeme.pos)) break;
    if (lexeme.pos === 'VERB' && !lexeme.lower.endsWith('ing')) break;
    if (/^(?:NOUN|PROPN)$/.test(lexeme.pos)) end = i + 1;
  }
  return end;
}

/** "10th largest trading partner", "second-biggest economy", "Russia's largest trading partner". */
function superlativeRank(
  lexemes: readonly Lexeme[],
  first: number,
  at: number,
  value: number | null,
): Quantity | null {
  const hyphen = lexemes[at]?.text === '-' ? 1 : 0;
  const superlative = at + hyphen;
  const word = wordAt(lexemes, superlative);
  if (value === null ? !SIZE.test(word) : !SUPERLATIVE.test(word)) return null;
  const most = word === 'most' ? 1 : 0;
  const end = nounEnd(lexemes, superlative + 1 + most);
  if (end <= superlative + 1) return null;
  if (
    value === null &&
    !/^(?:'s|’s|its|their|our|s')$/.test(wordAt(lexemes, first - 1)) &&
    !/['’]s?$/.test(lexemes[first - 1]?.text ?? '')
  )
    return null;
  const among = wordAt(lexemes, first - 2) === 'of' && /^(?:the|its|their)$/.test(wordAt(lexemes, first - 1));
  const one =
    /^(?:one|some|many|among)$/.test(wordAt(lexemes, first - 3)) || wordAt(lexemes, first - 2) === 'among';
  if ((among && one) || /s$/.test(wordAt(lexemes, end - 1))) return null;
  return fromWords('rank', first, end, value ?? 1, asPrinted(lexemes, superlative, end));
}

/** The rank or ordinal that begins at lexeme `at`, or null. Names ("5th Avenue") and centuries are none. */
export function rankAt(lexemes: readonly Lexeme[], at: number): Quantity | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  if (SIZE.test(lexeme.lower)) return superlativeRank(lexemes, at, at, null);
  const ordinal = ordinalAt(lexemes, at);
  if (!ordinal) return null;
  const rank = superlativeRank(lexemes, at, ordinal.last, ordinal.value);
  if (rank) return rank;
  if (RANKED.test(wordAt(lexemes, at - 1))) return fromWords('rank', at, ordinal.last, ordinal.value, null);
  const noun = lexemes[ordinal.last];
  const digits = lexeme.kind === 'number';
  if (noun?.kind !== 'word' || /^\p{Lu}/u.test(noun.text) || noun.glued) return null;
  if (/^(?:century|centuries|half|percentile|floor|grade)$/.test(noun.lower)) return null;
  if (!digits && !COUNTED_IN_TIME.test(noun.lower)) return null;
  // "the first year", "the second quarter" place something in time; "the third consecutive year" counts.
  if (!digits && SPELLED_OUT_OF.test(noun.lower)) return null;
  const row = /^(?:consecutive|straight|successive)$/.test(noun.lower);
  const end = row
    ? nounEnd(lexemes, ordinal.last)
    : noun.pos === 'NOUN'
      ? ordinal.last + 1
      : nounEnd(lexemes, ordinal.last);
  if (end <= ordinal.last) return null;
  return fromWords('ordinal', at, end, ordinal.value, asPrinted(lexemes, ordinal.last, end));
}
