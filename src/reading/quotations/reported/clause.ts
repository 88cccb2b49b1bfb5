import type { Sentence } from './sentence.js';
import type { VerbCue } from './verb-group.js';

/** A stretch of a sentence, as units `[from, to)`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** A reporting clause: a cue with its source, in its sentence and among the sentence's other cues. */
export interface Clause {
  readonly sentence: Sentence;
  readonly cue: VerbCue;
  readonly source: Source;
  /** All cues of the sentence, this one among them, in order. */
  readonly cues: readonly VerbCue[];
  /** By which complement what is said follows the cue. */
  readonly by?: RightStart['by'];
}

/** An attribution as units of its sentence; `source` is empty where the sentence does not say who. */
export interface Found {
  readonly cue: Piece;
  readonly source: Piece;
  /** In order, without overlap. */
  readonly content: readonly Piece[];
  /** Whether the cue is of speech, not of thought. */
  readonly speech: boolean;
  /** Whether the cue is a noun. */
  readonly noun?: boolean;
  /** Where or when it was said, where the sentence says so. */
  readonly occasion?: Piece | null;
}

/** A source in a sentence, as units `[from, to)`. */
export interface Source {
  readonly from: number;
  readonly to: number;
  /**
   * `before` or `after` the cue; `shared` where another verb's subject is meant; `relative` where the cue stands
   * in a relative clause on the source; `unknown` (and empty) where the sentence does not say.
   */
  readonly place: 'before' | 'after' | 'shared' | 'relative' | 'unknown';
}

/** Where what is said begins after its cue, and by which complement of the verb. */
export interface RightStart {
  readonly from: number;
  readonly by: 'clause' | 'bareClause' | 'infinitive' | 'object' | 'preposition' | 'mark';
}
