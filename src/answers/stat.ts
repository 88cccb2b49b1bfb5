import type { Reading } from '../reading/reading.js';
import type { FoundFigure, StatAnswer, StatQuery, Suggestion } from './answer.js';

/** Answers what the numbers were over a coverage. */
export interface StatDesk {
  stat(query: StatQuery): StatAnswer;
  /** A figure by its id, or null where there is none. */
  figure(id: number): FoundFigure | null;
  /** Measures that the letters typed so far may mean, best first, at most 25. */
  suggest(prefix: string): Suggestion[];
}

/** Gathers the figures of all readings. */
export function openStatDesk(_readings: readonly Reading[]): StatDesk {
  return {
    stat: (query) => ({ query, figures: [], series: null, sum: null, nearest: [] }),
    figure: () => null,
    suggest: () => [],
  };
}
