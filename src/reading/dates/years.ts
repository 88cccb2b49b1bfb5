import { ONES, TENS } from '../data/number-words.js';
import { yearsInterval } from './calendar.js';
import { DECADES } from './data/calendar-words.js';
import { COUNTED_AFTER, COUNTED_BEFORE, YEAR_BEFORE } from './data/year-neighbours.js';
import { type Counted, cardinal, digits, ordinal } from './numbers.js';
import { firstOf, fixed, type Parser, type Phrase } from './time.js';
import { after, on, type Place, skip, skipDash, word } from './words.js';

/** Years that four digits alone may name; others need a preposition of time. */
const PLAIN_YEARS = { first: 1900, last: 2049 };

/** "2020", "nineteen ninety-four", "two thousand and five", without regard to what stands around it. */
export function yearNumber(place: Place): Counted | null {
  const figure = digits(place, 4);
  if (figure) return figure.value >= 1000 && figure.value <= 2999 ? figure : null;
  return spelledYear(place);
}

function spelledYear(place: Place): Counted | null {
  const thousand = after(place, 'two', 'thousand');
  if (thousand) {
    const rest = cardinal(skip(thousand, 'and'));
    const isRest = rest && rest.value < 100 && !after(thousand, 'a') && word(thousand)?.kind === 'word';
    return isRest ? { value: 2000 + rest.value, next: rest.next } : { value: 2000, next: thousand };
  }
  const century = ONES.get(word(place)?.lower ?? '') ?? TENS.get(word(place)?.lower ?? '');
  if (century === undefined || century < 17 || century > 20) return null;
  const rest = on(place);
  const hundred = after(rest, 'hundred');
  if (hundred) {
    const more =
      word(hundred)?.kind === 'word' && !after(hundred, 'a') ? cardinal(skip(hundred, 'and')) : null;
    return more && more.value < 100
      ? { value: century * 100 + more.value, next: more.next }
      : { value: century * 100, next: hundred };
  }
  if (!TENS.has(word(rest)?.lower ?? '') || word(rest)?.glued) return null;
  const tens = cardinal(rest);
  return tens && { value: century * 100 + tens.value, next: tens.next };
}

/** Whether what follows four digits leaves them a year: not a unit, a decimal or a part of a longer name. */
function endsAsYear(year: Counted): boolean {
  const next = word(year.next);
  if (next?.glued && (next.kind === 'word' || /^[%°/:]$/.test(next.text))) return false;
  if (next && (next.kind === 'number' || next.text === '%' || COUNTED_AFTER.has(next.lower))) return false;
  return next?.text !== '-' || !COUNTED_AFTER.has(word(year.next, 1)?.lower ?? '');
}

/** Whether four digits stand as a year: not a sum, a count or a number in a name. */
function standsAsYear(place: Place, year: Counted): boolean {
  const before = word(place, -1);
  const self = word(place);
  if (before && (before.kind === 'number' || COUNTED_BEFORE.has(before.lower))) return false;
  if ((self?.glued && before?.kind === 'word') || !endsAsYear(year)) return false;
  if (self?.kind === 'word') return year.value !== 2000 || before?.lower === 'year';
  if (year.value >= PLAIN_YEARS.first && year.value <= PLAIN_YEARS.last) return true;
  return year.value >= 1000 && year.value <= 2200 && YEAR_BEFORE.has(before?.lower ?? '');
}

/** "'98", written with its apostrophe at it. */
function clippedYear(place: Place): Counted | null {
  const mark = word(place);
  if (!mark || mark.glued || !/^['’‘]$/.test(mark.text) || !word(on(place))?.glued) return null;
  const number = digits(on(place), 2);
  if (!number || (word(number.next)?.glued === true && !/^[.,;)]$/.test(word(number.next)?.text ?? '')))
    return null;
  const year = { value: (number.value < 30 ? 2000 : 1900) + number.value, next: number.next };
  return word(on(place))?.text.length === 2 && endsAsYear(year) ? year : null;
}

const BEFORE_CLIPPED: ReadonlySet<string> = new Set('in,since,by,during,until,from,through'.split(','));

const calendarYear: Parser = (place) => {
  const clipped = BEFORE_CLIPPED.has(word(place, -1)?.lower ?? '') ? clippedYear(place) : null;
  if (clipped) return fixed(yearsInterval(clipped.value), clipped.next);
  const start = after(place, 'the', 'year') ?? after(place, 'year') ?? after(place, 'calendar', 'year');
  const year = yearNumber(start ? skip(start, 'of') : place);
  if (!year) return null;
  const at = start ? skip(start, 'of') : place;
  const prefix = word(at, -1)?.text === '-' ? word(at, -2)?.lower : undefined;
  const open = prefix === 'post' || prefix === 'pre' || after(year.next, 'and', 'beyond') !== null;
  if (open) return { time: { kind: 'vague' }, next: year.next };
  return standsAsYear(at, year) ? fixed(yearsInterval(year.value), year.next) : null;
};

/** "fiscal 2020", "the current fiscal year": their months differ from house to house. */
const fiscalYear: Parser = (place) => {
  const start = skip(place, 'the');
  const which = word(start)?.lower ?? '';
  const at = ['current', 'last', 'next', 'previous', 'coming', 'this'].includes(which) ? on(start) : start;
  const fiscal = after(at, 'fiscal') ?? after(at, 'financial') ?? after(at, 'fy');
  if (!fiscal) return null;
  const year = after(fiscal, 'year') ?? fiscal;
  const number = digits(year, 4) ?? digits(year, 2);
  if (!number) return year === fiscal ? null : { time: { kind: 'vague' }, next: year };
  return { time: { kind: 'vague' }, next: number.next };
};

/** "the 1990s", "1990's", "the '90s", "the nineties". */
export const decade: Parser = (place) => {
  const start = skip(place, 'the');
  const named = DECADES.get(word(start)?.lower ?? '');
  if (named !== undefined) {
    const said = start !== place || word(start, -1)?.text === '-';
    return said ? fixed(yearsInterval(named, 10), on(start)) : null;
  }
  const mark = word(start);
  const short = mark && /^['’‘]$/.test(mark.text) ? on(start) : null;
  const number = short ? digits(short, 2) : digits(start, 4);
  if (!number || number.value % 10 !== 0) return null;
  if (short && !word(short)?.glued) return null;
  const plural = word(number.next)?.text.match(/^['’]$/) ? on(number.next) : number.next;
  if (word(plural)?.lower !== 's' || !word(plural)?.glued) return null;
  const first = short ? (number.value < 30 ? 2000 : 1900) + number.value : number.value;
  return first >= 1000 && first <= 2200 ? fixed(yearsInterval(first, 10), on(plural)) : null;
};

/** "the 21st century", "nineteenth-century". */
export const century: Parser = (place) => {
  const number = ordinal(skip(place, 'the'));
  if (!number || number.value > 25) return null;
  const next = after(skipDash(number.next), 'century');
  return next && fixed(yearsInterval(100 * (number.value - 1) + 1, 100), next);
};

/** Years, decades and centuries that are said in full, and fiscal years, which stay unresolved. */
export const years: Parser = firstOf(fiscalYear, decade, century, calendarYear);

const RELATIVE: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['previous', -1],
  ['this', 0],
  ['next', 1],
]);

/** A year said in relation to now ("last year", "this year", "the year") or to what came before ("the same year"). */
export const relativeYear: Parser = (place) => {
  const start = skip(place, 'the');
  const shift = RELATIVE.get(word(start)?.lower ?? '');
  const next = after(on(start), 'year');
  if (shift !== undefined && next) {
    const before = word(start)?.lower === 'previous' && start !== place;
    return { time: { kind: before ? 'from-before' : 'unit', unit: 'year', shift }, next };
  }
  const same = after(start, 'same', 'year') ?? after(place, 'that', 'year');
  if (same) return { time: { kind: 'from-before', unit: 'year', shift: 0 }, next: same };
  const year = start === place ? null : after(start, 'year');
  return year && { time: { kind: 'year-of-report' }, next: year };
};

/** The year after a date: ", 2020", " 2020", " of 2020", " of last year", " last year". */
export function yearAfter(place: Place): Phrase | null {
  const linked = after(place, ',') ?? after(place, 'of') ?? after(place, 'in') ?? after(place, '(') ?? place;
  const year = digits(linked, 4);
  if (year && year.value >= 1000 && year.value <= 2999) {
    const isJoined = linked !== place || !word(linked)?.glued || word(linked, -1)?.kind === 'mark';
    return isJoined && endsAsYear(year) ? fixed(yearsInterval(year.value), year.next) : null;
  }
  const clipped = clippedYear(linked);
  if (clipped) return fixed(yearsInterval(clipped.value), clipped.next);
  const spelled = spelledYear(linked);
  if (spelled && spelled.value > 1000 && spelled.value < 2200)
    return fixed(yearsInterval(spelled.value), spelled.next);
  const at = after(place, 'of') ?? after(place, ',') ?? after(place, 'the') ?? place;
  const phrase = relativeYear(at);
  return phrase && (after(place, 'the') === null || after(at, 'same') || after(at, 'previous'))
    ? phrase
    : null;
}
