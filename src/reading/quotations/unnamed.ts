import { DEMONYMS } from '../data/demonyms.js';
import { kindOfBody } from '../people/data/bodies.js';
import { isEpithet } from '../people/descriptions/epithets.js';
import { isReporter } from '../people/reporters.js';
import type { Tokens } from './frame-sentence.js';
import type { Phrase } from './subjects/phrases.js';

/**
 * Whether a phrase without a name can be who speaks: its last noun is one for people, for a body of people
 * or for a writing that reports, so not "a voice", "the rationale" or "this visit". Names and pronouns can.
 */
export function canSpeak(tokens: Tokens, phrase: Phrase): boolean {
  if (phrase.head !== 'common' || isEpithet(tokens, phrase.first, phrase.last)) return true;
  if (/^(?:them|us)$/.test(tokens[phrase.last - 1]?.lower ?? '')) return true;
  for (let i = phrase.last - 1; i >= phrase.first; i--) {
    const token = tokens[i];
    if (!token || token.pos === 'PUNCT' || token.pos === 'NUM') continue;
    if (token.lower === 'old' && tokens[i - 2]?.lower === 'year') return true;
    if (token.lower === 'another' && i === phrase.last - 1) return true;
    if (token.pos === 'ADJ') continue;
    if (DEMONYMS.has(token.lower) || kindOfBody(token.lower)) return true;
    return isReporter(token.lower.replace(/\.$/, '').split('-').at(-1) ?? '');
  }
  return false;
}
