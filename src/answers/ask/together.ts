import type { PassageIndex } from '../../index/passage-index.js';
import { CONTEXT, countIn, listOf, TEXT } from '../../index/posting-lists.js';
import type { Question } from './question.js';

/** Whether some passage, with its headline and the passage before it, has all of some terms of a question. */
export type Together = (terms: readonly number[]) => boolean;

/** Looks through all passages of the index that `accept` lets through, by those that have the rarest of the terms. */
export function togetherIn(
  { terms }: Question,
  { lists, lexicon, passages }: PassageIndex,
  accept: (id: number) => boolean = () => true,
): Together {
  const stemsOf = (term: number): number[] => terms[term]?.forms.map(({ id }) => id) ?? [];
  const follows = (passage: number): boolean => (passages[passage]?.position ?? 0) > 0;
  const has = (passage: number, term: number): boolean =>
    stemsOf(term).some(
      (stem) =>
        countIn(lists, listOf(stem, TEXT), passage) > 0 ||
        countIn(lists, listOf(stem, CONTEXT), passage) > 0 ||
        (follows(passage) && countIn(lists, listOf(stem, TEXT), passage - 1) > 0),
    );
  return (asked) => {
    const [rarest, ...others] = [...asked].sort((a, b) => frequency(a) - frequency(b));
    if (rarest === undefined) return true;
    return stemsOf(rarest).some((stem) =>
      [TEXT, CONTEXT].some((field) => {
        const list = listOf(stem, field);
        return lists.passages
          .subarray(lists.starts[list], lists.starts[list + 1])
          .some(
            (found) =>
              fits(found, others) || (field === TEXT && follows(found + 1) && fits(found + 1, others)),
          );
      }),
    );
  };

  function fits(passage: number, others: readonly number[]): boolean {
    return accept(passage) && others.every((term) => has(passage, term));
  }

  function frequency(term: number): number {
    return stemsOf(term).reduce((sum, stem) => sum + lexicon.passages(stem), 0);
  }
}
