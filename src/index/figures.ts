import type { Span } from '../corpus/article.js';
import type { Figure, Reading } from '../reading/reading.js';
import { type Term, termsOf } from './analysis.js';
import { type CountryMention, countriesIn } from './countries.js';

/** How near to a figure a word stands; nearer words say more surely what it measures. */
export const NEARNESS = { measure: 1, clause: 0.8, sentence: 0.5, paragraph: 0.25, article: 0.15 } as const;

/** A figure with the words around it. */
export interface IndexedFigure {
  /** Position among all figures of the coverage, from 0. */
  readonly id: number;
  readonly figure: Figure;
  readonly reading: Reading;
  /** The sentence that states it, as a span of the file. */
  readonly sentence: Span;
  /** Index of the figure's paragraph in its article. */
  readonly paragraph: number;
  /** Countries of its measure, else of its clause. */
  readonly countries: readonly CountryMention[];
  /** Whether those are of the measure: then no other country takes part in it. */
  readonly measured: boolean;
}

export interface FigureIndex {
  readonly figures: readonly IndexedFigure[];
  /** Ids of the figures whose sentence or measure holds a stem. */
  having(stem: string): ReadonlySet<number>;
  /** How near a stem stands to a figure: a value of NEARNESS, or 0. */
  nearness(stem: string, figure: IndexedFigure): number;
  /** NEARNESS.article where the stem stands among the reports of the figure's article, else 0. */
  inArticle(stem: string, figure: IndexedFigure): number;
  /** Whether the coverage's reports write a stem with a capital only. */
  isName(stem: string): boolean;
  /** Stems of a figure's unit: of what is counted. */
  unitStems(figure: IndexedFigure): ReadonlySet<string>;
  /** Stems of what a figure measures, its own number, unit and countries left out. */
  measureStems(figure: IndexedFigure): ReadonlySet<string>;
  /** Countries named around a figure. */
  around(figure: IndexedFigure): Around;
}

/** Codes of countries around a figure, from near to far: in its article, those of headline and figures' paragraphs. */
export interface Around {
  readonly sentence: ReadonlySet<string>;
  readonly paragraph: ReadonlySet<string>;
  readonly article: ReadonlySet<string>;
}

interface Place {
  readonly stems: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
}

/** The words of one figure, nearest first. */
interface Words {
  readonly measure: ReadonlySet<string>;
  /** Of the measure alone. */
  readonly measured: ReadonlySet<string>;
  readonly clause: ReadonlySet<string>;
  readonly sentence: Place;
  readonly paragraph: Place;
  /** Headline and paragraphs with figures of its article. */
  readonly article: Place;
}

const stemsOf = (terms: readonly Term[]): Set<string> =>
  new Set(terms.filter(({ stop }) => !stop).map(({ stem }) => stem));

function placeOf(text: string, [start, end]: Span): Place & { readonly terms: readonly Term[] } {
  const words = text.slice(start, end);
  const terms = termsOf(words, start);
  return {
    terms,
    stems: stemsOf(terms),
    countries: new Set(countriesIn(words, terms, start).map(({ code }) => code)),
  };
}

/** The sentence around a figure; one that the tagger cut inside the figure is taken whole. */
function sentenceOf(
  { sentences }: Reading,
  figure: Figure,
  from: number,
): { span: Span; paragraph: number; at: number } {
  let at = from;
  while (at < sentences.length - 1 && (sentences[at]?.end ?? 0) <= figure.start) at++;
  let last = at;
  while (last < sentences.length - 1 && (sentences[last]?.end ?? 0) < figure.end) last++;
  const start = Math.min(sentences[at]?.start ?? figure.start, figure.start);
  const end = Math.max(sentences[last]?.end ?? figure.end, figure.end);
  return { span: [start, end], paragraph: sentences[at]?.paragraph ?? 0, at };
}

/**
 * From the end of the figure before it to the mark that closes its clause, or to the end of the sentence where it
 * is the last: what stands before a figure says what it measures more often than what follows.
 */
function clauseOf(reading: Reading, at: number, [start, end]: Span): Span {
  const before = reading.figures[at - 1];
  const after = reading.figures[at + 1];
  const from = before && before.end > start ? before.end : start;
  const own = reading.figures[at]?.end ?? start;
  if (!after || after.start >= end) return [from, end];
  const mark = reading.article.text.slice(own, after.start).search(/[,;:–—]/);
  return [from, Math.max(own, mark < 0 ? after.start : own + mark)];
}

/** Reads the words around every figure of the coverage. */
export function openFigureIndex(readings: readonly Reading[]): FigureIndex {
  const figures: IndexedFigure[] = [];
  const words: Words[] = [];
  const capitals = new Set<string>();
  const small = new Set<string>();
  const note = (terms: readonly Term[]): void => {
    for (const { stem, capital } of terms) (capital ? capitals : small).add(stem);
  };
  for (const reading of readings) indexReading(reading, figures, words, note);
  const holders = new Map<string, Set<number>>();
  words.forEach(({ measure, sentence }, id) => {
    for (const stems of [measure, sentence.stems])
      for (const stem of stems) {
        const ids = holders.get(stem);
        if (ids) ids.add(id);
        else holders.set(stem, new Set([id]));
      }
  });
  const none: ReadonlySet<number> = new Set();
  return {
    figures,
    having: (stem) => holders.get(stem) ?? none,
    nearness: (stem, { id }) => nearnessIn(words[id], stem),
    inArticle: (stem, { id }) => (words[id]?.article.stems.has(stem) ? NEARNESS.article : 0),
    isName: (stem) => capitals.has(stem) && !small.has(stem),
    unitStems: ({ figure }) => stemsOf(termsOf(figure.unit ?? '')),
    measureStems: ({ id }) => words[id]?.measured ?? new Set(),
    around: ({ id }) => ({
      sentence: words[id]?.sentence.countries ?? new Set(),
      paragraph: words[id]?.paragraph.countries ?? new Set(),
      article: words[id]?.article.countries ?? new Set(),
    }),
  };
}

function nearnessIn(words: Words | undefined, stem: string): number {
  if (!words) return 0;
  if (words.measure.has(stem)) return NEARNESS.measure;
  if (words.clause.has(stem)) return NEARNESS.clause;
  if (words.sentence.stems.has(stem)) return NEARNESS.sentence;
  return words.paragraph.stems.has(stem) ? NEARNESS.paragraph : 0;
}

function indexReading(
  reading: Reading,
  figures: IndexedFigure[],
  words: Words[],
  note: (terms: readonly Term[]) => void,
): void {
  const { text, paragraphs, headline } = reading.article;
  const head = termsOf(headline?.text ?? '');
  const article = {
    stems: stemsOf(head),
    countries: new Set(countriesIn(headline?.text ?? '', head).map(({ code }) => code)),
  };
  const read = remembering((span) => {
    const place = placeOf(text, span);
    note(place.terms);
    return place;
  });
  let from = 0;
  reading.figures.forEach((figure, at) => {
    const { span, paragraph, at: found } = sentenceOf(reading, figure, from);
    from = found;
    const whole = paragraphs[paragraph];
    const around = read(whole ? [whole.start, whole.end] : span);
    for (const code of around.countries) article.countries.add(code);
    for (const stem of around.stems) article.stems.add(stem);
    const measured = `${figure.measure ?? ''} ${figure.text} ${figure.kind === 'count' ? (figure.unit ?? '') : ''}`;
    const measureTerms = termsOf(measured);
    const inMeasure = countriesIn(measured, measureTerms);
    const clauseSpan = clauseOf(reading, at, span);
    const clause = placeOf(text, clauseSpan);
    const countries =
      inMeasure.length > 0 ? inMeasure : countriesIn(text.slice(...clauseSpan), clause.terms, clauseSpan[0]);
    figures.push({
      id: figures.length,
      figure,
      reading,
      sentence: span,
      paragraph,
      countries,
      measured: inMeasure.length > 0,
    });
    words.push({
      measure: stemsOf(measureTerms),
      measured: withoutCountries(figure.measure ?? ''),
      clause: clause.stems,
      sentence: read(span),
      paragraph: around,
      article,
    });
  });
}

function withoutCountries(measure: string): Set<string> {
  const terms = termsOf(measure);
  const countries = countriesIn(measure, terms);
  return stemsOf(terms.filter((_, at) => !countries.some(({ first, next }) => at >= first && at < next)));
}

/** Reads each place once, however many figures stand in it. */
function remembering(read: (span: Span) => Place): (span: Span) => Place {
  const places = new Map<string, Place>();
  return (span) => {
    const key = span.join();
    const known = places.get(key) ?? read(span);
    places.set(key, known);
    return known;
  };
}
