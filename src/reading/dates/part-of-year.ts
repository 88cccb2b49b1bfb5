import { dayInterval, type Interval, monthsInterval, weekdayOf } from './calendar.js';
import { HOLIDAYS, type Holiday } from './data/holidays.js';
import type { PartOfYear } from './time.js';

/** The interval that a part of the year has in one year; null where that year has no such day. */
export function partIn(part: PartOfYear, year: number): Interval | null {
  switch (part.type) {
    case 'day':
      return dayInterval(year, part.month, part.day);
    case 'months':
      return monthsInterval(year, part.first, part.count);
    case 'holiday': {
      const holiday = HOLIDAYS.get(part.name);
      return holiday ? holidayIn(holiday, year) : null;
    }
  }
}

function holidayIn(holiday: Holiday, year: number): Interval | null {
  if ('day' in holiday) return dayInterval(year, holiday.month, holiday.day);
  const month = monthsInterval(year, holiday.month);
  if (!month) return null;
  if (holiday.nth < 0) {
    const last = Number(month.to.slice(8));
    return dayInterval(year, holiday.month, last - ((weekdayOf(month.to) - holiday.weekday + 7) % 7));
  }
  const first = 1 + ((holiday.weekday - weekdayOf(month.from) + 7) % 7);
  return dayInterval(year, holiday.month, first + 7 * (holiday.nth - 1));
}
