import { DEMONYMS } from '../data/demonyms.js';
import { reportingVerb } from '../data/reporting-verbs.js';
import type { Token } from '../language.js';
import { EAST_ASIAN_SURNAMES } from '../people/data/east-asian-surnames.js';
import { ORGANISATION_WORDS } from '../people/data/organisations.js';
import { PLACES } from '../people/data/places.js';
import { TITLES } from '../people/data/titles.js';
import { genderOfGivenName, isGivenName } from '../people/gender.js';
import { isReporter } from '../people/reporters.js';
import { isGivenDay, isGivenMonth } from './given-months.js';
import { isNounOfPeople, repairedSmall } from './repair-small.js';

const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’.-]*$/u;
const MISTAKEN_FOR_OTHER = new Set(['NOUN', 'ADJ', 'VERB', 'X', 'INTJ', 'ADV', 'SYM']);
const CLOSED_CLASS = new Map<string, Token['pos']>([
  ...words('the a an this that these those its his her their our my your', 'DET'),
  ...words('he she it they we i you who', 'PRON'),
  ...words('in on at for from with by of to as after before during since until under over', 'ADP'),
  ...words('and but or nor yet', 'CCONJ'),
  ...words('if when while because although though that whether', 'SCONJ'),
]);
const TITLE_CASE_SHARE = 0.9;

function words(list: string, pos: Token['pos']): [string, Token['pos']][] {
  return list.split(' ').map((word) => [word, pos]);
}

function startsClause(previous: Token | undefined): boolean {
  return !previous || /^[.?!:;"“”‘’'`(—–-]+$/.test(previous.text);
}

/** "the Carers’ Union": the mark before a word belongs to the word before it. */
function isBehindGenitive(tokens: readonly Token[], i: number): boolean {
  const [owner, mark, token] = [tokens[i - 2], tokens[i - 1], tokens[i]];
  if (!owner || !mark || !token || !/^['’]$/.test(mark.text)) return false;
  return owner.end === mark.start && mark.end < token.start && /s$/.test(owner.lower);
}

/** Words that the text writes with a capital where nothing but being a name calls for one. */
function namesByCapital(tokens: readonly Token[]): Set<string> {
  const names = new Set<string>();
  tokens.forEach((token, i) => {
    const previous = tokens[i - 1];
    // Not across paragraphs, whose tokens are given in one row.
    if (!previous || token.start > previous.end + 1 || !CAPITALISED.test(token.text)) return;
    const follows = /^(\p{Ll}.*|,)$/u.test(previous.text);
    if (follows || (CAPITALISED.test(previous.text) && isNameBefore(tokens, i - 1))) names.add(token.text);
  });
  return names;
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
}

export function readSpelling(tokens: readonly Token[]): Spelling {
  const small = new Set<string>();
  const surnames = new Set<string>();
  tokens.forEach(({ text }, i) => {
    if (/^\p{Ll}/u.test(text)) small.add(text);
    else if (isSmallSurname(tokens, i) || isSurnameOfPeople(tokens, i)) surnames.add(text);
  });
  return { names: namesByCapital(tokens), small, surnames };
}

/** Words that are mostly no name: those of the closed classes and the modal verbs. */
function isSmallWord({ lower, pos }: Token): boolean {
  return CLOSED_CLASS.has(lower) || pos === 'AUX';
}

/** "George Will", "Ed From": a small word with a capital right behind a given name. */
function isSmallSurname(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (!token || !before || !isSmallWord(token) || lowerOrShort(token.text)) return false;
  const given = isGivenName(before.lower) || before.text === 'Al';
  return given && CAPITALISED.test(before.text) && !isSmallWord(before);
}

/** No capital, or a single letter ("I"), which says nothing. */
function lowerOrShort(text: string): boolean {
  return text.length < 2 || !CAPITALISED.test(text);
}

/** A word that the text gives as a surname elsewhere, where it stands as one: "Will urged", "Cuban, an investor,". */
function standsAsSurname(tokens: readonly Token[], i: number, surnames: ReadonlySet<string>): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !surnames.has(token.text)) return false;
  if (isSmallSurname(tokens, i)) return true;
  const inside = !startsClause(tokens[i - 1]) && !CAPITALISED.test(tokens[i - 1]?.text ?? '');
  if (isSmallWord(token) && inside) return true;
  if (!next || /^(?:AUX|PART|PUNCT|SCONJ)$/.test(next.pos))
    return inside || /^(?:AUX|PART)$/.test(next?.pos ?? '');
  if (next.pos === 'ADV') return /^(?:VERB|AUX)$/.test(tokens[i + 2]?.pos ?? '');
  return next.pos === 'VERB' || (inside && /^(?:ADP|CCONJ)$/.test(next.pos));
}

/** Given names that are small words too: a modal verb, and a preposition that is a common name in the North. */
const SMALL_GIVEN_NAMES = new Set(['Will', 'Per']);

/** "said Will Brandt", "Will Brandt said": a given name that is a small word too, before a surname. */
function isSmallGivenName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const surname = tokens[i + 1];
  if (!token || !SMALL_GIVEN_NAMES.has(token.text)) return false;
  if (!surname || lowerOrShort(surname.text) || CLOSED_CLASS.has(surname.lower)) return false;
  if (!startsClause(tokens[i - 1])) return true;
  const after = tokens[i + 2];
  return reportingVerb(after?.lower ?? '')?.form === 'past' || /^(?:,|['’]s)$/.test(after?.text ?? '');
}

/**
 * Corrects the parts of speech that the tagger gets wrong in news: a capital inside a sentence is a name
 * unless the word describes a people, a faith or a party; a word of a closed class is never one.
 */
export function repairPartsOfSpeech(tokens: readonly Token[], spelling: Spelling): Token[] {
  const titleCase = isTitleCase(tokens);
  return tokens.map((token, i) => {
    if (!titleCase && (isGivenMonth(tokens, i) || isGivenDay(tokens, i)))
      return { ...token, pos: 'PROPN', given: true };
    const pos = repaired(tokens, i, spelling, titleCase);
    return pos === token.pos ? token : { ...token, pos };
  });
}

/** A headline capitalises every word, so that capitals say nothing in it. */
export function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens.filter(({ text }) => /^\p{L}{4,}/u.test(text));
  const capitals = long.filter(({ text }) => /^\p{Lu}/u.test(text));
  return long.length >= 4 && capitals.length >= TITLE_CASE_SHARE * long.length;
}

function repaired(
  tokens: readonly Token[],
  i: number,
  { names, small, surnames }: Spelling,
  titleCase: boolean,
): Token['pos'] {
  const token = tokens[i];
  if (!token) return 'X';
  const { pos, text, lower } = token;
  if (!CAPITALISED.test(text)) return repairedSmall(tokens, i);
  if (!titleCase && (standsAsSurname(tokens, i, surnames) || isSmallGivenName(tokens, i))) return 'PROPN';
  if (/^tweet(?:ed|s)$/.test(lower) && /^(?:PROPN|PUNCT|PRON)$/.test(tokens[i - 1]?.pos ?? '')) return 'VERB';
  if (pos === 'PROPN' && /(?:ing|ed)$/.test(lower) && isOpeningParticiple(tokens, i, names)) return 'VERB';
  if (!titleCase && isSurnameHe(tokens, i)) return 'PROPN';
  const closed = CLOSED_CLASS.get(lower);
  if (closed && pos === 'PROPN') return closed;
  const next = tokens[i + 1];
  if (isGivenNameBehindVerb(tokens, i) || isSurnameOfPeople(tokens, i)) return 'PROPN';
  if (DEMONYMS.has(lower))
    return pos === 'PROPN' || MISTAKEN_FOR_OTHER.has(pos)
      ? isNounOfPeople(tokens, i + 1)
        ? 'ADJ'
        : demonym(lower, next)
      : pos;
  const followedByName = next !== undefined && CAPITALISED.test(next.text) && !CLOSED_CLASS.has(next.lower);
  if (pos === 'PROPN' && !followedByName && startsClause(tokens[i - 1]) && !names.has(text)) {
    const plural =
      /s$|^(?:staff|police|people)$/.test(lower) &&
      isReporter(lower) &&
      /^(?:VERB|AUX|ADP)$/.test(next?.pos ?? '');
    if ((small.has(lower) || plural) && !isGivenName(lower)) return 'NOUN';
  }
  if (closed || !MISTAKEN_FOR_OTHER.has(pos)) return pos;
  if (followedByName && (isGivenName(lower) || EAST_ASIAN_SURNAMES.has(lower))) return 'PROPN';
  if (titleCase) return pos;
  if (pos === 'VERB' && isFieldOfOffice(tokens, i)) return 'PROPN';
  if (startsClause(tokens[i - 1]) && !isBehindGenitive(tokens, i)) return names.has(text) ? 'PROPN' : pos;
  return 'PROPN';
}

/** "He Jianguo said": no name follows the pronoun, so that it is the Chinese surname. */
function isSurnameHe(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.text === 'He' && next?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(next.text);
}

/** "Opening the case, Ross said": a participle that begins a sentence, which the tagger took for a name. */
function isOpeningParticiple(tokens: readonly Token[], i: number, names: ReadonlySet<string>): boolean {
  const token = tokens[i];
  if (!token || names.has(token.text) || !startsClause(tokens[i - 1]) || isGivenName(token.lower))
    return false;
  return (
    /^.{4,}(?:ing|ed)$/.test(token.lower) &&
    /^(?:the|an?|his|her|its|their|by|on|to|for|about|from)$/.test(tokens[i + 1]?.lower ?? '')
  );
}

/** "Shipping Minister Karl Berg has said": a sentence that opens with an office, not with what somebody is doing to Berg. */
function isFieldOfOffice(tokens: readonly Token[], i: number): boolean {
  if (!/ing$/.test(tokens[i]?.lower ?? '') || !TITLES.has(tokens[i + 1]?.lower ?? '')) return false;
  let at = i + 1;
  while (CAPITALISED.test(tokens[at]?.text ?? '') && at < i + LONGEST_OFFICE) at++;
  return at > i + 2 && /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '');
}
const LONGEST_OFFICE = 8;

/** "said German Ortega, a captain": a people's name that is a person's too, between a verb and what ends a name. */
function isGivenNameBehindVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, surname, after] = tokens.slice(Math.max(0, i - 1), i + 3);
  if (i === 0 || !token || !surname || !DEMONYMS.has(token.lower)) return false;
  if (ORGANISATION_WORDS.has(surname.lower) || PLACES.has(surname.lower)) return false;
  const named = CAPITALISED.test(surname.text) && !TITLES.has(surname.lower) && !isReporter(surname.lower);
  return named && /^[,.]$/.test(after?.text ?? '') && reportingVerb(before?.lower ?? '')?.verbClass === 'say';
}

/** "David French of the port": a people's name behind a given name, with no noun for it to describe. */
function isSurnameOfPeople(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (!before || !DEMONYMS.has(tokens[i]?.lower ?? '') || !CAPITALISED.test(before.text)) return false;
  if (!isGivenName(before.lower) || PLACES.has(before.lower) || DEMONYMS.has(before.lower)) return false;
  return !next || /^(?:PUNCT|VERB|AUX|ADP|PART)$/.test(next.pos);
}

/** Words for one of a people or party that describe nothing. */
const NOUNS_ONLY = new Set(['democrat', 'briton', 'serb', 'turk', 'swede']);

/** "Americans" is a noun, "American" before a noun an adjective; "the Republican said" has nothing to describe. */
function demonym(lower: string, next: Token | undefined): Token['pos'] {
  const plural = lower.endsWith('s') && !/(ss|us|swiss)$/.test(lower);
  const alone =
    !next ||
    !/^\p{L}/u.test(next.text) ||
    /^(?:VERB|AUX|ADP|PRON|SCONJ)$/.test(next.pos) ||
    (NOUNS_ONLY.has(lower) && next.pos === 'ADJ');
  return plural || alone ? 'NOUN' : 'ADJ';
}
