import { stem } from '../word-forms.js';

/**
 * Words that show of what kind an answer can be. Source: English grammar's closed classes (numerals, names of
 * months and days, causal connectives, prepositions of place), written out.
 */
const stems = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).map(stem));

export const NUMBER_WORDS = stems(
  'one hundred thousand million billion trillion dozen dozens half quarter percent percentage twice double triple several',
);

export const DATE_WORDS = stems(
  `january february march april may june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday century centuries spring summer autumn winter yesterday today
  tomorrow decade`,
);

/** Stop words among them are kept as they are written. */
export const REASON_WORDS: ReadonlySet<string> = new Set([
  ...stems(
    'due since caused cause causes reason reasons using led leads order thus therefore result enabled',
  ),
  'because',
  'by',
  'through',
  'so',
  'to',
]);

export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'of',
  'on',
]);

/** Words that turn a statement into its opposite; stop words among them are kept as they are written. */
export const NEGATIONS: ReadonlySet<string> = new Set([
  ...stems('deny reject'),
  'not',
  'no',
  'never',
  'nor',
  'without',
  'neither',
]);
