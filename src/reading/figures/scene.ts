import type { Lexeme } from './lexemes.js';
import type { Topic } from './topic.js';

/** A sentence as the measure of a quantity is sought in it. */
export interface Scene {
  /** With the lexemes of quantities and time expressions marked as such. */
  readonly lexemes: readonly Lexeme[];
  /** Whether a verb says that the quantity moved ("grew by 600 jobs"). */
  readonly moved: boolean;
  readonly topic: Topic | null;
}
