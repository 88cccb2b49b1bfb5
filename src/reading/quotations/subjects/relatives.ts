import { isPastParticiple } from '../../data/participles.js';
import { reportingVerb } from '../../data/reporting-verbs.js';
import { isNameToken } from '../../people/names/token.js';
import type { FrameToken, Tokens } from '../frame-sentence.js';
import { isComma, RELATIVE } from './frame-words.js';
import { type Phrase, phraseEndingAt } from './phrases.js';

const isVerb = (token: FrameToken | undefined): boolean => /^(?:VERB|AUX)$/.test(token?.pos ?? '');

/** "Lind, who, after trading insults with Berg, said": index of the "who" between commas before the one at `comma`; -1 for none. */
export function interruptedRelative(tokens: Tokens, start: number, comma: number): number {
  for (let i = comma - 1; i > start; i--) {
    if (tokens[i]?.pos === 'AUX' || RELATIVE.has(tokens[i]?.lower ?? ''))
      return tokens[i]?.lower === 'who' && isComma(tokens[i + 1]) ? i : -1;
  }
  return -1;
}

/** "Berg, who had closed the pier and said": index of the "who" whose clause, without a comma, goes on at `and`; -1 for none. */
export function openRelative(tokens: Tokens, start: number, and: number): number {
  for (let i = and - 1; i > start; i--) {
    if (isComma(tokens[i]) || tokens[i]?.segment) return -1;
    if (tokens[i]?.lower === 'who') return isComma(tokens[i - 1]) ? i : -1;
  }
  return -1;
}

/**
 * "The woman who beat Anna Lind said": index of the "who" of a clause, without a comma, that the phrase before a verb
 * only ends; -1 where the phrase is the subject itself ("people who say Anna Lind said").
 */
export function closedRelative(tokens: Tokens, start: number, { first }: Phrase): number {
  if (!/^(?:VERB|AUX|ADP)$/.test(tokens[first - 1]?.pos ?? '')) return -1;
  const told = reportingVerb(tokens[first - 1]?.lower ?? '');
  const clausal =
    told?.verbClass === 'say' || /^(?:think|believe|suspect|hope|fear|feel)$/.test(told?.lemma ?? '');
  if (clausal) return -1;
  let verbs = 0;
  for (let i = first - 1; i > start; i--) {
    const token = tokens[i];
    if (!token || isComma(token) || token.segment) return -1;
    if (isVerb(token)) verbs++;
    if (!RELATIVE.has(token.lower)) continue;
    const noun = /^(?:NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '') || tokens[i - 1]?.lower === 'those';
    const clause = token.lower === 'that' && !isVerb(tokens[i + 1]);
    return verbs > 0 && noun && !clause ? i : -1;
  }
  return -1;
}

/**
 * "The man Anna Lind beat said", "the report that Anna Lind ordered says": what a clause that ends with the verb at
 * `verb` describes; null where it describes nothing.
 */
export function describedObject(tokens: Tokens, verb: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, verb);
  if (!phrase || phrase.head === 'common' || tokens[verb]?.pos !== 'VERB') return null;
  if (/^(?:that|which|who|whom)$/.test(tokens[phrase.first - 1]?.lower ?? ''))
    return phraseEndingAt(tokens, phrase.first - 1);
  let name = phrase.last;
  while (name > phrase.first && isNameToken(tokens[name - 1])) name--;
  if (tokens[phrase.first]?.pos !== 'DET' || name - phrase.first < 2 || name === phrase.last) return null;
  return { first: phrase.first, last: name, head: 'common' };
}

/**
 * "A letter obtained by the Post", "a group that was founded by Lind", "a source speaking to the Post": what the
 * participle before the preposition at `link` describes.
 */
export function describedBy(tokens: Tokens, link: number): Phrase | null {
  const participle = tokens[link - 1];
  const preposition = tokens[link]?.lower ?? '';
  if (participle?.pos !== 'VERB' || TIME.test(preposition)) return null;
  if (/ing$/.test(participle.lower)) return phraseEndingAt(tokens, link - 1);
  if (preposition !== 'by') {
    // "Berg talked to …" is a clause, "a man linked to …" is none.
    const told = /^(?:say|tell)$/.test(reportingVerb(participle.lower)?.verbClass ?? '');
    const described = !told && isPastParticiple(participle.lower) && tokens[link - 2]?.pos === 'NOUN';
    return described ? phraseEndingAt(tokens, link - 1) : null;
  }
  let end = link - 1;
  while (/^(?:AUX|ADV)$/.test(tokens[end - 1]?.pos ?? '')) end--;
  if (RELATIVE.has(tokens[end - 1]?.lower ?? '')) end--;
  return phraseEndingAt(tokens, end);
}

/** What begins a clause of its own: "Berg tweeted after Lind argued that …". */
const TIME = /^(?:after|before|until|since)$/;

/** "A source familiar with Lind's thinking": the phrase that ends with a participle which somebody owns, as with a noun. */
export function ownerOfGerund(tokens: Tokens, at: number): Phrase | null {
  if (tokens[at]?.pos !== 'VERB' || !/ing$/.test(tokens[at]?.lower ?? '')) return null;
  const owner = /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ? phraseEndingAt(tokens, at - 1) : null;
  return owner && { first: owner.first, last: at + 1, head: 'common' };
}

/** "…, with Lind tweeting that … and asking": the subject of the participle behind "with" that another one is joined to. */
export function subjectBehindWith(tokens: Tokens, start: number, before: number): Phrase | null {
  for (let i = before - 1; i > start; i--) {
    if (tokens[i]?.segment) return null;
    if (tokens[i]?.pos !== 'VERB' || !tokens[i]?.lower.endsWith('ing')) continue;
    const phrase = phraseEndingAt(tokens, i);
    return phrase && tokens[phrase.first - 1]?.lower === 'with' ? phrase : null;
  }
  return null;
}
