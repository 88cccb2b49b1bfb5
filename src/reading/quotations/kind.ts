import type { Span } from '../../corpus/article.js';
import type { QuotationKind } from '../reading.js';
import { overlap } from './merging/spans.js';
import type { Segment } from './segments.js';
import { wordsOf } from './speech.js';

/** A quotation stays verbatim behind a few words that lead into it ("that he “…”"): this share of its words. */
const LEAD_IN = 0.1;
/** A term has no more words than this, and stands among at least so many times its words. */
const LONGEST_TERM = 4;
const AMONG = 3;

/** What says that a term or name follows, rather than somebody's words. */
const CALLED =
  /(?:^|\s)(?:so-called|such as|known as|nicknamed|dubbed|(?:the|a|an) (?:term|word|phrase|concept|slogan|label|hashtag|title)(?: of)?)\s*$/i;
/** A term has none of these: they make a clause, or somebody's words of themselves. */
const CLAUSE =
  /^(?:i|we|you|he|she|they|it|my|our|your|is|are|was|were|be|am|will|would|can|could|must|should|not|no|very|so|too)$|n['’]t$|^\p{L}+['’](?:s|re|m|ll|d|ve)$/iu;

/** The parts of `content` outside the segments. */
function outside(content: readonly Span[], segments: readonly Segment[]): Span[] {
  const result: Span[] = [];
  for (const [start, end] of content) {
    let from = start;
    for (const { outer } of segments) {
      if (!overlap(outer, [from, end])) continue;
      if (outer[0] > from) result.push([from, outer[0]]);
      from = Math.max(from, outer[1]);
    }
    if (from < end) result.push([from, end]);
  }
  return result;
}

const countWords = (text: string, spans: readonly Span[]) =>
  spans.reduce((sum, span) => sum + wordsOf(text.slice(...span)).length, 0);

/** How many words of `content` stand outside the segments. */
export function wordsOutside(text: string, content: readonly Span[], segments: readonly Segment[]): number {
  return countWords(text, outside(content, segments));
}

/**
 * Whether a segment only names something in what is reported: "said the so-called “snow tax” would stay". A belief is
 * nobody's words, so that any few words in it without a clause are a term ("believe that the “golden hour” is over").
 */
function isTerm(text: string, { outer, inner }: Segment, belief: boolean): boolean {
  const words = wordsOf(text.slice(...inner));
  if (words.length > LONGEST_TERM || /[.!?…]$/.test(text.slice(...inner))) return false;
  if (words.some((word) => CLAUSE.test(word))) return false;
  return belief || CALLED.test(text.slice(Math.max(0, outer[0] - 24), outer[0]));
}

/**
 * How much of what is said is quoted: all but a lead-in, a part, or nothing. A report whose only words in marks are
 * terms quotes nobody.
 *
 * @param quoted the segments of `content` that are the speaker's, in order
 * @param belief whether the cue is of thought, not of speech
 */
export function kindOf(
  text: string,
  content: readonly Span[],
  quoted: readonly Segment[],
  belief: boolean,
): QuotationKind {
  if (quoted.length === 0) return 'indirect';
  const around = wordsOutside(text, content, quoted);
  const words = countWords(text, content);
  if (around <= words * LEAD_IN) return 'direct';
  return around >= (words - around) * AMONG && quoted.every((segment) => isTerm(text, segment, belief))
    ? 'indirect'
    : 'mixed';
}

/** Content without the words outside its quotation marks: what is shown as verbatim holds nothing else. */
export function verbatimPieces(text: string, content: readonly Span[], quoted: readonly Segment[]): Span[] {
  const cut = outside(content, quoted).filter((span) => wordsOf(text.slice(...span)).length > 0);
  const pieces: Span[] = [];
  for (const [start, end] of content) {
    let from = start;
    for (const [first, last] of cut) {
      if (first < from || last > end) continue;
      if (first > from) pieces.push([from, first]);
      from = last;
    }
    if (from < end) pieces.push([from, end]);
  }
  return pieces.map((piece) => trim(text, piece)).filter(([start, end]) => end > start);
}

function trim(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const lead = words.length - words.trimStart().length;
  return [start + lead, start + lead + words.trim().length];
}
