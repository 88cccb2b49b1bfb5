import { isEnglish } from '../reading/words/dictionary.js';
import { type Lexicon, Sort } from './lexicon.js';

/** Finds what a misspelt word may have meant. Only for words that the coverage does not know. */
export interface SpellingIndex {
  /**
   * The id of the commonest stem that begins with the same letter and is one edit away, two where the stem is
   * longer than seven letters, or null: slips seldom touch a first letter, other words often do. A word that
   * English has is no misspelling, and none is corrected to a stop word. A name is only corrected to a name,
   * letter by letter: one that the coverage does not have must turn neither into a word nor into another name.
   */
  correct(word: Misspelt): number | null;
}

/** A word that the coverage does not know. */
export interface Misspelt {
  /** Folded, in lower case. */
  readonly word: string;
  readonly stem: string;
  readonly name: boolean;
}

const SHORTEST = 4;
/** Short names are too near each other ("Paul", "Saul"). */
const SHORTEST_NAME = 5;
const LONG = 7;

interface Candidate {
  readonly id: number;
  readonly stem: string;
  /** One bit for each letter that occurs. */
  readonly letters: number;
}

/** Prepares the lexicon's alphabetic stems by length. */
export function openSpelling(lexicon: Lexicon): SpellingIndex {
  const byLength = new Map<number, Candidate[]>();
  for (let id = 0; id < lexicon.size; id++) {
    const stem = lexicon.stem(id);
    if (lexicon.passages(id) === 0 || (lexicon.sort(id) & Sort.stop) !== 0) continue;
    if (stem.length < SHORTEST - 1 || !/^\p{L}+$/u.test(stem)) continue;
    const list = byLength.get(stem.length) ?? [];
    list.push({ id, stem, letters: lettersOf(stem) });
    byLength.set(stem.length, list);
  }
  return {
    correct({ word, stem, name }) {
      if (stem.length < SHORTEST || stem.length > 40 || !/^\p{L}+$/u.test(stem)) return null;
      if (name ? word.length < SHORTEST_NAME : isEnglish(word)) return null;
      const most = stem.length > LONG ? 2 : 1;
      const letters = lettersOf(stem);
      let best: { id: number; edits: number; passages: number } | null = null;
      for (let length = stem.length - most; length <= stem.length + most; length++)
        for (const candidate of byLength.get(length) ?? []) {
          if (candidate.stem[0] !== stem[0] || (name && !lexicon.isName(candidate.id))) continue;
          if (bits(candidate.letters ^ letters) > 2 * most) continue;
          const edits = distance(stem, candidate.stem, most);
          if (edits > most || (name && !nearName(word, lexicon.word(candidate.id)))) continue;
          const passages = lexicon.passages(candidate.id);
          if (!best || edits < best.edits || (edits === best.edits && passages > best.passages))
            best = { id: candidate.id, edits, passages };
        }
      return best?.id ?? null;
    },
  };
}

/** Whether a name as it is written is one edit away, two where it is long. */
function nearName(written: string, name: string): boolean {
  const most = written.length > LONG + 2 ? 2 : 1;
  return name.length >= SHORTEST_NAME && distance(written, name, most) <= most;
}

/** One bit for each letter that occurs in a word, by its last five bits. */
export function lettersOf(stem: string): number {
  let letters = 0;
  for (let i = 0; i < stem.length; i++) letters |= 1 << (stem.charCodeAt(i) & 31);
  return letters;
}

/** How many bits are set: of two words' letters, how many only one of them has. */
export function bits(value: number): number {
  let rest = value;
  let count = 0;
  for (; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Edits between two words, where two letters exchanged are one edit; anything above `most` may stop early. */
export function distance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (before[j - 2] ?? 0) + 1);
      row.push(edits);
      least = Math.min(least, edits);
    }
    if (least > most) return least;
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}
