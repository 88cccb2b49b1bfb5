import { ORGANISATION_WORDS } from '../../people/data/organisations.js';
import { PLACES } from '../../people/data/places.js';
import { TITLES } from '../../people/data/titles.js';
import { isPersonDescribed } from '../../people/descriptions/descriptions.js';
import { isNameToken } from '../../people/names/token.js';
import type { Tokens } from '../frame-sentence.js';
import { bare } from './frame-words.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';

/** "The baker and former councillor Ines Holm": two nouns of one person, of which the second has no article. */
function nameBehindSecondNoun(tokens: Tokens, phrase: Phrase, limit: number): Phrase | null {
  if (tokens[phrase.first]?.pos !== 'DET' || !isPersonDescribed(tokens, phrase)) return null;
  const next = phraseStartingAt(tokens, phrase.last + 1);
  const noun = tokens[phrase.last + 1];
  if (next?.head !== 'name' || next.last > limit || next.last - next.first < 2) return null;
  return /^(?:NOUN|ADJ)$/.test(noun?.pos ?? '') && !isNameToken(noun)
    ? { ...next, first: phrase.first }
    : null;
}

/** "Secretary of State John Kerry", "Foreign Minister and State Councilor Wang Yi": the name ends the title. */
export function withNameAfterTitle(tokens: Tokens, phrase: Phrase, limit: number): Phrase {
  if (phrase.head === 'pronoun' || (phrase.head === 'name' && phrase.last - phrase.first > 1)) return phrase;
  const link = tokens[phrase.last];
  const twice = link?.lower === 'and' ? nameBehindSecondNoun(tokens, phrase, limit) : null;
  if (twice) return twice;
  if (!TITLES.has(bare(tokens[phrase.last - 1])) || !link || phrase.last + 1 >= limit) return phrase;
  if (!/^(?:of|for|and|to)$/.test(link.lower)) return phrase;
  let start = phrase.last + 1;
  if (tokens[start]?.lower === 'the') start++;
  const next = phraseStartingAt(tokens, start);
  if (!next || next.last > limit) return phrase;
  // "An aide to President Anna Lind": who has a title of her own is another.
  const titled = isNameToken(tokens[next.first]) && TITLES.has(bare(tokens[next.first]));
  if (link.lower !== 'and' && next.head === 'name' && titled) return phrase;
  if (ORGANISATION_WORDS.has(bare(tokens[next.last - 1]))) return phrase;
  const place = PLACES.has(tokens[next.first]?.lower ?? '') && next.last - next.first === 2;
  if (next.head === 'name' && (next.last - next.first >= 3 || link.lower === 'and' || place))
    return { first: phrase.first, last: next.last, head: 'name' };
  if (next.head === 'name') return phrase;
  const further = withNameAfterTitle(tokens, { ...phrase, last: next.last }, limit);
  return further.head === 'name' ? further : phrase;
}

/**
 * "Radio Vice President for news and talk Ann Lind": a title without an article has to have a name. Of the
 * phrase, whose end may be that name, and the place where the title before it ends.
 */
export function nameAfterBareTitle(tokens: Tokens, phrase: Phrase, titleEnd: number): Phrase | null {
  const title = phraseEndingAt(tokens, titleEnd);
  const opening = tokens[title?.first ?? -1];
  if (!title || !opening || !TITLES.has(bare(tokens[title.last - 1]))) return null;
  if (opening.pos === 'DET' || opening.pos === 'PRON' || tokens[title.first - 1]?.pos === 'ADP') return null;
  const [given, surname] = tokens.slice(phrase.last - 2, phrase.last);
  const named = isNameToken(given) && isNameToken(surname) && phrase.last - phrase.first >= 2;
  if (!named || PLACES.has(bare(surname)) || ORGANISATION_WORDS.has(bare(surname))) return null;
  return { first: title.first, last: phrase.last, head: 'name' };
}
