import type { Tokens } from './frame-sentence.js';
import { authorOf } from './subjects/authors.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './subjects/phrases.js';

/** Words that attribute without a verb: tokens `[at, last)`, and the phrase that they name. */
export interface According {
  readonly at: number;
  readonly last: number;
  readonly source: Phrase;
}

/** What of somebody's a statement is given by: "in Ross's words", "in her view", "by Ross's account". */
const VIEW = /^(?:words|view|opinion|telling|account|estimation|reckoning)$/;

/** Whether a noun is somebody's ("Ross's words", "the words of Ross"). */
const isOwned = (tokens: Tokens, at: number): boolean =>
  /^['’]s?$/.test(tokens[at - 1]?.text ?? '') ||
  (tokens[at]?.lower === 'words' && tokens[at - 1]?.lower === 'the' && tokens[at + 1]?.lower === 'of');

/** "according to Ross", "in Ross’s words", "in the words of Ross"; null where the sentence has none. */
export function accordingTo(tokens: Tokens): According | null {
  const at = tokens.findIndex(
    ({ lower }, i) =>
      lower === 'according' && tokens[i + 1]?.lower === 'to' && tokens[i - 1]?.lower !== 'that',
  );
  if (at >= 0) return accordingSource(tokens, at, at + 2);
  const words = tokens.findIndex(
    ({ lower, segment }, i) => !segment && i > 1 && VIEW.test(lower) && isOwned(tokens, i),
  );
  if (words < 2) return null;
  const opening = tokens
    .slice(Math.max(0, words - 6), words)
    .findLastIndex(({ lower }) => /^(?:in|by)$/.test(lower));
  const first = opening < 0 ? -1 : Math.max(0, words - 6) + opening;
  if (first < 0) return null;
  if (tokens[words - 1]?.lower === 'the' && tokens[words + 1]?.lower === 'of')
    return accordingSource(tokens, first, words + 2);
  const owner = /^['’]s?$/.test(tokens[words - 1]?.text ?? '') ? phraseEndingAt(tokens, words - 1) : null;
  return owner && owner.first > first ? { at: first, last: words + 1, source: owner } : null;
}

function accordingSource(tokens: Tokens, at: number, last: number): According | null {
  const named = phraseStartingAt(tokens, last);
  return named && { at, last, source: authorOf(tokens, named) ?? named };
}
