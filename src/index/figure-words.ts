import type { Span } from '../corpus/article.js';
import type { Figure, Reading } from '../reading/reading.js';
import { type Term, termsOf } from './analysis.js';
import { type CountryMention, countriesIn } from './countries.js';

/** Words and countries of a stretch of an article. */
export interface Place {
  readonly stems: ReadonlySet<string>;
  /** ISO codes. */
  readonly countries: ReadonlySet<string>;
}

/** The words of one figure, nearest first. */
export interface FigureWords {
  readonly figure: Figure;
  /** The sentence that states it, as a span of the file. */
  readonly sentence: Span;
  /** Of its measure, its number and what it counts. */
  readonly measure: ReadonlySet<string>;
  /** Of its measure alone, countries left out. */
  readonly measured: ReadonlySet<string>;
  readonly unit: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly inSentence: Place;
  readonly inParagraph: Place;
  /** Countries of the measure, else of the clause. */
  readonly countries: readonly CountryMention[];
  /** Whether those are of the measure. */
  readonly namesCountries: boolean;
  /** Stems written with a capital in the sentence, where it has none in the paragraph. */
  readonly capitals: ReadonlySet<string>;
}

/** A stretch of text read once; parts of it are cut from its terms. */
interface Read {
  readonly text: string;
  readonly offset: number;
  readonly terms: readonly Term[];
  readonly countries: readonly CountryMention[];
}

function readSpan(text: string, [start, end]: Span): Read {
  const words = text.slice(start, end);
  const terms = termsOf(words, start);
  return { text: words, offset: start, terms, countries: countriesIn(words, terms, start) };
}

const stemsOf = (terms: readonly Term[]): Set<string> =>
  new Set(terms.flatMap(({ stop, stem }) => (stop ? [] : stem)));

function placeIn({ terms, countries }: Read, [start, end]: Span): Place {
  const inside = (at: number): boolean =>
    (terms[at]?.start ?? -1) >= start && (terms[at]?.start ?? end) < end;
  return {
    stems: stemsOf(terms.filter((_, at) => inside(at))),
    countries: new Set(countries.flatMap(({ code, first }) => (inside(first) ? code : []))),
  };
}

/** The sentence around a figure; one that the tagger cut inside the figure is taken whole. */
function sentenceOf({ sentences }: Reading, figure: Figure, from: number): { span: Span; at: number } {
  let at = from;
  while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= figure.start) at++;
  let last = at;
  while (last < sentences.length - 1 && (sentences[last]?.end ?? 0) < figure.end) last++;
  const start = Math.min(sentences[at]?.start ?? figure.start, figure.start);
  const end = Math.max(sentences[last]?.end ?? figure.end, figure.end);
  return { span: [start, end], at };
}

/**
 * From the end of the figure before it to the mark that closes its clause, or to the end of the sentence where it
 * is the last: what stands before a figure says what it measures more often than what follows.
 */
function clauseOf({ figures, article }: Reading, at: number, [start, end]: Span): Span {
  const before = figures[at - 1];
  const after = figures[at + 1];
  const from = before && before.end > start ? before.end : start;
  const own = figures[at]?.end ?? start;
  if (!after || after.start >= end) return [from, end];
  const mark = article.text.slice(own, after.start).search(/[,;:–—]/);
  return [from, Math.max(own, mark < 0 ? after.start : own + mark)];
}

/** Remembers what it made for each span. */
function once<T>(make: (span: Span) => T): (span: Span) => T {
  const made = new Map<string, T>();
  return (span) => {
    const key = span.join();
    const known = made.get(key) ?? make(span);
    made.set(key, known);
    return known;
  };
}

/** The words around every figure of an article, and every term that was read on the way. */
export function wordsOf(reading: Reading): { readonly words: FigureWords[]; readonly terms: Term[] } {
  const { text, paragraphs } = reading.article;
  const terms: Term[] = [];
  const paragraphAt = once((span) => {
    const read = readSpan(text, span);
    for (const term of read.terms) terms.push(term);
    return { read, place: placeIn(read, span) };
  });
  const sentencesAt = new Map<string, Place>();
  let sentence = 0;
  const words = reading.figures.map((figure, at) => {
    const { span, at: found } = sentenceOf(reading, figure, sentence);
    sentence = found;
    const whole = paragraphs[reading.sentences[found]?.paragraph ?? -1];
    const paragraph = paragraphAt(whole ? [whole.start, whole.end] : span);
    const inSentence = sentencesAt.get(span.join()) ?? placeIn(paragraph.read, span);
    sentencesAt.set(span.join(), inSentence);
    return figureWords(reading, figure, at, span, inSentence, paragraph);
  });
  return { words, terms };
}

function capitalsIn(terms: readonly Term[], [start, end]: Span): Set<string> {
  const capitals = terms.filter(({ capital, stop, number }) => capital && !stop && !number);
  const inSentence = capitals.filter((term) => term.start >= start && term.start < end);
  return new Set((inSentence.length > 0 ? inSentence : capitals).map(({ stem }) => stem));
}

function figureWords(
  reading: Reading,
  figure: Figure,
  at: number,
  sentence: Span,
  inSentence: Place,
  paragraph: { readonly read: Read; readonly place: Place },
): FigureWords {
  const measure = figure.measure ?? '';
  const named = readSpan(measure, [0, measure.length]);
  const unit = stemsOf(termsOf(figure.unit ?? ''));
  const measured = stemsOf(
    named.terms.filter((_, i) => !named.countries.some(({ first, next }) => i >= first && i < next)),
  );
  const counted = figure.kind === 'count' ? unit : [];
  const clause = clauseOf(reading, at, sentence);
  const { terms, countries } = paragraph.read;
  const inClause = countries.filter(({ first }) => {
    const start = terms[first]?.start ?? -1;
    return start >= clause[0] && start < clause[1];
  });
  return {
    figure,
    sentence,
    measure: new Set([...stemsOf(named.terms), ...stemsOf(termsOf(figure.text)), ...counted]),
    measured,
    unit,
    clause: placeIn(paragraph.read, clause).stems,
    inSentence,
    inParagraph: paragraph.place,
    countries: named.countries.length > 0 ? named.countries : inClause,
    namesCountries: named.countries.length > 0,
    capitals: capitalsIn(terms, sentence),
  };
}
