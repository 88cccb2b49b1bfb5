/**
 * What a quotation mark may do where it stands: curly marks and guillemets say which side they are,
 * straight ones do not.
 */
export interface Mark {
  readonly start: number;
  readonly end: number;
  /** Side by its shape. */
  readonly shape: 'open' | 'close' | 'either';
  readonly level: 'double' | 'single';
  /** Whether the characters around it allow it to open, to close. */
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const DOUBLE: Readonly<Record<string, Mark['shape']>> = {
  '“': 'open',
  '„': 'open',
  '‟': 'open',
  '«': 'open',
  '《': 'open',
  '「': 'open',
  '『': 'open',
  '”': 'close',
  '»': 'close',
  '》': 'close',
  '」': 'close',
  '』': 'close',
  '"': 'either',
  '＂': 'either',
};
const SINGLE: Readonly<Record<string, Mark['shape']>> = {
  '‘': 'open',
  '‚': 'open',
  '‹': 'open',
  '’': 'close',
  '›': 'close',
  "'": 'either',
};
/** Two single marks that stand for a double one, as in ``…'' of wire copy. */
const TWICE: Readonly<Record<string, Mark['shape']>> = {
  '``': 'open',
  '‘‘': 'open',
  "''": 'either',
  '’’': 'close',
  '´´': 'close',
};

const BEFORE_OPENING = /[\s([{\u2014\u2013/:‘'“"«-]/;
const AFTER_CLOSING = /[\s.,;:!?)\]}\u2014\u2013/’'”"»…-]/;

/** A mark, or a stretch of marks and spaces too long to be writing, whose marks are none. */
const ANY_MARK = /(?![A-Za-z])[^\p{L}\p{N}]{64,}|[“„‟«《「『”»》」』"＂‘‚‹’›'`´]/gu;

/** The quotation marks of `text` in `[from, to)`, apostrophes inside words left out. */
export function findMarks(text: string, from: number, to: number): Mark[] {
  const marks: Mark[] = [];
  // Searched in the stretch alone: a text without marks would be searched to its end for every paragraph.
  const stretch = text.slice(from, to);
  ANY_MARK.lastIndex = 0;
  for (let match = ANY_MARK.exec(stretch); match; match = ANY_MARK.exec(stretch)) {
    const at = from + match.index;
    const char = match[0];
    if (char.length > 1) continue;
    const pair = at + 1 < to ? TWICE[text.slice(at, at + 2)] : undefined;
    const shape = pair ?? DOUBLE[char] ?? SINGLE[char];
    if (!shape) continue;
    const end = at + (pair ? 2 : 1);
    const before = at > from ? text.charAt(at - 1) : ' ';
    const after = end < to ? text.charAt(end) : ' ';
    const level = pair || DOUBLE[char] ? 'double' : 'single';
    const mayOpen = BEFORE_OPENING.test(before) && !/\s/.test(after);
    const mayClose = AFTER_CLOSING.test(after) && !/\s/.test(before);
    if (level === 'double' || mayOpen || mayClose)
      marks.push({ start: at, end, shape, level, mayOpen, mayClose });
    ANY_MARK.lastIndex = end - from;
  }
  return marks;
}
