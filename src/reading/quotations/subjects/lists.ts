import type { Tokens } from '../frame-sentence.js';
import { isPlace } from './bare-names.js';
import { isComma, OPENERS } from './frame-words.js';
import { type Phrase, phraseEndingAt } from './phrases.js';

/**
 * "Anna Lind, Karl Berg and Ines Holm said": the first of three and more names that open a clause together, of which
 * `phrase` is the last; null where they are no such list ("In Lund, Sweden, Karl Berg and Ines Holm said").
 *
 * @param start where the clause starts
 */
export function firstOfList(tokens: Tokens, phrase: Phrase, start: number): Phrase | null {
  const and = phrase.first - 1;
  if (tokens[and]?.lower !== 'and') return null;
  let end = isComma(tokens[and - 1]) ? and - 1 : and;
  let count = 1;
  for (;;) {
    const member = phraseEndingAt(tokens, end);
    if (member?.head !== 'name' || member.first < start || isPlace(tokens, member)) return null;
    count++;
    const before = tokens[member.first - 1];
    if (member.first === start || OPENERS.has(before?.lower ?? '')) return count > 2 ? member : null;
    if (!isComma(before)) return null;
    end = member.first - 1;
  }
}
