import type { Question } from './question.js';

/**
 * The stems that meet a question's terms, looked up by their ids in the lexicon. A few hundred bits tell at once of
 * nearly all words of a passage that they are not asked for.
 */
export class AskedStems {
  /** By place: the stem's id, the index of the term that it meets, and how well. */
  readonly ids: number[] = [];
  readonly terms: number[] = [];
  readonly weights: number[] = [];
  /** By the last bits of an id: whether any stem asked for ends in them, 32 to a number. */
  readonly #ends = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0];

  /** A stem that meets several terms counts for the one that it meets best, the first of equals. */
  constructor({ terms }: Question) {
    terms.forEach(({ forms }, term) => {
      for (const { id, weight } of forms) this.#put(id, term, weight);
    });
  }

  #put(id: number, term: number, weight: number): void {
    const known = this.placeOf(id);
    if (known < 0) {
      this.ids.push(id);
      this.terms.push(term);
      this.weights.push(weight);
      this.#ends[(id >>> 5) & 15] = (this.#ends[(id >>> 5) & 15] ?? 0) | (1 << id);
    } else if (weight > (this.weights[known] ?? 0)) {
      this.terms[known] = term;
      this.weights[known] = weight;
    }
  }

  /** The place of a stem among those asked for, or -1. A shift takes the last five bits of an id. */
  placeOf(id: number): number {
    const ends = this.#ends[(id >>> 5) & 15] ?? 0;
    return ((ends >>> id) & 1) === 0 ? -1 : this.ids.indexOf(id);
  }
}
