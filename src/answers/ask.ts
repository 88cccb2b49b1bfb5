import type { Reading } from '../reading/reading.js';
import type { AskAnswer, Suggestion } from './answer.js';

/** What a reader asks of `/ask`; `source` is a file of the coverage, or null for all. */
export interface AskQuery {
  readonly question: string;
  readonly source: string | null;
}

/** Answers questions over the passages of a coverage. */
export interface AskDesk {
  ask(query: AskQuery): AskAnswer;
  /** What can be asked (speakers, measures, headlines), best first, at most 25. */
  suggest(prefix: string): Suggestion[];
}

/** Indexes the readings and returns the desk that answers over them. */
export function openAskDesk(_readings: readonly Reading[]): AskDesk {
  return {
    ask: ({ question }) => ({ question, found: false, passages: [], missing: [], corrected: [] }),
    suggest: () => [],
  };
}
