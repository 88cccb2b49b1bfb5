import { AGENCIES, OUTLET_WORDS } from './data/agencies.js';
import { fold } from './wording.js';

/** Who signs an article: a person, or the house itself. Offsets count in the line that was read. */
export interface Signature {
  readonly author: readonly [start: number, end: number] | null;
  readonly publisher: readonly [start: number, end: number] | null;
}

const BY = /^[*_]{0,2}(?:(?:written|reported|story|text) )?by:?\s+(?=[\p{Lu}])/iu;
const NAME_WORD = /^[\p{Lu}][\p{L}.'’-]*,?$/u;
/** Small words inside names and between them. */
const LINKS = new Set([
  'and',
  '&',
  'with',
  'de',
  'del',
  'da',
  'van',
  'von',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'la',
  'le',
  'di',
  'for',
  'of',
  'the',
  'in',
]);

/** Whether a whole line signs the article ("By Jane Doe and John Roe", "by YCPress"). */
export function isByline(line: string): boolean {
  return readByline(line) !== null;
}

/** Reads a by-line, or null where the line is something else. */
export function readByline(line: string): Signature | null {
  if (line.length > 140) return null;
  const by = BY.exec(line);
  if (!by) return null;
  const start = by[0].length;
  const rest = line.slice(start).replace(/[.\s*_]+$/, '');
  const [names = '', house] = rest.split(
    /\s*[|•·]\s*|\s+[-–—]\s+|,\s+(?=[^,]*$)|\s+for\s+(?:the\s+)?(?=\p{Lu})/u,
  );
  if (!areNames(names)) return null;
  const signed: [number, number] = [start, start + names.length];
  if (isOutlet(names)) return { author: null, publisher: signed };
  if (house === undefined || house === '') return { author: signed, publisher: null };
  const at = line.lastIndexOf(house);
  if (isOutlet(house)) return { author: signed, publisher: [at, at + house.length] };
  const persons: [number, number] =
    rest.includes(',') && areNames(rest) ? [start, start + rest.length] : signed;
  return { author: persons, publisher: null };
}

/** Whether words can be the names of persons or of a house: nothing but capitals and the small words of names. */
export function areNames(words: string): boolean {
  const all = words.split(/\s+/).filter((word) => word !== '');
  if (all.length === 0 || all.length > 14) return false;
  if (!all.every((word) => NAME_WORD.test(word) || LINKS.has(word.toLowerCase()))) return false;
  if (isOutlet(words)) return true;
  return words.split(/,\s*|\s+(?:and|&|with)\s+/).every((name) => /\S\s+\S/.test(name.trim()));
}

/** Whether a name is that of an agency or another house that publishes. */
export function isOutlet(name: string): boolean {
  const folded = fold(name).replace(/[.,]+$/, '');
  if (AGENCIES.has(folded.toLowerCase())) return true;
  const last = folded.split(' ').at(-1) ?? '';
  return (
    OUTLET_WORDS.has(last.toLowerCase()) ||
    /\p{Lu}[\p{L}]*(?:Press|News|Times|Media|Post|Daily|Wire)$/u.test(last)
  );
}
