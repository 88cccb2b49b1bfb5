import { DEMONYMS } from '../reading/data/demonyms.js';
import { PLACES } from '../reading/people/data/places.js';
import { isEnglish } from '../reading/words/dictionary.js';
import { INHABITANTS } from './data/inhabitants.js';
import { type Lexicon, Sort } from './lexicon.js';
import { stem as stemOf } from './word-forms.js';

/** Finds what a misspelt word may have meant. Only for words that the coverage does not know. */
export interface SpellingIndex {
  /**
   * The commonest word that begins with the same letter and is one edit away, or two where the stem is longer than
   * seven letters, or null: slips seldom touch a first letter, other words often do. A word that English has is no
   * misspelling, nor is a country, city or people, and none is corrected to a stop word. A name is only corrected to
   * what the coverage writes with a capital: one that it does not have must not turn into a word.
   */
  correct(word: Misspelt): Meant | null;
}

/** A word that the coverage does not know. */
export interface Misspelt {
  /** Folded, in lower case. */
  readonly word: string;
  readonly stem: string;
  readonly name: boolean;
}

/** A word that may have been meant. */
export interface Meant {
  /** Of its stem in the lexicon. */
  readonly id: number;
  /** In lower case. */
  readonly word: string;
}

/** Stems of fewer letters have too many neighbours. */
const SHORTEST = 4;
/** Short names are too near each other ("Paul", "Saul"). */
const SHORTEST_NAME = 5;
/** Two slips leave a longer stem than this recognisable. */
const LONG = 7;

/** No word is longer; keeps a run of letters cheap. */
const LONGEST = 40;

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
      if (stem.length < SHORTEST || stem.length > LONGEST || !/^\p{L}+$/u.test(stem)) return null;
      if (isKnown(word) || (name && word.length < SHORTEST_NAME)) return null;
      const near = oneEditAway(word, lexicon, name);
      return near ?? (stem.length > LONG ? twoEditsAway({ word, stem, name }) : null);
    },
  };

  /** The nearest stem, the commonest of equals. */
  function twoEditsAway({ word, stem, name }: Misspelt): Meant | null {
    const letters = lettersOf(stem);
    let best: { id: number; edits: number; passages: number } | null = null;
    for (let length = stem.length - 2; length <= stem.length + 2; length++)
      for (const candidate of byLength.get(length) ?? []) {
        if (candidate.stem[0] !== stem[0] || (name && !lexicon.isName(candidate.id))) continue;
        if (bits(candidate.letters ^ letters) > 4) continue;
        const edits = distance(stem, candidate.stem, 2);
        if (edits > 2 || (name && !nearName(word, lexicon.word(candidate.id)))) continue;
        const passages = lexicon.passages(candidate.id);
        if (!best || edits < best.edits || (edits === best.edits && passages > best.passages))
          best = { id: candidate.id, edits, passages };
      }
    return best && { id: best.id, word: lexicon.word(best.id) };
  }
}

/** Whether a word, in lower case, is right as it stands, though the coverage does not have it. */
function isKnown(word: string): boolean {
  return [word, word.replace(/s$/, '')].some(
    (form) => isEnglish(form) || INHABITANTS.has(form) || PLACES.has(form) || DEMONYMS.has(form),
  );
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/**
 * The commonest word that one slip behind the first letter may have turned into this one, or null: one that English
 * or the coverage has as it stands before one that only has the stem of another.
 */
function oneEditAway(word: string, lexicon: Lexicon, name: boolean): Meant | null {
  let best: (Meant & { readonly whole: boolean; readonly passages: number }) | null = null;
  for (const meant of slipsOf(word)) {
    const id = lexicon.id(stemOf(meant));
    if (id === undefined || lexicon.passages(id) === 0 || (lexicon.sort(id) & Sort.stop) !== 0) continue;
    if (name && (!lexicon.isEverName(id) || meant.length < SHORTEST_NAME)) continue;
    const whole = lexicon.word(id) === meant || isEnglish(meant);
    const passages = lexicon.passages(id);
    if (!best || Number(whole) - Number(best.whole) > 0 || (whole === best.whole && passages > best.passages))
      best = { id, word: whole ? meant : lexicon.word(id), whole, passages };
  }
  return best && { id: best.id, word: best.word };
}

/** Words that are a letter more, less, other or two letters exchanged behind the first letter. */
function* slipsOf(word: string): Generator<string> {
  for (let at = 1; at <= word.length; at++) {
    const before = word.slice(0, at);
    const letter = word[at] ?? '';
    const after = word.slice(at + 1);
    if (letter) yield before + after;
    if (after) yield before + after[0] + letter + after.slice(1);
    for (const other of LETTERS) {
      yield before + other + letter + after;
      if (letter && other !== letter) yield before + other + after;
    }
  }
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

/**
 * How many bits of a number of 32 are set: of two words' letters, how many only one of them has. Counted in pairs,
 * fours and bytes at once (Warren, Hacker's Delight, 5-1).
 */
export function bits(value: number): number {
  const pairs = value - ((value >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
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
