import type { Span } from '../corpus/article.js';
import type { Figure, Reading } from '../reading/reading.js';
import { type Term, termsOf } from './analysis.js';
import { type CountryMention, countriesIn } from './countries.js';

/** How near to a figure a word stands; nearer words say more surely what it measures. */
export const NEARNESS = { measure: 1, clause: 0.8, sentence: 0.5, paragraph: 0.25 } as const;

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
}

export interface FigureIndex {
  readonly figures: readonly IndexedFigure[];
  /** Ids of the figures whose sentence or measure holds a stem. */
  having(stem: string): ReadonlySet<number>;
  /** How near a stem stands to a figure: a value of NEARNESS, or 0. */
  nearness(stem: string, figure: IndexedFigure): number;
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
  readonly clause: ReadonlySet<string>;
  readonly sentence: Place;
  readonly paragraph: Place;
  readonly article: ReadonlySet<string>;
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
  for (const reading of readings) indexReading(reading, figures, words);
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
    around: ({ id }) => ({
      sentence: words[id]?.sentence.countries ?? new Set(),
      paragraph: words[id]?.paragraph.countries ?? new Set(),
      article: words[id]?.article ?? new Set(),
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

function indexReading(reading: Reading, figures: IndexedFigure[], words: Words[]): void {
  const { text, paragraphs, headline } = reading.article;
  const article = new Set(namedIn(headline?.text ?? ''));
  const read = remembering((span) => placeOf(text, span));
  let from = 0;
  reading.figures.forEach((figure, at) => {
    const { span, paragraph, at: found } = sentenceOf(reading, figure, from);
    from = found;
    const whole = paragraphs[paragraph];
    const around = read(whole ? [whole.start, whole.end] : span);
    for (const code of around.countries) article.add(code);
    const measured = `${figure.measure ?? ''} ${figure.text} ${figure.kind === 'count' ? (figure.unit ?? '') : ''}`;
    const measureTerms = termsOf(measured);
    const inMeasure = countriesIn(measured, measureTerms);
    const clauseSpan = clauseOf(reading, at, span);
    const clause = placeOf(text, clauseSpan);
    const countries =
      inMeasure.length > 0 ? inMeasure : countriesIn(text.slice(...clauseSpan), clause.terms, clauseSpan[0]);
    figures.push({ id: figures.length, figure, reading, sentence: span, paragraph, countries });
    words.push({
      measure: stemsOf(measureTerms),
      clause: clause.stems,
      sentence: read(span),
      paragraph: around,
      article,
    });
  });
}

const namedIn = (text: string): string[] => countriesIn(text, termsOf(text)).map(({ code }) => code);

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
