import type { DateMention } from '../reading.js';
import type { Lexeme } from './lexemes.js';
import { isReference } from './measure.js';
import type { Quantity } from './quantity.js';

/** A sentence with its lexemes and the time expressions in it. */
export interface Passage {
  readonly lexemes: readonly Lexeme[];
  readonly dates: readonly DateMention[];
}

/** Where a quantity starts in the text. */
export const startOf = (lexemes: readonly Lexeme[], quantity: Quantity) =>
  lexemes[quantity.first]?.start ?? 0;

/** Whether the number belongs to a time expression and is no amount or length of time of its own. */
export function isDated({ lexemes, dates }: Passage, quantity: Quantity): boolean {
  if (quantity.unitBy === 'sign' || quantity.kind === 'percent' || quantity.kind === 'ordinal') return false;
  const start = startOf(lexemes, quantity);
  const end = lexemes[quantity.numberLast - 1]?.end ?? 0;
  const inside = dates.some((date) => date.start <= start && end <= date.end);
  if (!inside || quantity.kind !== 'duration') return inside;
  // "the first nine months" names a stretch of the year, "the past two years" a length.
  return /^(?:first|final)$/.test(lexemes[quantity.first - 1]?.lower ?? '');
}

/** Marks the lexemes of time expressions, which belong to no noun phrase. */
export function withTimes(lexemes: readonly Lexeme[], dates: readonly DateMention[]): readonly Lexeme[] {
  if (dates.length === 0) return lexemes;
  return lexemes.map((lexeme): Lexeme => {
    const dated = dates.some((date) => date.start < lexeme.end && lexeme.start < date.end);
    return dated ? { ...lexeme, part: 'time' } : lexeme;
  });
}

/** "net rose 3%", "net was $5 million": the word for a result, which is tagged as an adjective. */
function isNetIncome(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower !== 'net') return false;
  const next = lexemes[at + 1];
  return (
    next?.pos === 'VERB' ||
    next?.pos === 'AUX' ||
    next?.kind === 'number' ||
    /^(?:rose|fell|of|at)$/.test(next?.lower ?? '')
  );
}

/** Marks the lexemes of quantities, which belong to no noun phrase either. */
export function withParts(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Lexeme[] {
  const parts = lexemes.map((lexeme, at) =>
    isNetIncome(lexemes, at) ? { ...lexeme, pos: 'NOUN' as const } : lexeme,
  );
  for (const quantity of quantities) {
    const { first, last, kind } = quantity;
    if (kind === 'rank' || kind === 'ordinal' || isReference(lexemes, quantity)) continue;
    for (let at = first; at < last; at++) {
      const lexeme = parts[at];
      if (lexeme) parts[at] = { ...lexeme, part: 'quantity' };
    }
  }
  return parts;
}
