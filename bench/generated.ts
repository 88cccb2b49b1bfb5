import type { Article, Paragraph } from '../src/corpus/article.js';
import { QUESTION_WORDS, STOP_WORDS } from '../src/index/data/stop-words.js';
import type { Reading, Sentence } from '../src/reading/reading.js';

/** Numbers from 0 to 1 in an order fixed by the seed (mulberry32, Tommy Ettinger, public domain). */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

const CONSONANTS = 'bcdfghklmnprstvz';
const VOWELS = 'aeiou';
const SENTENCE = 20;
const SENTENCES = 3;
const PARAGRAPHS = 10;

/** A pronounceable word for a rank; different ranks give different words. */
function wordFor(rank: number): string {
  let word = '';
  for (let rest = rank + 100; rest > 0; rest = Math.floor(rest / 80)) {
    const syllable = rest % 80;
    word += CONSONANTS.charAt(Math.floor(syllable / 5)) + VOWELS.charAt(syllable % 5);
  }
  return word;
}

/** Words as a language has them: function words first, and each rank as much rarer as Zipf's law says. */
export function zipfian(random: () => number, size = 60_000): () => string {
  const functionWords = [...STOP_WORDS, ...QUESTION_WORDS].slice(0, 140);
  const words = Array.from({ length: size }, (_, rank) => functionWords[rank] ?? wordFor(rank));
  const sums = new Float64Array(size);
  let sum = 0;
  for (let rank = 0; rank < size; rank++) {
    sum += 1 / (rank + 2.7);
    sums[rank] = sum;
  }
  return () => {
    const wanted = random() * sum;
    let low = 0;
    let high = size - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sums[middle] ?? 0) < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low] ?? '';
  };
}

/** Readings of articles of ten paragraphs of three sentences of twenty words, `passages` paragraphs in all. */
export function generatedReadings(passages: number, seed = 1): Reading[] {
  const random = generator(seed);
  const next = zipfian(random);
  return Array.from({ length: Math.ceil(passages / PARAGRAPHS) }, (_, i) =>
    generatedReading(i, next, random),
  );
}

function generatedReading(number: number, next: () => string, random: () => number): Reading {
  const paragraphs: Paragraph[] = [];
  const sentences: Sentence[] = [];
  let text = '';
  for (let index = 0; index < PARAGRAPHS; index++) {
    const from = text.length;
    for (let s = 0; s < SENTENCES; s++) {
      const start = text.length;
      const words = Array.from({ length: SENTENCE }, () => {
        const word = next();
        return random() < 0.08 ? word.charAt(0).toUpperCase() + word.slice(1) : word;
      });
      text += `${words.join(' ')}.`;
      sentences.push({ start, end: text.length, paragraph: index });
      text += ' ';
    }
    paragraphs.push({ index, start: from, end: text.length - 1, heading: false });
    text += '\n';
  }
  const headline = { text: Array.from({ length: 8 }, next).join(' '), span: null };
  const article: Article = {
    file: `${number}.txt`,
    text,
    headline,
    publisher: { text: 'Generated Times', span: null },
    author: null,
    dateline: null,
    published: null,
    paragraphs,
  };
  return { article, sentences, quotations: [], figures: [], dates: [] };
}

/** Questions of three to six words that stand in one paragraph of the readings. */
export function generatedQuestions(readings: readonly Reading[], count: number, seed = 2): string[] {
  const random = generator(seed);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  return Array.from({ length: count }, () => {
    const reading = pick(readings);
    const paragraph = pick(reading?.article.paragraphs ?? []);
    if (!reading || !paragraph) return '';
    const words = reading.article.text
      .slice(paragraph.start, paragraph.end)
      .replace(/\./g, '')
      .split(' ')
      .filter((word) => !STOP_WORDS.has(word) && !QUESTION_WORDS.has(word));
    const asked = Array.from({ length: 3 + Math.floor(random() * 4) }, () => pick(words) ?? '');
    return `What did ${asked.join(' ')}?`;
  });
}
