import type { Lexeme } from './lexemes.js';
import { isPluralWord } from './plurals.js';
import type { Quantity } from './quantity.js';

const LINKS = /^(?:and|or|but|while|whereas|versus|against|compared|from|to|than|with|then)$/;
const CUE = /^(?:to|at|by|is|was|are|were|with|of|and|or|from|about|around|than)$/;
const LEVEL = /^(?:to|at)$/;

/** Kinds whose unit a later bare number may leave out. */
const shares = (quantity: Quantity) =>
  quantity.unit !== null &&
  /^(?:money|percent|count|weight|length|volume|energy|power|other|age)$/.test(quantity.kind ?? '');

function follows(lexemes: readonly Lexeme[], before: Quantity, bare: Quantity): boolean {
  const gap = lexemes.slice(before.last, bare.first);
  const cue = gap.at(-1)?.lower ?? '';
  const counted = before.unitBy === 'noun';
  const levels = LEVEL.test(cue) && before.kind === 'percent';
  const year = /^(?:1[5-9]|20)\d\d$/.test(lexemes[bare.first]?.text ?? '') && bare.plain;
  if (!CUE.test(cue) || levels || year || gap.length > 24) return false;
  if (gap.some((lexeme) => /^[.;:]$/.test(lexeme.text))) return false;
  if (!gap.some((lexeme) => LINKS.test(lexeme.lower))) return false;
  // A number that a noun follows counts that noun; one in brackets or before a name is something else.
  const next = lexemes[bare.last];
  if (next?.pos === 'AUX') return false;
  if (next?.kind === 'word' && (isPluralWord(next.lower) || next.pos === 'PROPN' || next.pos === 'NOUN'))
    return false;
  if (counted && !isPluralWord(before.unit?.toLowerCase().split(' ').at(-1) ?? '')) return false;
  return !counted || /^(?:with|and|to|from|or|by|about)$/.test(cue);
}

/** "8 or $9": the unit comes with the second number. */
function precedes(lexemes: readonly Lexeme[], bare: Quantity, after: Quantity | undefined): boolean {
  const gap = after ? lexemes.slice(bare.last, after.first).map((lexeme) => lexeme.lower) : [];
  return (
    after?.unit !== null &&
    gap.length > 0 &&
    gap.every((word) => /^(?:or|and|,|about)$/.test(word)) &&
    gap.includes('or')
  );
}

/** Gives bare numbers the unit that the sentence leaves out: "up 64 points to 4,577", "460 cars compared with 63". */
export function shareUnits(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
  const read: Quantity[] = [];
  let last: Quantity | null = null;
  quantities.forEach((quantity, i) => {
    const bare = quantity.unit === null && quantity.form === 'digits';
    const after = quantities[i + 1];
    let next = quantity;
    if (bare && last && follows(lexemes, last, quantity))
      next = { ...quantity, unit: last.unit, kind: last.kind, unitBy: 'shared' };
    else if (quantity.unit === null && after && precedes(lexemes, quantity, after))
      next = { ...quantity, unit: after.unit, kind: after.kind, unitBy: 'shared' };
    if (shares(next)) last = next;
    read.push(next);
  });
  return read;
}
