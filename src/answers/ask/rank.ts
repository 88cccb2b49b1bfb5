import { eachFromGreatest, type Wanted } from '../../index/best-passages.js';
import type { PassageIndex } from '../../index/passage-index.js';
import { bestOf, type Chosen } from './choice.js';
import {
  PASSAGE_FEATURES,
  type Pairs,
  type PassageFeature,
  passageFeatures,
  rarePairsOf,
  SAFE_FEATURES,
} from './features.js';
import { Eye, metBy, type Sighting } from './hits.js';
import { neighboursOf } from './nearness.js';
import type { Question } from './question.js';
import { type SentenceView, sharesOf, viewSentences } from './sentences.js';
import { TextScore } from './text-score.js';
import { PASSAGE_WEIGHTS, SPOKEN_PASSAGE } from './weights.js';

/** A passage with everything that ranking saw of it. */
export interface Ranked {
  readonly passage: number;
  readonly sighting: Sighting;
  readonly sentences: readonly SentenceView[];
  /** The sentence that answers best. */
  readonly chosen: Chosen | undefined;
  readonly features: Readonly<Record<PassageFeature, number>>;
  /** By term: how well it, its headline and the passage before it meet the term. */
  readonly nearby: readonly number[];
  /** Its text score before it was made a share of the best. */
  readonly text: number;
  /** What its features are worth; weighed where it is asked whether it answers at all. */
  readonly merit: number;
  /** What it is ranked by: the merit, and more where it holds the words of the speaker asked for. */
  readonly score: number;
}

/** Passages that are scored exactly; 40 give the same answers on the development questions. */
const CANDIDATES = 60;
/** Terms that are searched for however common they are. */
const FEWEST_TERMS = 2;
/** Places that further terms may add; from 400 on the answers are the same, at 200 they begin to differ. */
const MOST_POSTINGS = 400;
/** Passages whose text score is a smaller share of the best are not looked at; above 0.3 answers are lost. */
const NOT_WORTH = 0.25;
/** Passages that are looked at closely after exact scoring: 20 answer as well as 50, 15 a little worse. */
const CLOSE_LOOK = 20;

/** The passages that may answer, best first. `accept` narrows to some passages. */
export function rank(question: Question, index: PassageIndex, accept?: (id: number) => boolean): Ranked[] {
  const eye = new Eye(question, index);
  const scored = worthALook(candidatesFor(question, index, accept), new TextScore(question, index, eye));
  const most = scored[0]?.text || 1;
  const articles = articleScores(scored, most, index);
  const pairs: Pairs = { neighbours: neighboursOf(question), rare: rarePairsOf(question) };
  return scored
    .map(({ id, text }, i) => {
      const sighting = eye.look(id);
      const sentences = viewSentences(question, pairs.neighbours, sighting, index);
      const own = text / most / (1 + 0.3 * i);
      const article = Math.min(2, (articles.get(index.passages[id]?.reading) ?? 0) - own);
      const met = metBy(question, sighting.hits);
      const metBefore = before(sighting, index, eye) ?? met.map(() => 0);
      const added = sharesOf(
        question,
        metBefore.map((value, term) => Math.max(0, value - (met[term] ?? 0))),
      ).all;
      const features = passageFeatures(
        question,
        pairs,
        sighting,
        met,
        sentences,
        { text: text / most, article, before: added },
        index,
      );
      const nearby = met.map((value, term) =>
        Math.max(value, metBefore[term] ?? 0, sighting.context[term] ?? 0),
      );
      const spoken = sentences.some(({ speaks }) => speaks > 0) ? SPOKEN_PASSAGE : 0;
      const merit = scoreOf(features, question.asks);
      const score = merit + spoken;
      const chosen = bestOf(sentences);
      return { passage: id, sighting, sentences, chosen, features, nearby, text, merit, score };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** A candidate and what all words of the question make it worth. */
interface Scored {
  readonly id: number;
  readonly text: number;
}

/** The candidates that score best by all words of the question, best first, of equals the one of the lower id. */
function worthALook(candidates: readonly number[], score: TextScore): Scored[] {
  const ids = Uint32Array.from(candidates).sort();
  const texts = new Float64Array(ids.length);
  for (let i = 0; i < ids.length; i++) texts[i] = score.of(ids[i] ?? 0);
  const scored: Scored[] = [];
  eachFromGreatest(texts, (place) => {
    const text = texts[place] ?? 0;
    if (text < NOT_WORTH * (scored[0]?.text ?? 0)) return false;
    return scored.push({ id: ids[place] ?? 0, text }) < CLOSE_LOOK;
  });
  return scored;
}

/** The passages that meet the question's rarest words best, one of each set of copies. */
function candidatesFor(
  question: Question,
  index: PassageIndex,
  accept: ((id: number) => boolean) | undefined,
): number[] {
  const candidates: number[] = [];
  const copied = new Set<number>();
  index.findBest(wantedBy(question, index, accept === undefined), (id) => {
    if (accept && !accept(id)) return true;
    const first = index.copies.get(id)?.[0];
    if (first !== undefined) {
      if (copied.has(first)) return true;
      copied.add(first);
    }
    return candidates.push(id) < CANDIDATES;
  });
  return candidates;
}

/**
 * The words to search candidates by: the rarest first, as long as they stand in few passages together, synonyms
 * only for a word that the coverage does not have. The common ones would bring many passages that hold nothing
 * else, and every candidate is scored by all words and their synonyms anyway. Within one file nothing is pruned.
 */
function wantedBy(question: Question, { lexicon }: PassageIndex, prune: boolean): Wanted[] {
  const terms = question.terms
    .map(({ forms }) => {
      const own = forms.filter(({ weight }) => weight === 1);
      const searched = own.length > 0 ? own : forms;
      return { searched, passages: searched.reduce((sum, { id }) => sum + lexicon.passages(id), 0) };
    })
    .filter(({ passages }) => passages > 0)
    .sort((a, b) => a.passages - b.passages);
  let sum = 0;
  const rarest = terms.filter(({ passages }, i) => {
    sum += passages;
    return !prune || i < FEWEST_TERMS || sum <= MOST_POSTINGS;
  });
  const wanted = new Map<number, Wanted>();
  for (const { searched } of rarest)
    for (const { id, weight } of searched)
      if (weight > (wanted.get(id)?.weight ?? 0)) wanted.set(id, { id, weight });
  return [...wanted.values()];
}

/** By article: the scores of its passages, later ones counting less. */
function articleScores(scored: readonly Scored[], most: number, index: PassageIndex): Map<unknown, number> {
  const sums = new Map<unknown, number>();
  scored.forEach(({ id, text }, i) => {
    const article = index.passages[id]?.reading;
    sums.set(article, (sums.get(article) ?? 0) + text / most / (1 + 0.3 * i));
  });
  return sums;
}

function scoreOf(features: Readonly<Record<PassageFeature, number>>, asks: boolean): number {
  let score = 0;
  for (const name of PASSAGE_FEATURES)
    if (asks || SAFE_FEATURES.has(name)) score += features[name] * PASSAGE_WEIGHTS[name];
  return score;
}

/** How the passage before it in the article meets the terms. */
function before({ passage }: Sighting, index: PassageIndex, eye: Eye): number[] | null {
  return (index.passages[passage]?.position ?? 0) === 0 ? null : eye.met(passage - 1);
}
