import { SCALE_ABBREVIATIONS, SCALES, VULGAR_FRACTIONS } from './data/number-words.js';
import type { Lexeme } from './lexemes.js';
import type { Numeral } from './numeral.js';
import { readSpelled } from './spelled.js';

/** The decimal digits that a written number stands for, or null where its separators make no number. */
function plainDigits(written: string): string | null {
  if (/^\d+$/.test(written) || /^\d*\.\d+$/.test(written)) return written;
  // Groups of three, or of two before the last three as in South Asia.
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(written)) return written.replaceAll(',', '');
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(written)) return written.replaceAll(',', '');
  if (/^\d{1,3}(?:\.\d{3}){2,}$/.test(written)) return written.replaceAll('.', '');
  if (/^\d{1,3}(?:\.\d{3})+,\d{1,2}$/.test(written)) return written.replaceAll('.', '').replace(',', '.');
  return null;
}

/** Multiplies in decimal, so that 78.84 billion is 78840000000 and nothing near it. */
export function scaled(digits: string, scale: number): number {
  const exponent = Math.log10(scale);
  return Number.isInteger(exponent) && !digits.includes('e')
    ? Number(`${digits}e${exponent}`)
    : Number(digits) * scale;
}

/** Scale words from lexeme `at` ("hundred thousand", "-million", "bn"); all of a run is consumed. */
export function readScale(
  lexemes: readonly Lexeme[],
  at: number,
): { scale: number; last: number; words: number } {
  let scale = 1;
  let last = at;
  let words = 0;
  for (;;) {
    const hyphen = lexemes[last]?.text === '-' && lexemes[last]?.glued ? 1 : 0;
    const word = lexemes[last + hyphen];
    const factor = SCALES.get(word?.lower ?? '') ?? SCALE_ABBREVIATIONS.get(word?.lower ?? '');
    const dozen = word?.lower === 'dozen' && words === 0 ? 12 : undefined;
    if (word?.kind !== 'word' || !(factor ?? dozen)) return { scale, last, words };
    scale *= factor ?? dozen ?? 1;
    last += hyphen + 1;
    words++;
  }
}

/** "1,5 million": a comma before one or two digits is a decimal comma only where a scale follows. */
function decimalComma(lexemes: readonly Lexeme[], at: number): string | null {
  const written = lexemes[at]?.text ?? '';
  return /^\d+,\d{1,2}$/.test(written) && readScale(lexemes, at + 1).words ? written.replace(',', '.') : null;
}

/** "80, 000" and "1 000 000": groups split by a space; read where every further group is three digits. */
function spacedGroups(lexemes: readonly Lexeme[], at: number): { digits: string; last: number } | null {
  let digits = lexemes[at]?.text ?? '';
  if (!/^\d{1,3}$/.test(digits)) return null;
  let last = at + 1;
  for (;;) {
    const comma = lexemes[last]?.text === ',' && lexemes[last]?.glued ? 1 : 0;
    const group = lexemes[last + comma];
    const gap = group && group.start - (lexemes[last + comma - 1]?.end ?? 0) === 1;
    // After the first group only zeros are certain: "in 20 100 people" are two numbers.
    const clear = group?.text === '000' || (last > at + 1 && /^\d{3}$/.test(group?.text ?? ''));
    if (!gap || !clear) return last > at + 1 ? { digits, last } : null;
    digits += group.text;
    last += comma + 1;
  }
}

/** "7 3/4", "1/16", "2½": the fraction that begins at lexeme `at`. */
function fractionAt(lexemes: readonly Lexeme[], at: number): { value: number; last: number } | null {
  const vulgar = VULGAR_FRACTIONS.get(lexemes[at]?.text ?? '');
  if (vulgar) return { value: vulgar, last: at + 1 };
  const [above, slash, below] = [lexemes[at], lexemes[at + 1], lexemes[at + 2]];
  if (!above || !slash?.glued || !below?.glued || !/^[/⁄]$/.test(slash.text)) return null;
  const [n, d] = [Number(above.text), Number(below.text)];
  const chained = lexemes[at + 3]?.glued && /^[/⁄-]$/.test(lexemes[at + 3]?.text ?? '');
  const usual = [2, 3, 4, 5, 8, 10, 16, 32, 64, 100, 128].includes(d);
  return usual && n < d && Number.isInteger(n) && n > 0 && !chained ? { value: n / d, last: at + 3 } : null;
}

/** "× 10^-30", "x 10−8": the power of ten at lexeme `at`. */
function powerOfTen(lexemes: readonly Lexeme[], at: number): { exponent: number; last: number } | null {
  if (!/^[×x]$/.test(lexemes[at]?.text ?? '') || lexemes[at + 1]?.text !== '10') return null;
  let i = at + 2;
  if (lexemes[i]?.text === '^') i++;
  const minus = /^[-−–]$/.test(lexemes[i]?.text ?? '') && lexemes[i]?.glued;
  if (minus) i++;
  const power = lexemes[i];
  if (!power?.glued || !/^\d{1,2}$/.test(power.text)) return null;
  return { exponent: (minus ? -1 : 1) * Number(power.text), last: i + 1 };
}

/** "minus 5", "-1.3", "−5": the index where a sign begins, or null. A hyphen between words is none. */
function signBefore(lexemes: readonly Lexeme[], at: number): number | null {
  const mark = lexemes[at - 1];
  const word = mark?.text === '-' ? lexemes[at - 2] : mark;
  if (word?.lower === 'minus' && word.kind === 'word') return mark?.text === '-' ? at - 2 : at - 1;
  if (!mark || !lexemes[at]?.glued || !/^[-−]$/.test(mark.text)) return null;
  const opens = !mark.glued || /^[($£€¥]$/.test(lexemes[at - 2]?.text ?? '');
  return opens ? at - 1 : null;
}

function readDigits(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const spaced = spacedGroups(lexemes, at);
  const digits = spaced?.digits ?? plainDigits(lexemes[at]?.text ?? '') ?? decimalComma(lexemes, at);
  if (digits === null) return null;
  let last = spaced?.last ?? at + 1;
  let raw = Number(digits);
  const base = { first: at, form: 'digits' as const, plain: false };
  const power = powerOfTen(lexemes, last);
  if (power)
    return { ...base, last: power.last, raw, scale: 1, value: Number(`${digits}e${power.exponent}`) };
  const whole = fractionAt(lexemes, at);
  const added = whole ?? fractionAt(lexemes, last);
  let exact = digits;
  if (added) {
    raw = whole ? whole.value : raw + added.value;
    exact = String(raw);
    last = added.last;
  } else if (
    lexemes[last]?.lower === 'and' &&
    lexemes[last + 1]?.lower === 'a' &&
    lexemes[last + 2]?.lower === 'half'
  ) {
    raw += 0.5;
    exact = String(raw);
    last += 3;
  }
  const scale = readScale(lexemes, last);
  if (scale.words > 2) return null;
  const plain = /^\d+$/.test(lexemes[at]?.text ?? '') && scale.words === 0 && !spaced && !added;
  return { ...base, last: scale.last, raw, scale: scale.scale, value: scaled(exact, scale.scale), plain };
}

function withSign(lexemes: readonly Lexeme[], numeral: Numeral): Numeral {
  const sign = typeof numeral.value === 'number' ? signBefore(lexemes, numeral.first) : null;
  if (sign === null || typeof numeral.value !== 'number') return numeral;
  // "plus or minus 4": a margin, which has no sign.
  if (lexemes[sign - 1]?.lower === 'or' && lexemes[sign - 2]?.lower === 'plus') return numeral;
  return { ...numeral, first: sign, value: -numeral.value, raw: -numeral.raw, plain: false };
}

/** The number that begins at lexeme `at`, in digits or words, or null where none can be read. */
export function readNumeral(lexemes: readonly Lexeme[], at: number): Numeral | null {
  const lexeme = lexemes[at];
  if (!lexeme) return null;
  const alone = VULGAR_FRACTIONS.get(lexeme.text);
  const numeral =
    lexeme.kind === 'number' || alone
      ? alone
        ? {
            first: at,
            last: at + 1,
            value: alone,
            raw: alone,
            scale: 1,
            form: 'fraction' as const,
            plain: false,
          }
        : readDigits(lexemes, at)
      : readSpelled(lexemes, at);
  return numeral && withSign(lexemes, numeral);
}
