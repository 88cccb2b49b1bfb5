import type { Question } from './question.js';

/**
 * The stems that meet a question's terms, looked up by their ids in the lexicon. Sixty-four bits tell at once of
 * most words of a passage that they are not asked for.
 */
export class AskedStems {
  /** By place: the stem's id, the index of the term that it meets, and how well. */
  readonly ids: number[] = [];
  readonly terms: number[] = [];
  readonly weights: number[] = [];
  /** A bit for the last six bits of each id: those of even ids, and those of odd ones. */
  #even = 0;
  #odd = 0;

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
      if ((id & 1) === 0) this.#even |= 1 << (id >>> 1);
      else this.#odd |= 1 << (id >>> 1);
    } else if (weight > (this.weights[known] ?? 0)) {
      this.terms[known] = term;
      this.weights[known] = weight;
    }
  }

  /** The place of a stem among those asked for, or -1. */
  placeOf(id: number): number {
    const bits = (id & 1) === 0 ? this.#even : this.#odd;
    // A shift takes the last five bits of what it is given.
    return ((bits >>> (id >>> 1)) & 1) === 0 ? -1 : this.ids.indexOf(id);
  }
}
