import type { Evidence } from './entities/evidence.js';
import type { Generation } from './entities/generation.js';
import type { Gender } from './gender.js';
import type { Name } from './names/names.js';

/** Somebody or something that an article names, with all its mentions. */
export interface Entity {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** "unnamed": somebody whom the article only describes. */
  readonly kind: Name['kind'] | 'unnamed';
  readonly gender: Gender | null;
  /** The first office or description that the article gives with the name, or null. */
  readonly role: string | null;
  readonly mentions: readonly Mention[];
}

/** Whether an entity is a person, as far as one knows. */
export const isPerson = ({ kind }: Entity): boolean => kind === 'person' || kind === 'unknown';

/** One place where a text names an entity. */
export interface Mention extends Name {
  /** Index of the sentence of the language analysis that it stands in. */
  readonly sentence: number;
  readonly role: string | null;
  /** What the words beside the name tell. */
  readonly evidence: Evidence;
  readonly generation: Generation;
}
