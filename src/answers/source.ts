import type { Rejected } from '../corpus/article.js';
import type { Reading } from '../reading/reading.js';
import type { SourceAnswer, SourceEntry, Suggestion } from './answer.js';

/** Answers which articles there are, and opens them. */
export interface SourceDesk {
  readonly entries: readonly SourceEntry[];
  /** `query` is a file, a part of its name or headline, or null for the list. */
  source(query: string | null): SourceAnswer;
  /** Articles that the letters typed so far may mean, best first, at most 25; value is the file's id. */
  suggest(prefix: string): Suggestion[];
  /** The file that an id or free text means, or null. */
  resolve(text: string): string | null;
}

/** Lists the articles of a coverage. */
export function openSourceDesk(_readings: readonly Reading[], rejected: readonly Rejected[]): SourceDesk {
  return {
    entries: [],
    source: (query) => ({ query, entries: [], article: null, nearest: [], rejected }),
    suggest: () => [],
    resolve: () => null,
  };
}
