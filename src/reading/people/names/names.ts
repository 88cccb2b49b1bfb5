import type { Token } from '../../words/token.js';
import { EAST_ASIAN_SURNAMES } from '../data/east-asian-surnames.js';
import { HONORIFICS, JOINED_HONORIFIC } from '../data/honorifics.js';
import { RANKS } from '../data/ranks.js';
import { FEMALE_WORDS, MALE_WORDS, TITLES } from '../data/titles.js';
import type { Gender } from '../gender.js';
import { nameBehindOffice } from '../offices/behind-office.js';
import { isPersonNoun } from '../reporters.js';
import { endOfRun } from './end.js';
import { kindOf, type NameKind } from './kind.js';
import { startOfName, titledPerson } from './start.js';
import { bare, isNameToken } from './token.js';

/** A run of capitalised words read as a name, its title apart. */
export interface Name {
  /** Place of the name in the text, title excluded. */
  readonly start: number;
  readonly end: number;
  /** Start of the whole run of capitalised words, title included. */
  readonly from: number;
  /** Index of the first and after the last token of the name among the tokens given. */
  readonly first: number;
  readonly last: number;
  readonly words: readonly string[];
  /** What the word before the name tells: "Mr.", "spokeswoman". */
  readonly gender: Gender | null;
  readonly titled: boolean;
  readonly kind: NameKind;
}

/** Letters of honour, of office and of learning behind a name ("Sunita Bhalla KC"). */
const POST_NOMINALS = new Set('KC QC SC MP MEP MSP MLA CBE OBE MBE PhD MD Esq'.split(' '));

function genderBefore(tokens: readonly Token[], from: number, start: number): Gender | null {
  for (let i = start - 1; i >= Math.max(0, from - 1); i--) {
    const word = bare(tokens[i]?.lower ?? '');
    if (MALE_WORDS.has(word)) return 'm';
    if (FEMALE_WORDS.has(word)) return 'f';
  }
  return null;
}

/** "“Winter Orchard”": capitals alone between quotation marks are the name of a work, a ship or a prize. */
function isWork(tokens: readonly Token[], first: number, end: number): boolean {
  const [opening, closing] = [tokens[first - 1]?.text ?? '', tokens[end]?.text ?? ''];
  return end - first > 1 && /^["“‘«]$/.test(opening) && /^["”’»]$/.test(closing);
}

/** "His mother, Nune, who …": what a relation tells of the name between commas behind it. */
function relationBefore(tokens: readonly Token[], first: number, end: number): Gender | null {
  if (tokens[first - 1]?.text !== ',' || !/^[,.]$/.test(tokens[end]?.text ?? '')) return null;
  const word = tokens[first - 2]?.lower ?? '';
  return MALE_WORDS.has(word) ? 'm' : FEMALE_WORDS.has(word) ? 'f' : null;
}

function readRun(tokens: readonly Token[], first: number, end: number): Name | null {
  const run = tokens.slice(first, end);
  const behind = nameBehindOffice(tokens, first, end);
  const skip =
    behind?.skip ??
    (kindOf(
      run.map(({ text }) => text),
      false,
    ) === 'institution'
      ? titledPerson(run)
      : startOfName(run));
  const start = first + skip;
  const head = tokens[start];
  const tail = tokens[end - 1];
  if (!head || !tail) return null;
  const before = tokens[first - 1];
  const calling = end - first > 1 ? isPersonNoun : (word: string) => TITLES.has(word);
  const titleBefore = before?.pos === 'NOUN' && calling(bare(before.lower));
  const last = bare(tokens[start - 1]?.lower ?? '');
  const rank = RANKS.has(bare(tokens[start - 1]?.text ?? ''));
  const titleInside = skip > 0 && (rank || TITLES.has(last) || HONORIFICS.has(last) || behind !== null);
  const related = relationBefore(tokens, first, end);
  const titled = titleBefore || titleInside || related !== null;
  const named = tokens.slice(start, end);
  // "Kim Min-ji" is a Korean given name, "Nehru-ji" a surname with an honorific.
  const honoured = !EAST_ASIAN_SURNAMES.has(named[0]?.lower ?? '');
  const words = withoutLetters(
    withMarks(named).map((text) => text.replace(honoured ? JOINED_HONORIFIC : '', '')),
  );
  return {
    start: head.start,
    end: tail.end,
    from: tokens[behind?.title ?? first]?.start ?? head.start,
    first: start,
    last: end,
    words,
    gender: genderBefore(tokens, first, start) ?? related,
    titled,
    kind: isWork(tokens, first, end) ? 'institution' : kindOf(words, titled),
  };
}

/** The words of a name without a genitive at its end; one inside ("Carers’ Union") and a comma stay at their word. */
function withMarks(name: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { text } of name)
    if (words.length > 0 && /^(?:['’]s?|,)$/.test(text)) words.push(`${words.pop() ?? ''}${text}`);
    else words.push(text);
  const last = words.pop();
  return last === undefined ? words : [...words, last.replace(/['’]s$/, '')];
}

function withoutLetters(words: readonly string[]): readonly string[] {
  let end = words.length;
  while (end > 1 && POST_NOMINALS.has(words[end - 1] ?? '')) end--;
  return words.slice(0, end);
}

/** Whether a name is nothing but the word for an office, which may still be a surname ("Dean"). */
export function isTitleAlone({ words, titled }: Name): boolean {
  return words.length === 1 && !titled && TITLES.has(bare(words[0]?.toLowerCase() ?? ''));
}

/** How far before its party and place somebody may have the title of a member of parliament. */
const TITLE_REACH = 5;

/** "Sen. Ann Lind, U-Copper Bend,": the party and the place of who is named before the comma or bracket. */
function isPartyAndPlace(tokens: readonly Token[], first: number, end: number): boolean {
  if (!/^\p{Lu}{1,4}[-‑]\p{Lu}/u.test(tokens[first]?.text ?? '')) return false;
  if (!/^[,(]$/.test(tokens[first - 1]?.text ?? '') || !/^[,).:;]/.test(tokens[end]?.text ?? '.'))
    return false;
  if (!isNameToken(tokens[first - 2])) return false;
  return tokens
    .slice(Math.max(0, first - TITLE_REACH - 1), first - 2)
    .some(({ lower }) => TITLES.has(bare(lower)));
}

/** All names of a stretch of tokens, in order. */
export function findNames(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameToken(tokens[i])) continue;
    const end = endOfRun(tokens, i);
    if (isPartyAndPlace(tokens, i, end)) {
      i = end - 1;
      continue;
    }
    const name = readRun(tokens, i, end);
    if (name) names.push(name);
    i = end - 1;
  }
  return names;
}
