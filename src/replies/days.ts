import type { Published } from '../corpus/article.js';
import { daysIn } from '../corpus/calendar.js';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

function parse(iso: string): Day | null {
  const [, year, month, day] = /^(\d{1,4})-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  return year && month && day ? { year: Number(year), month: Number(month), day: Number(day) } : null;
}

const monthName = ({ month }: Day) => MONTHS[month - 1] ?? '';

/**
 * A closed interval of ISO days in the fewest words that say it: "2020", "2019–2021", "Mar 2021",
 * "Jan–Sep 2020", "19 Mar 2021", "22–23 Mar 2021". What is no ISO day comes back as it is.
 */
export function interval(from: string, to: string): string {
  const a = parse(from);
  const b = parse(to);
  if (a === null || b === null) return from === to ? from : `${from} – ${to}`;
  const months = a.day === 1 && b.day === daysIn(b.year, b.month);
  if (months && a.month === 1 && b.month === 12)
    return a.year === b.year ? `${a.year}` : `${a.year}–${b.year}`;
  const end = months ? `${monthName(b)} ${b.year}` : `${b.day} ${monthName(b)} ${b.year}`;
  if (a.year !== b.year) return `${months ? '' : `${a.day} `}${monthName(a)} ${a.year} – ${end}`;
  if (months) return a.month === b.month ? end : `${monthName(a)}–${end}`;
  if (a.month !== b.month) return `${a.day} ${monthName(a)} – ${end}`;
  return a.day === b.day ? end : `${a.day}–${end}`;
}

/** When an article was published, marked where that was inferred; "undated" where it is unknown. */
export function publishedWords(published: Published | null): string {
  if (published === null) return 'undated';
  return interval(published.from, published.to) + (published.basis === 'inferred' ? ' (date inferred)' : '');
}
