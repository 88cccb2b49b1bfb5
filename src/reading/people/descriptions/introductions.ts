import type { FrameSentence, Tokens } from '../../quotations/frame-sentence.js';
import { type Phrase, phraseEndingAt } from '../../quotations/subjects/phrases.js';
import type { Named } from '../discourse/placing.js';
import { type Entity, isPerson } from '../entity.js';
import { isImpersonal } from '../names/kind.js';
import { type Introduced, namedLater } from '../offices/named-later.js';
import type { Office } from '../offices/offices.js';
import { officesTold } from '../offices/parts.js';
import { isPersonNoun } from '../reporters.js';
import { describe, endOfDescription, genderOfNoun } from './descriptions.js';

/** Where mentions begin and end. */
export interface Places {
  readonly byStart: ReadonlyMap<number, Named>;
  readonly byEnd: ReadonlyMap<number, Named>;
}

/** Under which descriptions an article brings in people. */
export interface Introductions {
  /** By descriptions beside a name: ", a dairy farmer from Lund,", "became head of the school". */
  readonly named: readonly Office[];
  /** Without a name: "a boy of 10". */
  readonly unnamed: readonly Office[];
  /** Where "the driver" stands beside no name, by the noun; the first of each. */
  readonly bare: ReadonlyMap<string, number>;
  /** Whom a description beside a name means, by the start of its noun. */
  readonly byNoun: ReadonlyMap<number, Entity>;
}

/** A description in a sentence, up to what tells which is meant. */
interface Described {
  readonly phrase: Phrase;
  /** Index of the token behind what belongs to it. */
  readonly end: number;
}

/** Whether the token at `i` is the noun of a description of one person. */
function isNounOfOne(tokens: Tokens, i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || token.segment || token.pos !== 'NOUN' || /[^s]s$/.test(token.lower)) return false;
  return (
    isPersonNoun(token.lower) && !/^(?:NOUN|PROPN)$/.test(next?.pos ?? '') && !/^[-‑]$/.test(next?.text ?? '')
  );
}

const COPULA = /^(?:is|became|becomes|was|been)$/;
const ADVERB = /^(?:now|currently|also|still|then|once)$/;

/** The person whose name ends before token `end`, behind a comma and an age where there is one ("Berg, 51, now"). */
function personBefore(tokens: Tokens, end: number, { byEnd }: Places): Entity | null {
  const aged = /^\d{1,3}$/.test(tokens[end - 1]?.text ?? '') && tokens[end - 2]?.text === ',';
  const named = byEnd.get(tokens[aged ? end - 3 : end - 1]?.end ?? -1);
  return named && isPerson(named.entity) ? named.entity : null;
}

/** ", a farmer from Lund,": whether what follows a description leaves it an apposition. */
function isClosed(tokens: Tokens, end: number): boolean {
  const next = tokens[end];
  return !next || /^(?:PUNCT|ADP)$/.test(next.pos) || /^(?:who|whose|which|and|since)$/.test(next.lower);
}

/** "In Lund, the mayor …": whether a name behind a comma is that of the place or the occasion. */
function opensAsPlace(tokens: Tokens, entity: Entity, comma: number): boolean {
  const before = tokens.slice(0, comma).findLast(({ pos }) => !/^(?:PROPN|NUM|PUNCT)$/.test(pos));
  return !entity.name.includes(' ') && before?.pos === 'ADP';
}

/** Whom a description stands behind as an apposition or a predicate. */
function describedBefore(tokens: Tokens, { phrase, end }: Described, places: Places): Entity | null {
  let at = phrase.first - 1;
  if (ADVERB.test(tokens[at]?.lower ?? '') && !/^(?:then|once)$/.test(tokens[at]?.lower ?? '')) at--;
  const before = tokens[at];
  if (before?.text === ',') {
    const person = isClosed(tokens, end) ? personBefore(tokens, at, places) : null;
    return person && !opensAsPlace(tokens, person, at) ? person : null;
  }
  if (!COPULA.test(before?.lower ?? '')) return null;
  let verb = before?.lower === 'been' ? at - 1 : at;
  while (ADVERB.test(tokens[verb - 1]?.lower ?? '')) verb--;
  if (tokens[verb - 1]?.lower === 'who' && tokens[verb - 2]?.text === ',')
    return personBefore(tokens, verb - 2, places);
  return personBefore(tokens, verb, places);
}

/** How far behind a comma a name may begin, its titles before it. */
const TITLE_REACH = 6;

/** "The hospital's director, Dr. Ann Lind, came": whom a description stands before, a comma between. */
function describedBehind(tokens: Tokens, { end }: Described, { byStart }: Places): Entity | null {
  if (tokens[end]?.text !== ',') return null;
  for (let i = end + 1; i <= end + TITLE_REACH; i++) {
    const named = byStart.get(tokens[i]?.start ?? -1);
    if (named) {
      const after = tokens.find(({ start }) => start >= named.mention.end);
      return isPerson(named.entity) && (!after || /^[,.]$/.test(after.text)) ? named.entity : null;
    }
    if (!/^(?:NOUN|PROPN|PUNCT)$/.test(tokens[i]?.pos ?? '') || tokens[i]?.text === ',') return null;
  }
  return null;
}

/** Words in which somebody tells a name, and how far behind the description it may follow. */
const TELLING_NAME = /^(?:name|names|named|identified|himself|herself|surname|nickname)$/;
const BETWEEN = /^(?:only|just|as|by|to|be|his|her|first|last|given|middle|reporters|,)$/;
const NAME_REACH = 14;

/** "The fisherman, who gave his name only as Sava, said": the name that a relative clause tells. */
function describedByName(tokens: Tokens, { end }: Described, { byStart }: Places): Entity | null {
  const who = tokens[end]?.text === ',' ? end + 1 : end;
  if (tokens[who]?.lower !== 'who') return null;
  let told = false;
  for (let i = who + 1; i < who + NAME_REACH; i++) {
    const token = tokens[i];
    if (!token || token.segment) return null;
    const named = byStart.get(token.start);
    if (named) return told && !isImpersonal(named.entity) ? named.entity : null;
    told = TELLING_NAME.test(token.lower) || (told && BETWEEN.test(token.lower));
  }
  return null;
}

/** "Advocate Ann Lind", "the dairy farmer Otto Brenn": the calling that stands before a name that begins at `i`. */
function callingBefore(text: string, tokens: Tokens, i: number, { byStart }: Places): Office | null {
  const named = byStart.get(tokens[i]?.start ?? -1);
  if (!named || named.mention.role !== null || !isPerson(named.entity)) return null;
  const phrase = phraseEndingAt(tokens, i);
  if (/^(?:as|like)$/.test(tokens[(phrase?.first ?? 0) - 1]?.lower ?? '')) return null;
  const office =
    phrase &&
    officesTold(describe(text.slice(tokens[phrase.first]?.start ?? 0, tokens[i - 1]?.end ?? 0))).at(-1);
  return office ? { ...office, entity: named.entity, start: tokens[i - 1]?.start ?? 0 } : null;
}

/** Whether a description with "a" stands for somebody who is there: not "as a teacher", "is a farmer". */
function bringsIn(tokens: Tokens, { phrase, end }: Described): boolean {
  const article = tokens[phrase.first]?.lower ?? '';
  const before = tokens[phrase.first - 1];
  if (!/^(?:an?|another)$/.test(article) || before?.pos === 'AUX') return false;
  // "…, a biologist has found.": who says it, not an apposition.
  if (before?.text === ',') return /^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '');
  return !/^(?:as|like|than|not|become|becomes|became|becoming|being|without|no|such|of|for|or)$/.test(
    before?.lower ?? '',
  );
}

/** Reads under which descriptions an article brings in people, in order. */
export function introductionsOf(
  text: string,
  sentences: readonly FrameSentence[],
  places: Places,
): Introductions {
  const named: Introduced[] = [];
  const unnamed: Introduced[] = [];
  const seen = new Set<string>();
  const bare = new Map<string, number>();
  const byNoun = new Map<number, Entity>();
  for (const { tokens, index: sentence } of sentences)
    tokens.forEach((token, i) => {
      seen.add(token.lower);
      const called = callingBefore(text, tokens, i, places);
      if (called) named.push({ ...called, definite: false, sentence });
      if (!isNounOfOne(tokens, i)) return;
      const phrase = phraseEndingAt(tokens, i + 1);
      if (!phrase) return;
      const described = { phrase, end: endOfDescription(tokens, i + 1) };
      const [first, last] = [tokens[phrase.first], tokens[described.end - 1]];
      const words = describe(text.slice(first?.start ?? 0, last?.end ?? 0));
      const [office] = officesTold(words);
      if (!office) return;
      const start = token.start;
      const person =
        describedBefore(tokens, described, places) ??
        describedBehind(tokens, described, places) ??
        describedByName(tokens, described, places);
      if (person) {
        byNoun.set(start, person);
        named.push({ ...office, entity: person, start, definite: first?.lower === 'the', sentence });
      } else if (bringsIn(tokens, described)) {
        const gender = genderOfNoun(token.lower);
        const name = words.replace(/^another\s+/i, '');
        const entity: Entity = { name, kind: 'unnamed', gender, role: null, mentions: [] };
        byNoun.set(start, entity);
        unnamed.push({ ...office, entity, start, definite: false, sentence });
      } else if (first?.lower === 'the' && !bare.has(token.lower)) bare.set(token.lower, start);
    });
  const known = namedLater(unnamed, named, (noun) => seen.has(`${noun}s`));
  for (const [{ start }, { entity }] of known) byNoun.set(start, entity);
  return { named, unnamed: unnamed.filter((one) => !known.has(one)), bare, byNoun };
}
