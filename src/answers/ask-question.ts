import { fold, isQuestionWord, synonymsOf, type Term, termsOf } from '../index/analysis.js';
import type { Lexicon } from '../index/lexicon.js';
import type { SpellingIndex } from '../index/spelling.js';

/** What kind of thing answers. */
export type AnswerKind = 'number' | 'date' | 'person' | 'place' | 'reason' | 'thing';

/** A word of the coverage that counts as a word of the question. */
export interface Form {
  readonly id: number;
  /** 1 for the word itself, less for a synonym. */
  readonly weight: number;
}

/** A word that the question asks with, once however often it is repeated. */
export interface AskedTerm {
  /** As the reader wrote it. */
  readonly written: string;
  readonly stem: string;
  /** How much it tells one passage from another: its inverse document frequency. */
  readonly weight: number;
  readonly name: boolean;
  readonly number: boolean;
  /** Words of the coverage that meet it; empty where nothing does. */
  readonly forms: readonly Form[];
  /** Whether the coverage has the word itself, not only a synonym or a correction. */
  readonly known: boolean;
}

/** A question as understood. */
export interface Question {
  readonly text: string;
  readonly kind: AnswerKind;
  /** False for key words, which get only the features that help them too. */
  readonly asks: boolean;
  readonly terms: readonly AskedTerm[];
  /** Indexes into `terms` in the order of the question, repetitions included. */
  readonly sequence: readonly number[];
  /** Sum of the terms' weights, at least a tiny amount. */
  readonly weight: number;
  readonly corrected: readonly { readonly from: string; readonly to: string }[];
}

/** A synonym is near, not the same: measured best at about half of the word's own weight. */
export const SYNONYM_WEIGHT = 0.5;

/** More terms than any question has; a pasted article is cut here, so that it costs no more than a question. */
const MOST_TERMS = 60;

/** Understands a question against the words of the coverage. */
export function understand(
  text: string,
  lexicon: Lexicon,
  spelling: SpellingIndex,
  passages: number,
): Question {
  const all = termsOf(text);
  const content = all.filter((term) => !term.stop);
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
      const { asked, correction } = askedTerm(term, text, term === all[0], lexicon, spelling, passages);
      terms.push(asked);
      if (correction) corrected.push(correction);
    }
    sequence.push(place);
  }
  const weight = Math.max(
    1e-9,
    terms.reduce((sum, term) => sum + term.weight, 0),
  );
  return { text, kind: kindOf(text), asks: asks(text, all), terms, sequence, weight, corrected };
}

function askedTerm(
  term: Term,
  text: string,
  opens: boolean,
  lexicon: Lexicon,
  spelling: SpellingIndex,
  passages: number,
): { asked: AskedTerm; correction: { from: string; to: string } | null } {
  const written = text.slice(term.start, term.end);
  const forms = new Map<number, number>();
  const own = standing(lexicon, term.stem);
  if (own !== undefined) forms.set(own, 1);
  for (const synonym of synonymsOf(term.stem)) {
    const id = standing(lexicon, synonym);
    if (id !== undefined) forms.set(id, SYNONYM_WEIGHT);
  }
  let correction: { from: string; to: string } | null = null;
  if (forms.size === 0) {
    const to = spelling.correct(term.stem);
    if (to !== null) {
      forms.set(to, 1);
      correction = { from: written, to: lexicon.stem(to) };
    }
  }
  const frequency = own === undefined ? frequencyOf(forms, lexicon) : lexicon.passages(own);
  const asked = {
    written,
    stem: term.stem,
    weight: inverseFrequency(passages, frequency),
    name: (term.capital && !opens) || (own !== undefined && lexicon.isName(own)),
    number: term.number,
    forms: [...forms].map(([id, weight]) => ({ id, weight })),
    known: own !== undefined,
  };
  return { asked, correction };
}

/** The id of a stem that some passage holds. */
function standing(lexicon: Lexicon, stem: string): number | undefined {
  const id = lexicon.id(stem);
  return id !== undefined && lexicon.passages(id) > 0 ? id : undefined;
}

function frequencyOf(forms: ReadonlyMap<number, number>, lexicon: Lexicon): number {
  return Math.max(0, ...[...forms.keys()].map((id) => lexicon.passages(id)));
}

/** BM25's weight of a word that stands in `frequency` of `passages` passages. */
export function inverseFrequency(passages: number, frequency: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

const AUXILIARIES =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|name|tell|list|give|describe|explain)\b/;

/** Whether a text asks: a question mark, a question word near its start, or an auxiliary that opens it. */
function asks(text: string, terms: readonly Term[]): boolean {
  if (/[?？]\s*$/.test(text.slice(-20))) return true;
  if (terms.slice(0, 6).some((term) => isQuestionWord(term.word))) return true;
  return AUXILIARIES.test(fold(text.slice(0, 40)).trim());
}

/** Patterns in order; the first that fits says what kind of answer is asked for. */
const KINDS: readonly (readonly [AnswerKind, RegExp])[] = [
  ['date', /\b(?:when|(?:what|which) (?:year|date|day|month|decade|century|time|era|period))\b/],
  [
    'number',
    /\b(?:how (?:many|much|long|old|far|tall|high|large|big|often|fast|deep|heavy|wide)|(?:what|which) (?:percent|percentage|number|amount|age|share|proportion|rate|fraction|ratio|price|cost|value|sum|total|volume|population|size))\b/,
  ],
  [
    'person',
    /\b(?:who|whom|whose|(?:what|which) (?:person|people|man|woman|actor|actress|singer|politician|president|player|author|artist|leader|king|queen|emperor|scientist|historian|minister|official|expert|doctor|ambassador))\b/,
  ],
  [
    'place',
    /\b(?:where|(?:what|which) (?:city|country|countries|state|place|continent|county|town|region|island|river|nation|street|area|province|location|building))\b/,
  ],
  ['reason', /\b(?:why|how|what (?:caused|causes|reason|made))\b/],
];

/** Of what kind an answer to the question is. */
export function kindOf(text: string): AnswerKind {
  const folded = fold(text.slice(0, 1000));
  return KINDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? 'thing';
}
