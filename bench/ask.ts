import MiniSearch from 'minisearch';
import { openAskDesk } from '../src/answers/ask/ask.js';
import { offer } from '../src/answers/ask/suggest.js';
import { contentTerms } from '../src/index/analysis.js';
import { indexPassages } from '../src/index/passage-index.js';
import { passagesOf } from '../src/index/passages.js';
import type { Reading } from '../src/reading/reading.js';
import { generatedQuestions, generatedReadings, generator, zipfian } from './generated.js';

const SIZES = [1_000, 10_000, 100_000];
const QUESTIONS = 200;
const ENTRIES = 25_000;

/** Rounds of which a question's fastest counts, so that what else the machine does is left out. */
const ROUNDS = 3;
/** Rounds before measuring, at the smallest size: the compiler sees all paths of both ways, as in a running bot. */
const WARM_UP = 20;

/** Times of each of several ways to ask, in milliseconds, smallest first; the ways take turns. */
function times(
  questions: readonly string[],
  ways: readonly ((question: string) => unknown)[],
  warmUp = 0,
): number[][] {
  for (let round = 0; round < warmUp; round++)
    for (const question of questions) for (const ask of ways) ask(question);
  const fastest = ways.map(() => questions.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < ROUNDS; round++)
    questions.forEach((question, i) => {
      ways.forEach((ask, way) => {
        const from = performance.now();
        ask(question);
        const taken = performance.now() - from;
        const own = fastest[way];
        if (own) own[i] = Math.min(own[i] ?? taken, taken);
      });
    });
  return fastest.map((list) => list.sort((a, b) => a - b));
}
const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;

/** MiniSearch as it comes, over the same passages and with the same terms. */
function bareIndex(readings: readonly Reading[]): MiniSearch {
  const search = new MiniSearch({
    fields: ['text', 'headline', 'publisher'],
    tokenize: (text) => contentTerms(text).map((term) => term.stem),
    processTerm: (term) => term,
  });
  for (const { id, reading, start, end } of passagesOf(readings)) {
    const { text, headline, publisher } = reading.article;
    search.add({ id, text: text.slice(start, end), headline: headline?.text, publisher: publisher?.text });
  }
  return search;
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const ms = (value: number): string => value.toFixed(2);

/** Times questions at three sizes against bare MiniSearch, and what an index costs to build and keep. */
export async function benchAsk(): Promise<string[]> {
  const lines: string[] = [];
  for (const size of SIZES) {
    const readings = generatedReadings(size);
    const questions = generatedQuestions(readings, QUESTIONS);
    let from = performance.now();
    const bare = bareIndex(readings);
    const bareBuild = performance.now() - from;
    const before = heap();
    from = performance.now();
    const index = indexPassages(readings);
    const build = performance.now() - from;
    const bytes = (heap() - before) / size;
    const desk = openAskDesk(readings, index);
    const [ours = [], theirs = []] = times(
      questions,
      [(question) => desk.ask({ question, source: null }), (question) => bare.search(question)],
      size === SIZES[0] ? WARM_UP : 0,
    );
    lines.push(
      `ask, ${size} passages: p50 ${ms(at(ours, 0.5))} ms, p99 ${ms(at(ours, 0.99))} ms; bare MiniSearch p50 ${ms(at(theirs, 0.5))} ms, p99 ${ms(at(theirs, 0.99))} ms; ratio p50 ${(at(ours, 0.5) / at(theirs, 0.5)).toFixed(2)}, p99 ${(at(ours, 0.99) / at(theirs, 0.99)).toFixed(2)}`,
      `index, ${size} passages: built in ${(build / 1000).toFixed(1)} s, ${(build / bareBuild).toFixed(2)} times bare MiniSearch; ${Math.round(bytes)} bytes a passage${globalThis.gc ? '' : ' (before collection)'}`,
    );
  }
  return [...lines, suggestions()];
}

/** Times autocomplete over 25,000 entries: from the first letter to a whole word, and words that nobody has. */
function suggestions(): string {
  const next = zipfian(generator(3));
  const entries = Array.from({ length: ENTRIES }, () => Array.from({ length: 6 }, next).join(' '));
  const suggest = offer(entries);
  const typed = entries
    .slice(0, QUESTIONS)
    .flatMap((entry) => [1, 2, 4, 8, 20].map((length) => entry.slice(0, length)));
  const [taken = []] = times([...typed, 'qzxq', 'wqzzzt'], [suggest]);
  return `suggest, ${ENTRIES} entries: p50 ${ms(at(taken, 0.5))} ms, p99 ${ms(at(taken, 0.99))} ms`;
}
