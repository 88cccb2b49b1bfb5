import type { Lexicon } from './lexicon.js';
import type { PassageIndex } from './passage-index.js';
import { openSpelling, type SpellingIndex } from './spelling.js';

/** What a question is understood against: the words of a coverage, and ways to them from other words. */
export interface Vocabulary extends SpellingIndex {
  readonly lexicon: Lexicon;
  /** How many passages there are. */
  readonly passages: number;
}

/** Opens the vocabulary of an index. */
export function openVocabulary({ lexicon, passages }: PassageIndex): Vocabulary {
  return { lexicon, passages: passages.length, ...openSpelling(lexicon) };
}
