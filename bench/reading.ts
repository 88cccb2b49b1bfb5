import { readFileSync } from 'node:fs';
import { loadCorpus, readArticle } from '../src/corpus/corpus.js';
import { read } from '../src/reading/read.js';
import { ARTICLE, bareWink, quickest } from './timing.js';

/** Speed of reading whole articles, against a bare pass of wink-nlp over the same text. */
export async function benchReading(): Promise<string[]> {
  const { articles, folder } = loadCorpus('seeds');
  const texts = articles.map(({ file }) => readFileSync(`${folder}/${file}`, 'utf8'));
  const size = texts.reduce((sum, text) => sum + text.length, 0) / ARTICLE;
  const whole = quickest(() => texts.forEach((text, i) => void read(readArticle(`${i}.txt`, text))));
  const ratio = whole / bareWink(texts);
  return [
    `whole articles: ${(size / whole).toFixed(0)} of ${ARTICLE} characters a second, ${ratio.toFixed(2)} times the time of a bare wink-nlp pass`,
  ];
}
