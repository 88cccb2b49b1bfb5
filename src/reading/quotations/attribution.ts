import type { Span } from '../../corpus/article.js';

/**
 * What one cue attributes: the words that attribute, the words that name the source, and the extents of
 * what is attributed. The terms are those of the PARC and PolNeAR corpora (Pareti 2012; Newell, Margolin
 * and Ruths 2018).
 */
export interface Attribution {
  /** "said", "according to", "accusation", ":". */
  readonly cue: Span;
  /** The noun phrase or pronoun that names the source; null where the sentence does not say it. */
  readonly source: Span | null;
  /** The attributed clause in pieces, quoted parts and their marks included, in order, without overlap. */
  readonly content: readonly Span[];
  /** Whether the cue is a noun ("his claim that …"). */
  readonly noun?: boolean;
  /** Whether the cue is a verb of speech (said, wrote, warned), not of thought or sight, or a noun. */
  readonly speechVerb: boolean;
  /** Where or when it was said, in the words of the sentence ("at a rally on Monday"); absent where not said. */
  readonly occasion?: Span | null;
}
