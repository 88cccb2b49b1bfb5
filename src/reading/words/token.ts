/** Universal part of speech, as wink-nlp tags it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word or mark with its place in the text: `text.slice(start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
  /** A month's word that is a given name here ("April Magnus"). */
  readonly given?: boolean;
}

/** A token with another part of speech. Written out, as this runs for many words and copying by spread is slow. */
export function retagged({ start, end, text, lower }: Token, pos: PartOfSpeech): Token {
  return { start, end, text, lower, pos };
}
