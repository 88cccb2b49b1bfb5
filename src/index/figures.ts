import type { Span } from '../corpus/article.js';
import { MONTH_ABBREVIATIONS, MONTHS, WEEKDAYS } from '../reading/dates/data/calendar-words.js';
import type { Figure, Reading } from '../reading/reading.js';
import { stem as stemOf, type Term, termsOf } from './analysis.js';
import { type CountryMention, countriesIn } from './countries.js';
import { type FigureWords, wordsOf } from './figure-words.js';

/** How near to a figure a word stands; nearer words say more surely what it measures. */
export const NEARNESS = { measure: 1, clause: 0.8, sentence: 0.5, paragraph: 0.25, article: 0.15 } as const;

/** A figure with its place. */
export interface IndexedFigure {
  /** Position among all figures of the coverage, from 0. */
  readonly id: number;
  readonly figure: Figure;
  readonly reading: Reading;
  /** The sentence that states it, as a span of the file. */
  readonly sentence: Span;
  /** Countries of its measure, else of its clause. */
  readonly countries: readonly CountryMention[];
  /** Whether those are of the measure: then no other country takes part in it. */
  readonly namesCountries: boolean;
}

/** Codes of countries around a figure, from near to far: in its article, those of headline and figures' paragraphs. */
export interface Around {
  readonly sentence: ReadonlySet<string>;
  readonly paragraph: ReadonlySet<string>;
  readonly article: ReadonlySet<string>;
}

export interface FigureIndex {
  readonly figures: readonly IndexedFigure[];
  /** Ids of the figures whose sentence or measure holds a stem. */
  having(stem: string): ReadonlySet<number>;
  /** How near a stem stands to a figure: a value of NEARNESS up to its paragraph, or 0. */
  nearness(stem: string, figure: IndexedFigure): number;
  /** NEARNESS.article where a name's stem stands among the reports of the figure's article, else 0. */
  inArticle(stem: string, figure: IndexedFigure): number;
  /** Whether the coverage's reports write a stem with a capital only. */
  isName(stem: string): boolean;
  /** Stems of a figure's unit: of what is counted. */
  unitStems(figure: IndexedFigure): ReadonlySet<string>;
  /** Stems of what a figure measures, its own number, unit and countries left out. */
  measureStems(figure: IndexedFigure): ReadonlySet<string>;
  /**
   * Whether figures of one measure may speak of the same: they stand in one article, their measures name countries,
   * or their sentences name the same person, company or place that few articles name, or nobody at all.
   */
  shareNames(a: IndexedFigure, b: IndexedFigure): boolean;
  /** Dates of the figure's sentence that are no figure's period. */
  datesBeside(figure: IndexedFigure): readonly { readonly from: string; readonly to: string }[];
  /** Countries named around a figure. */
  around(figure: IndexedFigure): Around;
}

/** What an article's headline and reports name. */
interface Named {
  readonly names: Set<string>;
  readonly countries: Set<string>;
}

const share = (a: readonly string[], b: readonly string[]): boolean =>
  (a.length === 0 && b.length === 0) || a.some((name) => b.includes(name));

/** Months, weekdays and agencies are named beside everything. */
const CALENDAR: ReadonlySet<string> = new Set(
  `${[...MONTHS.keys()].join(' ')} ${[...WEEKDAYS.keys()].join(' ')} ${[...MONTH_ABBREVIATIONS.keys()].join(' ')}
  usa reuters xinhua ap afp tass interfax bloomberg`
    .split(/\s+/)
    .map(stemOf),
);

const NONE: ReadonlySet<never> = new Set();

/** Reads the words around every figure of the coverage. */
export function openFigureIndex(readings: readonly Reading[]): FigureIndex {
  const figures: IndexedFigure[] = [];
  const words: FigureWords[] = [];
  const articles: Named[] = [];
  const small = new Set<string>();
  const capitals = new Set<string>();
  const spread = new Map<string, number>();
  for (const reading of readings) {
    const read = wordsOf(reading);
    for (const { stem, capital } of read.terms) (capital ? capitals : small).add(stem);
    const named = namedIn(reading, read.words, read.terms);
    for (const name of named.names) spread.set(name, (spread.get(name) ?? 0) + 1);
    for (const one of read.words) {
      const { figure, sentence, countries, namesCountries } = one;
      figures.push({ id: figures.length, figure, reading, sentence, countries, namesCountries });
      words.push(one);
      articles.push(named);
    }
  }
  const holders = holdersOf(words);
  const isName = (stem: string): boolean => capitals.has(stem) && !small.has(stem) && !CALENDAR.has(stem);
  const few = Math.max(3, readings.length * 0.03);
  const namesAt = (id: number): string[] =>
    [...(words[id]?.inSentence.capitals ?? [])].filter(
      (stem) => isName(stem) && (spread.get(stem) ?? 0) <= few,
    );
  return {
    figures,
    having: (stem) => holders.get(stem) ?? NONE,
    nearness: (stem, { id }) => nearnessIn(words[id], stem),
    inArticle: (stem, { id }) => (articles[id]?.names.has(stem) ? NEARNESS.article : 0),
    isName,
    unitStems: ({ id }) => words[id]?.unit ?? NONE,
    measureStems: ({ id }) => words[id]?.measured ?? NONE,
    shareNames: (a, b) =>
      a.reading === b.reading ||
      (a.namesCountries && b.namesCountries) ||
      share(namesAt(a.id), namesAt(b.id)),
    datesBeside: ({ id }) => words[id]?.inSentence.dates ?? [],
    around: ({ id }) => ({
      sentence: words[id]?.inSentence.countries ?? NONE,
      paragraph: words[id]?.inParagraph.countries ?? NONE,
      article: articles[id]?.countries ?? NONE,
    }),
  };
}

function namedIn({ article }: Reading, words: readonly FigureWords[], terms: readonly Term[]): Named {
  const headline = article.headline?.text ?? '';
  const head = termsOf(headline);
  const countries = new Set(countriesIn(headline, head).map(({ code }) => code));
  for (const { inParagraph } of words) for (const code of inParagraph.countries) countries.add(code);
  const names = new Set<string>();
  for (const { capital, stem } of [...head, ...terms]) if (capital) names.add(stem);
  return { names, countries };
}

function holdersOf(words: readonly FigureWords[]): Map<string, Set<number>> {
  const holders = new Map<string, Set<number>>();
  words.forEach(({ measure, inSentence }, id) => {
    for (const stems of [measure, inSentence.stems])
      for (const stem of stems) {
        const ids = holders.get(stem);
        if (ids) ids.add(id);
        else holders.set(stem, new Set([id]));
      }
  });
  return holders;
}

function nearnessIn(words: FigureWords | undefined, stem: string): number {
  if (!words) return 0;
  if (words.measure.has(stem)) return NEARNESS.measure;
  if (words.clause.has(stem)) return NEARNESS.clause;
  if (words.inSentence.stems.has(stem)) return NEARNESS.sentence;
  return words.inParagraph.stems.has(stem) ? NEARNESS.paragraph : 0;
}
