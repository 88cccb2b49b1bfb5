import { currencyAt, currencyBefore, repeatsDollar, scaledCode } from './currency.js';
import { MONEY_WORDS } from './data/money-words.js';
import { SCALE_LETTERS } from './data/number-words.js';
import type { Lexeme } from './lexemes.js';
import type { Numeral } from './numeral.js';
import { readNumeral, readScale, scaled } from './numerals.js';
import { isPluralWord } from './plurals.js';
import { fromNumeral, type Quantity, withScale } from './quantity.js';

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

/** Money with its sign or code before the digits: "$5m", "RMB 500 million", "MAUD 60". */
export function signedMoney(lexemes: readonly Lexeme[], numeral: Numeral, floor: number): Quantity | null {
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

/** "208 pounds" weighs unless money is spoken of or the number has the size of money only. */
function isWeight(lexemes: readonly Lexeme[], quantity: Quantity, last: number): boolean {
  if (quantity.scale >= 1e6 || lexemes[last]?.lower === 'sterling') return false;
  if (lexemes[last]?.lower === 'of') return true;
  return !lexemes
    .slice(Math.max(0, quantity.first - 12), last + 12)
    .some((lexeme) => MONEY_WORDS.has(lexeme.lower));
}

/** Money with its name, code or sign behind: "12.4m yuan", "30 MUSD"; a scale letter alone is read too. */
export function suffixMoney(lexemes: readonly Lexeme[], bare: Quantity): Quantity | null {
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
