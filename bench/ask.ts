import MiniSearch from 'minisearch';
import { openAskDesk } from '../src/answers/ask/ask.js';
import { offer } from '../src/answers/ask/suggest.js';
import { contentTerms } from '../src/index/analysis.js';
import { Sort } from '../src/index/lexicon.js';
import { indexPassages, type PassageIndex } from '../src/index/passage-index.js';
import { firstWord, wordId } from '../src/index/word-table.js';
import { generatedQuestions, generatedReadings, generator, zipfian } from './generated.js';

/**
 * How many passages, how many questions, and how many rounds of them are asked: a round of the largest takes bare
 * MiniSearch seconds. More questions of the smallest, where p99 of 200 hangs on two of them.
 */
const SIZES = [
  { size: 1_000, count: 1_000, rounds: 30 },
  { size: 10_000, count: 200, rounds: 30 },
  { size: 100_000, count: 200, rounds: 2 },
];
const ENTRIES = 25_000;
/** Of how many entries the beginnings are typed. */
const TYPED = 200;

/** Rounds before measuring, at the smallest size: the compiler sees all paths of both ways, as in a running bot. */
const WARM_UP = 20;

/**
 * Times of each of several ways to ask, in milliseconds, smallest first; the ways take turns. Of all rounds a
 * question's fastest counts, so that what else the machine does is left out.
 */
function times(
  questions: readonly string[],
  ways: readonly ((question: string) => unknown)[],
  rounds: number,
  warmUp = 0,
): number[][] {
  for (let round = 0; round < warmUp; round++)
    for (const question of questions) for (const ask of ways) ask(question);
  const fastest = ways.map(() => questions.map(() => Number.POSITIVE_INFINITY));
  for (let round = 0; round < rounds; round++)
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

/**
 * MiniSearch as it comes, over the same passages and with the same terms. Its texts are given as stems, those of a
 * passage from the table of words and those of an article's headline read once, so that nothing is analysed twice;
 * questions it analyses itself, as its users do.
 */
function bareIndex({ passages, table, lexicon }: PassageIndex): MiniSearch {
  const stems = (text: string): string[] => contentTerms(text).map(({ stem }) => stem);
  const search = new MiniSearch({
    fields: ['text', 'headline', 'publisher'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { tokenize: stems },
  });
  const around = new Map<string, string>();
  const stemsAround = (text: string): string => {
    const known = around.get(text) ?? stems(text).join(' ');
    around.set(text, known);
    return known;
  };
  for (const { id, reading } of passages) {
    const ids = Array.from(table.words.subarray(firstWord(table, id), firstWord(table, id + 1)), wordId);
    const content = ids.filter((word) => (lexicon.sort(word) & Sort.stop) === 0);
    const { headline, publisher } = reading.article;
    search.add({
      id,
      text: content.map((word) => lexicon.stem(word)).join(' '),
      headline: headline && stemsAround(headline.text),
      publisher: publisher && stemsAround(publisher.text),
    });
  }
  return search;
}

function heap(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

const ms = (value: number): string => value.toFixed(3);

/** Times questions at three sizes against bare MiniSearch, and what an index costs to build and keep. */
export async function benchAsk(): Promise<string[]> {
  const lines: string[] = [];
  for (const { size, count, rounds } of SIZES) {
    const readings = generatedReadings(size);
    const questions = generatedQuestions(readings, count);
    const before = heap();
    const from = performance.now();
    const index = indexPassages(readings);
    const build = performance.now() - from;
    const bytes = (heap() - before) / size;
    const desk = openAskDesk(readings, index);
    const bare = bareIndex(index);
    const [ours = [], theirs = []] = times(
      questions,
      [(question) => desk.ask({ question, source: null }), (question) => bare.search(question)],
      rounds,
      size === SIZES[0]?.size ? WARM_UP : 0,
    );
    lines.push(
      `ask, ${size} passages: p50 ${ms(at(ours, 0.5))} ms, p99 ${ms(at(ours, 0.99))} ms; bare MiniSearch p50 ${ms(at(theirs, 0.5))} ms, p99 ${ms(at(theirs, 0.99))} ms; ratio p50 ${(at(ours, 0.5) / at(theirs, 0.5)).toFixed(2)}, p99 ${(at(ours, 0.99) / at(theirs, 0.99)).toFixed(2)}`,
      `index, ${size} passages: built in ${(build / 1000).toFixed(1)} s; ${Math.round(bytes)} bytes a passage${globalThis.gc ? '' : ' (before collection)'}`,
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
    .slice(0, TYPED)
    .flatMap((entry) => [1, 2, 4, 8, 20].map((length) => entry.slice(0, length)));
  const [taken = []] = times([...typed, 'qzxq', 'wqzzzt'], [suggest], 3);
  return `suggest, ${ENTRIES} entries: p50 ${ms(at(taken, 0.5))} ms, p99 ${ms(at(taken, 0.99))} ms`;
}
