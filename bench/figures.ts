import { loadCorpus, readArticle } from '../src/corpus/corpus.js';
import { readDates } from '../src/reading/dates/dates.js';
import { readFigures } from '../src/reading/figures/figures.js';
import { analyse } from '../src/reading/language.js';
import { bareWink, quickest } from './timing.js';

/** Sentences dense with figures, so that the shipped articles do not flatter. */
const DENSE = [
  'Trade between the two ports reached US$18.78 billion from January to February, an increase of 8.5% year-on-year.',
  'Of this, grain exports were £8.1bn, down 3 percent from a year earlier, and imports rose to 4.2 million tonnes.',
  'The yard employs about 6,650 welders, 12 of them apprentices, and builds between 30 and 35 ships a year.',
  'The bank cut its key rate by 25 basis points to 4.5 percent after inflation fell from 7.9 percent in March.',
];
const DENSE_REPEATED = 60;

/** Sentences a second that figures are read from, and that next to a bare pass of wink-nlp over the same text. */
export async function benchFigures(): Promise<string[]> {
  const dense = readArticle('dense.txt', Array(DENSE_REPEATED).fill(DENSE.join(' ')).join('\n\n'));
  const articles = [...loadCorpus('seeds').articles, dense];
  const analysed = articles.map((article) => {
    const language = analyse(article);
    return { article, language, dates: readDates(article, language) };
  });
  const sentences = analysed.reduce((sum, { language }) => sum + language.sentences.length, 0);
  const reading = quickest(() => {
    for (const { article, language, dates } of analysed) readFigures(article, language, dates);
  });
  const bare = bareWink(articles.map(({ text }) => text));
  const rate = (seconds: number) => `${Math.round(sentences / seconds).toLocaleString('en')} sentences/s`;
  return [
    `figures: ${rate(reading)} on one core (${sentences} sentences)`,
    `figures: ${(reading / bare).toFixed(2)} of the time of a bare wink-nlp pass (${rate(bare)})`,
  ];
}
