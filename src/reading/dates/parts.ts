import { dayInterval, monthsInterval, yearOf } from './calendar.js';
import { SEASONS } from './data/calendar-words.js';
import { EVENTS, HOLIDAYS } from './data/holidays.js';
import { PLAY_WORDS } from './data/play-words.js';
import { UNIT_PLURALS } from './data/units.js';
import { dayNumber, inYear, monthName } from './month-dates.js';
import { cardinal, digits, ordinal } from './numbers.js';
import { firstOf, fixed, type Parser, type PartOfYear, type Phrase } from './time.js';
import { which } from './which.js';
import { after, on, type Place, skip, skipDash, word } from './words.js';
import { century, decade, relativeYear, yearNumber } from './years.js';

const quarterMonths = (quarter: number): PartOfYear => ({ type: 'months', first: 3 * quarter - 2, count: 3 });
const halfMonths = (half: number): PartOfYear => ({ type: 'months', first: 6 * half - 5, count: 6 });

/** "this year's", "last year's", "2020's" before a part of it. */
function ownedBy(place: Place): { year: Phrase; next: Place } | null {
  const number = yearNumber(place);
  const interval = number && fixed(monthsInterval(number.value, 1, 12), number.next);
  const year = relativeYear(place) ?? interval;
  if (!year) return null;
  const mark = word(year.next);
  const owned = mark && /^['’]$/.test(mark.text) ? after(on(year.next), 's') : null;
  if (owned) return { year, next: owned };
  return interval && word(interval.next)?.kind === 'word' ? { year: interval, next: interval.next } : null;
}

/** A part of a year, by itself ("first quarter"), after its year, or before it. */
function part(place: Place, read: (at: Place) => { part: PartOfYear; next: Place } | null): Phrase | null {
  const owner = ownedBy(place);
  const own = owner && read(owner.next);
  if (owner && own) {
    const { time } = owner.year;
    if (time.kind !== 'fixed')
      return { time: { kind: 'partOf', part: own.part, year: time }, next: own.next };
    if (own.part.type !== 'months') return null;
    return fixed(monthsInterval(yearOf(time.interval.from), own.part.first, own.part.count), own.next);
  }
  const alone = read(skip(place, 'the'));
  if (alone && isOfFiscalYear(place, alone.next)) return { time: { kind: 'vague' }, next: alone.next };
  return alone && inYear(alone.part, alone.next);
}

/** "fiscal 1990 first quarter", "the first quarter of fiscal 1990": companies' years differ. */
const isOfFiscalYear = (place: Place, next: Place): boolean =>
  (word(place, -2)?.lower === 'fiscal' && word(place, -1)?.kind === 'number') ||
  after(next, 'of', 'fiscal') !== null;

function quarter(at: Place): { part: PartOfYear; next: Place } | null {
  const number = ordinal(at);
  const next = number && after(skipDash(number.next), 'quarter');
  return number && next && number.value <= 4 ? { part: quarterMonths(number.value), next } : null;
}

function half(at: Place): { part: PartOfYear; next: Place } | null {
  const last = after(at, 'last') ?? after(at, 'latter');
  const number = last ? { value: 2, next: last } : ordinal(at);
  const next = number && after(skipDash(number.next), 'half');
  return number && next && number.value <= 2 ? { part: halfMonths(number.value), next } : null;
}

function firstMonths(at: Place): { part: PartOfYear; next: Place } | null {
  const last = after(at, 'last') ?? after(at, 'final');
  const start = after(at, 'first') ?? after(at, 'opening') ?? last;
  const count = start && cardinal(start);
  const unit = count && UNIT_PLURALS.get(word(skipDash(count.next))?.lower ?? '');
  const months = (count?.value ?? 0) * (unit === 'month' ? 1 : unit === 'quarter' ? 3 : 0);
  if (!count || months === 0 || months > 12) return null;
  const end = on(skipDash(count.next));
  if (last && !after(end, 'of')) return null;
  return { part: { type: 'months', first: last ? 13 - months : 1, count: months }, next: end };
}

const REACH = 20;

/** Whether words of play stand near: then a half or quarter without a year is of a match. */
function isPlay({ words, at }: Place): boolean {
  const near = words.slice(Math.max(0, at - REACH), at + REACH);
  return near.some(({ lower }) => PLAY_WORDS.has(lower));
}

const ofYear =
  (read: typeof quarter): Parser =>
  (place) => {
    const phrase = part(place, read);
    return phrase?.time.kind === 'part' && isPlay(place) ? { ...phrase, time: { kind: 'vague' } } : phrase;
  };

const quarters: Parser = ofYear(quarter);
const longTime: Parser = firstOf(decade, century);

/** "the first half of the 1990s", "the second half of the 20th century". */
const halfOfLongTime: Parser = (place) => {
  const found = half(skip(place, 'the'));
  const of = found && after(found.next, 'of');
  const whole = of && longTime(of);
  if (!found || whole?.time.kind !== 'fixed' || found.part.type !== 'months') return null;
  const { from, to } = whole.time.interval;
  const years = (yearOf(to) - yearOf(from) + 1) / 2;
  return fixed(monthsInterval(yearOf(from) + (found.part.first > 1 ? years : 0), 1, 12 * years), whole.next);
};

const halves: Parser = firstOf(halfOfLongTime, ofYear(half));

/** "the September quarter": the three months that end with it. */
const namedQuarter: Parser = (place) => {
  const month = monthName(skip(place, 'the'));
  const next = month?.full ? after(month.next, 'quarter') : null;
  if (!month || !next || month.month % 3 !== 0) return null;
  return inYear({ type: 'months', first: month.month - 2, count: 3 }, next);
};
const monthsOfYear: Parser = (place) => part(place, firstMonths);

/** "Q3 2020", "3Q 2020", "2020-Q3", "H1 2020". */
const coded: Parser = (place) => {
  const yearFirst = digits(place, 4);
  const start = yearFirst ? skipDash(yearFirst.next) : place;
  const letter = word(start);
  const number = digits(on(start), 1);
  const turned = digits(start, 1);
  const after = word(start, 1);
  let found: { kind: string; value: number } | null = null;
  if (letter?.capital && /^[qh]$/.test(letter.lower) && number && word(start, 1)?.glued)
    found = { kind: letter.lower, value: number.value };
  else if (turned && after?.glued && /^[QH]$/.test(after.text))
    found = { kind: after.lower, value: turned.value };
  if (!found || found.value < 1 || found.value > (found.kind === 'q' ? 4 : 2)) return null;
  const months = found.kind === 'q' ? quarterMonths(found.value) : halfMonths(found.value);
  const next = on(start, 2);
  if (!yearFirst) return inYear(months, skipDash(next));
  return months.type === 'months'
    ? fixed(monthsInterval(yearFirst.value, months.first, months.count), next)
    : null;
};

/** "the summer of 2019", "last fall", "this winter", "spring 2020"; a season alone is no date. */
const season: Parser = (place) => {
  const chosen = which(place);
  const start = chosen?.next ?? skip(place, 'the');
  const first = SEASONS.get(word(start)?.lower ?? '');
  if (first === undefined) return null;
  const phrase = inYear({ type: 'months', first, count: 3 }, on(start), chosen?.which ?? null);
  return phrase.time.kind === 'part' && !chosen ? null : phrase;
};

/** "Christmas Day 2019", "last Thanksgiving", "New Year's Eve". */
const holiday: Parser = (place) => {
  const chosen = which(place);
  const start = chosen?.next ?? place;
  if (!word(start)?.capital) return null;
  let name = '';
  let best: Phrase | null = null;
  for (let ahead = 0; ahead < 5; ahead++) {
    const next = word(start, ahead);
    if (next?.kind === 'word' && next.lower !== 's') name = name ? `${name} ${next.lower}` : next.lower;
    else if (!next || !(next.lower === 's' || /^['’]$/.test(next.text))) break;
    if (HOLIDAYS.has(name))
      best = inYear({ type: 'holiday', name }, on(start, ahead + 1), chosen?.which ?? null);
  }
  return best;
};

/** "the Sept. 11 attacks": a day whose year everybody knows. */
const event: Parser = (place) => {
  const month = monthName(place);
  const day = month && dayNumber(month.next);
  if (!month || !day) return null;
  const known = EVENTS.find((one) => one.month === month.month && one.day === day.value);
  if (!known?.after.has(word(day.next)?.lower ?? '')) return null;
  return fixed(dayInterval(known.year, known.month, known.day), day.next);
};

/** Parts of a year: quarters, halves, its first months, seasons, holidays. */
export const partsOfYear: Parser = firstOf(
  event,
  namedQuarter,
  quarters,
  halves,
  monthsOfYear,
  coded,
  season,
  holiday,
);
