import type { Interval } from './calendar.js';

/** What a time expression is held against. */
export interface Context {
  /** The article's day, or null where it has none. */
  readonly today: string | null;
  /** Whether the clause speaks of what was or of what will be; null where nothing says so. */
  readonly direction: 'past' | 'future' | null;
  /** The time last spoken of in the paragraph. */
  readonly before: Interval | null;
  /** The accounting period (some months of a year) last spoken of in the article. */
  readonly period: Interval | null;
}
