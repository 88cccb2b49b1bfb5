import type { Span } from '../corpus/article.js';
import { CUT, clip, clipStart } from './clip.js';
import type { Line } from './reply.js';

/** A passage up to this length is shown whole. */
const WHOLE = 350;
/** A neighbouring sentence longer than this is cut. */
const NEIGHBOUR = 220;
/** Words that matter are shown up to this length. */
const MATTER = 900;

const sentences = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The words that matter in bold, with what stands around them.
 * @param words from `start` of a file on.
 * @param bold a span of the file; where none of it lies in the words, nothing is bold.
 * @param whether to leave out what is farther away than the sentences next to them, where the passage is long.
 */
export function excerpt(words: string, start: number, bold: Span | null, brief = true): Line {
  const from = Math.max(0, (bold?.[0] ?? 0) - start);
  const to = Math.min(words.length, (bold?.[1] ?? 0) - start);
  if (from >= to) return [{ text: clip(words, MATTER) }];
  const cut = brief && words.length > WHOLE;
  const before = words.slice(0, from);
  const after = words.slice(to);
  return [
    { text: cut ? lastSentence(before) : before },
    { text: clip(words.slice(from, to), MATTER), style: 'bold' },
    { text: cut ? firstSentence(after) : after },
  ];
}

function firstSentence(text: string): string {
  const [first] = sentences.segment(text.slice(0, 4 * NEIGHBOUR));
  if (first === undefined || first.segment.length === text.length) return clip(text, NEIGHBOUR);
  return marked(clip(first.segment, NEIGHBOUR));
}

const marked = (clipped: string) => (clipped.endsWith(CUT) ? clipped : `${clipped.trimEnd()} ${CUT}`);

function lastSentence(text: string): string {
  const near = text.slice(-4 * NEIGHBOUR);
  const last = [...sentences.segment(near)].at(-1)?.segment ?? '';
  if (last.length === text.length) return clipStart(text, NEIGHBOUR);
  const clipped = clipStart(last, NEIGHBOUR);
  return clipped.startsWith(CUT) ? clipped : `${CUT} ${clipped}`;
}
