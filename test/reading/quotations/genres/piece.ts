import type { QuotationKind } from '../../../../src/reading/reading.js';

/**
 * Something that a piece attributes: its kind, who says it (null where the piece does not let a reader know)
 * and some of the words that are said.
 */
export type Said = readonly [kind: QuotationKind, speaker: string | null, words: string];

/** A short news piece, its people and places invented, with everything that it attributes. */
export interface Piece {
  readonly name: string;
  /** The file's text. */
  readonly text: string;
  readonly said: readonly Said[];
  /** The words of those attributions that are still missed: the test fails where one of them is found. */
  readonly open?: readonly string[];
  /** What is still given as verbatim though nobody says it: the test fails where it no longer is. */
  readonly invented?: readonly string[];
  /** Kept aside: written before, and first measured after, the rules were changed for the other pieces. */
  readonly aside?: true;
}
