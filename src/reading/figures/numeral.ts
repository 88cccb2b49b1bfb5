/** A span of values, both ends included. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** A number as written, before its unit. Indexes are those of the sentence's lexemes. */
export interface Numeral {
  readonly first: number;
  /** Index after its last lexeme. */
  readonly last: number;
  /** Full value, scale words included. */
  readonly value: number | Range;
  /** The part before the scale word: 78.84 of "78.84 billion". */
  readonly raw: number;
  /** What its scale words multiply by; 1 without. */
  readonly scale: number;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** Digits without separator, point or scale: could be a year, a label or a list number. */
  readonly plain: boolean;
}
