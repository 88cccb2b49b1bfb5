import { stem as porter2 } from 'porter2';
import { ABBREVIATIONS, CAPITAL_ABBREVIATIONS, PHRASES } from './data/abbreviations.js';
import { IRREGULAR_FORMS } from './data/irregular-forms.js';
import { SPELLINGS } from './data/spellings.js';
import { QUESTION_WORDS, STOP_WORDS } from './data/stop-words.js';
import { SYNONYM_GROUPS } from './data/synonyms.js';

/**
 * A word of a text as it is looked for. Several terms may share one place ("UN" is read as "united nations"),
 * and one may span several words ("new crown" is read as "coronavirus").
 */
export interface Term {
  /** UTF-16 offsets in the text given, end excluded. */
  readonly start: number;
  readonly end: number;
  /** Folded, in lower case, without possessive 's: what the reader wrote, for lists and names. */
  readonly word: string;
  /** What is indexed and compared: the stem of the word in its usual spelling. */
  readonly stem: string;
  /** Says nothing about where an answer stands: a stop word or question word. */
  readonly stop: boolean;
  /** Written with digits, or a number word. */
  readonly number: boolean;
  /** Written with a capital letter. */
  readonly capital: boolean;
}

/**
 * A number with its separators ("1,234.5", "5G", "20th"), an abbreviation with full stops ("U.S."), or a word
 * with its apostrophes. No two parts of a branch can match the same characters, so matching is linear.
 */
const WORD =
  /\d+(?:[.,]\d+)*[\p{L}\p{M}]*|(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’‘ʼ`]\p{L}[\p{L}\p{M}]*)*/gu;

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

/** Every word of a text in order, stop words included. Offsets are those of the text plus `offset`. */
export function termsOf(text: string, offset = 0): Term[] {
  const words = [...text.matchAll(WORD)].map((match) => wordAt(match[0], match.index));
  const terms: Term[] = [];
  for (let i = 0; i < words.length; ) {
    const phrase = phraseAt(words, i);
    const first = words[i];
    const last = words[i + (phrase?.words.length ?? 1) - 1];
    if (first === undefined || last === undefined) break;
    const base = {
      start: offset + first.start,
      end: offset + last.end,
      capital: first.capital,
      number: first.number,
    };
    const readAs = phrase?.as ?? abbreviated(first, i) ?? [first.word];
    for (const word of readAs) {
      const stop = readAs[0] === first.word && (isStopWord(word) || isQuestionWord(word)) && !isMay(words, i);
      terms.push({ ...base, word, stem: stop ? word : stem(word), stop });
    }
    i += phrase?.words.length ?? 1;
  }
  return terms;
}

/** The words that carry meaning; where a text has none but stop words ("The Who"), these. */
export function contentTerms(text: string, offset = 0): Term[] {
  const terms = termsOf(text, offset);
  const content = terms.filter((term) => !term.stop);
  return content.length > 0 ? content : terms;
}

/** Stems of words that readers use for the same thing as the word with this stem, itself excluded. */
export function synonymsOf(stemmed: string): readonly string[] {
  return SYNONYMS.get(stemmed) ?? [];
}

/** "May" beside a number or after "in" is the month, not the verb. */
function isMay(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  return (
    words[at]?.raw === 'May' && (words[at + 1]?.number || before?.number || before?.word === 'in') === true
  );
}

interface Word {
  readonly raw: string;
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly number: boolean;
  readonly capital: boolean;
}

function wordAt(raw: string, start: number): Word {
  const digits = /^\p{Nd}/u.test(raw);
  return {
    raw,
    start,
    end: start + raw.length,
    word: plain(fold(raw), digits),
    number: digits || NUMBER_WORDS.has(raw.toLowerCase()),
    capital: /^\p{Lu}/u.test(raw),
  };
}

/** Drops thousands separators, the full stops of an abbreviation, possessive 's and other apostrophes. */
function plain(folded: string, digits: boolean): string {
  if (digits) return folded.replace(/,/g, '');
  if (folded.includes('.'))
    return folded === 'u.s.' || folded === 'u.s.a.' ? 'usa' : folded.replace(/\./g, '');
  return folded.replace(/'s$/, '').replace(/'/g, '');
}

/** What an abbreviation stands for. A "WHO" that opens a text asks; elsewhere it is the organisation. */
function abbreviated(word: Word, position: number): readonly string[] | undefined {
  const capital = CAPITAL_ABBREVIATIONS.get(word.raw);
  if (capital && (position > 0 || !isQuestionWord(word.word))) return capital;
  return ABBREVIATIONS.get(word.word);
}

function phraseAt(words: readonly Word[], at: number): (typeof PHRASES)[number] | undefined {
  return PHRASES_BY_FIRST.get(words[at]?.word ?? '')?.find((phrase) =>
    phrase.words.every((word, i) => words[at + i]?.word === word.replace(/'s$/, '')),
  );
}

const NUMBER_WORDS: ReadonlySet<string> = new Set(
  [...SPELLINGS].filter(([, to]) => /^\d/.test(to)).map(([from]) => from),
);

const PHRASES_BY_FIRST = phraseTable();

function phraseTable(): Map<string, (typeof PHRASES)[number][]> {
  const table = new Map<string, (typeof PHRASES)[number][]>();
  for (const phrase of PHRASES) {
    const first = (phrase.words[0] ?? '').replace(/'s$/, '');
    table.set(first, [...(table.get(first) ?? []), phrase]);
  }
  return table;
}

const SYNONYMS: ReadonlyMap<string, readonly string[]> = synonymTable();

function synonymTable(): Map<string, string[]> {
  const table = new Map<string, Set<string>>();
  for (const group of SYNONYM_GROUPS) {
    const stems = group.map(stem);
    for (const one of stems) {
      const others = table.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      table.set(one, others);
    }
  }
  return new Map([...table].map(([key, others]) => [key, [...others]]));
}
