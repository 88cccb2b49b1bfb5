import type { Article } from '../../../src/corpus/article.js';
import { readDates } from '../../../src/reading/dates/dates.js';
import { readFigures } from '../../../src/reading/figures/figures.js';
import { analyse } from '../../../src/reading/language.js';
import type { Figure } from '../../../src/reading/reading.js';

/** An article of one paragraph, published on the day given or on none. */
export function articleOf(text: string, day: string | null = '2021-05-10'): Article {
  return {
    file: 'note.txt',
    text,
    headline: null,
    publisher: null,
    author: null,
    dateline: null,
    published: day === null ? null : { from: day, to: day, basis: 'stated' },
    paragraphs: [{ index: 0, start: 0, end: text.length, heading: false }],
  };
}

/** The figures of a paragraph published on the day given. */
export function figuresIn(text: string, day: string | null = '2021-05-10'): Figure[] {
  const article = articleOf(text, day);
  const language = analyse(article);
  return readFigures(article, language, readDates(article, language));
}

/** Value and unit of every figure, in order. */
export function amountsIn(text: string): [Figure['value'], Figure['unit']][] {
  return figuresIn(text).map(({ value, unit }) => [value, unit]);
}
