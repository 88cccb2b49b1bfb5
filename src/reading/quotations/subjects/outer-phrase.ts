import { TITLES } from '../../people/data/titles.js';
import type { Tokens } from '../frame-sentence.js';
import { isPlace } from './bare-names.js';
import { clauseStart } from './clauses.js';
import { bare, isComma } from './frame-words.js';
import { firstOfList } from './lists.js';
import { type Phrase, phraseEndingAt } from './phrases.js';
import { describedBy } from './relatives.js';
import { nameAfterBareTitle, withNameAfterTitle } from './titled-names.js';

/** Who is named first of those who speak together, of whom `phrase` names the last ("Lind, Berg and Holm said"). */
export function firstTogether(tokens: Tokens, phrase: Phrase): Phrase {
  if (tokens[phrase.first - 1]?.lower !== 'and' || phrase.head !== 'name') return phrase;
  const start = clauseStart(tokens, phrase.first);
  return firstOfList(tokens, phrase, start) ?? coordinated(tokens, phrase, start);
}

/** Walks left over prepositions: the subject is the phrase that they hang on ("a spokesman for the mayor"). */
export function outermostPhrase(tokens: Tokens, phrase: Phrase, start: number): Phrase {
  const before = tokens[phrase.first - 1];
  if (!before || phrase.first - 1 <= start || before.segment) return phrase;
  if (tokens[phrase.first]?.lower === 'what') return phrase;
  const posing =
    before.lower === 'as' && /^(?:dressed|posing|known)$/.test(tokens[phrase.first - 2]?.lower ?? '');
  // "a boy of about 10"
  const numbered = /^(?:about|around)$/.test(before.lower) && tokens[phrase.first - 2]?.lower === 'of';
  if (before.pos === 'ADP' || posing || numbered) {
    const link = phrase.first - (numbered ? 2 : 1);
    const outer = phraseEndingAt(tokens, link) ?? describedBy(tokens, link);
    if (!outer || outer.first < start) return phrase;
    const titled = phrase.head === 'name' ? nameAfterBareTitle(tokens, phrase, phrase.first - 1) : null;
    if (titled) return titled;
    const extended = withNameAfterTitle(tokens, outer, phrase.last);
    if (extended.last === phrase.last && extended.head === 'name') return extended;
    return outermostPhrase(tokens, outer, start);
  }
  if (before.lower === 'and' && phrase.head === 'name') return coordinated(tokens, phrase, start);
  return phrase;
}

/** "Foreign Minister and State Councilor Wang Yi" is one person; of "A and B" the first stands for both. */
function coordinated(tokens: Tokens, phrase: Phrase, start: number): Phrase {
  const outer = phraseEndingAt(tokens, phrase.first - 1);
  if (!outer) return phrase;
  if (outer.head === 'common' && TITLES.has(bare(tokens[outer.last - 1])))
    return { first: outer.first, last: phrase.last, head: 'name' };
  const before = tokens[outer.first - 1];
  if (before?.pos === 'ADP')
    return nameAfterBareTitle(tokens, phrase, outer.first - 1) ?? outermostPhrase(tokens, outer, start);
  return outer.head === 'name' && (!before || outer.first <= start || isComma(before)) ? outer : phrase;
}

/** Whom "who" stands for: the name or phrase right before it. */
export function antecedent(tokens: Tokens, relative: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, isComma(tokens[relative - 1]) ? relative - 1 : relative);
  const before = (phrase?.first ?? 0) - 1;
  const agent = tokens[before]?.lower === 'by' || tokens[before - 1]?.pos === 'VERB';
  if (!phrase || agent) return phrase;
  if (phrase.head !== 'name') return outermostPhrase(tokens, phrase, 0);
  // "Bakers in Sweden who …", "Ann Lind of Sweden, who …": a place is nobody.
  const outer = isPlace(tokens, phrase) && phrase.first > 0 ? phraseEndingAt(tokens, phrase.first - 1) : null;
  return outer ? (outer.head === 'name' ? outer : outermostPhrase(tokens, phrase, 0)) : phrase;
}
