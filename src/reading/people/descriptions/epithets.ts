import { DEMONYMS } from '../../data/demonyms.js';
import type { Tokens } from '../../quotations/frame-sentence.js';
import type { Token } from '../../words/token.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';

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

/** "Samuel Berg, 27, …": the age behind a name that ends before token `last`; null for none. */
function ageBehind(tokens: Tokens, last: number): string | null {
  const [comma, age, end] = tokens.slice(last, last + 3);
  return comma?.text === ',' && /^\d{1,3}$/.test(age?.text ?? '') && /^[,.]$/.test(end?.text ?? '')
    ? (age?.text ?? null)
    : null;
}

/** The only person of the age that "the 27-year-old" gives, up to a sentence; null where nobody or several have it. */
export function holderOfAge(
  tokens: readonly Token[],
  first: number,
  sentence: number,
  { sentences, bySentence, byStart }: Discourse,
): Entity | null {
  const age = /^\d+/.exec(tokens[first + 1]?.text ?? '')?.[0];
  if (!age) return null;
  const holders = new Set<Entity>();
  for (let s = Math.max(0, sentence - AGE_REACH); s <= sentence; s++) {
    const words = sentences[s]?.tokens ?? [];
    for (const { entity, at } of bySentence[s] ?? []) {
      const end = byStart.get(words[at]?.start ?? -1)?.mention.end ?? Number.POSITIVE_INFINITY;
      const last = words.findIndex(({ start }) => start >= end);
      if (last > 0 && ageBehind(words, last) === age) holders.add(entity);
    }
  }
  const [holder, ...others] = holders;
  return holder && others.length === 0 ? holder : null;
}

/** Sentences before a description in which an age is looked for. */
const AGE_REACH = 60;
