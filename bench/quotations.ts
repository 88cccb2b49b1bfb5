import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { loadCorpus } from '../src/corpus/corpus.js';
import { analyse } from '../src/reading/language.js';
import { readQuotations } from '../src/reading/quotations/quotations.js';

/** Size of the articles that speeds are stated for: the mean of a political news article. */
const ARTICLE = 4900;
/** Rounds before measuring, so that the compiler has seen all paths; start-up is not what is measured. */
const WARM_UP = 15;
const ROUNDS = 30;

const nlp = winkNLP(model, ['pos']);

/** Seconds of the quickest round: the one that was disturbed least. */
function quickest(run: () => void): number {
  for (let i = 0; i < WARM_UP; i++) run();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return (performance.now() - started) / 1000;
  });
  return Math.min(...rounds);
}

/** Speed of reading who said what, language analysis included, against a bare pass of wink-nlp over the same text. */
export async function benchQuotations(): Promise<string[]> {
  const { articles } = loadCorpus('seeds');
  const size = articles.reduce((sum, { text }) => sum + text.length, 0) / ARTICLE;
  const bare = quickest(() => {
    for (const { text } of articles) nlp.readDoc(text).tokens().out(nlp.its.pos);
  });
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
