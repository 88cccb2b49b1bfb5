import { loadCorpus } from '../src/corpus/corpus.js';
import { analyse } from '../src/reading/language.js';
import { readQuotations } from '../src/reading/quotations/quotations.js';
import { ARTICLE, bareWink, quickest } from './timing.js';

/** Speed of reading who said what, language analysis included, against a bare pass of wink-nlp over the same text. */
export async function benchQuotations(): Promise<string[]> {
  const { articles } = loadCorpus('seeds');
  const size = articles.reduce((sum, { text }) => sum + text.length, 0) / ARTICLE;
  const bare = bareWink(articles.map(({ text }) => text));
  const analysed = quickest(() => {
    for (const article of articles) analyse(article);
  });
  const whole = quickest(() => {
    for (const article of articles) readQuotations(article, analyse(article));
  });
  const speed = (seconds: number) => (size / seconds).toFixed(0);
  return [
    `quotations: ${speed(whole)} articles of ${ARTICLE} characters a second on one core, language analysis included`,
    `  language analysis alone ${speed(analysed)} a second; bare wink-nlp ${speed(bare)} a second; ratio ${(whole / bare).toFixed(2)}`,
  ];
}
