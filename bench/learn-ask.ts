/**
 * Learns the weights of `ask` from questions with known answers, and checks them on articles kept aside.
 *
 *   node dist/bench/learn-ask.js ARTICLES.jsonl QUESTIONS.jsonl
 *
 * ARTICLES: {"id", "title", "text"} a line; QUESTIONS: {"q", "answers": [strings], "article": id} a line, without
 * answers where the articles do not say (SQuAD 2.0 has this content). Halves are made by article: odd articles
 * teach, even ones check, then the other way round; the last weights printed are learnt from all.
 */
import { sentenceFeatures, sentenceScore } from '../src/answers/ask/choice.js';
import { namesApart } from '../src/answers/ask/presupposition.js';
import { understand } from '../src/answers/ask/question.js';
import { type Ranked, rank } from '../src/answers/ask/rank.js';
import { evidenceOf, ruledOut } from '../src/answers/ask/refusal.js';
import { togetherIn } from '../src/answers/ask/together.js';
import {
  EVIDENCE,
  PASSAGE_FEATURES,
  PASSAGE_WEIGHTS,
  SENTENCE_FEATURES,
  SENTENCE_WEIGHTS,
} from '../src/answers/ask/weights.js';
import { indexPassages } from '../src/index/passage-index.js';
import { openVocabulary } from '../src/index/vocabulary.js';
import { type Contest, classify, order } from './learn.js';
import { questionSet } from './question-set.js';

const { articles, readings, questions } = questionSet(process.argv.slice(2));
const index = indexPassages(readings);
const vocabulary = openVocabulary(index);
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%$.]+/gu, ' ')
    .trim();
const plainPassages = index.passages.map((p) => plain(p.reading.article.text.slice(p.start, p.end)));
const plainSentences = index.passages.map((p) =>
  p.sentences.map(([start, end]) => plain(p.reading.article.text.slice(start, end))),
);
const holds = (text: string | undefined, wanted: readonly string[]): boolean =>
  wanted.some((answer) => text?.includes(plain(answer)));

const cases = questions.map((asked, i) => {
  const question = understand(asked.q, vocabulary);
  const answers = asked.answers ?? [];
  const ranked = rank(question, index);
  const fold = asked.article ? articles.findIndex(({ id }) => id === asked.article) % 2 : i % 2;
  return { asked, question, answers, ranked, fold };
});
type Case = (typeof cases)[number];
const vector = (features: Readonly<Record<string, number>>, names: readonly string[]): number[] =>
  names.map((name) => features[name] ?? 0);
const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

function passageContests(some: readonly Case[]): Contest[] {
  return some.flatMap(({ asked, ranked, answers }) => {
    const own = `${asked.article}.txt`;
    const right = ranked.map(
      (one) =>
        holds(plainPassages[one.passage], answers) &&
        index.passages[one.passage]?.reading.article.file === own,
    );
    const rows = ranked.map((one) => vector(one.features, PASSAGE_FEATURES));
    return right.includes(true) ? [{ rows, right }] : [];
  });
}

function reranked(one: Case, weights: readonly number[]): Case {
  const ranked = one.ranked
    .map((r) => ({ ...r, merit: dot(vector(r.features, PASSAGE_FEATURES), weights) }))
    .map((r) => ({ ...r, score: r.merit }))
    .sort((a, b) => b.score - a.score);
  return { ...one, ranked };
}

/** The sentences of a passage, the one that answers best first. */
const bestFirst = ({ sentences }: Ranked) =>
  sentences
    .map((view) => ({ sentence: view.index, view, score: sentenceScore(view) }))
    .sort((a, b) => b.score - a.score || a.sentence - b.sentence);

function sentenceContests(some: readonly Case[]): Contest[] {
  return some.flatMap((one) =>
    one.ranked.slice(0, 3).flatMap((ranked) => {
      const chosen = bestFirst(ranked);
      const right = chosen.map((c) => holds(plainSentences[ranked.passage]?.[c.sentence], one.answers));
      const rows = chosen.map((c) => vector(sentenceFeatures(c.view), SENTENCE_FEATURES));
      return right.includes(true) ? [{ rows, right }] : [];
    }),
  );
}

/** Share of answerable questions that weighing the evidence may refuse, beside the rules. */
const REFUSED = 0.01;

const percent = (n: number, of: number): string => ((100 * n) / Math.max(1, of)).toFixed(1);

function report(
  name: string,
  some: readonly Case[],
  passage: readonly number[],
  sentence: readonly number[],
): Case[] {
  const again = some.map((one) => reranked(one, passage));
  const askable = again.filter(({ answers }) => answers.length > 0);
  let top = 0;
  let five = 0;
  let said = 0;
  for (const one of askable) {
    const at = one.ranked.findIndex((r) => holds(plainPassages[r.passage], one.answers));
    if (at === 0) top++;
    if (at >= 0 && at < 5) five++;
    const [first] = one.ranked;
    if (!first) continue;
    const best = bestFirst(first)
      .map((c) => ({ ...c, score: dot(vector(sentenceFeatures(c.view), SENTENCE_FEATURES), sentence) }))
      .sort((a, b) => b.score - a.score)[0];
    if (best && holds(plainSentences[first.passage]?.[best.sentence], one.answers)) said++;
  }
  const n = askable.length;
  console.log(
    `${name}: passage 1 ${percent(top, n)}, five ${percent(five, n)}, sentence ${percent(said, n)}`,
  );
  return again;
}

const print = (names: readonly string[], weights: readonly number[]): void =>
  console.log(`{ ${names.map((name, i) => `${name}: ${(weights[i] ?? 0).toFixed(2)}`).join(', ')} }`);

/** Learns to weigh evidence; the limit is where `allowed` of the answerable that no rule refuses fall below it. */
function refusals(teach: readonly Case[], check: readonly Case[], allowed: number): number[] {
  const rows = (some: readonly Case[]) =>
    some.flatMap(({ question, ranked, answers }) => {
      const evidence = evidenceOf(question, ranked);
      const apart = namesApart(question, ranked, togetherIn(question, index));
      const ruled = ruledOut(question, ranked, apart);
      return evidence ? [{ x: vector(evidence, EVIDENCE), y: answers.length > 0, ruled }] : [];
    });
  const model = classify(rows(teach));
  const scores = (some: readonly Case[]) =>
    rows(some).map(({ x, y, ruled }) => ({ y, ruled, s: dot([...x, 1], model) }));
  const taught = scores(teach);
  const sorted = taught
    .filter(({ y, ruled }) => y && !ruled)
    .map(({ s }) => s)
    .sort((a, b) => a - b);
  const limit = sorted[Math.floor(allowed * sorted.length)] ?? 0;
  for (const [name, rowsOf] of [
    ['taught', taught],
    ['checked', scores(check)],
  ] as const) {
    const share = (answerable: boolean): string => {
      const all = rowsOf.filter(({ y }) => y === answerable);
      const refused = all.filter(({ s, ruled }) => ruled || s < limit);
      return `${percent(refused.length, all.length)} (${all.filter(({ ruled }) => ruled).length} by rules)`;
    };
    console.log(`  refusal ${name}: answerable ${share(true)}, unanswerable ${share(false)}`);
  }
  console.log(`  least evidence ${(limit - (model.at(-1) ?? 0)).toFixed(2)}`);
  return model;
}

const given = PASSAGE_FEATURES.map((name) => PASSAGE_WEIGHTS[name]);
const givenSentence = SENTENCE_FEATURES.map((name) => SENTENCE_WEIGHTS[name]);
report('as they are', cases, given, givenSentence);
for (const [teach, check] of [
  [cases.filter((c) => c.fold === 1), cases.filter((c) => c.fold === 0)],
  [cases.filter((c) => c.fold === 0), cases.filter((c) => c.fold === 1)],
  [cases, cases],
] as const) {
  console.log(`taught by ${teach.length}, checked on ${check.length}`);
  const passage = order(passageContests(teach));
  const sentence = order(sentenceContests(teach.map((one) => reranked(one, passage))));
  const taught = report('  taught', teach, passage, sentence);
  const checked = report('  checked', check, passage, sentence);
  print(PASSAGE_FEATURES, passage);
  print(SENTENCE_FEATURES, sentence);
  print([...EVIDENCE, 'bias'], refusals(taught, checked, REFUSED));
}
