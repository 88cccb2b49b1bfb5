import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';

/** Size of the articles that speeds are stated for: the mean of a political news article. */
export const ARTICLE = 4900;

/** Rounds before measuring, so that the compiler has seen all paths; start-up is not what is measured. */
const WARM_UP = 15;
const ROUNDS = 30;

/** Seconds of the quickest of many rounds: the one that was disturbed least. */
export function quickest(run: () => void): number {
  for (let i = 0; i < WARM_UP; i++) run();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    run();
    return (performance.now() - started) / 1000;
  });
  return Math.min(...rounds);
}

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Seconds that wink-nlp alone takes for words, sentences and parts of speech of these texts: the yardstick. */
export function bareWink(texts: readonly string[]): number {
  return quickest(() => {
    for (const text of texts) nlp.readDoc(text).tokens().out(nlp.its.pos);
  });
}
