import { type Lexeme, lex } from './lexemes.js';

/** A phrase found in a sentence: what it stands for and the lexeme after its last. */
export interface PhraseMatch<T> {
  readonly value: T;
  readonly last: number;
}

/**
 * Phrases of one or more words with what they stand for, found in a sentence forwards or backwards.
 * Keys are cut by the same lexer as the text, so "U.S. dollars" and "sq. ft" match as written.
 */
export class PhraseBook<T> {
  private readonly byText = new Map<string, T>();
  private longest = 1;

  /** `exact` keeps the case of letters apart ("MW" is not "mW"). */
  constructor(
    entries: Iterable<readonly [phrase: string, value: T]>,
    private readonly exact = false,
  ) {
    for (const [phrase, value] of entries) {
      const words = lex(phrase);
      this.longest = Math.max(this.longest, words.length);
      const key = words.map((word) => this.form(word)).join(' ');
      if (!this.byText.has(key)) this.byText.set(key, value);
    }
  }

  private form(lexeme: Lexeme): string {
    return this.exact ? lexeme.text : lexeme.lower;
  }

  /** The longest phrase that begins at lexeme `at`. */
  at(lexemes: readonly Lexeme[], at: number): PhraseMatch<T> | null {
    let key = '';
    let found: PhraseMatch<T> | null = null;
    for (let i = at; i < Math.min(lexemes.length, at + this.longest); i++) {
      const lexeme = lexemes[i];
      if (!lexeme) break;
      key = i === at ? this.form(lexeme) : `${key} ${this.form(lexeme)}`;
      const value = this.byText.get(key);
      if (value !== undefined) found = { value, last: i + 1 };
    }
    return found;
  }

  /** The longest phrase that ends before lexeme `end`; `last` is then the index of its first lexeme. */
  before(lexemes: readonly Lexeme[], end: number): PhraseMatch<T> | null {
    let key = '';
    let found: PhraseMatch<T> | null = null;
    for (let i = end - 1; i >= Math.max(0, end - this.longest); i--) {
      const lexeme = lexemes[i];
      if (!lexeme) break;
      key = i === end - 1 ? this.form(lexeme) : `${this.form(lexeme)} ${key}`;
      const value = this.byText.get(key);
      if (value !== undefined) found = { value, last: i };
    }
    return found;
  }
}
