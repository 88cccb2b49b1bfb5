import type { Article } from '../corpus/article.js';
import { readDates } from './dates/dates.js';
import { readFigures } from './figures/figures.js';
import { analyse } from './language.js';
import { readQuotations } from './quotations/quotations.js';
import type { Reading } from './reading.js';

/** Reads one article: its sentences, quotations, figures and dates. Pure; never throws on any text. */
export function read(article: Article): Reading {
  const language = analyse(article);
  const dates = readDates(article, language);
  const sentences = language.sentences.map(({ start, end, paragraph }) => ({ start, end, paragraph }));
  return {
    article,
    sentences,
    quotations: readQuotations(article, language),
    figures: readFigures(article, language, dates),
    dates,
  };
}
