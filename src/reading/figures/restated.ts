import type { Change, Period } from '../reading.js';
import { changeOf, repeatsAmount } from './changes.js';
import type { Lexeme } from './lexemes.js';
import { periodOf, type Times } from './period.js';
import type { Quantity } from './quantity.js';

/** The change that each quantity tells of; one that only restates another shares its change. */
export function changesOf(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): (Change | null)[] {
  const changes: (Change | null)[] = [];
  quantities.forEach((quantity, i) => {
    const before = quantities[i - 1];
    const repeated = before && repeatsAmount(lexemes, before, quantity) ? (changes[i - 1] ?? null) : null;
    changes.push(changeOf(lexemes, quantity) ?? repeated);
  });
  return changes;
}

/** "$161 billion (£110 billion)", "190 points, or 0.6%": the same thing said in another unit. */
export function restates(
  lexemes: readonly Lexeme[],
  before: Quantity | undefined,
  quantity: Quantity,
): boolean {
  if (!before) return false;
  const gap = lexemes.slice(before.last, quantity.first).map((lexeme) => lexeme.lower);
  const level = gap.length === 1 && gap[0] === 'to' && before.kind !== 'count';
  return level || (gap.length === 1 && gap[0] === '(') || repeatsAmount(lexemes, before, quantity);
}

/** The period of each quantity; one that only restates another shares its period. */
export function periodsOf(
  lexemes: readonly Lexeme[],
  quantities: readonly Quantity[],
  times: Times,
): (Period | null)[] {
  const periods: (Period | null)[] = [];
  quantities.forEach((quantity, i) => {
    const same = restates(lexemes, quantities[i - 1], quantity);
    periods.push(same ? (periods[i - 1] ?? null) : periodOf(lexemes, quantity, quantities, times));
  });
  return periods;
}
