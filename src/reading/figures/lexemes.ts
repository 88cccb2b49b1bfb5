import type { AnalysedSentence, Language, PartOfSpeech } from '../language.js';

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

const isDigit = (text: string) => /^\.?\d/.test(text);
const isLetter = (text: string) => /^\p{L}/u.test(text);

/** Cuts a text into lexemes without tags; offsets are those of the text plus `offset`. Linear. */
export function lex(text: string, offset = 0): Lexeme[] {
  const lexemes: Lexeme[] = [];
  let end = -1;
  for (const match of text.matchAll(LEXEME)) {
    const word = match[0];
    const kind = isDigit(word) ? 'number' : isLetter(word) ? 'word' : 'mark';
    const lower = kind === 'word' ? word.toLowerCase().replaceAll('.', '').replaceAll('’', "'") : word;
    lexemes.push({
      start: offset + match.index,
      end: offset + match.index + word.length,
      text: word,
      lower,
      kind,
      glued: match.index === end,
      pos: 'X',
    });
    end = match.index + word.length;
  }
  return lexemes;
}

/** The lexemes of a sentence, each with the part of speech of the token that it begins in. */
export function lexSentence(language: Language, sentence: AnalysedSentence): Lexeme[] {
  const { tokens } = language;
  let at = sentence.first;
  return lex(language.text.slice(sentence.start, sentence.end), sentence.start).map((lexeme) => {
    while (at < sentence.last - 1 && (tokens[at]?.end ?? 0) <= lexeme.start) at++;
    return { ...lexeme, pos: tokens[at]?.pos ?? 'X' };
  });
}
