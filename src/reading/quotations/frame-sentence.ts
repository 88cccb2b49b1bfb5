import type { Token } from '../words/token.js';
import type { Segment } from './segments.js';

/** A word or mark, or a whole segment in quotation marks that stands as one token. */
export interface FrameToken extends Token {
  readonly segment: Segment | null;
  /** The first word of a segment. */
  readonly opening?: string;
}

/** The tokens of a sentence, or of a part of one. */
export type Tokens = readonly FrameToken[];

/** A sentence as the finder of cues sees it: what is quoted cannot distract from who says it. */
export interface FrameSentence {
  /** Position among the article's frame sentences. */
  readonly index: number;
  readonly paragraph: number;
  readonly tokens: Tokens;
}
