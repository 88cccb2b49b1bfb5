import type { Lexeme } from './lexemes.js';
import type { Quantity } from './quantity.js';

const MEASURED = new Set(['money', 'count', 'weight', 'volume', 'energy', 'power', 'area', 'length']);
const REACHES = /^(?:to|at|reach|reached|reaching|hit|hitting|totalling|totaling|totalled|totaled|total)$/;

/** A percentage with a change, and an amount that could be what moved. */
const isGrowth = (quantity: Quantity, moved: boolean) => moved && quantity.kind === 'percent';
const isAmount = (quantity: Quantity) => MEASURED.has(quantity.kind ?? '');

/**
 * The amount that a growth rate describes: "reached $18.78 billion, an increase of 8.5%", "rose 6.2% to
 * $1.45 billion". Index among `quantities`, or null. `moved` says that quantity `index` has a change.
 */
export function amountOf(
  lexemes: readonly Lexeme[],
  quantities: readonly Quantity[],
  index: number,
  moved: boolean,
): number | null {
  const rate = quantities[index];
  if (!rate || !isGrowth(rate, moved)) return null;
  const next = quantities[index + 1];
  if (next && isAmount(next)) {
    const gap = lexemes.slice(rate.last, next.first);
    const reaches = gap.findLast(
      (lexeme) => lexeme.kind === 'word' && !/^(?:about|over|nearly|a|some|more|than)$/.test(lexeme.lower),
    );
    // "…, while imports totalled": the amount of another clause.
    const stops = gap.some((lexeme) => /^(?:[;.]|while|but|whereas|although)$/.test(lexeme.lower));
    if (!stops && gap.length < 18 && reaches && REACHES.test(reaches.lower)) return index + 1;
  }
  const before = quantities[index - 1];
  if (!before || !isAmount(before)) return null;
  const gap = lexemes.slice(before.last, rate.first);
  const other = gap.some((lexeme) => /^(?:;|while|but|whereas|imports?|exports?)$/.test(lexeme.lower));
  const verb = gap.some((lexeme) => /^(?:AUX)$/.test(lexeme.pos));
  return gap.length > 0 && gap.length < 14 && !other && !verb ? index - 1 : null;
}
