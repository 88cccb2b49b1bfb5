import { ORGANISATION_WORDS } from '../../people/data/organisations.js';
import { PLACES, STATE_CODES } from '../../people/data/places.js';
import { TITLES } from '../../people/data/titles.js';
import { isGivenName } from '../../people/gender.js';
import { isPersonNoun } from '../../people/reporters.js';
import type { Tokens } from '../frame-sentence.js';
import { bare, isComma } from './frame-words.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';
import { hasFiniteVerb, type Piece } from './pieces.js';

/**
 * A name and nothing else but its title, or where a person is from ("Prof. Anna Lind of Bergen"): what an
 * apposition after a description is.
 */
export function isBareName(tokens: Tokens, piece: Piece): boolean {
  const phrase = phraseStartingAt(tokens, piece.first);
  if (phrase?.head !== 'name') return false;
  // "A group, the Carers’ Union, said".
  if (tokens[piece.first]?.pos === 'DET')
    return phrase.last === piece.last && ORGANISATION_WORDS.has(bare(tokens[piece.last - 1]));
  const from =
    beginsPersonal(tokens, phrase.first) && /^(?:of|from|at)$/.test(tokens[phrase.last]?.lower ?? '');
  return from || phrase.last === piece.last;
}

/** Whether a name begins like a person's: with a title or a given name. */
function beginsPersonal(tokens: Tokens, first: number): boolean {
  const opening = bare(tokens[first]);
  const initial = /^\p{Lu}\.?$/u.test(tokens[first + 1]?.text ?? '');
  return initial || isGivenName(opening) || TITLES.has(opening);
}

/** Whether what stands between two commas is a place: "Tex.", "New Mexico". */
export function isPlace(tokens: Tokens, piece: Piece): boolean {
  const last = tokens[piece.last - 1];
  if (piece.last - piece.first === 1 && STATE_CODES.has(last?.text ?? '')) return true;
  return piece.last - piece.first <= 2 && PLACES.has(last?.lower ?? '');
}

/** "Ann Lind, the director for the harbour said": the name at the clause's start, where a comma is missing. */
export function nameBeforeDescription(tokens: Tokens, phrase: Phrase, start: number): Phrase | null {
  if (phrase.head !== 'common' || !isComma(tokens[phrase.first - 1]) || !isOffice(tokens, phrase))
    return null;
  const piece = { first: start, last: phrase.first - 1 };
  return isBareName(tokens, piece) && !isPlace(tokens, piece) ? phraseStartingAt(tokens, start) : null;
}

/** "…, Russia, Eastern Europe and China Sun Zhuangzhi, director of …": the name that an office follows. */
export function nameBeforeOffice(tokens: Tokens, pieces: readonly Piece[]): Phrase | null {
  const [opening] = pieces;
  // "Karl Berg, hired by Anna Lind, the mayor, said": who opens the clause is its subject.
  const led = opening && isBareName(tokens, opening) && opening.last - opening.first > 1;
  if (led && !isPlace(tokens, opening)) return null;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i];
    const before = pieces[i - 1];
    if (!piece || !before || !isOffice(tokens, piece) || hasFiniteVerb(tokens, before)) continue;
    // "In a letter to the Post, her adviser, Karl Berg, wrote": what introduces the clause holds no subject.
    if (i === 1 && tokens[before.first]?.pos === 'ADP') continue;
    const phrase = phraseEndingAt(tokens, before.last);
    if (phrase?.head === 'name' && phrase.first >= before.first && !isPlace(tokens, before)) return phrase;
  }
  return null;
}

/** "director of …", "a former deputy minister": a phrase whose head is an office. */
function isOffice(tokens: Tokens, piece: Piece): boolean {
  const phrase = phraseStartingAt(tokens, piece.first);
  return phrase?.head === 'common' && phrase.last <= piece.last && TITLES.has(bare(tokens[phrase.last - 1]));
}

/** "A dealer named Karl Berg": the name that a description ends with, among tokens `[first, last)`. */
export function nameCalled(tokens: Tokens, first: number, last: number): Phrase | null {
  for (let i = first; i < last - 1; i++) {
    if (!/^(?:named|called)$/.test(tokens[i]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(tokens, i + 1);
    return phrase?.head === 'name' && phrase.last === last ? phrase : null;
  }
  return null;
}

/** "A group, the Lund Forum, warned": a body named right behind its description, with its article. */
export function isNamedBody(tokens: Tokens, piece: Piece, subject: Phrase): boolean {
  if (piece.first !== subject.last + 1 || tokens[piece.first]?.lower !== 'the') return false;
  const phrase = phraseStartingAt(tokens, piece.first);
  return phrase?.head === 'name' && phrase.last === piece.last && piece.last - piece.first > 2;
}

/** "A group, in a statement signed by its convener, Karl Berg, warned": the name is the convener's. */
export function namesAgent(tokens: Tokens, name: number): boolean {
  const noun = isComma(tokens[name - 1]) ? phraseEndingAt(tokens, name - 1) : null;
  const by = tokens[(noun?.first ?? 0) - 1]?.lower === 'by';
  return by && /^(?:its|his|her|their)$/.test(tokens[noun?.first ?? 0]?.lower ?? '');
}

/** "A lawyer for the builder, Lund Works, said": the name is the builder's, unless it begins like a person's. */
export function namesClient(tokens: Tokens, noun: number, name: number): boolean {
  if (!/^(?:for|with|from)$/.test(tokens[noun]?.lower ?? '') || beginsPersonal(tokens, name)) return false;
  // "Counsel for the tenants, Roza Quaye, said": one name is not that of several people.
  const client = tokens[name - 2];
  const several = client?.pos === 'NOUN' && /[^s]s$/.test(client.lower) && isPersonNoun(client.lower);
  const phrase = several ? phraseStartingAt(tokens, name) : null;
  return !phrase || ORGANISATION_WORDS.has(bare(tokens[phrase.last - 1]));
}
