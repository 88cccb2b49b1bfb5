import { fold } from '../analysis.js';
import { COUNTRIES, COUNTRY_PHRASES } from '../data/nationalities.js';
import { ADDRESSES, LESSER, OFFICE_MODIFIERS, OFFICES, SAME_OFFICE } from '../data/offices.js';

/** An office as it is compared: "Chinese State Councilor and Foreign Minister" is two, both of China. */
export interface Office {
  /** The country whose office it is, or null. */
  readonly country: string | null;
  /** The words of the office: "foreign minister", "ambassador". */
  readonly title: readonly string[];
  /** What follows: "to china", "of the school of …". */
  readonly rest: readonly string[];
}

/** Words that do not tell one office from another. */
const IDLE = new Set(['a', 'affairs', 'an', 'current', 'ex', 'former', 'incumbent', 'the', 'then']);

/** Words of a role or of what a reader typed for one: folded, countries and twin words in one form. */
export function officeWords(text: string): string[] {
  let folded = fold(text)
    .replace(/\bu\.?s\.?(?=\s|$)/g, 'usa')
    .replace(/\bu\.?k\.?(?=\s|$)/g, 'britain');
  for (const [phrase, country] of COUNTRY_PHRASES)
    if (folded.includes(phrase)) folded = folded.replaceAll(phrase, country);
  return folded
    .replace(/(?<=\p{L})'s?(?=\P{L}|$)/gu, '')
    .replace(/\./g, '')
    .replace(/\b(vice|secretary)-(president|minister|chairman|general)\b/g, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !IDLE.has(word))
    .flatMap((word) => (SAME_OFFICE.get(word) ?? COUNTRIES.get(word) ?? word).split(' '));
}

/** Reads a role as the offices it holds; one without a country takes that of the office before it. */
export function officesOf(role: string): Office[] {
  const offices: Office[] = [];
  let country: string | null = null;
  for (const part of role.split(/\s+and\s+|[,;]\s*/)) {
    const office = readOffice(turned(officeWords(part)));
    if (!office) continue;
    country = office.country ?? country;
    offices.push({ ...office, country });
  }
  return offices;
}

/** "Minister of Foreign Affairs" in the order of "Foreign Minister". */
function turned(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word, i) => word === 'minister' && /^(?:of|for)$/.test(words[i + 1] ?? ''));
  const field = words[at + 2];
  if (at < 0 || field === undefined || isCountry(field)) return words;
  return [...words.slice(0, at), field, 'minister', ...words.slice(at + 3)];
}

/** The office in words that hold one: what stands before its last title word belongs to it, a country apart. */
function readOffice(words: readonly string[]): Office | null {
  const complement = words.findIndex((word, i) => i > 0 && /^(?:of|to|for|at|in|with|on)$/.test(word));
  const head = complement < 0 ? words : words.slice(0, complement);
  const rest = complement < 0 ? [] : words.slice(complement);
  if (!head.some((word) => OFFICES.has(word))) return null;
  const at = head.findIndex((word) => isCountry(word));
  if (at >= 0) return { country: head[at] ?? null, title: head.filter((_, i) => i !== at), rest };
  const country = countryOf(rest);
  return { country, title: head, rest: country === null ? rest : [] };
}

/** "of China", "of the Russian Federation": a country alone, not a society that has one in its name. */
function countryOf(rest: readonly string[]): string | null {
  const [preposition, ...words] = rest;
  if (preposition !== 'of') return null;
  const plain = words.filter(
    (word) => !/^(?:the|people|peoples|republic|federation|kingdom|state)$/.test(word),
  );
  const [only] = plain;
  return plain.length === 1 && only !== undefined && isCountry(only) ? only : null;
}

const KNOWN_COUNTRIES: ReadonlySet<string> = new Set([...COUNTRIES.values(), ...COUNTRY_PHRASES.values()]);

/** Whether a word, in the form that `officeWords` gives it, is a country. */
function isCountry(word: string): boolean {
  return KNOWN_COUNTRIES.has(word);
}

/** Whether a word belongs to an office or to the country before it. */
export function isOfficeWord(word: string): boolean {
  return OFFICES.has(word) || OFFICE_MODIFIERS.has(word) || ADDRESSES.has(word) || isCountry(word);
}

/**
 * Whether an office is what a reader asked for ("foreign minister", "chinese president", "ambassador to china").
 * A country asked for must be the office's own, and a vice president is none that was asked for as president.
 */
export function fitsOffice({ country, title, rest }: Office, asked: Office): boolean {
  if (asked.country !== null && asked.country !== country) return false;
  if (!contains(title, asked.title) || (asked.rest.length > 0 && !contains(rest, asked.rest))) return false;
  return !title.some((word) => LESSER.has(word) && !asked.title.includes(word));
}

function contains(words: readonly string[], run: readonly string[]): boolean {
  return words.some((_, at) => run.every((word, i) => words[at + i] === word));
}
