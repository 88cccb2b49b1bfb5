import type { Span } from '../corpus/article.js';
import { clip, clipStart } from './clip.js';
import type { Line } from './reply.js';

/** A passage up to this length is shown whole. */
const WHOLE = 700;
/** What is shown before and after the words that matter, where the passage is longer. */
const NEIGHBOURS = 220;

/**
 * The words that matter in bold, with what stands around them.
 * @param words from `start` of a file on.
 * @param bold a span of the file; where it lies outside of the words, nothing is bold.
 */
export function excerpt(words: string, start: number, bold: Span | null): Line {
  const [from, to] = bold === null ? [0, 0] : [bold[0] - start, bold[1] - start];
  if (from < 0 || to > words.length || from >= to) return [{ text: clip(words, WHOLE) }];
  const before = words.slice(0, from);
  const after = words.slice(to);
  const long = words.length > WHOLE;
  return [
    { text: long ? clipStart(before, NEIGHBOURS) : before },
    { text: clip(words.slice(from, to), WHOLE), style: 'bold' },
    { text: long ? clip(after, NEIGHBOURS) : after },
  ];
}
