/** A line that holds something, white space trimmed on both sides. Offsets count in the file. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** White space before it, in characters. */
  readonly indent: number;
  /** Whether at least one empty line stands between it and the line before (true for the first). */
  readonly blankBefore: boolean;
}

/** Everything Unicode calls a mandatory break (UAX #14: BK, CR, LF, NL). */
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** White space as a reader sees it: also the non-breaking and the zero-width spaces. */
function isSpace(text: string, at: number): boolean {
  return /[\s\u0085\u200b-\u200d\u2060]/.test(text.charAt(at));
}

/** The stretch without white space at its ends; empty where there is nothing else. */
function trim(text: string, start: number, end: number): [start: number, end: number] {
  while (start < end && isSpace(text, start)) start++;
  while (end > start && isSpace(text, end - 1)) end--;
  return [start, end];
}

/** The lines of a text from an offset on, in order, empty ones left out. */
export function readLines(text: string, from: number): Line[] {
  const lines: Line[] = [];
  let blank = true;
  const add = (lineStart: number, lineEnd: number) => {
    const [start, end] = trim(text, lineStart, lineEnd);
    if (start < end) lines.push({ start, end, indent: start - lineStart, blankBefore: blank });
    blank = start >= end;
  };
  let at = from;
  BREAK.lastIndex = from;
  for (let match = BREAK.exec(text); match; match = BREAK.exec(text)) {
    add(at, match.index);
    at = BREAK.lastIndex;
  }
  add(at, text.length);
  return lines;
}
