import type { Reading } from '../../reading/reading.js';
import { fold } from '../analysis.js';
import { ADDRESSES, OFFICES } from '../data/offices.js';
import { openWordFinder, type WordMatch } from '../word-finder.js';
import { openLikeness } from './likeness.js';
import { nameRuns } from './name-runs.js';
import { nameWords, spellingKey } from './names.js';
import { fitsOffice, isOfficeWord, type Office, officesOf, officeWords } from './offices.js';
import type { SpeakerRecord } from './speakers.js';

/** Who a reader may have meant. */
export interface FoundSpeakers {
  /** Speakers that the words fit, who speaks most first. */
  readonly matched: readonly SpeakerRecord[];
  /** True where the words name somebody in the coverage who never speaks. */
  readonly silent: boolean;
  /** Who comes nearest, where nobody was matched. */
  readonly nearest: readonly SpeakerRecord[];
}

/** Finds speakers by what a reader types for them. */
export interface SpeakerSearch {
  find(typed: string): FoundSpeakers;
  /** Speakers that the letters typed so far may mean, best first. */
  suggest(prefix: string, most: number): SpeakerRecord[];
}

const MOST_NEAREST = 5;
const WHOLE = { beginnings: false, misspelt: false };

/**
 * Prepares the look-up. A name is taken first as an id, then word by word in full, then as an office, then as the
 * beginnings of words (three letters and more), then as misspelt; a name that the texts hold, but nobody
 * speaks under, is not taken for a misspelling.
 * @param speakers who speaks most first
 */
export function openSpeakerSearch(
  speakers: readonly SpeakerRecord[],
  readings: readonly Reading[],
): SpeakerSearch {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  const names = openWordFinder(speakers.map(searchWords));
  const roles = openWordFinder(speakers.map(({ roles }) => roles.flatMap(officeWords)));
  const offices = speakers.map(({ roles }) => roles.flatMap(officesOf));
  const alike = openLikeness(speakers.map(({ name }) => name));
  const holders = articlesByWord(readings);
  const pick = (matches: readonly WordMatch[]) => matches.flatMap(({ item }) => speakers[item] ?? []);
  const inOrder = (matches: readonly WordMatch[]) => pick([...matches].sort((a, b) => a.item - b.item));

  function byOffice(words: readonly string[]): SpeakerRecord[] {
    const asked = askedOffice(words);
    return asked ? speakers.filter((_, i) => offices[i]?.some((office) => fitsOffice(office, asked))) : [];
  }

  /** "Foreign minister Lavrov": the name decides; an institution or unnamed source must hold the rest too. */
  function byNameAndOffice(words: readonly string[]): SpeakerRecord[] {
    const name = words.filter((word) => !officeWords(word).every(isOfficeWord));
    if (name.length === 0 || name.length === words.length) return [];
    const official = words.flatMap(officeWords);
    return inOrder(names.find(name.map(spellingKey), { beginnings: false, misspelt: true })).filter(
      (speaker) => speaker.kind === 'person' || holdsAll(searchWords(speaker), official),
    );
  }

  function matches(typed: string): readonly SpeakerRecord[] {
    const known = byId.get(typed.trim());
    if (known) return [known];
    const words = nameWords(typed);
    const keys = words.map(spellingKey);
    if (words.length === 0) return [];
    const official = officeWords(typed);
    const whole = union(inOrder(names.find(keys, WHOLE)), inOrder(names.find(official, WHOLE)));
    const office = byOffice(official);
    if (whole.length + office.length > 0) return union(whole, office);
    const titled = byNameAndOffice(words);
    if (titled.length > 0) return titled;
    if (isInTexts(words, holders, readings)) return [];
    const long = keys.every((key) => key.length > 2);
    const begun = long ? inOrder(names.find(keys, { beginnings: true, misspelt: false })) : [];
    return begun.length > 0 ? begun : inOrder(names.find(keys, { beginnings: long, misspelt: true }));
  }

  /** Who shares a word, else whose name is alike, else the persons who speak most. */
  function nearest(typed: string): SpeakerRecord[] {
    const words = nameWords(typed);
    const near = pick([
      ...names.nearest(words.map(spellingKey), MOST_NEAREST),
      ...roles.nearest(officeWords(typed), MOST_NEAREST),
    ]);
    const like = near.length > 0 ? near : alike(typed, MOST_NEAREST).flatMap((item) => speakers[item] ?? []);
    const most = like.length > 0 ? like : [...speakers.filter(({ kind }) => kind === 'person'), ...speakers];
    return union(most, []).slice(0, MOST_NEAREST);
  }

  return {
    find(typed) {
      const matched = matches(typed);
      if (matched.length > 0) return { matched, silent: false, nearest: [] };
      return { matched, silent: isInTexts(nameWords(typed), holders, readings), nearest: nearest(typed) };
    },
    suggest(prefix, most) {
      const words = nameWords(prefix);
      if (words.length === 0) return speakers.slice(0, most);
      const found = pick(names.find(words.map(spellingKey), { beginnings: true, misspelt: true }, most));
      if (found.length >= most) return found;
      const office = roles.find(officeWords(prefix), { beginnings: true, misspelt: true }, most);
      return union(found, pick(office)).slice(0, most);
    },
  };
}

/** The words that a speaker is found by: of every spelling of the name, also with countries in one form. */
function searchWords({ name, aliases, kind }: SpeakerRecord): string[] {
  const words = [name, ...aliases].flatMap((one) => nameWords(one));
  const official = kind === 'person' ? [] : [name, ...aliases].flatMap(officeWords);
  return [...words, ...words.map(spellingKey), ...official, ...official.map(spellingKey)];
}

/** What a reader asked for, where all of it is an office and perhaps its country; else null. */
function askedOffice(words: readonly string[]): Office | null {
  const at = words.findIndex((word, i) => i > 0 && /^(?:of|to|for|at)$/.test(word));
  const head = at < 0 ? words : words.slice(0, at);
  if (!head.every(isOfficeWord) || !head.some((word) => OFFICES.has(word))) return null;
  const [office] = officesOf(words.join(' '));
  return office && !office.title.every((word) => ADDRESSES.has(word)) ? office : null;
}

function holdsAll(words: readonly string[], wanted: readonly string[]): boolean {
  const held = new Set(words);
  return wanted.every((word) => held.has(word));
}

function union(a: readonly SpeakerRecord[], b: readonly SpeakerRecord[]): SpeakerRecord[] {
  return [...new Set([...a, ...b])];
}

type Holders = ReadonlyMap<string, readonly number[]>;

/** The readings whose texts hold a word with a capital, by that word folded. */
function articlesByWord(readings: readonly Reading[]): Holders {
  const holders = new Map<string, number[]>();
  readings.forEach(({ article: { text } }, reading) => {
    for (const { words } of nameRuns(text))
      for (const word of words) {
        const key = plainWord(word.text);
        const list = holders.get(key);
        if (!list) holders.set(key, [reading]);
        else if (list.at(-1) !== reading) list.push(reading);
      }
  });
  return holders;
}

/** A word of a text in the spelling that names are compared in. */
function plainWord(word: string): string {
  return spellingKey(fold(word).replace(/[.']/g, ''));
}

/** How many articles are looked through for several words side by side. */
const MOST_ARTICLES = 50;

/** Whether the words stand in a text as a name: with capitals and side by side. */
function isInTexts(words: readonly string[], holders: Holders, readings: readonly Reading[]): boolean {
  const [first, ...others] = words.map((word) => holders.get(spellingKey(word)) ?? []);
  if (!first || others.some((list) => list.length === 0)) return false;
  if (others.length === 0) return first.length > 0;
  const sets = others.map((list) => new Set(list));
  const run = ` ${words.map(spellingKey).join(' ')} `;
  return first
    .filter((reading) => sets.every((set) => set.has(reading)))
    .slice(0, MOST_ARTICLES)
    .some((reading) =>
      nameRuns(readings[reading]?.article.text ?? '').some((one) =>
        ` ${one.words.map(({ text }) => plainWord(text)).join(' ')} `.includes(run),
      ),
    );
}
