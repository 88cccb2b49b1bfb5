import type { Span } from '../../../corpus/article.js';

/** Whether one span lies in another. */
export const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
/** Whether two spans share a character. */
export const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Sorted, overlapping spans joined. */
export function union(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
