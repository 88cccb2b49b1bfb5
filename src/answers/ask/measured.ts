import type { Span } from '../../corpus/article.js';
import { firstAt } from '../../halving.js';
import { contentTerms } from '../../index/analysis.js';
import type { Lexicon } from '../../index/lexicon.js';
import type { Passage } from '../../index/passages.js';
import { DEMONYMS } from '../../reading/data/demonyms.js';
import { isPersonNoun } from '../../reading/people/reporters.js';
import type { Figure } from '../../reading/reading.js';
import { COUNTS_PEOPLE, TIME_CLAUSES } from './data/degrees.js';
import type { AskedDegree } from './degree.js';
import type { Question } from './question.js';

/** A figure of the kind asked for that does not name what is counted ("40%" of voters). */
const OF_OTHER = 0.6;
/** A date that leans on the day of the article ("next week") tells less than one that stands by itself. */
const RELATIVE = 0.8;
const LEANING = /\b(?:next|last|this|past|coming|ago|yesterday|today|tomorrow|earlier|later|now|recent)\b/i;
/** A word or bare number that may stand for the answer. */
const PERHAPS = 0.4;

/**
 * By sentence of a passage: how well the figures and dates that the reader saw in it are of the kind asked for, 0 to
 * 1; null where neither a degree nor a date is asked for. The date of a dateline is that of the report.
 */
export function measuredBy(question: Question, passage: Passage, lexicon: Lexicon): number[] | null {
  const { degree, kind } = question;
  const { article, figures, dates } = passage.reading;
  if (degree) {
    const counted = countedBy(question, degree, lexicon);
    return passage.sentences.map((sentence) => {
      const inside = within(figures, sentence);
      const fit = inside.reduce((most, figure) => Math.max(most, fitOf(figure, degree, counted)), 0);
      if (fit > 0) return fit;
      return wordsFit(article.text, sentence, degree, [...inside, ...within(dates, sentence)]) ? PERHAPS : 0;
    });
  }
  if (kind !== 'date') return null;
  const said = article.dateline?.span?.[1] ?? 0;
  return passage.sentences.map((sentence) => {
    const inside = within(dates, sentence).filter(({ start }) => start >= said);
    if (inside.length > 0) return inside.every(({ text }) => LEANING.test(text)) ? RELATIVE : 1;
    return TIME_CLAUSES.test(article.text.slice(...sentence).toLowerCase()) ? PERHAPS : 0;
  });
}

/** Figures in the order in which a question asks for them: of the kind first, and with its words in their measure. */
export function askedFirst(figures: readonly Figure[], question: Question, lexicon: Lexicon): Figure[] {
  const { degree, terms } = question;
  const counted = degree && countedBy(question, degree, lexicon);
  const asked = new Set(terms.flatMap(({ forms }) => forms.map(({ id }) => lexicon.stem(id))));
  const worth = (figure: Figure): number => {
    const measure = contentTerms(`${figure.measure ?? ''} ${figure.period?.text ?? ''}`);
    const met = new Set(measure.filter(({ stem }) => asked.has(stem)).map(({ stem }) => stem)).size;
    return (degree ? fitOf(figure, degree, counted) : 0) + met / Math.max(1, terms.length);
  };
  return figures
    .map((figure) => ({ figure, worth: worth(figure) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ figure }) => figure);
}

/** Stems that name what is counted: the reader's word, its synonyms and what it was corrected to; null where nothing is. */
function countedBy({ terms }: Question, { counted }: AskedDegree, lexicon: Lexicon): Set<string> | null {
  if (counted.length === 0) return null;
  const named = terms.filter(({ stem }) => counted.includes(stem));
  return new Set([...counted, ...named.flatMap(({ forms }) => forms.map(({ id }) => lexicon.stem(id)))]);
}

/** How well a figure answers a question of degree. A count of something else does not: "80 libraries" are no books. */
function fitOf(figure: Figure, { degree, people }: AskedDegree, counted: ReadonlySet<string> | null): number {
  if (counted && contentTerms(figure.text).some(({ stem }) => counted.has(stem))) return 1;
  if (!degree.kinds.has(figure.kind)) return 0;
  if (degree.ofWhole && figure.change !== null && figure.kind === 'percent') return 0;
  if (people && figure.kind === 'count') return countsPeople(figure) ? 1 : 0;
  if (counted === null) return 1;
  return figure.kind === 'count' ? 0 : OF_OTHER;
}

/** Whether a count names people: by a noun for persons, or by what they are by country or faith. */
function countsPeople({ text }: Figure): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => COUNTS_PEOPLE.has(word) || DEMONYMS.has(word) || isPersonNoun(word),
  );
}

/** Whether a sentence has words or a number that may answer and that was read neither as a date nor as a figure. */
function wordsFit(
  text: string,
  [start, end]: Span,
  { degree }: AskedDegree,
  read: readonly Stretch[],
): boolean {
  const sentence = text.slice(start, end);
  const unread = ({ index }: RegExpMatchArray): boolean =>
    !read.some((one) => one.start <= start + (index ?? 0) && start + (index ?? 0) < one.end);
  if ([...sentence.toLowerCase().matchAll(degree.words)].some(unread)) return true;
  return degree.anyNumber && [...sentence.matchAll(BARE_NUMBER)].some(unread);
}

/** Digits by themselves: no part of "5G" or "IL-76". */
const BARE_NUMBER = /(?<![\p{L}\p{N}.,-])\p{Nd}[\p{Nd}.,]*(?![\p{L}\p{N}-])/gu;

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Those of some stretches, in order of start, that begin inside a span. */
function within<T extends Stretch>(all: readonly T[], [start, end]: Span): readonly T[] {
  const first = firstAt(all.length, (i) => (all[i]?.start ?? end) >= start);
  const last = firstAt(all.length, (i) => (all[i]?.start ?? end) >= end);
  return all.slice(first, last);
}
