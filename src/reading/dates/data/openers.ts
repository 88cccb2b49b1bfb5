import { ONES, ORDINALS, TENS } from '../../data/number-words.js';
import {
  DECADES,
  MONTH_ABBREVIATIONS,
  MONTHS,
  SEASONS,
  WEEKDAY_ABBREVIATIONS,
  WEEKDAYS,
} from './calendar-words.js';
import { HOLIDAYS } from './holidays.js';
import { NAMED_DAYS, UNITS } from './units.js';

/** Every word with which a time expression can begin, apart from digits and a leading "the". */
export const OPENERS: ReadonlySet<string> = new Set([
  ...MONTHS.keys(),
  ...MONTH_ABBREVIATIONS.keys(),
  ...WEEKDAYS.keys(),
  ...WEEKDAY_ABBREVIATIONS.keys(),
  ...SEASONS.keys(),
  ...DECADES.keys(),
  ...ONES.keys(),
  ...['a', 'an'],
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...NAMED_DAYS.keys(),
  ...UNITS.keys(),
  ...[...HOLIDAYS.keys()].map((name) => name.split(' ')[0] ?? name),
  ...'this last next past coming that previous following preceding latter final opening'.split(' '),
  ...'current present recent same corresponding comparable prior latest'.split(' '),
  ...'early mid middle late beginning start end close earlier later sometime'.split(' '),
  ...'from between fiscal financial fy calendar yearend q h'.split(' '),
  ...["'", '’', '‘'],
]);
