import type { Discourse } from '../../people/discourse/discourse.js';
import type { FrameSentence, Tokens } from '../frame-sentence.js';
import { authorOf } from '../subjects/authors.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../subjects/phrases.js';
import { DOCUMENT } from '../subjects/writings.js';

const READS =
  /^(?:reads?|says?|said|goes|went|concluded|concludes|begins|began|ends|ended|warned|warns|continued)$/;

/** "A message from Lind reached Berg. “Bring the map,” it reads.": whose writing stands in the sentence before. */
export function authorRead(
  { index, tokens }: FrameSentence,
  { first }: Phrase,
  { sentences }: Discourse,
): [FrameSentence, Phrase] | null {
  if (tokens[first]?.lower !== 'it' || !READS.test(tokens[first + 1]?.lower ?? '') || !tokens[0]?.segment)
    return null;
  const before = sentences[index - 1];
  const author = before && writerIn(before.tokens);
  return author ? [before, author] : null;
}

/** The first author with a name of a writing that a sentence tells of; null for none. */
function writerIn(tokens: Tokens): Phrase | null {
  for (let i = 0; i < tokens.length; i++) {
    const phrase = tokens[i]?.pos === 'NOUN' ? phraseEndingAt(tokens, i + 1) : null;
    const author = phrase && (authorOf(tokens, phrase) ?? sender(tokens, phrase));
    if (author) return author;
  }
  return null;
}

/** "The text message at issue was sent by Lind": the agent of the verb, where the writing is its subject. */
function sender(tokens: Tokens, { first, last }: Phrase): Phrase | null {
  if (first > 0 || !DOCUMENT.has(tokens[last - 1]?.lower ?? '')) return null;
  const by = tokens.findIndex(
    ({ lower }, i) => lower === 'by' && /^(?:sent|written|posted|signed)$/.test(tokens[i - 1]?.lower ?? ''),
  );
  const author = by < 0 ? null : phraseStartingAt(tokens, by + 1);
  return author?.head === 'name' ? author : null;
}
