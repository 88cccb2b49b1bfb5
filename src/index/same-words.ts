import type { Span } from '../corpus/article.js';

/** Words to look for in other texts. */
export interface Wanted {
  /** Index of the text that they come from. */
  readonly text: number;
  readonly words: string;
}

/** A place in a text where wanted words stand too. */
export interface SamePlace {
  readonly text: number;
  readonly span: Span;
}

/** Words in a row that must be the same for a place to be looked at. */
const ROW = 4;
/** Rows of a passage that are looked for, spread over it. */
const ANCHORS = 8;
/** Fewer words than this may coincide by chance. */
const FEWEST = 6;
/** So much of the words must stand in the place, and be all that stands there. */
const SAME = 0.8;
/** Texts that are named for one passage. */
const MOST_PLACES = 100;
/** Passages that may share a row of words; a row that stands in more of them leads to the first. */
const MOST_SHARED = 20;

interface Anchor {
  readonly wanted: number;
  /** Position of the row among the wanted words. */
  readonly at: number;
}

/**
 * For each of the wanted words, one place in every other text where nearly the same words stand (a word here and
 * there may differ), quoted or not. Rows of four words are hashed, so the cost grows with the length of the texts.
 */
export function findSameWords(texts: readonly string[], wanted: readonly Wanted[]): SamePlace[][] {
  const groups = new Map<string, number>();
  const words: Words[] = [];
  const groupOf = wanted.map((one) => {
    const own = wordsIn(one.words);
    const key = own.hashes.join(' ');
    const known = groups.get(key) ?? words.push(own) - 1;
    groups.set(key, known);
    return known;
  });
  const places = placesOf(texts, words);
  return wanted.map(({ text }, i) => (places[groupOf[i] ?? -1] ?? []).filter((place) => place.text !== text));
}

function placesOf(texts: readonly string[], words: readonly Words[]): SamePlace[][] {
  const anchors = anchorsOf(words);
  const places: SamePlace[][] = words.map(() => []);
  if (anchors.size === 0) return places;
  texts.forEach((text, t) => {
    const here = wordsIn(text);
    rows(here, (hash, at) => {
      for (const anchor of anchors.get(hash) ?? []) {
        const own = words[anchor.wanted];
        const found = places[anchor.wanted];
        if (!own || !found || found.length >= MOST_PLACES || found.at(-1)?.text === t) continue;
        const span = samePlace(own, here, at - anchor.at);
        if (span) found.push({ text: t, span });
      }
    });
  });
  return places;
}

/** Words of a text, each as a hash, with their places. */
interface Words {
  readonly hashes: readonly number[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const FNV_START = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Words without marks and case, hashed by FNV-1a (32 bits); read letter by letter, which spares a string per word. */
function wordsIn(text: string): Words {
  const hashes: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let hash = FNV_START;
  let open = -1;
  for (let at = 0; at <= text.length; at++) {
    const letter = at < text.length ? letterAt(text, at) : 0;
    if (letter > 0) {
      if (open < 0) open = at;
      hash = Math.imul(hash ^ letter, FNV_PRIME);
    } else if (open >= 0) {
      hashes.push(hash >>> 0);
      starts.push(open);
      ends.push(at);
      open = -1;
      hash = FNV_START;
    }
  }
  return { hashes, starts, ends };
}

/** The code of a letter or digit in lower case, 0 for anything else. */
function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) {
    const isDigit = code >= 48 && code <= 57;
    const lower = code | 32;
    return isDigit ? code : lower >= 97 && lower <= 122 ? lower : 0;
  }
  const char = text.charAt(at);
  return /[\p{L}\p{N}]/u.test(char) ? char.toLowerCase().charCodeAt(0) : 0;
}

function rows({ hashes }: Words, visit: (hash: number, at: number) => void): void {
  for (let at = 0; at + ROW <= hashes.length; at++) {
    let hash = 0;
    for (let i = 0; i < ROW; i++) hash = Math.imul(hash, 31) + (hashes[at + i] ?? 0);
    visit(hash >>> 0, at);
  }
}

function anchorsOf(wanted: readonly Words[]): Map<number, Anchor[]> {
  const anchors = new Map<number, Anchor[]>();
  wanted.forEach((words, index) => {
    const { length } = words.hashes;
    if (length < FEWEST) return;
    const step = Math.max(1, Math.floor((length - ROW + 1) / ANCHORS));
    rows(words, (hash, at) => {
      if (at % step !== 0) return;
      const list = anchors.get(hash) ?? [];
      if (list.length < MOST_SHARED) list.push({ wanted: index, at });
      anchors.set(hash, list);
    });
  });
  return anchors;
}

/** The span where the wanted words would stand, if enough of them do. */
function samePlace(wanted: Words, here: Words, from: number): Span | null {
  const first = Math.max(0, from);
  const last = Math.min(from + wanted.hashes.length, here.hashes.length);
  const [start, end] = [here.starts[first], here.ends[last - 1]];
  if (start === undefined || end === undefined || last <= first) return null;
  const counts = new Map<number, number>();
  for (const hash of wanted.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  let shared = 0;
  for (let i = first; i < last; i++) {
    const hash = here.hashes[i] ?? 0;
    const left = counts.get(hash) ?? 0;
    if (left === 0) continue;
    counts.set(hash, left - 1);
    shared++;
  }
  return shared >= SAME * wanted.hashes.length ? [start, end] : null;
}
