import type { Article, Span } from '../corpus/article.js';

/** How much of attributed speech stands inside quotation marks: all, a part, nothing. */
export type QuotationKind = 'direct' | 'mixed' | 'indirect';

/** Who speaks, as far as the article says. */
export interface Speaker {
  /** The fullest name that the article gives ("Sergei Lavrov"), or the words for an unnamed source ("experts"). */
  readonly name: string;
  readonly kind: 'person' | 'institution' | 'unnamed';
  /** The office or description the article gives ("Russian Foreign Minister"), or null. */
  readonly role: string | null;
  /** Who says it together with this one ("Berg and Lind said"); absent where nobody does. */
  readonly others?: readonly string[];
}

/** Attributed speech. */
export interface Quotation {
  /** Hull of the content. */
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)` of the article. */
  readonly text: string;
  readonly kind: QuotationKind;
  /** The attributed content, in pieces where the cue splits it. */
  readonly spans: readonly Span[];
  /** The parts inside quotation marks, marks excluded. */
  readonly quoted: readonly Span[];
  /** Null where the text leaves the speaker uncertain. */
  readonly speaker: Speaker | null;
  /** Where the text names the speaker at this quotation. */
  readonly mention: Span | null;
  /** The words that attribute it ("said", "according to"). */
  readonly cue: { readonly text: string; readonly start: number; readonly end: number } | null;
  /** Where and when it was said, in the article's words, where it says so. */
  readonly occasion: { readonly text: string; readonly start: number; readonly end: number } | null;
}

/** What a figure counts or measures. */
export type FigureKind =
  | 'money'
  | 'percent'
  | 'points'
  | 'count'
  | 'rank'
  | 'ordinal'
  | 'duration'
  | 'weight'
  | 'length'
  | 'area'
  | 'volume'
  | 'energy'
  | 'power'
  | 'age'
  | 'share'
  | 'speed'
  | 'temperature'
  | 'multiple'
  | 'rate'
  | 'other';

/** A calendar interval of ISO days, both ends included, with the words that say it. */
export interface Period {
  readonly from: string;
  readonly to: string;
  readonly text: string;
  /** Set where the interval was held against an article's date that is itself inferred. */
  readonly basis?: 'inferred';
}

/** How a quantity moved. */
export interface Change {
  readonly direction: 'up' | 'down';
  /** Whether a verb ("rose 3 percent") or a noun ("a 3 percent rise") says so. */
  readonly cue: 'verb' | 'noun';
  /** What it is compared with: "year-on-year", "over the previous month", or null. */
  readonly basis: string | null;
}

/** A quantity that an article states. */
export interface Figure {
  readonly start: number;
  readonly end: number;
  /** `text.slice(start, end)` of the article: value and unit as printed. */
  readonly text: string;
  readonly kind: FigureKind;
  /** Full value (78.84 billion is 78840000000), a range where the text gives or implies one, null where unread. */
  readonly value: number | { readonly min: number; readonly max: number } | null;
  /** Money: ISO 4217 code; percent: "percent"; counts: what is counted ("students"); else the unit's name. */
  readonly unit: string | null;
  readonly qualifier: 'approx' | 'over' | 'under' | null;
  readonly change: Change | null;
  readonly period: Period | null;
  /** What is measured, as a reader would head a table row with it. */
  readonly measure: string | null;
  /** Start of the figure in the same sentence that this one describes (an amount and its growth), or null. */
  readonly of: number | null;
}

/** A time expression, as a calendar interval where the article gives enough to resolve it. */
export interface DateMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** ISO day, included; null where unresolved. */
  readonly from: string | null;
  readonly to: string | null;
  /** Set where the interval was held against an article's date that is itself inferred. */
  readonly basis?: 'inferred';
}

/** What an article says: everything that later rooms use. All arrays in order of start. */
export interface Reading {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  readonly figures: readonly Figure[];
  readonly dates: readonly DateMention[];
}

/** A sentence of a paragraph or of the headline. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its paragraph; -1 for a sentence of the headline, which is no paragraph. */
  readonly paragraph: number;
}
