import { ROUGHLY } from '../../data/number-words.js';
import { isCompanyForm } from '../../people/data/company-forms.js';
import { PLACES } from '../../people/data/places.js';
import { TITLES } from '../../people/data/titles.js';
import { isGivenName } from '../../people/gender.js';
import { isNameToken } from '../../people/names/token.js';
import type { Token } from '../../words/token.js';
import type { Tokens } from '../frame-sentence.js';
import { isCalendar, isPersonal } from './frame-words.js';

/** A noun phrase without what follows its head: tokens `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  /** What its last word is. */
  readonly head: 'name' | 'pronoun' | 'common';
}

const NOMINAL = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const POSSESSIVE_PRONOUN = new Set(['his', 'her', 'their', 'its', 'our', 'my', 'your']);

function isPossessiveMark(token: Token | undefined): boolean {
  return token !== undefined && /^['’]s?$/.test(token.text);
}

/** "a Sunday rally": a day that describes what follows it. */
function isCalendarAdjective(tokens: Tokens, i: number): boolean {
  return tokens[i - 1]?.pos === 'DET' && tokens[i + 1]?.pos === 'NOUN' && !tokens[i + 1]?.segment;
}

/** Whether a word can stand inside a noun phrase. `i` is its place, so that hyphens and participles can look around. */
function isInside(tokens: Tokens, i: number): boolean {
  const token = tokens[i];
  if (!token || token.segment || (isCalendar(token) && !isCalendarAdjective(tokens, i))) return false;
  if (token.pos === 'PRON')
    return (
      POSSESSIVE_PRONOUN.has(token.lower) ||
      /^(?:some|many|several|all|both|one|others?|those|most|few|none|everyone|anyone|someone|nobody)$/.test(
        token.lower,
      )
    );
  if (NOMINAL.has(token.pos)) return true;
  if (isPossessiveMark(token)) return i > 0 && /^(?:NOUN|PROPN|NUM|ADJ)$/.test(tokens[i - 1]?.pos ?? '');
  if (/^[-‑&]$/.test(token.text)) return true;
  const next = tokens[i + 1];
  const previous = tokens[i - 1];
  // "A boy of about 10".
  if (ROUGHLY.has(token.lower) && previous?.lower === 'of') return next?.pos === 'NUM';
  if (next?.text === '-' && next.start === token.end && /^(?:ADV|VERB)$/.test(token.pos)) return true;
  if (previous?.text === '-' && previous.end === token.start && token.pos === 'VERB') return true;
  if (token.pos === 'VERB' && /(?:ed|ing)$/.test(token.lower)) {
    const described =
      /^(?:DET|ADJ|NUM)$/.test(previous?.pos ?? '') || isPossessiveMark(previous) || isDegree(tokens, i - 1);
    return described && /^(?:NOUN|PROPN|ADJ)$/.test(next?.pos ?? '');
  }
  return isDegree(tokens, i);
}

/** "one highly placed source": an adverb that belongs to the word behind it in the phrase. */
function isDegree(tokens: Tokens, i: number): boolean {
  const [before, token, next, noun] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (token?.pos !== 'ADV' || !/ly$/.test(token.lower) || !/^(?:DET|NUM)$/.test(before?.pos ?? ''))
    return false;
  return /^(?:ADJ|VERB)$/.test(next?.pos ?? '') && /^(?:NOUN|PROPN|ADJ)$/.test(noun?.pos ?? '');
}

/** Offices by which their holders are addressed ("Mr Speaker"). */
const HELD_BY_ADDRESS =
  /^(?:president|vice-president|speaker|chair|chairman|chairwoman|chairperson|secretary|minister|premier|mayor|justice|judge|ambassador|moderator)$/;

function headOf(tokens: Tokens, first: number, last: number): Phrase['head'] {
  const token = tokens[last - 1];
  if (last - first === 1 && isPersonal(token)) return 'pronoun';
  if (!isNameToken(token)) return 'common';
  // "Counsel for the tenants, Rosa Quaye, said": an office that goes on names nobody yet.
  const goesOn = last - first > 1 || /^(?:of|for)$/.test(tokens[last]?.lower ?? '');
  const title = goesOn && TITLES.has((token?.lower ?? '').replace(/\.$/, ''));
  // "Kettil Holdings AG" is a firm, "the Texas AG" somebody in office.
  const before = tokens[last - 2];
  if (token && isCompanyForm(token.text) && isNameToken(before) && !PLACES.has(before?.lower ?? ''))
    return 'name';
  // "Mr Sheikh": behind a form of address stands a surname, but "Mr Speaker".
  if (
    title &&
    /^(?:mr|mrs|ms|miss)\.?$/.test(before?.lower ?? '') &&
    !HELD_BY_ADDRESS.test(token?.lower ?? '')
  )
    return 'name';
  // "Hassan Omar Sheikh": behind a given name no title stands.
  return title && !isGivenName(tokens[last - 2]?.lower ?? '') ? 'common' : 'name';
}

function isBareArticle(tokens: Tokens, first: number, last: number): boolean {
  return last - first === 1 && /^(?:an?|the|my|your|his|her|its|our|their)$/.test(tokens[first]?.lower ?? '');
}

/** "One of them", "both of us": whether such words start at `first`. */
function isPartOfThem(tokens: Tokens, first: number): boolean {
  const [part, of, them] = tokens.slice(Math.max(0, first), first + 3);
  return (
    first >= 0 &&
    of?.lower === 'of' &&
    /^(?:them|us)$/.test(them?.lower ?? '') &&
    /^(?:NUM|PRON|DET|ADJ)$/.test(part?.pos ?? '')
  );
}

/** "One of his men", "one of Lind's men", "some of the workers": whether such words start at `first`. */
function isPartOf(tokens: Tokens, first: number): boolean {
  const [part, of, owner, mark] = tokens.slice(Math.max(0, first), first + 4);
  return (
    first >= 0 &&
    of?.lower === 'of' &&
    /^(?:one|two|three|four|five|some|many|several|most|both|all|few)$/.test(part?.lower ?? '') &&
    (/^(?:the|these|those|his|her|its|their|our|my|your)$/.test(owner?.lower ?? '') || isPossessiveMark(mark))
  );
}

/** The noun phrase whose last word is at `end - 1`, or null. */
export function phraseEndingAt(tokens: Tokens, end: number): Phrase | null {
  if (isPartOfThem(tokens, end - 3)) return { first: end - 3, last: end, head: 'common' };
  if (isPersonal(tokens[end - 1])) return { first: end - 1, last: end, head: 'pronoun' };
  let first = end;
  while (first > 0 && isInside(tokens, first - 1)) {
    first--;
    const token = tokens[first];
    if (token?.pos === 'DET' && !/^(?:all|both)$/.test(tokens[first - 1]?.lower ?? '')) break;
  }
  if (first === end || isPossessiveMark(tokens[end - 1]) || isBareArticle(tokens, first, end)) return null;
  const head = headOf(tokens, first, end);
  return { first: head === 'common' && isPartOf(tokens, first - 2) ? first - 2 : first, last: end, head };
}

/** "a Democrat familiar with": an adjective behind its noun, which begins what is no part of the phrase. */
function trailsNoun(tokens: Tokens, first: number, last: number): boolean {
  if (last - first < 2 || tokens[last - 1]?.pos !== 'ADJ' || tokens[last - 2]?.pos !== 'NOUN') return false;
  return /^(?:with|to|of|in|by|for|about|on)$/.test(tokens[last]?.lower ?? '');
}

/** "according to him": a pronoun that is no subject, and yet who speaks. */
function isAccordingToThem(tokens: Tokens, at: number): boolean {
  if (tokens[at - 1]?.lower !== 'to' || tokens[at - 2]?.lower !== 'according') return false;
  if (!/^(?:him|her|them)$/.test(tokens[at]?.lower ?? '')) return false;
  return !/^(?:NOUN|PROPN|ADJ|NUM)$/.test(tokens[at + 1]?.pos ?? '') || tokens[at]?.lower !== 'her';
}

/** The noun phrase that starts at `first`, or null. */
export function phraseStartingAt(tokens: Tokens, first: number): Phrase | null {
  if (isPersonal(tokens[first]) || isAccordingToThem(tokens, first))
    return { first, last: first + 1, head: 'pronoun' };
  if (tokens[first - 1]?.text !== ',' && isPartOfThem(tokens, first))
    return { first, last: first + 3, head: 'common' };
  let last = first;
  while (last < tokens.length && isInside(tokens, last)) {
    if (last > first && tokens[last]?.pos === 'DET' && tokens[last - 1]?.pos !== 'DET') break;
    last++;
  }
  if (trailsNoun(tokens, first, last)) last--;
  while (last > first && (isPossessiveMark(tokens[last - 1]) || /^[-‑&]$/.test(tokens[last - 1]?.text ?? '')))
    last--;
  if (last === first || isBareArticle(tokens, first, last)) return null;
  const whole = last === first + 1 && isPartOf(tokens, first) ? phraseStartingAt(tokens, first + 2) : null;
  if (whole?.head === 'common') return { ...whole, first };
  return { first, last, head: headOf(tokens, first, last) };
}
