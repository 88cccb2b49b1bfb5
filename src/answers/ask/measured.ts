import type { Span } from '../../corpus/article.js';
import { firstAt } from '../../halving.js';
import { contentTerms } from '../../index/analysis.js';
import type { Lexicon } from '../../index/lexicon.js';
import type { Passage } from '../../index/passages.js';
import { DEMONYMS } from '../../reading/data/demonyms.js';
import { isPersonNoun } from '../../reading/people/reporters.js';
import type { Figure } from '../../reading/reading.js';
import { COUNTS_PEOPLE, type Degree, TIME_CLAUSES } from './data/degrees.js';
import type { AskedDegree } from './degree.js';
import type { Question } from './question.js';
import { remembered } from './remembered.js';

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
export function measuredBy(question: Question, passage: Passage, lexicon: Lexicon): readonly number[] | null {
  const { degree, kind } = question;
  if (!degree) return kind === 'date' ? datedBy(passage) : null;
  const counted = countedBy(question, degree, lexicon);
  const worded = wordedBy(degree.degree)(passage);
  return passage.sentences.map((sentence, i) => {
    const figures = within(passage.reading.figures, sentence);
    const fit = figures.reduce((most, figure) => Math.max(most, fitOf(figure, degree, counted)), 0);
    return fit === 0 && worded[i] ? PERHAPS : fit;
  });
}

/** By sentence of a passage: how well its dates say when something was. */
const datedBy = remembered(({ reading: { article, dates }, sentences }: Passage): readonly number[] => {
  const said = article.dateline?.span?.[1] ?? 0;
  return sentences.map((sentence) => {
    const inside = within(dates, sentence).filter(({ start }) => start >= said);
    if (inside.length > 0) return inside.every(({ text }) => LEANING.test(text)) ? RELATIVE : 1;
    return TIME_CLAUSES.test(article.text.slice(...sentence).toLowerCase()) ? PERHAPS : 0;
  });
});

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
  if (counted && stemsOf(figure).some((stem) => counted.has(stem))) return 1;
  if (!degree.kinds.has(figure.kind)) return 0;
  if (degree.ofWhole && figure.change !== null && figure.kind === 'percent') return 0;
  if (people && figure.kind === 'count') return countsPeople(figure) ? 1 : 0;
  if (counted === null) return 1;
  return figure.kind === 'count' ? 0 : OF_OTHER;
}

const stemsOf = remembered(({ text }: Figure) => contentTerms(text).map(({ stem }) => stem));

/** Whether a count names people: by a noun for persons, or by what they are by country or faith. */
function countsPeople({ text }: Figure): boolean {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    (word) => COUNTS_PEOPLE.has(word) || DEMONYMS.has(word) || isPersonNoun(word),
  );
}

/**
 * By sentence of a passage: whether it has words or a number that may answer and that was read neither as a date nor
 * as a figure.
 */
const wordedBy = remembered((degree: Degree) =>
  remembered(({ reading: { article, figures, dates }, sentences }: Passage): readonly boolean[] =>
    sentences.map((sentence) =>
      wordsFit(article.text, sentence, degree, [...within(figures, sentence), ...within(dates, sentence)]),
    ),
  ),
);

function wordsFit(text: string, [start, end]: Span, degree: Degree, read: readonly Stretch[]): boolean {
  const sentence = text.slice(start, end);
  const isUnread = (at: number): boolean =>
    !read.some((one) => one.start <= start + at && start + at < one.end);
  return (
    matchesAt(degree.words, sentence.toLowerCase(), isUnread) ||
    (degree.anyNumber && matchesAt(BARE_NUMBER, sentence, isUnread))
  );
}

/** Whether a pattern with the flag g, which matches nothing empty, matches at a place of the kind wanted. */
function matchesAt(pattern: RegExp, text: string, isWanted: (at: number) => boolean): boolean {
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text))
    if (isWanted(match.index)) return true;
  return false;
}

/** Digits by themselves: no part of "5G" or "IL-76". What stands before them is looked at from the first digit, not at every letter. */
const BARE_NUMBER = /\p{Nd}(?<![\p{L}\p{N}.,-]\p{Nd})[\p{Nd}.,]*(?![\p{L}\p{N}-])/gu;

/** `[start, end)` in the text of an article. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Those of some stretches, in order of start, that begin inside a span. */
function within<T extends Stretch>(all: readonly T[], [start, end]: Span): readonly T[] {
  const first = firstAt(all.length, (i) => (all[i]?.start ?? end) >= start);
  const last = firstAt(all.length, (i) => (all[i]?.start ?? end) >= end);
  return all.slice(first, last);
}
