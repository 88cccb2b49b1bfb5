/**
 * How much one slip costs a question: a letter left out, put in, put for another, or two exchanged, behind the first
 * letter of one word of five letters or more, drawn anew but alike at every run.
 *
 *   node dist/bench/misspell-ask.js ARTICLES.jsonl QUESTIONS.jsonl
 *
 * The files are those of learn-ask.ts; questions without answers are left out.
 */
import { openAskDesk } from '../src/answers/ask/ask.js';
import { termsOf } from '../src/index/analysis.js';
import { generator } from './generated.js';
import { questionSet } from './question-set.js';

const set = questionSet(process.argv.slice(2));
const questions = set.questions.filter(({ answers = [] }) => answers.length > 0);
const desk = openAskDesk(set.readings);

const SHORTEST = 5;
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const random = generator(12_345);
const below = (n: number): number => Math.floor(random() * n);

function misspelt(question: string): string {
  const words = termsOf(question).filter(
    ({ start, end, stop, number }) =>
      !stop && !number && end - start >= SHORTEST && /^\p{L}+$/u.test(question.slice(start, end)),
  );
  const word = words[below(words.length)];
  if (!word) return question;
  const text = question.slice(word.start, word.end);
  const at = 1 + below(text.length - 2);
  const letter = LETTERS[below(LETTERS.length)] ?? '';
  const [before, after] = [text.slice(0, at), text.slice(at + 1)];
  const slips = [
    before + after,
    before + letter + text.slice(at),
    before + letter + after,
    `${before}${text[at + 1]}${text[at]}${text.slice(at + 2)}`,
  ];
  return question.slice(0, word.start) + (slips[below(slips.length)] ?? text) + question.slice(word.end);
}

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$.]+/gu, ' ')
    .trim();

function report(name: string, change: (question: string) => string): void {
  let first = 0;
  let five = 0;
  let refused = 0;
  for (const { q, answers = [] } of questions) {
    const { found, passages } = desk.ask({ question: change(q), source: null });
    const rank = passages.findIndex(({ text }) =>
      answers.some((answer) => plain(text).includes(plain(answer))),
    );
    if (rank === 0) first++;
    if (rank >= 0 && rank < 5) five++;
    if (!found) refused++;
  }
  const percent = (n: number): string => ((100 * n) / questions.length).toFixed(1);
  console.log(`${name}: passage 1 ${percent(first)}, five ${percent(five)}, refused ${percent(refused)}`);
}

report('as they are', (question) => question);
report('misspelt', misspelt);
