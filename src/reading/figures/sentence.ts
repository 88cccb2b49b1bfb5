import { isAge } from './ages.js';
import { countedNoun, occurrences } from './counts.js';
import { shareUnits } from './ellipsis.js';
import { isCode, isLabel } from './labels.js';
import type { Lexeme } from './lexemes.js';
import { isTimesMultiple, multipleAt } from './multiples.js';
import { readQuantity } from './quantities.js';
import type { Quantity } from './quantity.js';
import { joinRanges } from './ranges.js';
import { ordinalAt, rankAt } from './ranks.js';
import { perAt } from './units.js';

const MOVEMENT =
  /^(?:growth|increases?|rises?|gains?|decreases?|declines?|drops?|falls?|rates?|inflation|expansion|returns?|margins?|jumps?|percentages?)$/;

/** Gives a bare number what it counts: occurrences ("3 times") or things ("48,000 students"). */
function withNoun(lexemes: readonly Lexeme[], quantity: Quantity): Quantity {
  if (quantity.unit !== null) return quantity;
  const times = occurrences(lexemes, quantity);
  if (times) {
    const often: Quantity = { ...quantity, last: times, unit: 'times', kind: 'count', unitBy: 'noun' };
    return isTimesMultiple(lexemes, often) ? { ...often, kind: 'multiple' } : withRate(lexemes, often);
  }
  if (quantity.form === 'vague' && isSize(lexemes, quantity))
    return { ...quantity, kind: 'percent', unit: 'percent', unitBy: 'word' };
  const noun =
    countedNoun(lexemes, quantity) ?? measuredNoun(lexemes, quantity) ?? acronym(lexemes, quantity);
  const kind = quantity.form === 'fraction' && quantity.scale === 1 ? 'share' : 'count';
  if (!noun && kind === 'share') return { ...quantity, kind };
  return noun ? withRate(lexemes, { ...quantity, ...noun, kind, unitBy: 'noun' }) : quantity;
}

/** "double-digit growth", "single-digit annual decline": the size of a movement is in percent. */
function isSize(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  if (!/^(?:digit|figure)s?$/.test(lexemes[quantity.last - 1]?.lower ?? '')) return false;
  const head = lexemes.slice(quantity.last, quantity.last + 3).find(({ pos }) => pos === 'NOUN');
  return head !== undefined && MOVEMENT.test(head.lower);
}

/** "78,000 times a minute", "20 goals per season": a count in a time or for a thing is a rate. */
function withRate(lexemes: readonly Lexeme[], quantity: Quantity): Quantity {
  const per = perAt(lexemes, quantity.last);
  return per
    ? { ...quantity, kind: 'rate', unit: `${quantity.unit} per ${per.value}`, last: per.last }
    : quantity;
}

/** "eight million 250ml bottles": what is counted comes with a measure of its own. */
function measuredNoun(lexemes: readonly Lexeme[], quantity: Quantity): { unit: string; last: number } | null {
  if (lexemes[quantity.last]?.kind !== 'number' && quantity.scale === 1) return null;
  const inner = readQuantity(lexemes, quantity.last);
  if (!inner?.unit || inner.form !== 'digits' || lexemes[inner.last]?.kind !== 'word') return null;
  const noun = countedNoun(lexemes, { ...inner, unit: null });
  // The inner measure stays a figure of its own, so the outer one ends before it.
  return noun ? { unit: noun.unit, last: quantity.last } : null;
}

/** "0.5 WAR": a score named by its initials. */
function acronym(lexemes: readonly Lexeme[], quantity: Quantity): { unit: string; last: number } | null {
  const word = lexemes[quantity.last];
  const decimal = quantity.form === 'digits' && !Number.isInteger(quantity.raw) && quantity.scale === 1;
  const initials = decimal && word && !word.glued && /^\p{Lu}{2,5}$/u.test(word.text);
  return initials ? { unit: word.text, last: quantity.last + 1 } : null;
}

const withAge = (lexemes: readonly Lexeme[], quantity: Quantity): Quantity =>
  isAge(lexemes, quantity) ? { ...quantity, kind: 'age', unit: 'year of age', unitBy: 'word' } : quantity;

/** Ranks, ordinals and multiples, and every number with the unit printed beside it, from left to right. */
function scan(lexemes: readonly Lexeme[]): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  let floor = 0;
  while (at < lexemes.length) {
    const found = rankAt(lexemes, at) ?? multipleAt(lexemes, at);
    // An ordinal that ranks and counts nothing is part of a date or a name: no digits of it are read.
    const ordinal = found ? null : ordinalAt(lexemes, at);
    const skipped = ordinal && lexemes[at]?.kind === 'number' ? ordinal.last : 0;
    const bare = found ?? (skipped ? null : readQuantity(lexemes, at, floor));
    const quantity = bare && withNoun(lexemes, bare);
    if (quantity) quantities.push(quantity);
    floor = quantity?.last ?? floor;
    at = Math.max(at + 1, skipped, quantity?.last ?? 0);
  }
  return quantities;
}

/** The quantities of a sentence in order; `dated` says which stretches are time expressions. */
export function sentenceQuantities(
  lexemes: readonly Lexeme[],
  dated: (quantity: Quantity) => boolean,
): Quantity[] {
  const numbers = scan(lexemes).filter((quantity) => !isCode(lexemes, quantity) && !dated(quantity));
  const joined = joinRanges(lexemes, numbers).map((quantity) => withAge(lexemes, quantity));
  return shareUnits(lexemes, joined).filter((quantity) => !isLabel(lexemes, quantity));
}
