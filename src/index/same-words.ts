import type { Span } from '../corpus/article.js';
import { fold } from './analysis.js';

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
/** Places that one row of words may lead to; a row that is everywhere says nothing. */
const MOST_PLACES = 200;

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
  const words = wanted.map((one) => tokens(one.words));
  const anchors = anchorsOf(words);
  const places: SamePlace[][] = wanted.map(() => []);
  if (anchors.size === 0) return places;
  texts.forEach((text, t) => {
    const here = tokens(text);
    rows(here, (hash, at) => {
      for (const anchor of anchors.get(hash) ?? []) {
        const own = words[anchor.wanted];
        const found = places[anchor.wanted];
        if (
          !own ||
          !found ||
          wanted[anchor.wanted]?.text === t ||
          found.length >= MOST_PLACES ||
          found.at(-1)?.text === t
        )
          continue;
        const span = samePlace(own, here, at - anchor.at);
        if (span) found.push({ text: t, span });
      }
    });
  });
  return places;
}

interface Token {
  readonly hash: number;
  readonly start: number;
  readonly end: number;
}

/** Words without marks, case and accents, each as a hash. */
function tokens(text: string): Token[] {
  const found: Token[] = [];
  for (const match of text.matchAll(/[\p{L}\p{N}]+/gu))
    found.push({ hash: hashOf(fold(match[0])), start: match.index, end: match.index + match[0].length });
  return found;
}

/** FNV-1a, 32 bits. */
function hashOf(word: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

function rows(words: readonly Token[], visit: (hash: number, at: number) => void): void {
  for (let at = 0; at + ROW <= words.length; at++) {
    let hash = 0;
    for (let i = 0; i < ROW; i++) hash = Math.imul(hash, 31) + (words[at + i]?.hash ?? 0);
    visit(hash >>> 0, at);
  }
}

function anchorsOf(wanted: readonly (readonly Token[])[]): Map<number, Anchor[]> {
  const anchors = new Map<number, Anchor[]>();
  wanted.forEach((words, index) => {
    if (words.length < FEWEST) return;
    const step = Math.max(1, Math.floor((words.length - ROW + 1) / ANCHORS));
    rows(words, (hash, at) => {
      if (at % step !== 0) return;
      const list = anchors.get(hash) ?? [];
      if (list.length < MOST_PLACES) list.push({ wanted: index, at });
      anchors.set(hash, list);
    });
  });
  return anchors;
}

/** The span where the wanted words would stand, if enough of them do. */
function samePlace(wanted: readonly Token[], here: readonly Token[], from: number): Span | null {
  const first = Math.max(0, from);
  const place = here.slice(first, from + wanted.length);
  const [head, tail] = [place[0], place.at(-1)];
  if (!head || !tail) return null;
  const counts = new Map<number, number>();
  for (const { hash } of wanted) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  let shared = 0;
  for (const { hash } of place) {
    const left = counts.get(hash) ?? 0;
    if (left === 0) continue;
    counts.set(hash, left - 1);
    shared++;
  }
  return shared >= SAME * wanted.length ? [head.start, tail.end] : null;
}
