import type { Reading } from '../../reading/reading.js';
import { fold } from '../analysis.js';
import { COUNTRIES } from '../data/nationalities.js';
import type { FullNames } from './clusters.js';
import type { LocalSpeaker } from './mentions.js';
import { type NameRun, nameRuns } from './name-runs.js';
import { isSurname, nameWords } from './names.js';
import { isOfficeWord } from './offices.js';

const LONGEST_NAME = 4;

/**
 * The full names that the texts give for speakers who are named by a single word: "Sergei Lavrov" for "Lavrov".
 * A name counts only where a title or another word stands before it, so that "Meanwhile Lavrov" is none.
 */
export function fullNamesFor(
  readings: readonly Reading[],
  locals: readonly LocalSpeaker[],
): Map<string, FullNames> {
  const wanted = new Set<string>();
  for (const { name, kind } of locals) {
    const words = nameWords(name);
    if (kind === 'person' && words.length === 1 && words[0]) wanted.add(words[0]);
  }
  const found = new Map<string, { all: Set<string>; byReading: Map<number, string[]> }>();
  if (wanted.size === 0) return found;
  readings.forEach(({ article: { text } }, reading) => {
    const here = new Set<string>();
    for (const run of nameRuns(text)) {
      if (run.words.length < 2) continue;
      const name = nameIn(text, run);
      const word = name && surnameAmong(nameWords(name), wanted);
      if (!name || !word || here.has(name)) continue;
      here.add(name);
      const names = found.get(word) ?? { all: new Set<string>(), byReading: new Map<number, string[]>() };
      found.set(word, names);
      names.all.add(name);
      const own = names.byReading.get(reading);
      if (own) own.push(name);
      else names.byReading.set(reading, [name]);
    }
  });
  return found;
}

/** The wanted word that a name shortens to: its last, or its first where that is a surname set first. */
function surnameAmong(words: readonly string[], wanted: ReadonlySet<string>): string | null {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 4 && isSurname(first) && wanted.has(first)) return first;
  return wanted.has(last) ? last : null;
}

/** The name at the end of a run, titles taken off, or null where the run's first word may only open a sentence. */
function nameIn(text: string, run: NameRun): string | null {
  const lastTitle = run.words.findLastIndex((word) => isTitle(word.text));
  const words = run.words.slice(lastTitle + 1);
  if (words.length < 2 || words.length > LONGEST_NAME) return null;
  if (lastTitle < 0 && !/[\p{Ll},] $/u.test(text.slice(Math.max(0, run.start - 2), run.start))) return null;
  return words.map((word) => word.text).join(' ');
}

function isTitle(word: string): boolean {
  const folded = fold(word).replace(/\./g, '');
  return isOfficeWord(folded) || COUNTRIES.has(folded);
}
