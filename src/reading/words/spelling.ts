import { DEMONYMS } from '../data/demonyms.js';
import { PLACES } from '../people/data/places.js';
import { genderOfGivenName, isGivenName } from '../people/gender.js';
import type { Token } from './token.js';

/** A word of letters that begins with a capital. */
export const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;

/** Words of the closed classes with their part of speech. */
export const CLOSED_CLASS = new Map<string, Token['pos']>([
  ...words('the a an this that these those its his her their our my your', 'DET'),
  ...words('he she it they we i you who', 'PRON'),
  ...words('in on at for from with by of to as after before during since until under over', 'ADP'),
  ...words('and but or nor yet', 'CCONJ'),
  ...words('if when while because although though that whether', 'SCONJ'),
]);

function words(list: string, pos: Token['pos']): [string, Token['pos']][] {
  return list.split(' ').map((word) => [word, pos]);
}

/** Whether the text writes a word with a capital where nothing but being a name calls for one. */
function isNameByCapital(tokens: readonly Token[], i: number): boolean {
  const [previous, token] = [tokens[i - 1], tokens[i]];
  // Not across paragraphs, whose tokens are given in one row.
  if (!previous || !token || token.start > previous.end + 1 || !CAPITALISED.test(token.text)) return false;
  const follows = /^(\p{Ll}.*|,)$/u.test(previous.text);
  return follows || (CAPITALISED.test(previous.text) && isNameBefore(tokens, i - 1));
}

/** Whether a word with a capital is a given name, or stands itself behind one with a capital ("Welder Earl Stokes"). */
function isNameBefore(tokens: readonly Token[], i: number): boolean {
  const lower = tokens[i]?.lower ?? '';
  return (
    isGivenName(lower) || (genderOfGivenName(lower) !== null && CAPITALISED.test(tokens[i - 1]?.text ?? ''))
  );
}

/** What a text's spelling tells about its words: which are names, and which are written small as well. */
export interface Spelling {
  readonly names: ReadonlySet<string>;
  readonly small: ReadonlySet<string>;
  /** Small words and names of peoples that the text gives as somebody's surname ("Ed From", "Ann Black"). */
  readonly surnames: ReadonlySet<string>;
  /** What the text calls a member of a party or faith of its own ("Lind, a first-term Unionist, said"). */
  readonly members: ReadonlySet<string>;
}

/** Reads what the spelling of a whole text tells about its words. */
export function readSpelling(tokens: readonly Token[]): Spelling {
  const names = new Set<string>();
  const small = new Set<string>();
  const surnames = new Set<string>();
  const members = new Set<string>();
  tokens.forEach(({ text }, i) => {
    if (/^\p{Ll}/u.test(text)) {
      small.add(text);
      return;
    }
    if (isNameByCapital(tokens, i)) names.add(text);
    if (isMember(tokens, i)) members.add(text);
    if (isSmallSurname(tokens, i) || isSurnameOfPeople(tokens, i)) surnames.add(text);
  });
  return { names, small, surnames, members };
}

/** How many words may describe a member of a party ("a longtime first-term Unionist"). */
const DESCRIBED_BY = 6;

/** "Lind, a Civic elected in 2018", "a two-term Civic": what somebody belongs to, not what somebody is called. */
function isMember(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !CAPITALISED.test(token.text) || CLOSED_CLASS.has(token.lower)) return false;
  if (!/^(?:,|\.|who|and|elected|from|first)$/.test(next?.lower ?? '.')) return false;
  let at = i - 1;
  while (
    at > i - DESCRIBED_BY &&
    /^(?:\p{Ll}|\p{N}|[-‑]$)/u.test(tokens[at]?.text ?? '') &&
    !/^an?$/.test(tokens[at]?.lower ?? '')
  )
    at--;
  if (!/^(?:an?|the)$/.test(tokens[at]?.lower ?? '')) return false;
  if (/^(?:.*[-‑])?term$/.test(before.lower)) return true;
  const bearer = tokens[at - 2];
  return (
    tokens[at]?.lower !== 'the' &&
    at === i - 1 &&
    tokens[at - 1]?.text === ',' &&
    CAPITALISED.test(bearer?.text ?? '') &&
    next?.text !== '.' &&
    /^(?:who|elected)$/.test(next?.lower ?? '')
  );
}

/** Words that are mostly no name: those of the closed classes and the modal verbs. */
export function isSmallWord({ lower, pos }: Token): boolean {
  return CLOSED_CLASS.has(lower) || pos === 'AUX';
}

/** "Anna Will", "Ed From": a small word with a capital right behind a given name. */
export function isSmallSurname(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || !isSmallWord(token) || lowerOrShort(token.text)) return false;
  const given = isGivenName(before.lower) || before.text === 'Al';
  return given && CAPITALISED.test(before.text) && !isSmallWord(before);
}

/** No capital, or a single letter ("I"), which says nothing. */
export function lowerOrShort(text: string): boolean {
  return text.length < 2 || !CAPITALISED.test(text);
}

/** "David French of the port": a people's name behind a given name, with no noun for it to describe. */
export function isSurnameOfPeople(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !DEMONYMS.has(tokens[i]?.lower ?? '') || !CAPITALISED.test(before.text)) return false;
  if (!isGivenName(before.lower) || PLACES.has(before.lower) || DEMONYMS.has(before.lower)) return false;
  return !next || /^(?:PUNCT|VERB|AUX|ADP|PART)$/.test(next.pos);
}
