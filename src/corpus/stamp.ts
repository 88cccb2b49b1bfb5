import { isOutlet } from './byline.js';
import { readWrittenDate, type WrittenDate } from './calendar.js';

/** A line that says when (and by whom) a page was published. Offsets count in the line. */
export interface Stamp {
  readonly date: WrittenDate;
  readonly publisher: readonly [start: number, end: number] | null;
  /** What follows a date at the start of the line, where it is a headline's place; null where nothing follows. */
  readonly rest: readonly [start: number, end: number] | null;
}

/** Words that stand around a date of publication without saying anything else. */
const AROUND =
  /\b(?:published|publish(?:ed)? date|posted|updated|last|modified|created|date|time|on|at|[ap]\.?m\.?|est|edt|et|gmt|utc|cst|bst|pst|pdt|hkt|ist|msk|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)\b\.?|T?\d{1,2}[:.]\d\d(?:[:.]\d\d)?Z?/gi;

/** Whether a whole line only says when the page was published. */
export function isStamp(line: string): boolean {
  const stamp = readStamp(line);
  return stamp !== null && stamp.rest === null;
}

/**
 * Reads "Xinhua) 09:19, March 20, 2021", "Published March 20, 2021 | Updated …", "2021-03-20".
 * A line that opens with `date` and a date may go on with the headline. Only dates with a year count.
 */
export function readStamp(line: string): Stamp | null {
  if (line.length > 260) return null;
  const date = readWrittenDate(line);
  if (!date || date.year === null) return null;
  const opens = /^\s*(?:(?:date|published|posted)\s*:?\s*)$/i.test(line.slice(0, date.start));
  const before = remains(line.slice(0, date.start));
  const after = remains(line.slice(date.end).replace(/\|?\s*(?:editor|updated|last)\b.*$/is, ''));
  if (opens && after !== '') {
    const start = date.end + (/^[\s:|–—-]*/.exec(line.slice(date.end))?.[0].length ?? 0);
    return { date, publisher: null, rest: [start, line.length] };
  }
  const named = [before, after].filter((part) => part !== '');
  if (named.length === 0) return { date, publisher: null, rest: null };
  const [name] = named;
  if (named.length > 1 || name === undefined || !isOutlet(name)) return null;
  const at = line.indexOf(name);
  return { date, publisher: at < 0 ? null : [at, at + name.length], rest: null };
}

/** What is left of a part of the line once times and the words around dates are taken away. */
function remains(part: string): string {
  const bare = part.replace(/^\s*source\s*:\s*/i, '').replace(AROUND, ' ');
  return bare.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}
