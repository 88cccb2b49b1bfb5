/**
 * A stretch of an article: `[start, end)`, counted in UTF-16 code units of the decoded file,
 * start included, end excluded. `text.slice(start, end)` is what is shown.
 */
export type Span = readonly [start: number, end: number];

/** A span of the file together with what it is read as (white space folded, marks resolved). */
export interface Stated {
  readonly text: string;
  /** Where the file says it; null where it comes from front matter that was rewritten. */
  readonly span: Span | null;
}

/** When an article was published: a closed interval of ISO days, `from` and `to` both included. */
export interface Published {
  readonly from: string;
  readonly to: string;
  /**
   * `stated`: front matter or the text says so (a front matter of "2021-03" states the whole month);
   * `inferred`: the year was concluded from the text.
   */
  readonly basis: 'stated' | 'inferred';
}

/** One paragraph of running text as a reader sees it. Page furniture is never a paragraph. */
export interface Paragraph {
  /** Position among the article's paragraphs, from 0. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  /** A line that heads what follows (a cross-head), not running text. */
  readonly heading: boolean;
}

/** One file of the coverage, decoded, with what it says of itself. Unknown is null, never made up. */
export interface Article {
  /** Path relative to the corpus folder, with `/` between its parts. */
  readonly file: string;
  /** The decoded file, byte order mark removed; every offset counts in it. */
  readonly text: string;
  readonly headline: Stated | null;
  readonly publisher: Stated | null;
  readonly author: Stated | null;
  /** The place and agency line that opens a news report ("BEIJING, March 19 (Xinhua) --"). */
  readonly dateline: Stated | null;
  readonly published: Published | null;
  /** In the order of the file, without overlap. */
  readonly paragraphs: readonly Paragraph[];
}

/** A file that could not be read, and why, in words for the operator. */
export interface Rejected {
  readonly file: string;
  readonly reason: string;
}

/** A folder of articles as read. */
export interface Corpus {
  readonly folder: string;
  /** Sorted by file. */
  readonly articles: readonly Article[];
  readonly rejected: readonly Rejected[];
}
