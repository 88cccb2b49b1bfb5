import type { PassageIndex } from '../../index/passage-index.js';
import { CONTEXT, countIn, listOf, type PostingLists } from '../../index/posting-lists.js';
import type { Question } from './question.js';

/** A list of passages around which a word stands that meets a term of the question. */
interface Around {
  readonly term: number;
  readonly weight: number;
  readonly list: number;
}

/** What stands around passages (headline, cross-head, publisher, speakers), as one question sees it. */
export class Context {
  readonly #lists: PostingLists;
  readonly #around: readonly Around[];
  readonly #none: readonly number[];

  constructor({ terms }: Question, { lists }: PassageIndex) {
    this.#lists = lists;
    this.#none = terms.map(() => 0);
    this.#around = terms.flatMap(({ forms }, term) =>
      forms
        .map(({ id, weight }) => ({ term, weight, list: listOf(id, CONTEXT) }))
        .filter(({ list }) => lists.starts[list] !== lists.starts[list + 1]),
    );
  }

  /** By term: how well what stands around a passage meets it, 0 to 1. */
  of(passage: number): readonly number[] {
    let met: number[] | null = null;
    for (const { term, weight, list } of this.#around) {
      if (countIn(this.#lists, list, passage) === 0) continue;
      met ??= [...this.#none];
      met[term] = Math.max(met[term] ?? 0, weight);
    }
    return met ?? this.#none;
  }
}
