import type { Published, Span } from '../corpus/article.js';
import type { Figure, Quotation } from '../reading/reading.js';

/** Where words stand: everything that a reader needs to check them. */
export interface Citation {
  readonly file: string;
  /** The cited words in the file. */
  readonly span: Span;
  /** Line of the file on which they start, from 1. */
  readonly line: number;
  /** Paragraph of the article in which they start, from 1; 0 where they stand in the headline. */
  readonly paragraph: number;
  readonly headline: string | null;
  readonly publisher: string | null;
  readonly published: Published | null;
}

export type { Passage } from '../index/passages.js';

/** A passage as an answer shows it. */
export interface FoundPassage {
  readonly id: number;
  readonly citation: Citation;
  /** The passage's words. */
  readonly text: string;
  /** Higher is better; comparable within one answer only. */
  readonly score: number;
  /** The sentence that answers best, as a span of the file. */
  readonly best: Span;
  /** Spans of the file that hold words of the question. */
  readonly matches: readonly Span[];
  readonly quotations: readonly Quotation[];
  /** Those that the question asks for first. */
  readonly figures: readonly Figure[];
  /** Other places that report the same, folded into this one. */
  readonly also: readonly Citation[];
}

/** What `/ask` found. */
export interface AskAnswer {
  readonly question: string;
  /** False where the coverage does not say; the passages are then only what came nearest. */
  readonly found: boolean;
  /** At most ten, best first; the first holds the answer where `found`. */
  readonly passages: readonly FoundPassage[];
  /** Words of the question that stand nowhere in the coverage, as the reader wrote them. */
  readonly missing: readonly string[];
  /** Names of the question that no passage has together, with its headline and the passage before it; else empty. */
  readonly apart: readonly string[];
  /** What was asked for and stands nowhere near the words of the question, where that is why it was not answered. */
  readonly lacks: 'figure' | 'date' | null;
  /** Words of the question that were corrected to words of the coverage. */
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
}

/** A quotation with its place. */
export interface FoundQuotation {
  /** Position among all quotations of the coverage, from 0; stable as long as the coverage is. */
  readonly id: number;
  readonly quotation: Quotation;
  readonly citation: Citation;
  /** The canonical speaker's id, or null. */
  readonly speaker: string | null;
  /** Other places where the same words stand. */
  readonly also: readonly Citation[];
}

/** A speaker of the whole coverage. */
export interface CanonicalSpeaker {
  /** Short and stable: made from the name. */
  readonly id: string;
  readonly name: string;
  readonly kind: 'person' | 'institution' | 'unnamed';
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  /** How many quotations are theirs. */
  readonly quotations: number;
}

/** What a reader asks of `/quote`; at least one field is not null. */
export interface QuoteQuery {
  readonly speaker: string | null;
  readonly about: string | null;
  readonly kind: 'direct' | 'mixed' | 'indirect' | null;
  readonly source: string | null;
}

/** What `/quote` found. */
export interface QuoteAnswer {
  readonly query: QuoteQuery;
  /** Speakers that the words fit; empty where they fit nobody who speaks. */
  readonly matched: readonly CanonicalSpeaker[];
  /** Best first. */
  readonly quotations: readonly FoundQuotation[];
  /** Who comes nearest, where nobody was matched. */
  readonly nearest: readonly CanonicalSpeaker[];
  /** True where the name stands in the coverage, but never speaks. */
  readonly silent: boolean;
}

/** What a reader asks of `/stat`. */
export interface StatQuery {
  readonly query: string;
  readonly period: string | null;
  readonly source: string | null;
}

/** A figure with its place. */
export interface FoundFigure {
  /** Position among all figures of the coverage, from 0; stable as long as the coverage is. */
  readonly id: number;
  readonly figure: Figure;
  readonly citation: Citation;
  /** The sentence that states it. */
  readonly sentence: Span;
  readonly sentenceText: string;
  readonly score: number;
  /** The growth that the sentence states beside an amount. */
  readonly growth: Figure | null;
  /** Other places that state the same value for the same measure and period. */
  readonly also: readonly Citation[];
  /** Ids of figures that give another value for the same measure and period. */
  readonly differs: readonly number[];
}

/** Several figures of one measure in order of time. */
export interface Series {
  readonly measure: string;
  readonly unit: string;
  /** Ids of figures, by period; one for each period. */
  readonly figures: readonly number[];
  /** Whether the periods are of one length: two months beside a whole year show no trend. */
  readonly comparable: boolean;
}

/** A total and its parts, and whether they add up. */
export interface Sum {
  readonly total: number;
  readonly parts: readonly number[];
  /** Sum of the parts, in the unit of the total. */
  readonly sum: number;
  /** True where the sum equals the total within the rounding of what is printed. */
  readonly adds: boolean;
}

/** What `/stat` found. */
export interface StatAnswer {
  readonly query: StatQuery;
  /** Best first. */
  readonly figures: readonly FoundFigure[];
  readonly series: Series | null;
  readonly sum: Sum | null;
  /** Measures that come nearest, where no figure was found. */
  readonly nearest: readonly string[];
}

/** One article in a list. */
export interface SourceEntry {
  readonly file: string;
  readonly citation: Citation;
  readonly author: string | null;
  readonly dateline: string | null;
  readonly paragraphs: number;
  readonly speakers: readonly string[];
  readonly quotations: number;
  readonly figures: number;
}

/** What `/source` found: the list, one article, or files that come nearest. */
export interface SourceAnswer {
  readonly query: string | null;
  readonly entries: readonly SourceEntry[];
  /** The article asked for, with the paragraphs to read. */
  readonly article: {
    readonly entry: SourceEntry;
    readonly paragraphs: readonly {
      readonly citation: Citation;
      readonly text: string;
      readonly heading: boolean;
    }[];
  } | null;
  readonly nearest: readonly SourceEntry[];
  readonly rejected: readonly { readonly file: string; readonly reason: string }[];
}

/** Something to offer while a reader types. */
export interface Suggestion {
  readonly label: string;
  /** An id, or words that the command takes. */
  readonly value: string;
}
