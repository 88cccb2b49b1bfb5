import { PHRASES } from './data/abbreviations.js';
import { formOf, isQuestionWord, ordinaryForm, stem, type WordForm } from './word-forms.js';

export { synonymsOf } from './synonyms.js';
export { fold, isQuestionWord, isStopWord, stem } from './word-forms.js';

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

/** A word and where it stands. */
interface Place {
  readonly form: WordForm;
  readonly start: number;
}

/** Every word of a text in order, stop words included. Offsets are those of the text plus `offset`. */
export function termsOf(text: string, offset = 0): Term[] {
  const places = placesIn(text);
  const terms: Term[] = [];
  for (let i = 0; i < places.length; ) {
    const first = places[i];
    if (first === undefined) break;
    const phrase = phraseAt(places, i);
    const last = phrase ? (places[i + phrase.words.length - 1] ?? first) : first;
    const { capital, number } = first.form;
    const start = offset + first.start;
    const end = offset + last.start + last.form.raw.length;
    if (phrase) {
      for (const word of phrase.as)
        terms.push({ start, end, word, stem: stem(word), stop: false, number, capital });
      i += phrase.words.length;
      continue;
    }
    const stands = first.form.raw === 'May' && isMay(places, i);
    for (const { word, stem, stop } of first.form.parts)
      terms.push({ start, end, word, stem, stop: stop && !stands, number, capital });
    i++;
  }
  return terms;
}

/** The words of a text. A "WHO" that opens it asks; elsewhere it is the organisation. */
function placesIn(text: string): Place[] {
  const places: Place[] = [];
  for (const match of text.matchAll(WORD)) places.push({ form: formOf(match[0]), start: match.index });
  const [first] = places;
  if (first && first.form.parts.length > 1 && isQuestionWord(first.form.word))
    places[0] = { ...first, form: ordinaryForm(first.form.raw) };
  return places;
}

/** The words that carry meaning; where a text has none but stop words ("The Who"), these. */
export function contentTerms(text: string, offset = 0): Term[] {
  const terms = termsOf(text, offset);
  const content = terms.filter((term) => !term.stop);
  return content.length > 0 ? content : terms;
}

/** "May" beside a number or after "in" is the month, not the verb. */
function isMay(places: readonly Place[], at: number): boolean {
  const before = places[at - 1]?.form;
  return places[at + 1]?.form.number === true || before?.number === true || before?.word === 'in';
}

function phraseAt(places: readonly Place[], at: number): Phrase | undefined {
  return PHRASES_BY_FIRST.get(places[at]?.form.word ?? '')?.find((phrase) =>
    phrase.words.every((word, i) => places[at + i]?.form.word === word),
  );
}

interface Phrase {
  /** Folded, without possessive 's. */
  readonly words: readonly string[];
  readonly as: readonly string[];
}

const PHRASES_BY_FIRST = phraseTable();

function phraseTable(): Map<string, Phrase[]> {
  const table = new Map<string, Phrase[]>();
  for (const { words: written, as } of PHRASES) {
    const words = written.map((word) => word.replace(/'s$/, ''));
    table.set(words[0] ?? '', [...(table.get(words[0] ?? '') ?? []), { words, as }]);
  }
  return table;
}
