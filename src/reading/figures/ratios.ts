import { type Lexeme, wordAt } from './lexemes.js';
import { readNumeral } from './numerals.js';
import type { Quantity } from './quantity.js';
import { unitAt } from './units.js';

/** Numbers that shares are said of: "six in 10", "one in 500". */
const ROUND = /^(?:[2-9]|10|12|15|20|25|30|40|50|[1-9]00|[1-9]0{3,6})$/;

/** What links the part to the whole from lexeme `at`: the index after it, and whether it means a share in itself. */
function linkAt(lexemes: readonly Lexeme[], at: number): { last: number; sure: boolean; of: boolean } | null {
  const out = wordAt(lexemes, at) === 'out' ? 1 : 0;
  const cue = wordAt(lexemes, at + out);
  if (cue !== 'of' && (cue !== 'in' || out)) return null;
  const every = wordAt(lexemes, at + out + 1) === 'every' ? 1 : 0;
  return { last: at + out + 1 + every, sure: out + every > 0, of: cue === 'of' };
}

/**
 * "Six of 10 voters", "one in five", "nine out of ten": a share of the things named, or null. Two counts
 * ("two of five members", "killed two in three raids") are left apart: a bare "of" makes a share of tens
 * and hundreds alone, a bare "in" of one alone or where no verb stands before it.
 */
export function ratioAt(lexemes: readonly Lexeme[], part: Quantity): Quantity | null {
  const { value, scale, form } = part;
  const link = scale === 1 && form !== 'fraction' && form !== 'vague' ? linkAt(lexemes, part.last) : null;
  if (!link || typeof value !== 'number' || !Number.isInteger(value) || value < 1) return null;
  const whole = readNumeral(lexemes, link.last);
  const all = whole?.value;
  if (!whole || typeof all !== 'number' || all <= value || !ROUND.test(String(all))) return null;
  const tens = all === 10 || all === 100;
  const free = value === 1 || (lexemes[part.first - 1]?.pos !== 'VERB' && all <= 10);
  if (!link.sure && !(link.of ? tens : free)) return null;
  // "one in five years" and "two of 10 miles" are lengths.
  if (
    unitAt(lexemes, whole.last) ||
    (lexemes[whole.last]?.glued === true && lexemes[whole.last]?.text === '-')
  )
    return null;
  const share = value / all;
  return {
    ...part,
    last: whole.last,
    numberLast: whole.last,
    value: share,
    raw: share,
    form: 'fraction',
    plain: false,
  };
}
