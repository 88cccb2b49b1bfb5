import { HEADLINE } from '../../language.js';
import type { FrameSentence } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import { GENERAL_NOUNS } from '../data/office-words.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import { spanOf } from '../resolved.js';
import { isSameOffice, only } from './offices.js';
import { officesTold } from './parts.js';

/** How far into an article somebody of its headline is named, in characters. */
const NEAR = 2000;
/** How many people are looked through. */
const MOST = 200;

/**
 * "Bridge is safe, says mayor", "Minister: Dam to be ready by May": whom an office without an article means in a
 * headline, where the article names one alone who holds it and speaks of no other without a name.
 */
export function holderInHeadline(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  { offices, introductions }: Discourse,
): Entity | null {
  if (sentence.paragraph !== HEADLINE || phrase.head === 'pronoun') return null;
  if (sentence.tokens[phrase.first]?.pos === 'DET') return null;
  const [start, end] = spanOf(sentence, phrase);
  const [office] = officesTold(text.slice(start, end));
  if (!office || GENERAL_NOUNS.has(office.head)) return null;
  if (introductions.unnamed.slice(0, MOST).some((one) => isSameOffice(office, one))) return null;
  const holder = only(offices.slice(0, MOST).filter((one) => isSameOffice(office, one) && one.start > end));
  return holder?.name.includes(' ') && holder.mentions.some((one) => one.start < NEAR) ? holder : null;
}
