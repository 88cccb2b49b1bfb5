import type { Span } from '../../corpus/article.js';
import type { FrameSentence } from '../quotations/frame-sentence.js';
import type { Phrase } from '../quotations/subjects/phrases.js';
import type { Entity } from './entity.js';

/** Who a phrase names, as far as the article lets one say. */
export interface Resolved {
  readonly span: Span;
  readonly entity: Entity | null;
  /** For sources without a name: the words of the phrase, article left out; null for pronouns that stay open. */
  readonly description: string | null;
  /** Who speaks together with the entity. */
  readonly beside?: readonly Entity[];
}

/** Where the words of a phrase stand in the text. */
export function spanOf(sentence: FrameSentence, phrase: Phrase): Span {
  return [sentence.tokens[phrase.first]?.start ?? 0, sentence.tokens[phrase.last - 1]?.end ?? 0];
}
