import { readFileSync } from 'node:fs';
import { loadCorpus, readArticle } from '../src/corpus/corpus.js';
import { tag } from '../src/reading/language.js';
import { read } from '../src/reading/read.js';

/** Size of the articles that speeds are stated for: the mean of a political news article. */
const ARTICLE = 4900;
/** Rounds before measuring, so that the compiler has seen all paths; start-up is not what is measured. */
const WARM_UP = 20;
const ROUNDS = 40;

/** Speed of reading whole articles, against a bare pass of wink-nlp over the same text. */
export async function benchReading(): Promise<string[]> {
  const { articles, folder } = loadCorpus('seeds');
  const texts = articles.map(({ file }) => readFileSync(`${folder}/${file}`, 'utf8'));
  const size = texts.reduce((sum, text) => sum + text.length, 0);
  const all = () => texts.forEach((text, i) => void read(readArticle(`${i}.txt`, text)));
  const bare = () => texts.forEach((text) => void tag(text));
  for (let i = 0; i < WARM_UP; i++) {
    all();
    bare();
  }
  const whole = best(all);
  const words = best(bare);
  const perSecond = (size / ARTICLE / whole).toFixed(0);
  return [
    `whole articles: ${perSecond} of ${ARTICLE} characters a second, ${(whole / words).toFixed(2)} times a bare wink-nlp pass`,
  ];
}

/** Seconds of the quickest round: the one that was disturbed least. */
function best(run: () => void): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return (performance.now() - started) / 1000;
  });
  return Math.min(...rounds);
}
