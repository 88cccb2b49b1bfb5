import type { Lexeme } from './lexemes.js';
import { signedMoney, suffixMoney } from './money.js';
import { readNumeral } from './numerals.js';
import { fromNumeral, type Quantity } from './quantity.js';
import { ratioAt } from './ratios.js';
import { perAt, unitAt } from './units.js';

const LENGTHENED =
  /^(?:consecutive|straight|successive|full|whole|more|additional|extra|further|other|calendar|long|short|previous|past|solid|working|business|good|odd|or|so)$/;

/** A unit of measurement after the number: "23 tons of", "eight-month", "11 consecutive years". */
function measured(lexemes: readonly Lexeme[], quantity: Quantity): Quantity | null {
  const hyphen = lexemes[quantity.last]?.text === '-' ? 1 : 0;
  let at = quantity.last + hyphen;
  let found = unitAt(lexemes, at);
  if (!found && !hyphen && LENGTHENED.test(lexemes[at]?.lower ?? '')) {
    at++;
    const later = unitAt(lexemes, at);
    found = later?.value.kind === 'duration' ? later : null;
  }
  if (!found) {
    // "hundreds of miles"
    const partitive = quantity.form !== 'digits' || Math.abs(quantity.raw) < 1;
    let of = partitive && lexemes[at]?.lower === 'of' ? at + 1 : at;
    if (of > at && /^an?$/.test(lexemes[of]?.lower ?? '')) of++;
    if (of > at && /^(?:us|uk)$/.test(lexemes[of]?.lower ?? '')) of++;
    const vague = of > at ? unitAt(lexemes, of) : null;
    if (!vague) return null;
    found = vague;
  }
  if (quantity.form === 'fraction' && quantity.scale === 1 && found.value.kind === 'percent') return null;
  let { name: unit, kind } = found.value;
  let last = found.last;
  const old = lexemes[last]?.text === '-' ? last + 1 : last;
  if (kind === 'duration' && /^(?:old|olds)$/.test(lexemes[old]?.lower ?? '')) {
    unit = `${unit} of age`;
    kind = 'age';
    last = old + 1;
  } else if (kind === 'duration' && lexemes[last]?.lower === 'of' && lexemes[last + 1]?.lower === 'age') {
    unit = `${unit} of age`;
    kind = 'age';
    last += 2;
  }
  return { ...quantity, last, kind, unit, unitBy: 'word', plain: false };
}

/** "half of 1 percent", "a quarter of a percentage point": a part of the unit itself. */
function partOfOne(lexemes: readonly Lexeme[], quantity: Quantity): Quantity | null {
  const { last, form, scale } = quantity;
  if (form !== 'fraction' || scale !== 1) return null;
  const of = lexemes[last]?.lower === 'of' ? 1 : 0;
  if (!/^(?:1|one|a)$/.test(lexemes[last + of]?.lower ?? '')) return null;
  const unit = unitAt(lexemes, last + of + 1);
  const { kind, name } = unit?.value ?? {};
  if (!unit || (kind !== 'percent' && kind !== 'points')) return null;
  return { ...quantity, last: unit.last, kind, unit: name ?? null, unitBy: 'word' };
}

function withPer(lexemes: readonly Lexeme[], quantity: Quantity): Quantity {
  if (!quantity.unit || quantity.unit.endsWith(' of age') || quantity.kind === 'duration') {
    const hours = quantity.kind === 'duration' ? perAt(lexemes, quantity.last) : null;
    return hours ? { ...quantity, unit: `${quantity.unit} per ${hours.value}`, last: hours.last } : quantity;
  }
  const per = perAt(lexemes, quantity.last);
  return per ? { ...quantity, unit: `${quantity.unit} per ${per.value}`, last: per.last } : quantity;
}

/**
 * Reads the number at lexeme `at` with the unit printed beside it; null where no number begins there.
 * Lexemes before `floor` belong to the quantity before it.
 */
export function readQuantity(lexemes: readonly Lexeme[], at: number, floor = 0): Quantity | null {
  const numeral = readNumeral(lexemes, at);
  if (!numeral) return null;
  const signed = numeral.form === 'vague' ? null : signedMoney(lexemes, numeral, floor);
  if (signed) return withPer(lexemes, signed);
  const bare = fromNumeral(numeral);
  const money = suffixMoney(lexemes, bare);
  if (money?.unit) return withPer(lexemes, money);
  const base = money ?? bare;
  return withPer(
    lexemes,
    partOfOne(lexemes, base) ?? ratioAt(lexemes, base) ?? measured(lexemes, base) ?? base,
  );
}
