import type { AnalysedSentence, Language } from '../language.js';
import type { PartOfSpeech } from '../words/token.js';

/** A number, word or mark of a sentence, cut for the reading of quantities. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Lower case; an abbreviation with points loses them ("U.S." is "us", "p.m." is "pm"). */
  readonly lower: string;
  readonly kind: 'number' | 'word' | 'mark';
  /** True where no white space stands before it. */
  readonly glued: boolean;
  /** The tag of the token that covers it. */
  readonly pos: PartOfSpeech;
  /** Set where it belongs to a quantity or a time expression and so to no noun phrase. */
  readonly part?: 'quantity' | 'time';
}

// One alternative can match at any place, so the scan is linear. Digits keep their inner separators.
const LEXEME =
  /\d+(?:[.,]\d+)*|(?<![\p{L}\d.])\.\d+|(?<!\p{L})\p{L}(?:\.\p{L}(?!\p{L}))+\.?|\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\S/gu;

const UNTAGGED = (): PartOfSpeech => 'X';

function kindOf(word: string): Lexeme['kind'] {
  const first = word.charCodeAt(0);
  const digit = first === 46 ? word.length > 1 : first >= 48 && first <= 57;
  if (digit) return 'number';
  const latin = (first >= 65 && first <= 90) || (first >= 97 && first <= 122);
  return latin || (first > 127 && /^\p{L}/u.test(word)) ? 'word' : 'mark';
}

/**
 * Cuts a text into lexemes; offsets are those of the text plus `offset`. `tagAt` gives the part of speech at
 * an offset and is asked from left to right. Linear.
 */
export function lex(text: string, offset = 0, tagAt: (start: number) => PartOfSpeech = UNTAGGED): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  for (const match of text.matchAll(LEXEME)) {
    const word = match[0];
    const kind = kindOf(word);
    const lower = kind === 'word' ? word.toLowerCase().replaceAll('.', '').replaceAll('’', "'") : word;
    const start = offset + match.index;
    const glued = match.index === end;
    lexemes.push({ start, end: start + word.length, text: word, lower, kind, glued, pos: tagAt(start) });
    end = match.index + word.length;
  }
  return lexemes;
}

/** The lexemes of a sentence, each with the part of speech of the token that it begins in. */
export function lexSentence(language: Language, sentence: AnalysedSentence): Lexeme[] {
  const { tokens } = language;
  let at = sentence.first;
  return lex(language.text.slice(sentence.start, sentence.end), sentence.start, (start) => {
    while (at < sentence.last - 1 && (tokens[at]?.end ?? 0) <= start) at++;
    return tokens[at]?.pos ?? 'X';
  });
}

/** The word at a place in small letters; empty where none stands. */
export const wordAt = (lexemes: readonly Lexeme[], at: number): string => lexemes[at]?.lower ?? '';

/** The lexemes `[first, last)` as they are printed, each white space as one blank. */
export const asPrinted = (lexemes: readonly Lexeme[], first: number, last: number): string =>
  lexemes
    .slice(first, last)
    .map((lexeme, i) => (i > 0 && !lexeme.glued ? ` ${lexeme.text}` : lexeme.text))
    .join('');
