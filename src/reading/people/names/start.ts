import { DEMONYMS } from '../../data/demonyms.js';
import { isEnglish } from '../../words/dictionary.js';
import type { Token } from '../../words/token.js';
import { isCompanyForm } from '../data/company-forms.js';
import { EAST_ASIAN_SURNAMES } from '../data/east-asian-surnames.js';
import { HONORIFICS } from '../data/honorifics.js';
import { ORGANISATION_WORDS } from '../data/organisations.js';
import { PLACES } from '../data/places.js';
import { RANKS, SECOND_RANKS } from '../data/ranks.js';
import { TITLES } from '../data/titles.js';
import { isGivenName } from '../gender.js';
import { isPersonNoun } from '../reporters.js';
import { isOrganisationWordAt } from './kind.js';
import { isVietnamese, LONGEST_VIETNAMESE, NAME_PARTICLES, SUFFIX } from './parts.js';
import { bare } from './token.js';

/** Where the person's name starts in a run: after titles, and after a place or firm that stands before it. */
export function startOfName(run: readonly Token[]): number {
  const words = run.map(({ lower }) => lower);
  let start = 0;
  for (let i = 0; i < run.length - 1; i++)
    if (isTitleIn(run, i) || (i === start && (isHonorific(run, i) || isRank(run, i)))) start = i + 1;
  if (start > 0 && SUFFIX.test(words[start] ?? '')) return start - 1;
  // "Villager Old Zhao": a noun for a person that opens a sentence, or is written with a capital as a title.
  if (start === 0 && isCalling(run)) return 1;
  // "Brothers Tom and Will Garrow".
  if (
    words.length === 2 &&
    /[^s]s$/.test(words[0] ?? '') &&
    isPersonNoun(words[0] ?? '') &&
    isGivenName(words[1] ?? '')
  )
    return 1;
  const isStart = (i: number): boolean => {
    const word = words[i] ?? '';
    if (isVietnamese(words.slice(i, i + LONGEST_VIETNAMESE + 1))) return true;
    return isGivenName(word) || (EAST_ASIAN_SURNAMES.has(word) && words.length - i <= 3);
  };
  if (start === 0 && words.length > 2 && !isStart(0))
    for (let i = 1; i < words.length - 1; i++) if (isStart(i)) return run.slice(0, i).every(isNoName) ? i : 0;
  return start;
}

/** Nouns for people that no paper writes before a name without an article: they are names themselves ("Man Bahadur Rai"). */
const NO_CALLING = /^(?:man|boy|girl|woman|baby|page)$/;
/** Those whom a paper lets speak ("Reader Olive wrote"). */
const AUDIENCE =
  /^(?:reader|listener|viewer|subscriber|caller|resident|villager|neighbou?r|passenger|commuter|shopper|pensioner|customer|protester|vendor)$/;

/** Whether a run begins with what somebody is, not with a name: "Villager Old Zhao", "Reader Olive". */
function isCalling(run: readonly Token[]): boolean {
  const [first, second] = run;
  const noun = first?.lower ?? '';
  const parent = /^(?:mum|mom|dad)$/.test(noun);
  if (!(parent || isPersonNoun(noun)) || isGivenName(noun) || NO_CALLING.test(noun)) return false;
  const name = second?.lower ?? '';
  return run.length > 2 || (AUDIENCE.test(noun) && (isGivenName(name) || !isEnglish(name)));
}

/** Whether a word before a given name names no person: a place, a firm, or a word of English ("Fox Business Ann Lind"). */
function isNoName({ lower, text }: Token): boolean {
  const known = PLACES.has(lower) || DEMONYMS.has(lower) || ORGANISATION_WORDS.has(lower);
  // "Co-anchor", "South Korean-born": a hyphen before a word of English.
  return known || !/\p{Ll}/u.test(text) || isEnglish(lower.split(/[-‑]/).at(-1) ?? '');
}

/** What "Sri" follows in titles of Malaysia. */
const MALAY = /^(?:tan|puan|dato|datuk)$/;

/** "U Thein Lwin", "Tan Sri Halim Osman": a form of address at the start of a name. */
function isHonorific(run: readonly Token[], i: number): boolean {
  const lower = bare(run[i]?.lower ?? '');
  const next = bare(run[i + 1]?.lower ?? '');
  return HONORIFICS.has(lower) || (MALAY.test(lower) && next === 'sri');
}

/** "DIG Ann Lind", "Ch Insp Lind": a rank at the start of a name; two capitals only before two names ("DC Comics"). */
function isRank(run: readonly Token[], i: number): boolean {
  const text = bare(run[i]?.text ?? '');
  if (!(RANKS.has(text) || RANKS.has(run[i]?.text ?? '')) || (i === 0 && SECOND_RANKS.has(text)))
    return false;
  return run.length - i > 2 || !/^\p{Lu}{2}$/u.test(text);
}

/** Whether a word of a run stands as a title; "Don" only before a given name and a surname. */
function isTitleIn(run: readonly Token[], i: number): boolean {
  const { text = '', lower = '' } = run[i] ?? {};
  if (/^(?:don|doña|dom)$/.test(lower)) return i + 2 < run.length && isGivenName(run[i + 1]?.lower ?? '');
  if (lower === 'sri' && MALAY.test(run[i - 1]?.lower ?? '')) return true;
  // "Colonel-General", "Major-General": a title of titles.
  const title =
    TITLES.has(bare(lower)) || (lower.includes('-') && lower.split('-').every((part) => TITLES.has(part)));
  return title && !NAME_PARTICLES.has(text);
}

/** "Harbour News Chairman Karl Berg": where a person starts behind an institution's words; 0 where none does. */
export function titledPerson(run: readonly Token[]): number {
  const words = run.map(({ lower }) => bare(lower));
  const start = startOfName(run);
  const rest = run.slice(start).map(({ text }) => bare(text));
  const isPerson = !rest.some((_, i) => isOrganisationWordAt(rest, i));
  if (start > 0 && rest.length > 0 && isPerson) return start;
  // "Drugmaker Corran Inc": what a firm makes, with the capital of a sentence's start.
  const firm = isCompanyForm(run.at(-1)?.text ?? '') && words.length > 2;
  return firm && isPersonNoun(words[0] ?? '') && !isGivenName(words[0] ?? '') ? 1 : 0;
}
