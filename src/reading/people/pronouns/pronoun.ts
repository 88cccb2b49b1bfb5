import type { Entity } from '../entity.js';
import type { Gender } from '../gender.js';

/** A pronoun, or a description in its place, that stands for one person. */
export interface Pronoun {
  /** Null where the words tell none ("the 31-year-old"). */
  readonly gender: Gender | null;
  readonly sentence: number;
  readonly at: number;
  /** Who is named in what depends on it: what "he said Berg would …" says is not said by Berg. */
  readonly namedAgain: ReadonlySet<Entity>;
  /** Who is named in what its cue is set into: "Berg, he said, was late". */
  readonly namedAround: ReadonlySet<Entity>;
  /** "She replied". */
  readonly answers: boolean;
  /** "She added". */
  readonly adds: boolean;
  /** What is said ends with a question mark. */
  readonly questions: boolean;
  /** Its sentence opens with what is said, and the paragraph with it. */
  readonly turn: boolean;
}
