/** Cardinal words below twenty. Source: CLDR rule-based number format "spellout-cardinal", English. */
export const ONES: ReadonlyMap<string, number> = new Map(
  `zero one two three four five six seven eight nine ten
  eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen`
    .split(/\s+/)
    .map((word, value) => [word, value] as const),
);

/** The tens, from the same source. */
export const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i) => [word, 10 * (i + 2)] as const),
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

/** Words before a number that is not known for certain. */
export const ROUGHLY: ReadonlySet<string> = new Set(['about', 'around', 'nearly', 'almost', 'roughly']);
