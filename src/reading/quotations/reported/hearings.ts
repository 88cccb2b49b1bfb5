import { HEARERS } from '../../data/audiences.js';
import type { Found, Piece } from './clause.js';
import { nounPhraseEnd } from './phrases.js';
import type { Sentence } from './sentence.js';
import { isAuxiliary, isComma, isEnd, isTimeWord, isWord } from './units.js';

const HEARD = /^(heard|hears)$/;

/** End (excluded) of "heard" or "was told" at `at`; `at` where neither stands there. */
function hearingEnd(sentence: Sentence, at: number): number {
  if (isWord(sentence[at], HEARD)) return at + 1;
  let verb = at;
  while (isAuxiliary(sentence[verb])) verb++;
  return verb > at && isWord(sentence[verb], /^told$/) ? verb + 1 : at;
}

/** The cue of a body that is told things, whose name starts at `at`; null where none is told anything there. */
function hearingAt(sentence: Sentence, at: number): Piece | null {
  const from = nounPhraseEnd(sentence, at);
  if (from === at || !HEARERS.has(sentence[from - 1]?.lower ?? '')) return null;
  const to = hearingEnd(sentence, from);
  return to > from ? { from, to } : null;
}

/**
 * What a court, jury or inquiry is told, by whom its sentence does not say: "The clerk took the money, a jury has been
 * told.", "The inquest heard that he had slept." Nobody is given as its source.
 */
export function findHearings(sentence: Sentence): Found[] {
  const end = isEnd(sentence.at(-1)) ? sentence.length - 1 : sentence.length;
  const found = ({ from, to }: Piece, content: Piece): Found[] => [
    { cue: { from, to }, source: { from, to: from }, content: [content], speech: true },
  ];
  const opening = hearingAt(sentence, 0);
  const hears = opening && isWord(sentence[opening.to - 1], HEARD);
  if (hears && isWord(sentence[opening.to], /^(that|how)$/))
    return found(opening, { from: opening.to, to: end });
  const comma = sentence.findLastIndex((unit, i) => i > 0 && i < end && isComma(unit));
  const closing = comma > 0 ? hearingAt(sentence, comma + 1) : null;
  if (!closing) return [];
  let rest = closing.to;
  while (isTimeWord(sentence[rest]) || isWord(sentence[rest], /^on$/)) rest++;
  return rest === end ? found(closing, { from: 0, to: comma }) : [];
}
