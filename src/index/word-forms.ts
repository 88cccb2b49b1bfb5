import { stem as porter2 } from 'porter2';
import { ABBREVIATIONS, CAPITAL_ABBREVIATIONS } from './data/abbreviations.js';
import { IRREGULAR_FORMS } from './data/irregular-forms.js';
import { SPELLINGS } from './data/spellings.js';
import { QUESTION_WORDS, STOP_WORDS } from './data/stop-words.js';

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ı: 'i',
};

/** Lower case without accents, typographic apostrophes made plain. May change the length of the text. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range is ASCII, where nothing needs folding
  if (/^[\x00-\x7f]*$/.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/[ßøæœłđı]/g, (letter) => LETTERS[letter] ?? letter);
}

/** Whether a folded word is an English stop word ("the", "would"). Question words are not among them. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}

/** Whether a folded word asks ("who", "when"). */
export function isQuestionWord(word: string): boolean {
  return QUESTION_WORDS.has(word);
}

/** The form that is indexed of a folded word: base of an irregular form, usual spelling, then Porter's English stem (Snowball). */
export function stem(word: string): string {
  const base = IRREGULAR_FORMS.get(word) ?? word;
  const spelt = SPELLINGS.get(base) ?? americanSuffix(base);
  return /^[a-z']+$/.test(spelt) ? porter2(spelt) : spelt;
}

/** "organisation" to "organization": the one British ending that no other English word shares. */
function americanSuffix(word: string): string {
  return word.replace(/isation(s?)$/, 'ization$1');
}

/** What a written word is looked for as. An abbreviation has several parts, other words one. */
export interface WordForm {
  /** As written. */
  readonly raw: string;
  /** Folded, in lower case, without possessive 's. */
  readonly word: string;
  readonly number: boolean;
  readonly capital: boolean;
  readonly parts: readonly { readonly word: string; readonly stem: string; readonly stop: boolean }[];
}

/** Forms that are kept at hand: a text has few words, many times each. */
const MOST_KEPT = 100_000;
const LONGEST_KEPT = 40;
const kept = new Map<string, WordForm>();

/** The form of a word or number as it stands in a text. */
export function formOf(raw: string): WordForm {
  if (raw.length > LONGEST_KEPT) return readForm(raw);
  const known = kept.get(raw);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const form = readForm(raw);
  // A slice of a text would keep the whole text in memory; joining makes a string of its own.
  kept.set(Array.from(raw).join(''), form);
  return form;
}

/** The form of a word that is spelt like an abbreviation in capitals, but is the word ("WHO" that asks). */
export function ordinaryForm(raw: string): WordForm {
  return readForm(raw.toLowerCase());
}

function readForm(raw: string): WordForm {
  const digits = /^\p{Nd}/u.test(raw);
  const word = plain(fold(raw), digits);
  const meant = CAPITAL_ABBREVIATIONS.get(raw) ?? ABBREVIATIONS.get(word) ?? [word];
  return {
    raw,
    word,
    number: digits || NUMBER_WORDS.has(raw.toLowerCase()),
    capital: /^\p{Lu}/u.test(raw),
    parts: meant.map((part) => {
      const stop = part === word && (isStopWord(part) || isQuestionWord(part));
      return { word: part, stem: stop ? part : stem(part), stop };
    }),
  };
}

/** Drops thousands separators, the full stops of an abbreviation, possessive 's and other apostrophes. */
function plain(folded: string, digits: boolean): string {
  if (digits) return folded.replace(/,/g, '');
  if (folded.includes('.'))
    return folded === 'u.s.' || folded === 'u.s.a.' ? 'usa' : folded.replace(/\./g, '');
  return folded.replace(/'s$/, '').replace(/'/g, '');
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...SPELLINGS].filter(([, to]) => /^\d/.test(to)).map(([from]) => from),
);
