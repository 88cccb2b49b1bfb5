import { areNames, isOutlet } from './byline.js';
import { readWrittenDate, type WrittenDate } from './calendar.js';
import { AGENCIES } from './data/agencies.js';
import { isAllCapitals } from './wording.js';

/** The place and agency line that opens a report. Offsets count in the words that were read. */
export interface Dateline {
  /** Where the report itself goes on. */
  readonly end: number;
  readonly publisher: readonly [start: number, end: number] | null;
  readonly author: readonly [start: number, end: number] | null;
  readonly date: WrittenDate | null;
}

/** No dateline is longer than this. */
const LONGEST = 240;
/** Words in capitals that open a text before a dash without being a place. */
const LABELS = new Set([
  'ANALYSIS',
  'BREAKING',
  'BREAKING NEWS',
  'CORRECTION',
  'EDITORIAL',
  'EXCLUSIVE',
  'FACTBOX',
  'FEATURE',
  'INTERVIEW',
  'NOTE',
  'OPINION',
  'REVIEW',
  'UPDATE',
  'UPDATED',
  'VIDEO',
  'WATCH',
]);
const DASH = /\s{0,3}(?:--?-?(?=\s|$)|[—–―]|_(?=\s|$))\s{0,3}/g;

/**
 * Reads the dateline at the start of a paragraph: "BEIJING, March 19 (Xinhua) -- ", "WASHINGTON (AP) — ",
 * "MIAMI _ ", "(Reuters) - ", "China News Service, Beijing, March 22 (A and B) ". A place in small letters
 * needs a date or an agency beside it; without a dash, both.
 */
export function readDateline(paragraph: string): Dateline | null {
  const words = paragraph.slice(0, LONGEST);
  return beforeDash(words) ?? afterAgency(words) ?? withoutDash(words);
}

function beforeDash(words: string): Dateline | null {
  for (const dash of words.matchAll(DASH)) {
    const head = words.slice(0, dash.index);
    const read = readHead(head);
    if (!read) continue;
    const marked = read.publisher !== null || read.date !== null;
    if (read.place === '' ? read.publisher === null : !isPlace(read.place, marked)) continue;
    const end = dash.index + dash[0].length;
    if (!marked && !/^["“'‘`(]*\p{Lu}|^$/u.test(words.slice(end))) continue;
    return { end, publisher: read.publisher, author: read.author, date: read.date };
  }
  return null;
}

/** "China News Service, Beijing, March 22 (Xing Chong and Li Jingze) At the invitation of …" */
function afterAgency(words: string): Dateline | null {
  const match = /^([\p{Lu}][\p{L} -]{1,40}), (\p{Lu}[\p{L}' -]{1,40}), (?=[\p{Lu}\d])/u.exec(words);
  if (!match?.[1] || !AGENCIES.has(match[1].toLowerCase())) return null;
  const tail = readTail(words, match[0].length);
  return tail && { ...tail, publisher: tail.publisher ?? [0, match[1].length] };
}

/** "Beijing, March 22 (Xinhua) The …", "(CNN) The …": the agency in brackets takes the place of the dash. */
function withoutDash(words: string): Dateline | null {
  const alone = /^\(([^()]{2,40})\)\s{0,3}(?=\S)/.exec(words);
  if (alone?.[1] && AGENCIES.has(alone[1].toLowerCase()))
    return { end: alone[0].length, publisher: [1, 1 + alone[1].length], author: null, date: null };
  const match = /^(\p{Lu}[\p{L}.' -]{1,40}), (?=[\p{Lu}\d])/u.exec(words);
  if (!match) return null;
  const tail = readTail(words, match[0].length);
  return tail?.publisher ? tail : null;
}

/** A date at an offset, and who signs in brackets behind it. */
function readTail(words: string, at: number): Dateline | null {
  const date = readWrittenDate(words.slice(at));
  if (date?.start !== 0) return null;
  let end = at + date.end;
  let signed: ReturnType<typeof readBrackets> = null;
  const brackets = /^\s{0,3}\(([^()]{1,100})\)/.exec(words.slice(end));
  if (brackets) {
    signed = readBrackets(words, end + brackets[0].indexOf('(') + 1, end + brackets[0].length - 1);
    if (!signed) return null;
    end += brackets[0].length;
  }
  const gap = /^[\s:,]{0,4}/.exec(words.slice(end))?.[0].length ?? 0;
  if (!/^(?:["“'‘`]|\p{Lu}|\p{N}|$)/u.test(words.slice(end + gap))) return null;
  return {
    end: end + gap,
    date: { ...date, start: at + date.start, end: at + date.end },
    publisher: signed?.publisher ?? null,
    author: signed?.author ?? null,
  };
}

/** Takes the brackets and the date off the end of what stands before a dash; what remains is the place. */
function readHead(head: string): (Omit<Dateline, 'end'> & { place: string }) | null {
  let place = head.trimEnd();
  let signed: ReturnType<typeof readBrackets> = { publisher: null, author: null };
  const brackets = /(?:\(([^()]{1,60})\)|\/([^/]{1,60})\/)$/.exec(place);
  if (brackets) {
    signed = readBrackets(head, brackets.index + 1, brackets.index + brackets[0].length - 1);
    if (!signed) return null;
    place = place.slice(0, brackets.index).trimEnd();
  }
  const date = readWrittenDate(place);
  if (date) {
    if (date.end < place.replace(/[,.\s]+$/, '').length) return null;
    place = place.slice(0, date.start);
  }
  return { place: place.replace(/[,\s]+$/, ''), date, ...signed };
}

function readBrackets(
  words: string,
  start: number,
  end: number,
): Pick<Dateline, 'publisher' | 'author'> | null {
  const lead =
    /^\s*(?:(?:reporters?|correspondents?|by)[\s:]+)?/i.exec(words.slice(start, end))?.[0].length ?? 0;
  const name = words.slice(start + lead, end).trim();
  const span = [start + lead, start + lead + name.length] as const;
  const agency = isOutlet(name) || /^[A-Z]{2,5}$/.test(name);
  // "LONDON, March 9 (Meridian) - …": behind a place in capitals one word is an agency, be it unknown.
  if (agency || (/^\p{Lu}{3}/u.test(words) && /^\p{Lu}[\p{L}-]{2,20}$/u.test(name)))
    return { publisher: span, author: null };
  return areNames(name) ? { publisher: null, author: span } : null;
}

/** Whether words name a place as datelines do; in small letters only where something else marks the dateline. */
function isPlace(place: string, marked: boolean): boolean {
  if (place.length > 60) return false;
  const [city = '', ...regions] = place.split(/,\s*/);
  const words = city.split(/[\s/-]+/);
  if (regions.length > 2 || words.length > 5) return false;
  const capitals =
    !LABELS.has(city) &&
    isAllCapitals(city) &&
    /\p{Lu}[\p{Lu}'’]*\p{Lu}/u.test(city) &&
    /^[\p{Lu}.'’\s/-]+$/u.test(city);
  const named = words.every(
    (word) => /^\p{Lu}[\p{L}.'’]*$/u.test(word) || /^(?:de|of|al|la|el|and|the|le|du)$/.test(word),
  );
  return (
    (capitals || (marked && named)) &&
    regions.every((region) => /^\p{Lu}[\p{L}.'’ ]{0,30}(?: \d{1,2})?$/u.test(region))
  );
}
