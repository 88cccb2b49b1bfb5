import { ONES, TENS } from '../../data/number-words.js';

/** Cardinal words below a hundred, with the commonest misspelling. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([...ONES, ...TENS, ['fourty', 40]]);

/** Scale words. Short scale, as in all present-day English news; lakh and crore as in South Asian English. */
export const SCALES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hundred: 1e2,
    thousand: 1e3,
    lakh: 1e5,
    lac: 1e5,
    million: 1e6,
    crore: 1e7,
    billion: 1e9,
    trillion: 1e12,
    quadrillion: 1e15,
  }),
);

/**
 * Abbreviated scales that mean only that, whatever stands around them (style guides of The Guardian,
 * the Financial Times, Reuters and Xinhua).
 */
export const SCALE_ABBREVIATIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    mn: 1e6,
    mln: 1e6,
    mil: 1e6,
    mio: 1e6,
    bn: 1e9,
    bln: 1e9,
    tn: 1e12,
    trn: 1e12,
    trln: 1e12,
  }),
);

/** One-letter scales; "m" may also be metres and "b", "t", "k" part of a name, so the reader asks for more. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, m: 1e6, b: 1e9, t: 1e12 }),
);

/** Denominators of spelled-out fractions. */
export const DENOMINATORS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    quarter: 4,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    twentieth: 20,
    hundredth: 100,
    thousandth: 1000,
  }).flatMap(([word, n]) => [[word, n] as const, [`${word}s`, n] as const]),
);

/** Plural quantity words and the range that they leave open ("hundreds of": from one hundred to a thousand). */
export const VAGUE_PLURALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    tens: 10,
    dozens: 12,
    scores: 20,
    hundreds: 1e2,
    thousands: 1e3,
    lakhs: 1e5,
    millions: 1e6,
    crores: 1e7,
    billions: 1e9,
    trillions: 1e12,
  }),
);

/** "Double-digit" and its like, as ranges of whole numbers. */
export const DIGIT_COUNTS: ReadonlyMap<string, { readonly min: number; readonly max: number }> = new Map(
  Object.entries({
    single: { min: 1, max: 9 },
    double: { min: 10, max: 99 },
    triple: { min: 100, max: 999 },
    two: { min: 10, max: 99 },
    three: { min: 100, max: 999 },
    four: { min: 1000, max: 9999 },
    five: { min: 10_000, max: 99_999 },
    six: { min: 100_000, max: 999_999 },
    seven: { min: 1_000_000, max: 9_999_999 },
  }),
);

/** Vulgar fractions as Unicode numeric values. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    '½': 1 / 2,
    '⅓': 1 / 3,
    '⅔': 2 / 3,
    '¼': 1 / 4,
    '¾': 3 / 4,
    '⅕': 1 / 5,
    '⅖': 2 / 5,
    '⅗': 3 / 5,
    '⅘': 4 / 5,
    '⅙': 1 / 6,
    '⅚': 5 / 6,
    '⅛': 1 / 8,
    '⅜': 3 / 8,
    '⅝': 5 / 8,
    '⅞': 7 / 8,
  }),
);
