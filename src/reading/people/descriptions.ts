import type { FrameSentence, FrameToken } from '../quotations/frame.js';
import type { Phrase } from '../quotations/phrases.js';
import { FEMALE_WORDS, MALE_WORDS } from './data/titles.js';
import type { Entity } from './entities.js';
import type { Gender } from './gender.js';
import { isPersonNoun } from './reporters.js';

/** A description without its article and without quotation marks. */
export function describe(words: string): string {
  return words
    .replace(/["“”«»]|``|''/g, '')
    .replace(/^(?:an?|the)\s+/i, '')
    .trim();
}

/** Whether the last noun of a phrase is one for a single person. */
export function isPersonDescribed(tokens: readonly FrameToken[], { head, last }: Phrase): boolean {
  const noun = tokens[last - 1];
  if (head !== 'common' || noun?.pos !== 'NOUN') return false;
  return !/[^s]s$/.test(noun.lower) && isPersonNoun(noun.lower);
}

/** Determiners of those who have not been spoken of before, or who are told by whose they are. */
const INTRODUCING = /^(?:an?|one|another|my|our|his|her|their)$/;

/**
 * Somebody without a name whom a phrase introduces ("a farmer", "my father", "the mayor's brother"), so that "he"
 * can mean him; null for groups, and for what refers back to somebody, who may have a name ("the senator").
 */
export function introducedBy({ tokens }: FrameSentence, phrase: Phrase, description: string): Entity | null {
  const first = tokens[phrase.first];
  const head = tokens[phrase.last - 1];
  if (!first || !head || first === head || !isPersonDescribed(tokens, phrase)) return null;
  const owned = tokens.slice(phrase.first, phrase.last).some(({ text }) => /^['’]s?$/.test(text));
  if (!owned && !INTRODUCING.test(first.lower)) return null;
  return { name: description, kind: 'unnamed', gender: genderOf(head.lower), role: null, mentions: [] };
}

function genderOf(noun: string): Gender | null {
  if (FEMALE_WORDS.has(noun) || noun.endsWith('woman')) return 'f';
  return MALE_WORDS.has(noun) || noun.endsWith('man') ? 'm' : null;
}
