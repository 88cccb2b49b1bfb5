import type { FrameSentence } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import { GENERAL_NOUNS } from '../data/office-words.js';
import { TITLES } from '../data/titles.js';
import { endOfDescription } from '../descriptions/descriptions.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import { spanOf } from '../resolved.js';
import { headOf, holderByInitials, holderOf, isSameOffice, latest, officesMeant, only } from './offices.js';
import { type OfficeParts, officesTold } from './parts.js';

/** Forms of address that are said with "his" or "her" alone. */
const HONOUR = /^h(?:is|er)\s+(?:highness|excellency|majesty|holiness|eminence)$/i;

/** How far behind its introduction somebody without a name may be spoken of as "the boy", in characters. */
const NEAR = 3000;

/** "the dean", "the dean of Lund", "His Excellency", where the article has introduced one alone who is that. */
export function officeHolder(
  text: string,
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Entity | null {
  const { tokens } = sentence;
  if (phrase.head === 'pronoun' || !/^(?:the|his|her)$/.test(tokens[phrase.first]?.lower ?? '')) return null;
  const [start, end] = spanOf(sentence, phrase);
  if (tokens[phrase.last - 1]?.text === 'Head' && tokens[phrase.last]?.lower === 'of')
    return headOf(tokens[phrase.last + 1]?.text ?? '', start, discourse.offices);
  const last = endOfDescription(tokens, phrase.last);
  if (/^(?:of|for|at|in|from|who)$/.test(tokens[last]?.lower ?? '')) return null;
  const words = text.slice(start, last > phrase.last ? (tokens[last - 1]?.end ?? end) : end);
  const own = /^h(?:is|er)\s/i.test(words);
  if (own ? !HONOUR.test(words) : phrase.head !== 'common') return null;
  const [office] = officesTold(words.replace(/^(?:the|his|her)\s+/i, ''));
  const holder = office && meantBy(office, start, discourse);
  return holder && !isSpokenOf(holder, sentence, phrase, discourse) ? holder : null;
}

/** "The DPP", of the Director of Public Prosecutions, where the article names no body with these first letters. */
export function abbreviatedHolder(
  sentence: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Entity | null {
  const [article, letters] = sentence.tokens.slice(phrase.first, phrase.last);
  if (article?.lower !== 'the' || !letters || phrase.last - phrase.first !== 2) return null;
  if (!/^\p{Lu}{2,5}$/u.test(letters.text)) return null;
  const holder = holderByInitials(letters.text, letters.start, discourse.offices);
  return holder && !isBody(letters.text, discourse) ? holder : null;
}

/** Whether an article names an institution whose words have these first letters. */
function isBody(letters: string, { byStart }: Discourse): boolean {
  for (const { entity } of byStart.values()) {
    const capitals = entity.name.replace(/[^\p{Lu}]/gu, '');
    if (entity.kind === 'institution' && capitals === letters && entity.name.includes(' ')) return true;
  }
  return false;
}

/** "The dean told Berg that …", "“Berg was late,” the dean said": nobody speaks so of himself, or to himself. */
function isSpokenOf(
  entity: Entity,
  { index, tokens }: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): boolean {
  if (discourse.quoted[index]?.has(entity)) return true;
  const end = tokens.findIndex(
    ({ lower, text, segment }, i) => i > phrase.last && (segment || lower === 'that' || /^[,;:]$/.test(text)),
  );
  const verbs = tokens.findIndex(({ pos }, i) => i > phrase.last + 1 && /^(?:VERB|AUX)$/.test(pos));
  const clause = Math.min(...[end, verbs].map((at) => (at < 0 ? tokens.length : at)));
  return (
    discourse.bySentence[index]?.some(
      (placed) =>
        placed.entity === entity &&
        placed.at >= phrase.last &&
        placed.at < clause &&
        tokens[placed.at]?.pos !== 'PRON',
    ) ?? false
  );
}

/** Who is introduced by a description, before the place `at` or, where it tells more than a noun, behind it. */
function meantBy(office: OfficeParts, at: number, { offices, introductions }: Discourse): Entity | null {
  const { before, later } = officesMeant(office, at, offices);
  const unnamed = introductions.unnamed
    .filter(({ start }) => start < at)
    .filter((one) => isSameOffice(office, one));
  if (before.length === 0) {
    if (unnamed.length > 0) return lastUnnamed(unnamed, at);
    return office.words.length > 0 ? only(later) : null;
  }
  const known = TITLES.has(office.head) || office.head.includes('-') || !GENERAL_NOUNS.has(office.head);
  const first = Math.min(...before.map(({ start }) => start));
  const sooner = TITLES.has(office.head) ? undefined : introductions.bare.get(office.head);
  // "The driver fled. Karl Berg, a taxi driver, saw it."
  if (!known || (sooner !== undefined && sooner < first)) return null;
  // "Berg, a spokesman for the port, … A spokesman for the union …": one of two.
  const other = latest(unnamed);
  return other && other.start > (latest(before)?.start ?? 0) ? null : holderOf(office, before);
}

/** "A boy of 10 …": who is introduced without a name by one description alone, not long before. */
function lastUnnamed(
  unnamed: readonly { readonly entity: Entity; readonly start: number }[],
  at: number,
): Entity | null {
  const near = unnamed.filter(({ start }) => at - start < NEAR);
  const [first] = near;
  return first && near.every(({ entity }) => entity.name === first.entity.name) ? first.entity : null;
}
