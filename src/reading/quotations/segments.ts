import type { Paragraph, Span } from '../../corpus/article.js';
import { findMarks, type Mark } from './marks.js';

/** An outermost stretch in quotation marks; it never crosses a paragraph. */
export interface Segment {
  /** Position among the article's segments. */
  readonly index: number;
  readonly paragraph: number;
  /** Marks included. Without an opening or closing mark, where the paragraph starts or ends. */
  readonly outer: Span;
  /** Marks and the white space beside them excluded; never empty. */
  readonly inner: Span;
  /** Whether it has a closing mark. */
  readonly closed: boolean;
  /** Opens while the quotation of the paragraph before was still open. */
  readonly continues: boolean;
}

type Side = 'open' | 'close';

/** Which side a double mark is, given whether a quotation is open: its place decides where its shape cannot. */
function sideOf(mark: Mark, isOpen: boolean): Side {
  if (mark.mayOpen && !mark.mayClose) return mark.shape === 'close' && isOpen ? 'close' : 'open';
  if (mark.mayClose && !mark.mayOpen) return mark.shape === 'open' && !isOpen ? 'open' : 'close';
  if (mark.shape !== 'either') return mark.shape;
  return isOpen ? 'close' : 'open';
}

interface Pair {
  readonly outer: Span;
  readonly inner: Span;
  readonly closed: boolean;
  readonly continues: boolean;
}

/** Pairs the double marks of one paragraph. `carried`: the paragraph before ended inside a quotation. */
function pairDouble(marks: readonly Mark[], from: number, to: number, carried: boolean): Pair[] {
  const stretches: Pair[] = [];
  let opening: Mark | null = null;
  let nested = 0;
  let first = true;
  for (const mark of marks) {
    const side = sideOf(mark, opening !== null);
    if (opening === null) {
      if (side === 'open') {
        opening = mark;
        nested = 0;
      } else if (carried && first)
        stretches.push({ outer: [from, mark.end], inner: [from, mark.start], closed: true, continues: true });
    } else if (side === 'open') {
      // A second straight mark that opens: the first was never closed.
      if (mark.shape === 'either') {
        stretches.push(unclosed(opening, mark.start, carried && stretches.length === 0));
        opening = mark;
      } else nested++;
    } else if (nested > 0) nested--;
    else {
      const continues = carried && stretches.length === 0;
      stretches.push({
        outer: [opening.start, mark.end],
        inner: [opening.end, mark.start],
        closed: true,
        continues,
      });
      opening = null;
    }
    first = false;
  }
  if (opening) stretches.push(unclosed(opening, to, carried && stretches.length === 0));
  return stretches;
}

function unclosed(opening: Mark, end: number, continues: boolean): Pair {
  return { outer: [opening.start, end], inner: [opening.end, end], closed: false, continues };
}

/** Words that begin with an apostrophe, which is no opening mark. */
const ELISION = /^['’‘](?:\d|(?:em|til|tis|twas|cause|round|bout|cuz|n|er|im)\b)/i;

/**
 * Pairs single marks as outermost ones, for paragraphs that have no double mark. An apostrophe after a
 * plural ("the states' rights") looks like a closing mark, so that only two readings are trusted: closing
 * punctuation inside the marks, or the last mark before the next opening one.
 */
function pairSingle(text: string, marks: readonly Mark[]): Pair[] {
  const stretches: Pair[] = [];
  let opening: Mark | null = null;
  let candidate: Mark | null = null;
  const close = (): void => {
    if (opening && candidate)
      stretches.push({
        outer: [opening.start, candidate.end],
        inner: [opening.end, candidate.start],
        closed: true,
        continues: false,
      });
    opening = null;
    candidate = null;
  };
  for (const mark of marks) {
    const opens = mark.mayOpen && !mark.mayClose && !ELISION.test(text.slice(mark.start, mark.start + 8));
    if (opens) {
      close();
      opening = mark;
    } else if (opening && mark.mayClose) {
      candidate = mark;
      if (/[.,!?…]/.test(text.charAt(mark.start - 1))) close();
    }
  }
  close();
  return stretches;
}

/** British style: single marks outside. Where double marks are as many, single ones only nest or head. */
function quotesWithSingleMarks(marks: readonly Mark[]): boolean {
  const opening = marks.filter(({ mayOpen, mayClose }) => mayOpen && !mayClose);
  const double = opening.filter(({ level }) => level === 'double').length;
  return opening.length - double > double;
}

function trim(text: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return [from, to];
}

/** A paragraph or a headline: `[start, end)` of the text. No quotation is read across its end. */
export type Stretch = Pick<Paragraph, 'index' | 'start' | 'end'>;

/** All outermost stretches in quotation marks, in order of the text. */
export function findSegments(text: string, stretches: readonly Stretch[]): Segment[] {
  const segments: Segment[] = [];
  const marked = stretches.map((stretch) => ({
    ...stretch,
    marks: findMarks(text, stretch.start, stretch.end),
  }));
  const single = quotesWithSingleMarks(marked.flatMap(({ marks }) => marks));
  let carried = false;
  for (const { index, start, end, marks } of marked) {
    const double = marks.filter((mark) => mark.level === 'double');
    const pairs: Pair[] =
      double.length > 0 || !single ? pairDouble(double, start, end, carried) : pairSingle(text, marks);
    for (const { outer, inner, closed, continues } of pairs) {
      const content = trim(text, inner);
      if (content[1] > content[0])
        segments.push({ index: segments.length, paragraph: index, outer, inner: content, closed, continues });
    }
    carried = pairs.at(-1)?.closed === false;
  }
  return segments;
}
