/** Cardinal words below a hundred. Source: CLDR rule-based number format "spellout-cardinal", English. */
export const CARDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fourty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

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

/** Ordinal words up to twentieth and the tens. Source: CLDR "spellout-ordinal", English. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    sixth: 6,
    seventh: 7,
    eighth: 8,
    ninth: 9,
    tenth: 10,
    eleventh: 11,
    twelfth: 12,
    thirteenth: 13,
    fourteenth: 14,
    fifteenth: 15,
    sixteenth: 16,
    seventeenth: 17,
    eighteenth: 18,
    nineteenth: 19,
    twentieth: 20,
    thirtieth: 30,
    fortieth: 40,
    fiftieth: 50,
    sixtieth: 60,
    seventieth: 70,
    eightieth: 80,
    ninetieth: 90,
    hundredth: 100,
  }),
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
