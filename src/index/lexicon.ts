import {
  DATE_WORDS,
  NEGATIONS,
  NUMBER_WORDS,
  PLACE_PREPOSITIONS,
  REASON_WORDS,
} from './data/answer-words.js';
import { isQuestionWord, isStopWord } from './word-forms.js';

/** What a word is to an answer; flags of one byte. */
export const Sort = { stop: 1, number: 2, date: 4, reason: 8, placing: 16, negation: 32 } as const;

/** Every stem of the coverage as a number, with in how many passages it stands and how it is written. */
export class Lexicon {
  readonly #ids = new Map<string, number>();
  readonly #stems: string[] = [];
  readonly #words: string[] = [];
  readonly #sorts: number[] = [];
  readonly #passages: number[] = [];
  readonly #capitals: number[] = [];
  readonly #inside: number[] = [];

  /** How many stems there are; ids run from 0. */
  get size(): number {
    return this.#stems.length;
  }

  /** The id of a stem, made where it is new; `word` is remembered as how it looks. */
  add(stem: string, word = stem): number {
    const known = this.#ids.get(stem);
    if (known !== undefined) return known;
    const id = this.#stems.length;
    this.#ids.set(stem, id);
    this.#stems.push(stem);
    this.#words.push(word);
    this.#sorts.push(sortOf(stem));
    this.#passages.push(0);
    this.#capitals.push(0);
    this.#inside.push(0);
    return id;
  }

  /** Counts one more passage that holds the stem. */
  countPassage(id: number): void {
    this.#passages[id] = this.passages(id) + 1;
  }

  /** Counts one more occurrence that does not open its sentence, where a capital means a name. */
  countInside(id: number, capital: boolean): void {
    this.#inside[id] = (this.#inside[id] ?? 0) + 1;
    if (capital) this.#capitals[id] = (this.#capitals[id] ?? 0) + 1;
  }

  id(stem: string): number | undefined {
    return this.#ids.get(stem);
  }

  stem(id: number): string {
    return this.#stems[id] ?? '';
  }

  /** The first word that was read to this stem, in lower case. */
  word(id: number): string {
    return this.#words[id] ?? '';
  }

  /** Flags of `Sort`. */
  sort(id: number): number {
    return this.#sorts[id] ?? 0;
  }

  /** In how many passages the stem stands (headline and the like not counted). */
  passages(id: number): number {
    return this.#passages[id] ?? 0;
  }

  /** Whether the coverage ever writes the word with a capital inside a sentence. */
  isEverName(id: number): boolean {
    return (this.#capitals[id] ?? 0) > 0;
  }

  /** Whether the coverage writes the word with a capital inside sentences, nearly always. */
  isName(id: number): boolean {
    const inside = this.#inside[id] ?? 0;
    return inside > 0 && (this.#capitals[id] ?? 0) >= 0.8 * inside;
  }
}

function sortOf(stem: string): number {
  let sort = 0;
  if (isStopWord(stem) || isQuestionWord(stem)) sort |= Sort.stop;
  if (/^\d/.test(stem) || NUMBER_WORDS.has(stem)) sort |= Sort.number;
  if (/^(1\d|20)\d\d(s|bc|ad)?$/.test(stem) || DATE_WORDS.has(stem)) sort |= Sort.date;
  if (REASON_WORDS.has(stem)) sort |= Sort.reason;
  if (PLACE_PREPOSITIONS.has(stem)) sort |= Sort.placing;
  if (NEGATIONS.has(stem)) sort |= Sort.negation;
  return sort;
}
