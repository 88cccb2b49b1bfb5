import { isByline } from './byline.js';
import { isFurniture } from './furniture.js';
import type { Line } from './lines.js';
import { isStamp } from './stamp.js';
import { closesSentence } from './wording.js';

/** Lines that a reader sees as one piece of text. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** Widest line that is still taken for one broken by a typewriter or mail program, in characters. */
const WIDEST = 120;
const NARROWEST = 40;

/** Joins the lines that a reader would read on from one to the next; all others stay apart. */
export function joinLines(text: string, lines: readonly Line[]): Block[] {
  const width = wrapWidth(text, lines);
  const blocks: { start: number; end: number }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (before && last && readsOn(text, before, line, width)) last.end = line.end;
    else blocks.push({ start: line.start, end: line.end });
    before = line;
  }
  return blocks;
}

/** Whether the sentence goes on from one line to the next. */
function readsOn(text: string, line: Line, next: Line, width: number | null): boolean {
  const words = text.slice(line.start, line.end);
  const following = text.slice(next.start, Math.min(next.end, next.start + 400));
  if (standsAlone(words) || standsAlone(following) || isMarked(following)) return false;
  const broken =
    !closesSentence(words) && /[\p{Ll},]$/u.test(words) && /^\p{Ll}+(?:[\s,.;-]|$)/u.test(following);
  if (next.blankBefore) return broken && line.end - line.start > 20;
  if (next.indent > line.indent + 1) return broken;
  return broken || (width !== null && isFull(text, line, next, width));
}

/** Whether the first line stops, and the second begins, in the middle of a sentence. */
function isBroken(line: string, next: string): boolean {
  return !closesSentence(line) && /[\p{Ll},]$/u.test(line) && /^\p{Ll}+(?:[\s,.;-]|$)/u.test(next);
}

/** Lines of their own kind are never part of a running sentence. */
function standsAlone(line: string): boolean {
  return line.length <= 200 && (isFurniture(line) || isByline(line) || isStamp(line) || isMarked(line));
}

/** A list item or a Markdown heading. */
function isMarked(line: string): boolean {
  return /^(?:[-*+•·]\s|#{1,6}\s|\d{1,3}[.)]\s)/.test(line);
}

/**
 * The width at which the text was broken into lines, or null where a line is a paragraph.
 * A text is taken for broken where most lines that another follows at once could not have held its first word,
 * and a sentence visibly goes on from one of them to the next.
 */
function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const pairs: [Line, Line][] = [];
  let width = 0;
  lines.forEach((line, i) => {
    const next = lines[i + 1];
    if (!next || next.blankBefore) return;
    pairs.push([line, next]);
    width = Math.max(width, line.end - line.start);
  });
  if (pairs.length < 2 || width < NARROWEST || width > WIDEST) return null;
  if (
    !pairs.some(([line, next]) =>
      isBroken(text.slice(line.start, line.end), text.slice(next.start, next.end)),
    )
  )
    return null;
  const full = pairs.filter(([line, next]) => isFull(text, line, next, width)).length;
  return full * 10 >= pairs.length * 6 ? width : null;
}

/** Whether the first word of the next line would not have fitted on this one (give or take two letters). */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,60}/.exec(text.slice(next.start, next.start + 60))?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width - 2;
}
