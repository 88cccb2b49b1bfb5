import { OPENERS } from './data/openers.js';
import { inYear } from './month-dates.js';
import { plain, thisYear, wholeYear } from './plain.js';
import { ranges } from './ranges.js';
import { relative } from './relative.js';
import { firstOf, type Parser, type Portion, type Time } from './time.js';
import { unitsIn } from './units-in.js';
import { after, on, type Place, skip, skipDash, word } from './words.js';

const PORTIONS: ReadonlyMap<string, Portion> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['middle', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['end', 'late'],
  ['close', 'late'],
]);

/** Whether a portion can be cut out of it: a day has no early third. */
const hasThirds = (time: Time): boolean =>
  time.kind !== 'weekday' && time.kind !== 'vague' && !(time.kind === 'unit' && time.unit === 'day');

/** "early 2020", "mid-March", "the end of July last year", "late in the 1990s". */
const portion: Parser = (place) => {
  const start = skip(place, 'the');
  const found = PORTIONS.get(word(start)?.lower ?? '');
  if (!found) return null;
  const isNoun = ['beginning', 'middle', 'start', 'end', 'close'].includes(word(start)?.lower ?? '');
  const linked = after(on(start), 'of') ?? (isNoun ? null : after(on(start), 'in'));
  if (isNoun && !linked) return null;
  const at = linked ?? skipDash(on(start));
  const phrase = plain(skip(at, 'the')) ?? plain(at) ?? thisYear(at);
  if (!phrase || !hasThirds(phrase.time)) return null;
  return { time: { kind: 'portion', portion: found, of: phrase.time }, next: phrase.next };
};

/** "earlier this month", "later that year": the whole unit, as nothing says which part. */
const somewhere: Parser = (place) => {
  const lower = word(place)?.lower ?? '';
  if (!['earlier', 'later', 'sometime'].includes(lower)) return null;
  const phrase = relative(on(place)) ?? wholeYear(on(place));
  const isUnit = phrase?.time.kind === 'unit' && phrase.time.unit !== 'day';
  return phrase && isUnit ? phrase : null;
};

/** "year-end", "year end". */
const yearEnd: Parser = (place) => {
  const next = after(place, 'year', '-', 'end') ?? after(place, 'year', 'end') ?? after(place, 'yearend');
  return next && inYear({ type: 'day', month: 12, day: 31 }, next);
};

/** A time without "from … to". */
const point: Parser = firstOf(unitsIn, portion, somewhere, yearEnd, plain);

/** Most words open no time expression: they are passed by without a try. */
function canOpen(place: Place): boolean {
  const start = skip(place, 'the');
  const next = word(start);
  if (next === undefined) return false;
  // "the ’90s", but no quotation mark.
  if (/^['’‘]$/.test(next.text)) return word(start, 1)?.kind === 'number';
  return next.kind === 'number' || OPENERS.has(next.lower);
}

const stretch: Parser = ranges(point);

/** The time expression that starts at a place, the longest reading first. */
export const timeAt: Parser = (place) => (canOpen(place) ? stretch(place) : null);
