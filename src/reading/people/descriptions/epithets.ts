import { DEMONYMS } from '../../data/demonyms.js';
import { NATIONALS } from '../../data/nationals.js';
import type { Tokens } from '../../quotations/frame-sentence.js';
import type { Token } from '../../words/token.js';
import type { Discourse } from '../discourse/discourse.js';
import { type Entity, isPerson } from '../entity.js';

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
  if (words.length === 1 && isNational(tokens[first + 1])) return true;
  if (words.length === 1 && DEMONYMS.has(word) && !ALL_OF_THEM.test(word)) return !NO_NATION.test(word);
  return /^[\p{L}\p{N}]+[-‑]year[-‑]old$/u.test(words.join(''));
}

/** "Dutchman", "Dane": a noun for one of a people, with its capital. */
const isNational = (token: Token | undefined): boolean =>
  NATIONALS.has(token?.lower ?? '') && /^\p{Lu}/u.test(token?.text ?? '');

/** Words that stand between a people and a name ("Dutch head coach Jan Maas"), at most. */
const BETWEEN = 3;

/** The people, as an adjective, that the words beside a name of tokens `[at, last)` tell; null for none. */
function nationTold(tokens: Tokens, at: number, last: number): string | null {
  for (let i = at - 1; i >= Math.max(0, at - 1 - BETWEEN); i--) {
    const { lower = '', pos = '' } = tokens[i] ?? {};
    if (isOfPeople(lower)) return adjectiveOf(lower);
    if (!/^(?:NOUN|PROPN|ADJ)$/.test(pos)) break;
  }
  if (tokens[last]?.text !== ',') return null;
  const behind = /^an?$/.test(tokens[last + 1]?.lower ?? '') ? tokens[last + 2] : tokens[last + 1];
  return behind && isOfPeople(behind.lower) ? adjectiveOf(behind.lower) : null;
}

const isOfPeople = (word: string): boolean =>
  NATIONALS.has(word) || (DEMONYMS.has(word) && !NO_NATION.test(word));
const adjectiveOf = (word: string): string => NATIONALS.get(word) ?? word;

/** Sentences before "the Dane" in which who may be meant is looked for, where nobody is told to be one. */
const NEAR = 3;

/**
 * Whom "the Dane" or "the Italian" at token `first` means: the only person whom the article has told to be of that
 * people, else the only one whom the last sentences name, or the last of the paragraph, if of no other people; null where that is not certain.
 */
export function holderOfNation(
  tokens: Tokens,
  first: number,
  sentence: number,
  discourse: Discourse,
): Entity | null {
  const word = tokens[first + 1]?.lower ?? '';
  if (!isOfPeople(word)) return null;
  const { sentences, bySentence, byStart } = discourse;
  const told = new Map<Entity, string>();
  for (let s = Math.max(0, sentence - AGE_REACH); s <= sentence; s++) {
    const words = sentences[s]?.tokens ?? [];
    for (const { entity, at } of bySentence[s] ?? []) {
      const mention = byStart.get(words[at]?.start ?? -1)?.mention;
      if (!mention || !isPerson(entity)) continue;
      const last = words.findIndex(({ start }) => start >= mention.end);
      const nation = nationTold(words, at, last < 0 ? words.length : last);
      if (nation) told.set(entity, nation);
    }
  }
  const holders = [...told].filter(([, nation]) => nation === adjectiveOf(word));
  if (holders.length > 0) return holders.length === 1 ? (holders[0]?.[0] ?? null) : null;
  const sameParagraph = sentences[sentence - 1]?.paragraph === sentences[sentence]?.paragraph;
  const alone =
    onlyActive(sentence - NEAR, sentence, first, discourse) ??
    (sameParagraph ? onlyActive(sentence - 1, sentence, first, discourse) : null);
  return alone && !told.has(alone) && alone.kind === 'person' ? alone : null;
}

/** The only one who is spoken of from sentence `from` up to token `at` of another; null for nobody and several. */
function onlyActive(from: number, sentence: number, at: number, { bySentence }: Discourse): Entity | null {
  const active = new Set<Entity>();
  for (let s = Math.max(0, from); s <= sentence; s++)
    for (const placed of bySentence[s] ?? []) {
      // "Albion boss Craig Mundie": a word that stands before another names nobody.
      const behind = s === sentence && placed.at >= at;
      const someone = isPerson(placed.entity) || placed.entity.kind === 'unnamed';
      if (someone && placed.part !== 'modifier' && !behind) active.add(placed.entity);
    }
  const [only, ...others] = active;
  return only && others.length === 0 ? only : null;
}

/** "Samuel Berg, 27, …": the age behind a name that ends before token `last`; null for none. */
function ageBehind(tokens: Tokens, last: number): string | null {
  const [comma, age, end] = tokens.slice(last, last + 3);
  return comma?.text === ',' && /^\d{1,3}$/.test(age?.text ?? '') && /^[,.]$/.test(end?.text ?? '')
    ? (age?.text ?? null)
    : null;
}

/** "The 31-year-old", of an epithet. */
export const isAge = (tokens: readonly Token[], first: number): boolean =>
  !isOfPeople(tokens[first + 1]?.lower ?? '');

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
