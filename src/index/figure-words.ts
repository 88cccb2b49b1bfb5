import type { Span } from '../corpus/article.js';
import { firstAt } from '../halving.js';
import type { Figure, Reading } from '../reading/reading.js';
import { type Term, termsOf } from './analysis.js';
import type { CountryMention } from './countries.js';
import { codesOf, cut, readStretch, type Stretch, stemsOf } from './stretch.js';

/** Words and countries of a stretch of an article. */
export interface Place {
  readonly stems: ReadonlySet<string>;
  /** ISO codes. */
  readonly countries: ReadonlySet<string>;
}

/** A sentence with figures. */
export interface Surroundings extends Place {
  /** Stems written with a capital: names, unless small letters write them elsewhere. */
  readonly capitals: ReadonlySet<string>;
  /** Dates of the sentence that are no figure's period. */
  readonly dates: readonly { readonly from: string; readonly to: string }[];
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
  /** Of what is counted, or of the unit's name. */
  readonly unit: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly inSentence: Surroundings;
  readonly inParagraph: Place;
  /** Countries of the measure, else of the clause. */
  readonly countries: readonly CountryMention[];
  /** Whether those are of the measure. */
  readonly namesCountries: boolean;
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

/** Makes a thing once for each span. */
function once<T>(): (span: Span, make: () => T) => T {
  const made = new Map<string, T>();
  return (span, make) => {
    const key = span.join();
    const known = made.get(key) ?? make();
    made.set(key, known);
    return known;
  };
}

const placeOf = ({ terms, countries }: Stretch): Place => ({
  stems: stemsOf(terms),
  countries: codesOf(countries),
});

/** The words around every figure of an article, and every term that was read on the way. */
export function wordsOf(reading: Reading): { readonly words: FigureWords[]; readonly terms: Term[] } {
  const { text, paragraphs } = reading.article;
  const read: Term[] = [];
  const paragraphOnce = once<{ readonly stretch: Stretch; readonly place: Place }>();
  const sentenceOnce = once<Surroundings>();
  let sentence = 0;
  const words = reading.figures.map((figure, at) => {
    const { span, at: found } = sentenceOf(reading, figure, sentence);
    sentence = found;
    const whole = paragraphs[reading.sentences[found]?.paragraph ?? -1];
    const around: Span = whole ? [whole.start, whole.end] : span;
    const paragraph = paragraphOnce(around, () => {
      const stretch = readStretch(text, around);
      for (const term of stretch.terms) read.push(term);
      return { stretch, place: placeOf(stretch) };
    });
    const inSentence = sentenceOnce(span, () => surroundings(reading, at, span, paragraph.stretch));
    const clause = cut(paragraph.stretch, clauseOf(reading, at, span));
    return figureWords(figure, span, clause, inSentence, paragraph.place);
  });
  return { words, terms: read };
}

/** @param at the first figure of the sentence. */
function surroundings(reading: Reading, at: number, span: Span, paragraph: Stretch): Surroundings {
  const stretch = cut(paragraph, span);
  const isName = ({ capital, stop, number }: Term): boolean => capital && !stop && !number;
  const named = stretch.terms.filter(isName);
  return {
    ...placeOf(stretch),
    capitals: stemsOf(named.length > 0 ? named : paragraph.terms.filter(isName)),
    dates: freeDates(reading, at, span),
  };
}

function freeDates({ figures, dates }: Reading, at: number, [start, end]: Span): Surroundings['dates'] {
  const taken = new Set<string>();
  for (let i = at; (figures[i]?.start ?? end) < end; i++) {
    const period = figures[i]?.period;
    if (period) taken.add(`${period.from}/${period.to}`);
  }
  const first = firstAt(dates.length, (i) => (dates[i]?.start ?? 0) >= start);
  const next = firstAt(dates.length, (i) => (dates[i]?.start ?? 0) >= end);
  return dates
    .slice(first, next)
    .flatMap(({ from, to }) => (from && to && !taken.has(`${from}/${to}`) ? [{ from, to }] : []));
}

function figureWords(
  figure: Figure,
  sentence: Span,
  clause: Stretch,
  inSentence: Surroundings,
  inParagraph: Place,
): FigureWords {
  const measure = figure.measure ?? '';
  const named = readStretch(measure, [0, measure.length]);
  const unit = stemsOf(termsOf(figure.unit ?? ''));
  const own = named.terms.filter(
    (_, i) => !named.countries.some(({ first, next }) => i >= first && i < next),
  );
  const counted = figure.kind === 'count' ? unit : [];
  return {
    figure,
    sentence,
    measure: new Set([...stemsOf(named.terms), ...stemsOf(termsOf(figure.text)), ...counted]),
    measured: stemsOf(own),
    unit,
    clause: stemsOf(clause.terms),
    inSentence,
    inParagraph,
    countries: named.countries.length > 0 ? named.countries : clause.countries,
    namesCountries: named.countries.length > 0,
  };
}
