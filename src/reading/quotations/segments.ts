import type { Paragraph, Span } from '../../corpus/article.js';
import { findNicknames, outsideNicknames } from '../words/nicknames.js';
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

function opens(text: string, mark: Mark): boolean {
  return mark.mayOpen && !mark.mayClose && !ELISION.test(text.slice(mark.start, mark.start + 8));
}

/** "''Course it is": a single mark that opens, and the apostrophe behind it, look like a double mark. */
function asSingle(text: string, mark: Mark): Mark[] {
  if (mark.level === 'single') return [mark];
  const twice = mark.end - mark.start === 2 && opens(text, mark);
  return twice ? [{ ...mark, end: mark.start + 1, level: 'single' }] : [];
}

/** Whether the first mark that opens in a paragraph is a single one, so that double ones only nest. */
function opensWithSingle(text: string, marks: readonly Mark[]): boolean {
  const first = marks.find((mark) => opens(text, mark));
  return first !== undefined && asSingle(text, first).length > 0;
}

/**
 * Pairs single marks as outermost ones. An apostrophe after a plural ("the states' rights") looks like a
 * closing mark, so that only two readings are trusted: closing punctuation inside the marks, or the last mark
 * before the next opening one.
 */
function pairSingle(
  text: string,
  marks: readonly Mark[],
  from: number,
  to: number,
  carried: boolean,
): Pair[] {
  const stretches: Pair[] = [];
  let opening: Mark | null = null;
  let candidate: Mark | null = null;
  const close = (): void => {
    if (opening && candidate)
      stretches.push({
        outer: [opening.start, candidate.end],
        inner: [opening.end, candidate.start],
        closed: true,
        continues: carried && stretches.length === 0,
      });
    opening = null;
    candidate = null;
  };
  for (const mark of marks.flatMap((one) => asSingle(text, one))) {
    if (opens(text, mark)) {
      // "‘It’s ’orrible": before a small letter inside a quotation, a letter is left out.
      if (opening && !candidate && /\p{Ll}/u.test(text.charAt(mark.end))) continue;
      close();
      opening = mark;
    } else if (opening && mark.mayClose) {
      candidate = mark;
      if (/[.,!?…]["”]?$/.test(text.slice(mark.start - 2, mark.start))) close();
    }
  }
  // "He said: ‘No.": what opens a paragraph or follows a colon goes on in the next paragraph.
  const announced = /(?:^|[:,]\s)$/.test(
    text.slice(Math.max(from, (opening?.start ?? from) - 2), opening?.start),
  );
  if (opening && !candidate && announced)
    stretches.push(unclosed(opening, to, carried && stretches.length === 0));
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

/** The quotation marks of a stretch, but for those around a nickname inside a name. */
function marksIn(text: string, { start, end }: Stretch): readonly Mark[] {
  return outsideNicknames(findMarks(text, start, end), findNicknames(text.slice(start, end), start));
}

/** All outermost stretches in quotation marks, in order of the text. */
export function findSegments(text: string, stretches: readonly Stretch[]): Segment[] {
  const segments: Segment[] = [];
  const marked = stretches.map((stretch) => ({
    ...stretch,
    marks: marksIn(text, stretch),
  }));
  const single = quotesWithSingleMarks(marked.flatMap(({ marks }) => marks));
  let carried = false;
  for (const { index, start, end, marks } of marked) {
    const double = marks.filter((mark) => mark.level === 'double');
    const pairs: Pair[] =
      single && (double.length === 0 || opensWithSingle(text, marks))
        ? pairSingle(text, marks, start, end, carried)
        : pairDouble(double, start, end, carried);
    for (const { outer, inner, closed, continues } of pairs) {
      const content = trim(text, inner);
      if (content[1] > content[0])
        segments.push({ index: segments.length, paragraph: index, outer, inner: content, closed, continues });
    }
    carried = pairs.at(-1)?.closed === false;
  }
  return segments;
}
