import type { FigureKind } from '../reading.js';
import { currencyAt, currencyBefore, repeatsDollar, scaledCode } from './currency.js';
import { SCALE_LETTERS } from './data/number-words.js';
import type { Lexeme } from './lexemes.js';
import { type Numeral, type Range, readNumeral, readScale, scaled } from './numerals.js';
import { isPluralWord } from './plurals.js';
import { perAt, unitAt } from './units.js';

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

const fromNumeral = (numeral: Numeral): Quantity => ({
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

function withScale(quantity: Quantity, factor: number, last: number): Quantity {
  if (typeof quantity.value !== 'number') return quantity;
  const value = scaled(String(quantity.value), factor);
  return { ...quantity, value, scale: factor, last, numberLast: last, plain: false };
}

/** "5m", "4.3M", "8 B": a letter as scale, where money or a counted plural shows that it is one. */
function letterScale(lexemes: readonly Lexeme[], quantity: Quantity, money: boolean): Quantity {
  const letter = lexemes[quantity.last];
  const factor = SCALE_LETTERS.get(letter?.lower ?? '');
  if (!letter || !factor || quantity.scale !== 1 || quantity.form !== 'digits') {
    const million = money && letter?.lower === 'mm' && letter.glued;
    return million ? withScale(quantity, 1e6, quantity.last + 1) : quantity;
  }
  const next = lexemes[quantity.last + 1];
  if (next?.text === '$' || (next?.text === '.' && next.glued && lexemes[quantity.last + 2]?.glued))
    return quantity;
  const currencyNext = currencyAt(lexemes, quantity.last + 1) !== null && letter.glued;
  const counted = next?.kind === 'word' && (isPluralWord(next.lower) || next.lower === 'of');
  const capital = letter.text !== letter.lower;
  const certain = money
    ? letter.glued || /^[mMbB]$/.test(letter.text)
    : letter.lower === 'k'
      ? letter.glued
      : letter.lower === 't'
        ? currencyNext
        : currencyNext || (letter.glued ? counted || capital : capital && counted);
  return certain ? withScale(quantity, factor, quantity.last + 1) : quantity;
}

function signedMoney(lexemes: readonly Lexeme[], numeral: Numeral, floor: number): Quantity | null {
  const letters = numeral.first > floor ? scaledCode(lexemes[numeral.first - 1]) : null;
  if (letters) {
    const money = withScale(fromNumeral(numeral), letters.scale, numeral.last);
    return { ...money, first: numeral.first - 1, kind: 'money', unit: letters.code, unitBy: 'sign' };
  }
  const currency = currencyBefore(lexemes, numeral.first, floor);
  if (!currency) return null;
  let quantity = letterScale(lexemes, { ...fromNumeral(numeral), first: currency.last }, true);
  let unit = currency.value;
  const named = currencyAt(lexemes, quantity.last);
  const repeated = repeatsDollar(lexemes, quantity.last);
  // "$5 million Australian dollars": the fuller name decides.
  if (repeated) quantity = { ...quantity, last: repeated };
  else if (named && !named.minor && unit === 'USD' && lexemes[quantity.last]?.kind === 'word') {
    unit = named.value;
    quantity = { ...quantity, last: named.last };
  }
  const negative = /^[-−]$/.test(lexemes[currency.last - 1]?.text ?? '') && lexemes[currency.last]?.glued;
  const opens = negative && !lexemes[currency.last - 1]?.glued && typeof quantity.value === 'number';
  if (opens) quantity = { ...quantity, first: currency.last - 1, value: -quantity.value };
  return { ...quantity, kind: 'money', unit, unitBy: 'sign', plain: false };
}

/** "3 dollars 50 cents": a minor amount that completes a major one. */
function withCents(lexemes: readonly Lexeme[], quantity: Quantity): Quantity {
  const and = lexemes[quantity.last]?.lower === 'and' ? 1 : 0;
  const minor = readNumeral(lexemes, quantity.last + and);
  if (!minor || typeof minor.value !== 'number' || typeof quantity.value !== 'number') return quantity;
  const named = currencyAt(lexemes, minor.last);
  const whole = Number.isInteger(quantity.value) && Number.isInteger(minor.value) && minor.value < 100;
  if (!named?.minor || !whole) return quantity;
  return { ...quantity, value: scaled(String(quantity.value * 100 + minor.value), 0.01), last: named.last };
}

const PAYS =
  /^(?:pay|pays|paid|paying|payment|cost|costs|costing|price|priced|prices|fine|fined|worth|spend|spends|spent|spending|earn|earned|earns|sell|sells|sold|buy|buys|bought|raise|raised|owed?|debt|salary|wages?|bill|bills|fee|fees|profit|profits|loan|budget|revenue|sales|tax|invest|invested|investment|deal|bid|fund|funding|value|valued|income|turnover|grant|donated|bonus|win|won|prize)$/;

/** "208 pounds" weighs unless money is spoken of or the number has the size of money only. */
function isWeight(lexemes: readonly Lexeme[], quantity: Quantity, last: number): boolean {
  if (quantity.scale >= 1e6 || lexemes[last]?.lower === 'sterling') return false;
  if (lexemes[last]?.lower === 'of') return true;
  return !lexemes
    .slice(Math.max(0, quantity.first - 12), last + 12)
    .some((lexeme) => PAYS.test(lexeme.lower));
}

function suffixMoney(lexemes: readonly Lexeme[], bare: Quantity): Quantity | null {
  let quantity = letterScale(lexemes, bare, false);
  const letters = scaledCode(lexemes[quantity.last]);
  if (letters && quantity.scale === 1)
    return {
      ...withScale(quantity, letters.scale, quantity.last + 1),
      kind: 'money',
      unit: letters.code,
      unitBy: 'word',
    };
  const hyphen = lexemes[quantity.last]?.text === '-' ? 1 : 0;
  // "billions of dollars", "half of a dollar"
  const of = quantity.form === 'vague' && lexemes[quantity.last]?.lower === 'of' ? 1 : 0;
  const at = quantity.last + hyphen + of;
  const named = currencyAt(lexemes, at);
  if (!named) return quantity === bare ? null : quantity;
  // "10 $ 30 $": a sign that stands against the next digits belongs to those.
  const isSign = lexemes[at]?.kind === 'mark' && !named.minor;
  if (isSign && lexemes[named.last]?.kind === 'number' && lexemes[named.last]?.glued) return null;
  if (/^(?:VERB|AUX)$/.test(lexemes[at]?.pos ?? '') && lexemes[at]?.lower === 'won' && quantity.scale === 1)
    return null;
  const pounds = /^pounds?$/.test(lexemes[at]?.lower ?? '') && named.last === at + 1;
  if (pounds && isWeight(lexemes, quantity, named.last))
    return {
      ...quantity,
      last: named.last,
      kind: 'weight',
      unit: 'pound-mass',
      unitBy: 'word',
      plain: false,
    };
  quantity = {
    ...quantity,
    last: named.last,
    kind: 'money',
    unit: named.value,
    unitBy: 'word',
    plain: false,
  };
  if (named.minor) return quantity;
  // "75 USD million": the scale may follow the code.
  const late = readScale(lexemes, named.last);
  if (quantity.scale === 1 && late.words === 1)
    return { ...withScale(quantity, late.scale, late.last), numberLast: late.last };
  return withCents(lexemes, quantity);
}

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
  return withPer(lexemes, measured(lexemes, base) ?? base);
}
