import type { Tokens } from '../frame-sentence.js';
import type { Phrase } from './phrases.js';

/** Writings and speeches, in which something is said. */
export const DOCUMENT = new Set(
  'statement letter tweet tweets email e-mail post posts memo report note message release speech ad remarks'.split(
    ' ',
  ),
);

/** "A text from Berg saying": whether a name is that of who sent a writing. */
export function sentBy(tokens: Tokens, { first }: Phrase): boolean {
  const writing = tokens[first - 1]?.lower === 'from' ? (tokens[first - 2]?.lower ?? '') : '';
  return DOCUMENT.has(writing) || /^(?:texts?|calls?)$/.test(writing);
}

/** "She backs the plan and in a statement praised …": the writing is where it is said, not who says it. */
export function isPlaceOfSpeech(tokens: Tokens, phrase: Phrase): boolean {
  if (phrase.head !== 'common' || !DOCUMENT.has(tokens[phrase.last - 1]?.lower ?? '')) return false;
  return /^(?:in|by|via|through|on)$/.test(tokens[phrase.first - 1]?.lower ?? '');
}
