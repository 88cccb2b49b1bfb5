import type { Span } from '../../corpus/article.js';
import { firstAt } from '../../halving.js';
import { contentTerms, synonymsOf } from '../../index/analysis.js';
import type { Passage } from '../../index/passages.js';
import type { Figure } from '../../reading/reading.js';
import { TIME_CLAUSES } from './data/degrees.js';
import type { AskedDegree } from './degree.js';
import type { Question } from './question.js';

/** A figure of the kind asked for, of something else than what is counted. */
const OF_OTHER = 0.6;
/** A word or bare number that may stand for the answer. */
const PERHAPS = 0.4;

/**
 * By sentence of a passage: how well the figures and dates that the reader saw in it are of the kind asked for, 0 to
 * 1; null where neither a degree nor a date is asked for.
 */
export function measuredBy(question: Question, passage: Passage): number[] | null {
  const { degree, kind } = question;
  const { article, figures, dates } = passage.reading;
  if (degree)
    return passage.sentences.map((sentence) => {
      const fit = within(figures, sentence).reduce(
        (most, figure) => Math.max(most, fitOf(figure, degree)),
        0,
      );
      return fit > 0
        ? fit
        : wordsFit(article.text.slice(...sentence), sentence, degree, within(dates, sentence));
    });
  if (kind !== 'date') return null;
  return passage.sentences.map((sentence) => {
    if (within(dates, sentence).length > 0) return 1;
    return TIME_CLAUSES.test(article.text.slice(...sentence).toLowerCase()) ? PERHAPS : 0;
  });
}

/** How well a figure answers a question of degree. */
function fitOf(figure: Figure, { degree, counted }: AskedDegree): number {
  const of = counted.length > 0 ? new Set(contentTerms(figure.text).map(({ stem }) => stem)) : null;
  const same = of !== null && counted.some((stem) => of.has(stem) || synonymsOf(stem).some((s) => of.has(s)));
  if (same) return 1;
  if (!degree.kinds.has(figure.kind)) return 0;
  return of === null ? 1 : OF_OTHER;
}

function wordsFit(text: string, [start]: Span, { degree }: AskedDegree, dates: readonly Stretch[]): number {
  if (degree.words.test(text.toLowerCase())) return PERHAPS;
  if (!degree.anyNumber) return 0;
  for (const { index } of text.matchAll(/\p{Nd}+/gu))
    if (!dates.some((date) => date.start <= start + index && start + index < date.end)) return PERHAPS;
  return 0;
}

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
