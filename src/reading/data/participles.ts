/** Past participles without "-ed" or "-en" that describe nouns in news: "a letter sent to the mayor", "a man held in Lund". */
const IRREGULAR = new Set(
  `sent held made found kept born hit hurt set lost shot led left caught bought brought taught built paid laid sold told
  put read run done cut spent struck stung swept bound hung dug won drawn known shown grown thrown flown sworn torn worn`.split(
    /\s+/,
  ),
);

/** Whether a verb form, in lower case, can be a past participle. */
export const isPastParticiple = (lower: string): boolean => /(?:ed|en)$/.test(lower) || IRREGULAR.has(lower);
