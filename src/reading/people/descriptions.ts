import type { FrameSentence } from '../quotations/frame.js';
import type { Phrase } from '../quotations/phrases.js';
import { FEMALE_WORDS, MALE_WORDS } from './data/titles.js';
import type { Entity } from './entities.js';
import type { Gender } from './gender.js';
import { isNameToken } from './names.js';
import { isPersonNoun } from './reporters.js';

/** A description without its article and without quotation marks. */
export function describe(words: string): string {
  return words
    .replace(/["“”«»]|``|''/g, '')
    .replace(/^(?:an?|the)\s+/i, '')
    .trim();
}

/** Determiners of those who have not been spoken of before, or who are told by whose they are. */
const INTRODUCING = /^(?:an?|one|another|my|our|his|her|their)$/;

/** How far behind its comma a name may stand that says who is described ("another pollster, Professor Anna Berg"). */
const NAME_REACH = 5;

/**
 * Somebody without a name whom a phrase introduces ("a farmer", "my father", "the mayor's brother"), so that "he"
 * can mean him; null for groups, and for what refers back to somebody, who may have a name ("the senator").
 */
export function introducedBy({ tokens }: FrameSentence, phrase: Phrase, description: string): Entity | null {
  const first = tokens[phrase.first];
  const head = tokens[phrase.last - 1];
  if (phrase.head !== 'common' || !first || head?.pos !== 'NOUN') return null;
  const owned = tokens.slice(phrase.first, phrase.last).some(({ text }) => /^['’]s?$/.test(text));
  if (!owned && !INTRODUCING.test(first.lower)) return null;
  if (/[^s]s$/.test(head.lower) || !isPersonNoun(head.lower)) return null;
  if (
    tokens[phrase.last]?.text === ',' &&
    tokens.slice(phrase.last, phrase.last + NAME_REACH).some(isNameToken)
  )
    return null;
  return { name: description, kind: 'unnamed', gender: genderOf(head.lower), role: null, mentions: [] };
}

function genderOf(noun: string): Gender | null {
  if (FEMALE_WORDS.has(noun) || noun.endsWith('woman')) return 'f';
  return MALE_WORDS.has(noun) || noun.endsWith('man') ? 'm' : null;
}
