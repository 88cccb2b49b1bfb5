import type { FigureKind } from '../reading.js';
import type { Numeral, Range } from './numeral.js';
import { scaled } from './numerals.js';

/** A number with the unit written beside it, on its way to a figure. Indexes are those of lexemes. */
export interface Quantity {
  readonly first: number;
  /** Index after its last lexeme, unit included. */
  readonly last: number;
  /** Index after the number and its scale words. */
  readonly numberLast: number;
  readonly value: number | Range;
  readonly raw: number;
  readonly scale: number;
  readonly form: Numeral['form'];
  readonly plain: boolean;
  readonly kind: FigureKind | null;
  /** Null as long as no unit is known; a noun may still be found. */
  readonly unit: string | null;
  /** How the unit was found: a currency sign before the digits binds more than a word behind them. */
  readonly unitBy: 'sign' | 'word' | 'noun' | 'shared' | null;
}

/** What a word that is number and unit at once states ("doubled", "third"): lexemes `[first, last)`. */
export const fromWords = (
  kind: FigureKind,
  first: number,
  last: number,
  value: number,
  unit: string | null,
): Quantity => ({
  first,
  last,
  numberLast: last,
  value,
  raw: value,
  scale: 1,
  form: 'words',
  plain: false,
  kind,
  unit,
  unitBy: 'word',
});

/** A number without unit. */
export const fromNumeral = (numeral: Numeral): Quantity => ({
  first: numeral.first,
  last: numeral.last,
  numberLast: numeral.last,
  value: numeral.value,
  raw: numeral.raw,
  scale: numeral.scale,
  form: numeral.form,
  plain: numeral.plain,
  kind: null,
  unit: null,
  unitBy: null,
});

/** The quantity times a scale that stands behind it. */
export function withScale(quantity: Quantity, factor: number, last: number): Quantity {
  if (typeof quantity.value !== 'number') return quantity;
  const value = scaled(String(quantity.value), factor);
  return { ...quantity, value, scale: factor, last, numberLast: last, plain: false };
}
