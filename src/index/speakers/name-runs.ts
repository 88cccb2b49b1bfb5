import { ADDRESSES } from '../data/offices.js';

/** Capitalised words that stand side by side: "Foreign Minister Wang Yi". Offsets count in the text. */
export interface NameRun {
  readonly start: number;
  readonly end: number;
  readonly words: readonly RunWord[];
}

/** One word of a run, as printed, without possessive 's. */
export interface RunWord {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const CAPITALISED = /\p{Lu}[\p{L}\p{M}]*(?:[.'’-](?=\p{L})[\p{L}\p{M}]+)*\.?/gu;
/** Small words that stand inside names. */
const PARTICLES = /^\s(?:de|la|le|van|von|der|den|bin|al|el|del|da|dos|di|du|ibn|ben)\s$/;

/** Every run of capitalised words of a text, in order; a run never crosses a mark other than an initial's point. */
export function nameRuns(text: string): NameRun[] {
  const runs: { start: number; end: number; words: RunWord[] }[] = [];
  let open = false;
  for (const match of text.matchAll(CAPITALISED)) {
    const pointed = match[0].endsWith('.');
    const abbreviated = pointed && isAbbreviation(match[0]);
    const bare = pointed && !abbreviated ? match[0].slice(0, -1) : match[0];
    const possessive = /['’]s$/.exec(bare)?.[0].length ?? 0;
    const word = {
      text: bare.slice(0, bare.length - possessive),
      start: match.index,
      end: match.index + bare.length - possessive,
    };
    const last = runs.at(-1);
    const gap = last ? text.slice(last.end, Math.min(match.index, last.end + 12)) : '';
    const joins =
      open && last && match.index - last.end < 12 && (/^[ \u00a0]$/.test(gap) || PARTICLES.test(gap));
    if (joins && last) {
      last.words.push(word);
      last.end = word.end;
    } else runs.push({ start: word.start, end: word.end, words: [word] });
    open = possessive === 0 && (!pointed || abbreviated);
  }
  return runs;
}

/** An initial, or a form of address: the point behind it ends no sentence. */
function isAbbreviation(word: string): boolean {
  const bare = word.slice(0, -1);
  return /^\p{Lu}(?:\.\p{Lu})*$/u.test(bare) || ADDRESSES.has(bare.toLowerCase());
}
