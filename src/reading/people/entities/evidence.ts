import type { Token } from '../../words/token.js';
import { RELATIONS } from '../data/relations.js';
import { FEMALE_WORDS, MALE_WORDS } from '../data/titles.js';
import type { Gender } from '../gender.js';
import type { Name } from '../names/names.js';
import { isPersonNoun } from '../reporters.js';

/** What the words beside a name tell about what it names; null where they tell nothing. */
export type Evidence = 'person' | 'thing' | 'place' | null;

/** Prepositions that stand before places rather than people. */
const LOCATIVE = /^(?:in|near|outside|inside|throughout|across|into|toward|towards|downtown)$/;
/** Nouns for people that news writes of firms and countries as well ("rival Boeing"). */
const ALSO_OF_FIRMS =
  /^(?:rivals?|partners?|parents?|makers?|giants?|hosts?|leaders?|owners?|neighbou?rs?|all(?:y|ies)|enem(?:y|ies)|competitors?|operators?|providers?|suppliers?|producers?|carriers?|members?|winners?|watchdogs?|retailers?|insurers?|manufacturers?|broadcasters?|lenders?|conglomerates?)$/;
/** Words that may stand between the article and the noun of an apposition. */
const REACH = 8;

function isPersonWord(token: Token | undefined): boolean {
  return token?.pos === 'NOUN' && !ALSO_OF_FIRMS.test(token.lower) && isPersonNoun(token.lower);
}

/** ", a retired engineer from Lund," or ", a local baker,": whether the noun that an apposition ends with is one for people. */
function isDescribed(tokens: readonly Token[], comma: number): boolean {
  const first = tokens[comma + 1];
  if (!first || !/^(?:DET|NOUN|ADJ|PROPN)$/.test(first.pos)) return false;
  for (let i = comma + 1; i < Math.min(tokens.length, comma + REACH); i++) {
    const token = tokens[i + 1];
    const inside = /^(?:NOUN|ADJ|PROPN|NUM)$/.test(token?.pos ?? '') || token?.text === '-';
    // "In Lund, refugees …" begins the main clause.
    if (!inside) return isPersonWord(tokens[i]) && !/[^s]s$/.test(tokens[i]?.lower ?? '');
  }
  return false;
}

/** "Merle Tock, the landlady,": the gender that the noun of an apposition tells; null where it tells none. */
export function genderOfApposition(tokens: readonly Token[], { last }: Name): Gender | null {
  const from = last + 1;
  const first = tokens[from];
  if (tokens[last]?.text !== ',' || /^(?:whose|which|his|her|their)$/.test(first?.lower ?? '')) return null;
  const length = tokens.slice(from, from + REACH).findIndex(({ pos }) => !/^(?:DET|ADJ|NOUN)$/.test(pos));
  const noun = tokens[from + length - 1]?.lower ?? '';
  const ends = /^(?:[,.]|of|and|who|from|in)$/.test(tokens[from + length]?.lower ?? '');
  if (length < 1 || !ends || noun === 'actor') return null;
  return FEMALE_WORDS.has(noun) ? 'f' : MALE_WORDS.has(noun) ? 'm' : null;
}

/** "Amina Diallo, 34, …": an age between commas. */
function hasAge(tokens: readonly Token[], comma: number): boolean {
  return /^\d{1,2}$/.test(tokens[comma + 1]?.text ?? '') && tokens[comma + 2]?.text === ',';
}

/** "Berg, whose younger brother …": whether somebody is told of whom only a person has. */
function hasRelative(tokens: readonly Token[], whose: number): boolean {
  return tokens.slice(whose + 1, whose + 4).some(({ lower }) => RELATIONS.has(lower));
}

/** How far behind a name its verb may bring in its family. */
const KIN_REACH = 8;

/** "Ardis Vane moved here with his wife": whether the subject of a verb has a family. */
function hasKin(tokens: readonly Token[], last: number): boolean {
  if (!/^(?:VERB|AUX)$/.test(tokens[last]?.pos ?? '')) return false;
  const behind = tokens.slice(last, last + KIN_REACH);
  const name = behind.findIndex(({ pos }) => pos === 'PROPN');
  return behind
    .slice(0, name < 0 ? behind.length : name)
    .some(({ lower }, i) => /^(?:his|her)$/.test(lower) && RELATIONS.has(behind[i + 1]?.lower ?? ''));
}

/** "A resident of the village, Tumini, was …": a description with an indefinite article before a name between commas. */
function isNamedBehind(tokens: readonly Token[], { first, last }: Name): boolean {
  if (tokens[first - 1]?.text !== ',' || tokens[last]?.text !== ',') return false;
  const reach = Math.max(0, first - REACH - 2);
  const article = tokens
    .slice(reach, first - 1)
    .findLastIndex(({ lower }) => /^(?:an?|one|another)$/.test(lower));
  const from = reach + article;
  const before = tokens[from - 1];
  if (article < 0 || (before && !/^(?:,|and|but)$/.test(before.lower))) return false;
  const words = tokens.slice(from + 1, first - 1);
  const length = words.findIndex(({ pos }) => !/^(?:ADJ|NOUN)$/.test(pos));
  const noun = words.at(length < 0 ? -1 : length - 1);
  const simple = words.every(({ pos }) => /^(?:ADJ|NOUN|PROPN|ADP|DET|NUM)$/.test(pos));
  return simple && (length < 0 || words[length]?.pos === 'ADP') && isPersonWord(noun);
}

/** "the Courier", "the five-term Unionist", "a lifelong Unionist": no person is called so, but "the late Berg" is one. */
function isBehindArticle(tokens: readonly Token[], first: number): boolean {
  let i = first - 1;
  const isJoined = (at: number) => tokens[at]?.pos === 'NOUN' && tokens[at - 1]?.text === '-';
  while (/^(?:ADJ|NUM)$/.test(tokens[i]?.pos ?? '') || tokens[i]?.text === '-' || isJoined(i)) i--;
  const article = tokens[i]?.lower ?? '';
  if (i === first - 1) return article === 'the';
  return (
    /^(?:an?|the)$/.test(article) &&
    !/^(?:late|young|younger|old|older|elder|senior|junior)$/.test(tokens[first - 1]?.lower ?? '')
  );
}

/** What the words beside a name tell. `tokens`: those of its sentence. */
export function evidenceOf(tokens: readonly Token[], name: Name): Evidence {
  const { first, last, start, from } = name;
  const comma = tokens[last]?.text === ',';
  const next = tokens[comma ? last + 1 : last];
  if (next?.lower === 'who') return 'person';
  if (next?.lower === 'whose' && hasRelative(tokens, comma ? last + 1 : last)) return 'person';
  if (comma && (hasAge(tokens, last) || isDescribed(tokens, last))) return 'person';
  const before = tokens[first - 1];
  if (isPersonWord(before) || hasKin(tokens, last) || isNamedBehind(tokens, name)) return 'person';
  if (start !== from) return null;
  if (/^[“"«]$/.test(before?.text ?? '') && /^[”"»]$/.test(tokens[last]?.text ?? '')) return 'thing';
  if (isBehindArticle(tokens, first)) return 'thing';
  return LOCATIVE.test(before?.lower ?? '') ? 'place' : null;
}
