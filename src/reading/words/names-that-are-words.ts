import { DEMONYMS } from '../data/demonyms.js';
import { reportingVerb } from '../data/reporting-verbs.js';
import { ORGANISATION_WORDS } from '../people/data/organisations.js';
import { PLACES } from '../people/data/places.js';
import { TITLES } from '../people/data/titles.js';
import { isReporter } from '../people/reporters.js';
import { CAPITALISED, CLOSED_CLASS, isSmallSurname, isSmallWord, lowerOrShort } from './spelling.js';
import type { Token } from './token.js';

/** Whether a word opens a sentence, a quotation or a bracket, where a capital says nothing. */
export function startsClause(previous: Token | undefined): boolean {
  return !previous || /^[.?!:;"“”‘’'`(—–-]+$/.test(previous.text);
}

/** A word that the text gives as a surname elsewhere, where it stands as one: "Will urged", "Cuban, an investor,". */
export function standsAsSurname(tokens: readonly Token[], i: number, surnames: ReadonlySet<string>): boolean {
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

/** Given names that are small words too: a modal verb, a preposition that is a common name in the North, "nor" of Malay names. */
const SMALL_GIVEN_NAMES = new Set(['Will', 'Per', 'Nor']);

/** Given names of English-speaking Africa and of Nepal that are nouns, verbs and adjectives in English. */
const WORDS_AS_NAMES = new Set(
  `Hope Grace Faith Joy Mercy Patience Comfort Blessing Gift Precious Beauty Memory Charity Peace Favour
  Glory Wisdom Prosper Fortune Innocent Lucky Bright Goodluck Happiness Pleasure Pretty Thankgod Man Sun`.split(
    /\s+/,
  ),
);
/** How many words of a name may follow such a first one. */
const REST = 3;

/** "said Will Brandt", "Will Brandt said", "Man Bahadur Rai, 51,": a given name that is a word too, before a surname. */
export function isSmallGivenName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  const surname = tokens[i + 1];
  if (!token) return false;
  const small = SMALL_GIVEN_NAMES.has(token.text);
  if (!small && !WORDS_AS_NAMES.has(token.text)) return false;
  if (!surname || lowerOrShort(surname.text) || CLOSED_CLASS.has(surname.lower)) return false;
  if (!startsClause(tokens[i - 1])) return true;
  let end = i + 2;
  while (end <= i + REST && CAPITALISED.test(tokens[end]?.text ?? '')) end++;
  const after = tokens[end];
  return reportingVerb(after?.lower ?? '')?.form === 'past' || /^(?:,|['’]s)$/.test(after?.text ?? '');
}

/** "He Jianguo said": no name follows the pronoun, so that it is the Chinese surname. */
export function isSurnameHe(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  return tokens[i]?.text === 'He' && next?.pos === 'PROPN' && /^\p{Lu}\p{Ll}+$/u.test(next.text);
}

/** "Shipping Minister Karl Berg has said": a sentence that opens with an office, not with what somebody is doing to Berg. */
export function isFieldOfOffice(tokens: readonly Token[], i: number): boolean {
  if (!/ing$/.test(tokens[i]?.lower ?? '') || !TITLES.has(tokens[i + 1]?.lower ?? '')) return false;
  let at = i + 1;
  while (CAPITALISED.test(tokens[at]?.text ?? '') && at < i + LONGEST_OFFICE) at++;
  return at > i + 2 && /^(?:VERB|AUX)$/.test(tokens[at]?.pos ?? '');
}
const LONGEST_OFFICE = 8;

/** "the European Commission", "the African Development Bank": the name of a body that opens with its part of the world. */
export function isOfContinent(tokens: readonly Token[], i: number): boolean {
  if (!/^(?:European|African|Asian|American|Arab)$/.test(tokens[i]?.text ?? '')) return false;
  let end = i + 1;
  while (end < i + LONGEST_BODY && CAPITALISED.test(tokens[end]?.text ?? '')) end++;
  return end > i + 1 && ORGANISATION_WORDS.has(tokens[end - 1]?.lower ?? '');
}
const LONGEST_BODY = 5;

/** "said German Ortega, a captain": a people's name that is a person's too, between a verb and what ends a name. */
export function isGivenNameBehindVerb(tokens: readonly Token[], i: number): boolean {
  const [before, token, surname, after] = tokens.slice(Math.max(0, i - 1), i + 3);
  if (i === 0 || !token || !surname || !DEMONYMS.has(token.lower)) return false;
  if (ORGANISATION_WORDS.has(surname.lower) || PLACES.has(surname.lower)) return false;
  const named = CAPITALISED.test(surname.text) && !TITLES.has(surname.lower) && !isReporter(surname.lower);
  return named && /^[,.]$/.test(after?.text ?? '') && reportingVerb(before?.lower ?? '')?.verbClass === 'say';
}
