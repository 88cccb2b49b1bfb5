import type { Reading } from '../reading/reading.js';
import type { CanonicalSpeaker, FoundQuotation, QuoteAnswer, QuoteQuery, Suggestion } from './answer.js';

/** Answers who said what over a coverage. */
export interface QuoteDesk {
  readonly speakers: readonly CanonicalSpeaker[];
  quote(query: QuoteQuery): QuoteAnswer;
  /** A quotation by its id, or null where there is none. */
  quotation(id: number): FoundQuotation | null;
  /** Speakers that the letters typed so far may mean, best first, at most 25; value is the speaker's id. */
  suggest(prefix: string): Suggestion[];
}

/** Gathers the quotations of all readings under canonical speakers. */
export function openQuoteDesk(_readings: readonly Reading[]): QuoteDesk {
  return {
    speakers: [],
    quote: (query) => ({ query, matched: [], quotations: [], nearest: [], silent: false }),
    quotation: () => null,
    suggest: () => [],
  };
}
