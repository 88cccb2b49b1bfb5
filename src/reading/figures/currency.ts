import {
  BARE_NAMES,
  CODES_LIKE_WORDS,
  DOLLAR_PREFIXES,
  MINOR_NAMES,
  OTHER_PREFIXES,
  SHARED_SIGNS,
} from './data/currencies.js';
import type { Lexeme } from './lexemes.js';
import { PhraseBook, type PhraseMatch } from './phrases.js';

// Codes, full names and signs come from the CLDR data that Node carries; only the usage of news is listed.
const CODES = Intl.supportedValuesOf('currency');

function cldr(code: string, display: 'name' | 'narrowSymbol'): string {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency: code, currencyDisplay: display });
  return format.formatToParts(5).find((part) => part.type === 'currency')?.value ?? code;
}

const singular = new Intl.DisplayNames(['en'], { type: 'currency' });

/** "Swiss francs", "Swiss franc"; and "New Zealand dollars" for every code. */
const fullNames: [string, string][] = CODES.flatMap((code): [string, string][] => [
  [cldr(code, 'name'), code],
  [singular.of(code) ?? code, code],
]);

const signs: [string, string][] = CODES.flatMap((code): [string, string][] => {
  const sign = cldr(code, 'narrowSymbol');
  return /^\p{Sc}$/u.test(sign) && !(sign in SHARED_SIGNS) ? [[sign, code]] : [];
});
const allSigns = [...Object.entries(SHARED_SIGNS), ...signs];

const alternatives = (list: readonly (readonly [string, string])[]) =>
  list.flatMap(([words, unit]) => words.split('|').map((word): [string, string] => [word, unit]));

const dollarPrefixes = Object.entries(DOLLAR_PREFIXES).flatMap(([prefix, code]): [string, string][] => [
  [`${prefix}$`, code],
  [`$${prefix}`, code],
]);

const codeEntries = CODES.map((code): [string, string] => [code, code]);
const major = alternatives(BARE_NAMES);

/** Written before the digits, as printed or in capitals. */
const prefixes = new PhraseBook<string>(
  [
    ...dollarPrefixes,
    // In lower case only those that are no word: "a $5 million deal" is not Australian.
    ...dollarPrefixes
      .filter(([prefix]) => !/^\$|^(?:A|S|R|J|Z|Can|Aus|Mex)\$/.test(prefix))
      .map(([prefix, code]): [string, string] => [prefix.toLowerCase(), code]),
    ...Object.entries(OTHER_PREFIXES),
    ['BTC', 'BTC'],
    ...codeEntries.filter(([code]) => !CODES_LIKE_WORDS.has(code)),
    ...['usd', 'eur', 'gbp', 'rmb', 'cny', 'jpy'].map((code): [string, string] => [
      code,
      code === 'rmb' ? 'CNY' : code.toUpperCase(),
    ]),
    ...allSigns,
  ],
  true,
);

const suffixCodes = new PhraseBook<string>(
  [
    ...codeEntries,
    ['RMB', 'CNY'],
    ['BTC', 'BTC'],
    ...['usd', 'eur', 'gbp', 'rmb', 'cny', 'jpy', 'inr', 'aud', 'cad', 'chf'].map(
      (code): [string, string] => [code, code === 'rmb' ? 'CNY' : code.toUpperCase()],
    ),
    ...dollarPrefixes,
    ...allSigns,
  ],
  true,
);

const names = new PhraseBook<string>([...major, ...fullNames]);
const minors = new PhraseBook<string>(alternatives(MINOR_NAMES));

/** "MUSD", "MEUR": a scale letter before a code, as in Nordic company reports. */
const SCALED_CODE = /^([kMB]|bn|mn|Mn|Bn)([A-Z]{3})$/;
const LETTER_SCALES: Readonly<Record<string, number>> = {
  k: 1e3,
  M: 1e6,
  mn: 1e6,
  Mn: 1e6,
  B: 1e9,
  bn: 1e9,
  Bn: 1e9,
};
const codeSet = new Set(CODES);

/** A currency written before lexeme `first` and not before `floor`; `last` of the match is where it begins. */
export function currencyBefore(
  lexemes: readonly Lexeme[],
  first: number,
  floor: number,
): PhraseMatch<string> | null {
  const found = prefixes.before(lexemes, first);
  if (!found || found.last < floor) return null;
  const before = lexemes[found.last - 1];
  const opening = lexemes[found.last];
  // The "S" of "it's $5" or the "C" of "vitamin-C $5" is no prefix of the sign.
  const letter = /^[ASRJZ]$/.test(opening?.text ?? '') && !lexemes[found.last + 1]?.glued;
  if (letter) return { value: SHARED_SIGNS.$ ?? 'USD', last: found.last + 1 };
  const clings = opening?.glued && opening.kind === 'word' && before?.kind !== 'mark';
  return clings ? null : found;
}

/** A currency named, coded or signed at lexeme `at`; cents and pence are `minor`. */
export function currencyAt(
  lexemes: readonly Lexeme[],
  at: number,
): (PhraseMatch<string> & { readonly minor: boolean }) | null {
  const small = minors.at(lexemes, at);
  if (small) return lexemes[at]?.text === 'p' && !lexemes[at]?.glued ? null : { ...small, minor: true };
  const found = names.at(lexemes, at) ?? suffixCodes.at(lexemes, at);
  return found ? { ...found, minor: false } : null;
}

/** "30 MUSD": the code and the scale of its letter. */
export function scaledCode(lexeme: Lexeme | undefined): { code: string; scale: number } | null {
  const match = SCALED_CODE.exec(lexeme?.text ?? '');
  const code = match?.[2] ?? '';
  const scale = LETTER_SCALES[match?.[1] ?? ''];
  return scale && codeSet.has(code) ? { code, scale } : null;
}

/** "$76 US", "$75 U.S.", "$5 million dollars": words that only repeat the sign. */
export function repeatsDollar(lexemes: readonly Lexeme[], at: number): number | null {
  const word = lexemes[at];
  if (!word || lexemes[at + 1]?.text === '$') return null;
  if (word.text === 'US' || word.text === 'U.S.' || word.text === 'USD') return at + 1;
  const named = names.at(lexemes, at);
  return named?.value === 'USD' ? named.last : null;
}
