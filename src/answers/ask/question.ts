import { synonymsOf, type Term, termsOf } from '../../index/analysis.js';
import { inverseFrequency } from '../../index/bm25.js';
import type { Lexicon } from '../../index/lexicon.js';
import type { Vocabulary } from '../../index/vocabulary.js';
import { isEnglish } from '../../reading/words/dictionary.js';
import { type AnswerKind, asks, asksForDefinition, asksForSpeech, asksWhether, kindOf } from './asking.js';
import { ASKING_STEMS, DEGREE_STEMS, SPEECH_STEMS } from './data/asking-words.js';
import { type AskedDegree, degreeOf } from './degree.js';

/** A word of the coverage that counts as a word of the question. */
export interface Form {
  readonly id: number;
  /** 1 for the word itself, less for a synonym. */
  readonly weight: number;
}

/** A word that the question asks with, once however often it is repeated. */
export interface AskedTerm {
  /** As the reader wrote it; `question.text.slice(start, end)`. */
  readonly written: string;
  readonly start: number;
  readonly end: number;
  readonly stem: string;
  /** How much it tells one passage from another: its inverse document frequency. */
  readonly weight: number;
  readonly name: boolean;
  readonly number: boolean;
  /** Words of the coverage that meet it; empty where nothing does. */
  readonly forms: readonly Form[];
  /** Whether the coverage has the word itself, not only a synonym or a correction. */
  readonly known: boolean;
  /** Used to ask, more than to say what is asked about: "kind", "say", "many". */
  readonly asking: boolean;
}

/** A question as understood. */
export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  /** What it asks the degree of ("how old"), or null. */
  readonly degree: AskedDegree | null;
  /** Asks what or who something is, in so many words. */
  readonly defines: boolean;
  /** Asks what somebody said. */
  readonly speech: boolean;
  /** Asks for a yes or no. */
  readonly whether: boolean;
  /** False for key words, which get only the features that help them too. */
  readonly asks: boolean;
  readonly terms: readonly AskedTerm[];
  /** Indexes into `terms` in the order of the question, repetitions included. */
  readonly sequence: readonly number[];
  /** Sum of the terms' weights, at least a tiny amount. */
  readonly weight: number;
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
}

/** A synonym is near, not the same. Between 0.2 and 0.6 the share of right first passages hardly changes. */
const SYNONYM_WEIGHT = 0.3;
/** "What kind of", "in what year": words that ask tell less of where the answer stands; 0.4 to 0.7 are as good. */
const ASKING_WEIGHT = 0.5;

/** More terms than any question has; a pasted article is cut here, so that it costs no more than a question. */
const MOST_TERMS = 60;

/** Understands a question against the words of the coverage. */
export function understand(text: string, vocabulary: Vocabulary): Question {
  const all = termsOf(text);
  const content = all.filter((term, i) => !term.stop && !isDegreeWord(term, all[i - 1]));
  const used = content.length > 0 ? content : all;
  const terms: AskedTerm[] = [];
  const sequence: number[] = [];
  const corrected: { from: string; to: string }[] = [];
  const places = new Map<string, number>();
  for (const term of used) {
    let place = places.get(term.stem);
    if (place === undefined) {
      if (terms.length >= MOST_TERMS) break;
      place = terms.length;
      places.set(term.stem, place);
      const { asked, correction } = askedTerm(term, text, term === all[0], vocabulary);
      terms.push(asked);
      if (correction) corrected.push(correction);
    }
    sequence.push(place);
  }
  const weight = Math.max(
    1e-9,
    terms.reduce((sum, term) => sum + term.weight, 0),
  );
  return {
    text,
    kind: kindOf(text),
    degree: degreeOf(text, all),
    defines: asksForDefinition(text),
    speech: asksForSpeech(text),
    whether: asksWhether(text, all),
    asks: asks(text, all),
    terms,
    sequence,
    weight,
    corrected,
  };
}

/** "How old": the word after "how" says what is asked, not where an answer stands. */
function isDegreeWord({ stem }: Term, before: Term | undefined): boolean {
  return before?.word === 'how' && DEGREE_STEMS.has(stem);
}

function askedTerm(
  term: Term,
  text: string,
  opens: boolean,
  { lexicon, passages, correct }: Vocabulary,
): { asked: AskedTerm; correction: { from: string; to: string } | null } {
  const written = text.slice(term.start, term.end);
  const named = term.capital && !opens;
  const asking = ASKING_STEMS.has(term.stem) || SPEECH_STEMS.has(term.stem) || DEGREE_STEMS.has(term.stem);
  const forms = new Map<number, number>();
  const own = standing(lexicon, term.stem);
  if (own !== undefined) forms.set(own, 1);
  for (const synonym of synonymsOf(term.stem)) {
    const id = standing(lexicon, synonym);
    if (id !== undefined) forms.set(id, SYNONYM_WEIGHT);
  }
  let correction: { from: string; to: string } | null = null;
  if (forms.size === 0 && !asking && !term.number) {
    const to = correct({ word: term.word, stem: term.stem, name: term.capital });
    if (to !== null) {
      forms.set(to.id, 1);
      correction = { from: written, to: to.word };
    }
  }
  const frequency = own === undefined ? frequencyOf(forms, lexicon) : lexicon.passages(own);
  const asked = {
    written,
    start: term.start,
    end: term.end,
    stem: term.stem,
    weight: inverseFrequency(passages, frequency) * (ASKING_STEMS.has(term.stem) ? ASKING_WEIGHT : 1),
    name: named || (own !== undefined && looksLikeName(own, term.word, lexicon)),
    number: term.number,
    forms: [...forms].map(([id, weight]) => ({ id, weight })),
    known: own !== undefined,
    asking,
  };
  return { asked, correction };
}

/**
 * Whether a word that a reader writes small is a name: the coverage writes it large, an English word in more than one
 * passage, since a title may hold any word.
 */
function looksLikeName(id: number, word: string, lexicon: Lexicon): boolean {
  return lexicon.isName(id) && (lexicon.passages(id) > 1 || !isEnglish(word));
}

/** The id of a stem that some passage holds. */
function standing(lexicon: Lexicon, stem: string): number | undefined {
  const id = lexicon.id(stem);
  return id !== undefined && lexicon.passages(id) > 0 ? id : undefined;
}

function frequencyOf(forms: ReadonlyMap<number, number>, lexicon: Lexicon): number {
  return Math.max(0, ...[...forms.keys()].map((id) => lexicon.passages(id)));
}
