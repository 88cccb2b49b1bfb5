import type { Unit } from './calendar.js';
import { PARTS_OF_DAY } from './data/calendar-words.js';
import { ERA_NOUNS, NAMED_DAYS, SOME_OF, UNIT_PLURALS, UNITS, VAGUE_BEFORE } from './data/units.js';
import { type Counted, cardinal, digits } from './numbers.js';
import { firstOf, type Parser, type Phrase, type Time } from './time.js';
import { after, on, type Place, skip, skipDash, word } from './words.js';

const unitTime = (unit: Unit, shift: number): Time => ({ kind: 'unit', unit, shift });

/** "today's world", "many of today's cars", "the workers of tomorrow": an age, not a day. */
function isEra(place: Place): boolean {
  const before = word(place, -1)?.lower;
  const isOwner = /^['’]$/.test(word(place, 1)?.text ?? '') && word(place, 2)?.lower === 's';
  if (!isOwner) return before === 'of' && word(place, -2)?.lower !== 'as';
  if (before === 'of' && SOME_OF.has(word(place, -2)?.lower ?? '')) return true;
  return ERA_NOUNS.has(word(place, 3)?.lower ?? '');
}

/** "today", "yesterday", "the day before yesterday", "this morning", "last night". */
const namedDay: Parser = (place) => {
  const turned = after(skip(place, 'the'), 'day', 'before', 'yesterday');
  if (turned) return { time: unitTime('day', -2), next: turned };
  const later = after(skip(place, 'the'), 'day', 'after', 'tomorrow');
  if (later) return { time: unitTime('day', 2), next: later };
  const shift = NAMED_DAYS.get(word(place)?.lower ?? '');
  if (shift !== undefined && isEra(place)) return null;
  if (shift !== undefined) return { time: unitTime('day', shift), next: on(place) };
  const last = after(place, 'last', 'night');
  if (last) return { time: unitTime('day', -1), next: last };
  const part = after(place, 'this');
  return part && PARTS_OF_DAY.has(word(part)?.lower ?? '')
    ? { time: unitTime('day', 0), next: on(part) }
    : null;
};

const SHIFTS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
  ['coming', 1],
]);

/** "last week", "this month", "next year", "the current quarter"; "the last year" is a span and not read here. */
const unitByWord: Parser = (place) => {
  const start = skip(place, 'the');
  const current = after(start, 'current') ?? after(start, 'present');
  const shift = current ? 0 : SHIFTS.get(word(start)?.lower ?? '');
  const at = current ?? on(start);
  const unit = UNITS.get(word(at)?.lower ?? '');
  if (after(on(at), 'of')) return null;
  if (shift === undefined || !unit || (unit === 'day' && !current && shift !== 0)) return null;
  if (word(on(at))?.glued && word(on(at))?.text === '-' && word(on(at), 1)?.glued) return null;
  if (start !== place && !current && unit !== 'weekend') {
    const before = word(start)?.lower;
    return { time: before === 'last' ? { kind: 'vague' } : { kind: 'unit', unit, shift }, next: on(at) };
  }
  if (unit === 'day') return null;
  return { time: unitTime(unit, shift), next: on(at) };
};

/** "the past year", "the last three months", "recent weeks": spans without edges. */
const openSpan: Parser = (place) => {
  const recent = after(skip(place, 'the'), 'recent');
  if (recent && UNIT_PLURALS.has(word(recent)?.lower ?? ''))
    return { time: { kind: 'vague' }, next: on(recent) };
  const start = skip(place, 'the');
  const span = ['past', 'last', 'next', 'coming'].find((want) => after(start, want));
  if (!span) return null;
  const number = cardinal(on(start));
  const at = number?.next ?? after(on(start), 'few') ?? after(on(start), 'several') ?? on(start);
  const unit = word(at)?.lower ?? '';
  const isSpan = UNIT_PLURALS.has(unit) || (span === 'past' && UNITS.has(unit));
  return isSpan ? { time: { kind: 'vague' }, next: on(at) } : null;
};

/** "nearly two years ago", "more than two years ago"; "lower than a year ago" is exact. */
function isVague(place: Place): boolean {
  const before = word(place, -1)?.lower ?? '';
  if (before === 'than') return ['more', 'less', 'fewer'].includes(word(place, -2)?.lower ?? '');
  return VAGUE_BEFORE.has(before);
}

const AGO: ReadonlySet<string> = new Set(['ago', 'back']);
const EARLIER: ReadonlySet<string> = new Set(['earlier', 'before', 'previously']);
const LATER: ReadonlySet<string> = new Set(['later', 'afterwards', 'afterward']);
const HENCE: ReadonlySet<string> = new Set(['hence', 'away']);

function distance(place: Place): { count: Counted; unit: Unit; next: Place } | null {
  const couple = after(place, 'a', 'couple', 'of');
  const count = couple ? { value: 2, next: couple } : cardinal(place);
  if (!count) return null;
  const at = skipDash(count.next);
  const lower = word(at)?.lower ?? '';
  const unit = count.value === 1 ? UNITS.get(lower) : (UNIT_PLURALS.get(lower) ?? null);
  return unit ? { count, unit, next: on(at) } : null;
}

/** "two weeks ago", "three days earlier", "a month later", "five years from now", "in two weeks". */
const byDistance: Parser = (place) => {
  const found = distance(place);
  if (!found) return null;
  const { count, unit, next } = found;
  const direction = word(next)?.lower ?? '';
  const vague = isVague(place);
  const say = (time: Time, end: Place): Phrase => ({ time: vague ? { kind: 'vague' } : time, next: end });
  if (AGO.has(direction)) {
    if (unit === 'year' && count.value === 1) return say({ kind: 'same-period', years: 1 }, on(next));
    return say(unitTime(unit, -count.value), on(next));
  }
  if (EARLIER.has(direction)) {
    if (direction === 'before' && !/^[.,;)]?$/.test(word(next, 1)?.text ?? '')) return null;
    if (unit === 'year') return say({ kind: 'same-period', years: count.value }, on(next));
    return say({ kind: 'from-before', unit, shift: -count.value }, on(next));
  }
  if (LATER.has(direction)) return say({ kind: 'from-before', unit, shift: count.value }, on(next));
  if (HENCE.has(direction)) return say(unitTime(unit, count.value), on(next));
  const now = after(next, 'from', 'now') ?? after(next, 'from', 'today');
  return now && say(unitTime(unit, count.value), now);
};

/** "the day before", "the year after", where the clause ends there: from the time last spoken of. */
const dayBefore: Parser = (place) => {
  const the = after(place, 'the');
  const unit = UNITS.get(word(the ?? place)?.lower ?? '');
  const shift = { before: -1, after: 1 }[word(place, 2)?.lower ?? ''];
  if (!the || !unit || shift === undefined || !/^[.,;)]?$/.test(word(place, 3)?.text ?? '')) return null;
  return { time: { kind: 'from-before', unit, shift }, next: on(place, 3) };
};

const BESIDE: ReadonlyMap<string, number> = new Map([
  ['same', 0],
  ['following', 1],
  ['next', 1],
  ['previous', -1],
  ['preceding', -1],
]);

/** "that day", "the same month", "the following year", "the previous day": from the time last spoken of. */
const besideBefore: Parser = (place) => {
  const that = after(place, 'that', 'same') ?? after(place, 'that');
  const the = after(place, 'the');
  const shift = that ? 0 : BESIDE.get(word(place, 1)?.lower ?? '');
  const at = that ?? (the && on(the));
  const lower = word(at ?? place)?.lower ?? '';
  const unit = UNITS.get(lower) ?? (lower === 'morning' && shift === 1 ? 'day' : undefined);
  if (!at || !unit || shift === undefined) return null;
  return { time: { kind: 'from-before', unit, shift }, next: on(at) };
};

/** "the same period last year", "the corresponding quarter of the previous year", "the year-earlier period". */
const samePeriod: Parser = (place) => {
  const start = skip(place, 'the');
  const yearAgo =
    after(start, 'year', '-', 'ago') ??
    after(start, 'year', '-', 'earlier') ??
    after(start, 'prior', '-', 'year');
  if (yearAgo) {
    const noun = ['period', 'quarter', 'month', 'week'].includes(word(yearAgo)?.lower ?? '') ? 1 : 0;
    return { time: { kind: 'same-period', years: 1 }, next: on(yearAgo, noun) };
  }
  const same = after(start, 'same') ?? after(start, 'corresponding') ?? after(start, 'comparable');
  const noun =
    same && ['period', 'quarter', 'month', 'months', 'time', 'week'].includes(word(same)?.lower ?? '');
  if (!same || !noun) return null;
  const linked = skip(skip(skip(on(same), 'of'), 'in'), 'a');
  const year = skip(linked, 'the');
  const next =
    after(year, 'last', 'year') ??
    after(year, 'previous', 'year') ??
    after(year, 'year', 'earlier') ??
    after(year, 'year', 'before') ??
    after(year, 'year', 'ago') ??
    after(year, 'preceding', 'year');
  return next && { time: { kind: 'same-period', years: 1 }, next };
};

/** "the quarter", "the latest period": the accounting period last spoken of. */
const periodAgain: Parser = (place) => {
  const the = after(place, 'the');
  const latest = the && after(the, 'latest');
  const at = latest ?? the;
  const noun = word(at ?? place)?.lower ?? '';
  const isWord = word(on(at ?? place))?.text !== '-';
  if (!at || !isWord || !(noun === 'quarter' || (latest && noun === 'period'))) return null;
  return { time: { kind: 'period-again', year: null }, next: on(at) };
};

/** "the 1989 period": the months last spoken of in another year. */
const periodOfYear: Parser = (place) => {
  const the = after(place, 'the');
  const year = the && digits(the, 4);
  if (!year || year.value < 1900 || year.value > 2100) return null;
  const next = after(year.next, 'period') ?? after(year.next, 'quarter');
  return next && { time: { kind: 'period-again', year: year.value }, next };
};

/** "last year's quarter": the months last spoken of, a year back. */
export const lastYearsPeriod: Parser = (place) => {
  const year = after(place, 'last', 'year') ?? after(place, 'the', 'previous', 'year');
  const owned = year && /^['’]$/.test(word(year)?.text ?? '') ? after(on(year), 's') : null;
  const next = owned && (after(owned, 'quarter') ?? after(owned, 'period'));
  return next && { time: { kind: 'same-period', years: 1 }, next };
};

/** Times said in relation to the article's day or to the time last spoken of. */
export const relative: Parser = firstOf(
  namedDay,
  samePeriod,
  byDistance,
  openSpan,
  unitByWord,
  dayBefore,
  besideBefore,
  periodOfYear,
  periodAgain,
);
