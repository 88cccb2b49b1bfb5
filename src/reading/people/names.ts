import type { Token } from '../language.js';
import { nameBehindOffice } from './behind-office.js';
import { CALENDAR_NAMES } from './data/calendar-names.js';
import { EAST_ASIAN_SURNAMES } from './data/east-asian-surnames.js';
import { HONORIFICS, JOINED_HONORIFIC } from './data/honorifics.js';
import { FEMALE_WORDS, MALE_WORDS, TITLES } from './data/titles.js';
import { type Gender, isGivenName } from './gender.js';
import { isOrganisationWordAt, kindOf, type NameKind } from './name-kind.js';
import { NAME_PARTICLES } from './name-parts.js';
import { startOfName, titledPerson } from './name-start.js';
import { endOfOwnedBody } from './owned-bodies.js';
import { isPersonNoun } from './reporters.js';

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
/** "al-Tikrani": the particle joined to the name, small as it is. */
const JOINED_PARTICLE = /^(?:al|el|an|ar|as|ash|at|ad|az)[-‑]\p{Lu}/u;
const bare = (lower: string): string => lower.replace(/\.$/, '');

/** Whether a token may be part of a name. */
export function isNameToken(token: Token | undefined): boolean {
  if (token?.pos !== 'PROPN' || !isCapitalised(token.text)) return false;
  return token.given === true || !CALENDAR_NAMES.has(token.lower);
}

function isCapitalised(word: string): boolean {
  return /^\p{Lu}/u.test(word) || JOINED_PARTICLE.test(word);
}

/** Institutions whose names join two things they deal with: "the Food and Drug Administration". */
const JOINING =
  /^(?:administration|agency|board|bureau|center|commission|committee|council|department|directorate|institute|ministry|office|service|services|society|subcommittee|association|foundation|union|company|prevention)$/;

/** How many words the second half of such a name may have. */
const JOINED_WORDS = 4;

/** "the Science and" takes up "Technology Directorate": the end of an institution's name joined by "and". */
function endOfJoined(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last]?.lower !== 'and' || tokens[first - 1]?.lower !== 'the') return last;
  if (tokens.slice(first, last).some(({ lower }) => JOINING.test(lower) || TITLES.has(bare(lower))))
    return last;
  for (let i = last + 1; i <= last + JOINED_WORDS && isNameToken(tokens[i]); i++)
    if (i > last + 1 && JOINING.test(tokens[i]?.lower ?? '') && !isNameToken(tokens[i + 1])) return i + 1;
  return last;
}

/** "George “Jay” Keyworth": the end of a nickname in quotation marks inside a name, or the place before it. */
function endOfNickname(tokens: readonly Token[], last: number): number {
  const [open, word, close, next] = tokens.slice(last, last + 4);
  const marked = /^["“”‘']$/.test(open?.text ?? '') && /^["”’']$/.test(close?.text ?? '');
  return marked && isGivenName(tokens[last - 1]?.lower ?? '') && isNameToken(word) && isNameToken(next)
    ? last + 3
    : last;
}

/** End (excluded) of the run of name tokens that starts at `first`; particles only between names. */
export function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first + 1;
  for (;;) {
    let next = Math.max(endOfJoined(tokens, first, last), endOfOwnedBody(tokens, last));
    if (next > last) {
      last = next;
      continue;
    }
    next = endOfNickname(tokens, last);
    for (let n = 0; n < 2 && NAME_PARTICLES.has(tokens[next]?.text ?? ''); n++) next++;
    if (isNameToken(tokens[next])) last = next + 1;
    else {
      const extended = endOfInstitution(tokens, first, last);
      if (extended === last) return last;
      last = extended;
    }
  }
}

/** "Academy" takes up "of Social Sciences": the end of an institution's name that goes on with "of". */
function endOfInstitution(tokens: readonly Token[], first: number, last: number): number {
  if (!/^(?:of|for|on)$/.test(tokens[last]?.text ?? '')) return last;
  const words = tokens.slice(first, last).map(({ text }) => text);
  if (!words.some((word, i) => isOrganisationWordAt(words, i) && !HELD_BY_PEOPLE.has(word))) return last;
  const next = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  return isNameToken(tokens[next]) ? next + 1 : last;
}

/** Words of institutions that are part of an office ("House Speaker", "State Councilor"). */
const HELD_BY_PEOPLE = new Set(['House', 'State', 'Senate']);

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
  const titleInside = skip > 0 && (TITLES.has(last) || HONORIFICS.has(last) || behind !== null);
  const related = relationBefore(tokens, first, end);
  const titled = titleBefore || titleInside || related !== null;
  const named = withoutNickname(tokens.slice(start, end));
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
    kind: isWork(tokens, first, end) ? 'institution' : kindOf(words, titled || named.length < end - start),
  };
}

/** "George “Jay” Keyworth" without what stands between the marks. */
function withoutNickname(name: readonly Token[]): readonly Token[] {
  const open = name.findIndex(({ pos }) => pos === 'PUNCT');
  return open > 0 && name[open + 2]?.pos === 'PUNCT' ? name.toSpliced(open, 3) : name;
}

/** The words of a name without a genitive at its end; one inside ("Carers’ Union") stays at its word. */
function withMarks(name: readonly Token[]): string[] {
  const words: string[] = [];
  for (const { text } of name)
    if (words.length > 0 && /^['’]s?$/.test(text)) words.push(`${words.pop() ?? ''}${text}`);
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

/** All names of a stretch of tokens, in order. */
export function findNames(tokens: readonly Token[]): Name[] {
  const names: Name[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNameToken(tokens[i])) continue;
    const end = endOfRun(tokens, i);
    const name = readRun(tokens, i, end);
    if (name) names.push(name);
    i = end - 1;
  }
  return names;
}
