import { DEMONYMS } from '../data/demonyms.js';
import type { Token } from '../language.js';

/** Peoples whose name with "the" means all of them: "the French", "the Chinese", "the Dutch". */
const ALL_OF_THEM = /(?:ese|ish|nch|lsh|tch|ss|s)$/;
/** Words of parties, faiths and regions, which news sets against each other rather than for one person. */
const NO_NATION =
  /^(?:republican|democrat|conservative|liberal|libertarian|socialist|communist|labour|tory|marxist|nazi|black|white|hispanic|latino|christian|catholic|protestant|evangelical|buddhist|hindu|mormon|orthodox|texan|californian|alaskan|hawaiian|floridian|tea|western|southern|northern|eastern|midwestern|vatican)$/;

/**
 * "The 31-year-old", "the Italian": whether the words `[first, last)` stand for a person, naming neither the
 * person nor an office. `tokens` are those of the sentence.
 */
export function isEpithet(tokens: readonly Token[], first: number, last: number): boolean {
  if (tokens[first]?.lower !== 'the') return false;
  const words = tokens.slice(first + 1, last).map(({ lower }) => lower);
  const [word = ''] = words;
  if (words.length === 1 && DEMONYMS.has(word) && !ALL_OF_THEM.test(word)) return !NO_NATION.test(word);
  return /^[\p{L}\p{N}]+[-‑]year[-‑]old$/u.test(words.join(''));
}
