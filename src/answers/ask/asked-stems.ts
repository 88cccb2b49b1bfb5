import type { Question } from './question.js';

/** Slots of the sieve; a power of two. A question has some ten stems, so that few other words fall into theirs. */
const SIEVE = 1024;
const MASK = SIEVE - 1;

/**
 * The stems that meet a question's terms, looked up by their ids in the lexicon. A sieve tells at once that a word
 * is not asked for: most words of a passage are not, and all of them are looked up.
 */
export class AskedStems {
  /** By slot: one more than the first place of a stem that falls there; 0 where none does. */
  readonly #sieve = new Uint16Array(SIEVE);
  /** By place: one more than the next place in the same slot. */
  readonly #next: number[] = [];
  /** By place: the stem's id, the index of the term that it meets, and how well. */
  readonly ids: number[] = [];
  readonly terms: number[] = [];
  readonly weights: number[] = [];

  /** A stem that meets several terms counts for the one that it meets best, the first of equals. */
  constructor({ terms }: Question) {
    terms.forEach(({ forms }, term) => {
      for (const { id, weight } of forms) this.#put(id, term, weight);
    });
  }

  #put(id: number, term: number, weight: number): void {
    const known = this.placeOf(id);
    if (known < 0) {
      const slot = id & MASK;
      this.#next.push(this.#sieve[slot] ?? 0);
      this.#sieve[slot] = this.ids.push(id);
      this.terms.push(term);
      this.weights.push(weight);
    } else if (weight > (this.weights[known] ?? 0)) {
      this.terms[known] = term;
      this.weights[known] = weight;
    }
  }

  /** The place of a stem among those asked for, or -1. */
  placeOf(id: number): number {
    let place = this.#sieve[id & MASK] ?? 0;
    while (place > 0 && this.ids[place - 1] !== id) place = this.#next[place - 1] ?? 0;
    return place - 1;
  }
}
