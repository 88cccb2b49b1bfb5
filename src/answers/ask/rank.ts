import type { Wanted } from '../../index/best-passages.js';
import type { PassageIndex } from '../../index/passage-index.js';
import { bestOf, type Chosen } from './choice.js';
import { type Pairs, passageFeatures, rarePairsOf } from './features.js';
import { Eye, metBy, type Sighting } from './hits.js';
import { meritForKeyWords, meritForQuestion } from './merit.js';
import { neighboursOf } from './nearness.js';
import type { Question } from './question.js';
import { type SentenceView, viewSentences } from './sentences.js';
import { openTextScore } from './text-score.js';
import { type PassageFeature, SPOKEN_PASSAGE } from './weights.js';

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
  /** What all of its features are worth; weighed where it is asked whether it answers at all. */
  readonly merit: number;
  /**
   * What it is ranked by: the merit, or of key words what the safe features are worth, and more where it holds the
   * words of the speaker asked for.
   */
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
  const scored = worthALook(candidatesFor(question, index, accept), openTextScore(question, index, eye));
  const most = scored[0]?.text || 1;
  const articles = articleShares(scored, index);
  const pairs: Pairs = { neighbours: neighboursOf(question), rare: rarePairsOf(question) };
  return scored
    .map(({ id, text }, i) => {
      const sighting = eye.look(id);
      const sentences = viewSentences(question, pairs.neighbours, sighting, index);
      const chosen = bestOf(sentences);
      const met = metBy(question, sighting.hits);
      const metBefore = (index.passages[id]?.position ?? 0) === 0 ? null : eye.met(id - 1);
      const outside = {
        text: text / most,
        article: Math.min(2, (articles[i] ?? 0) / most),
        before: metBefore ? added(question, metBefore, met) : 0,
      };
      const features = passageFeatures(question, pairs, sighting, met, sentences, chosen, outside, index);
      const nearby = metNear(met, metBefore, sighting.context);
      const spoken = sentences.some(({ speaks }) => speaks > 0) ? SPOKEN_PASSAGE : 0;
      const merit = meritForQuestion(features);
      const score = (question.asks ? merit : meritForKeyWords(features)) + spoken;
      return { passage: id, sighting, sentences, chosen, features, nearby, text, merit, score };
    })
    .sort((a, b) => b.score - a.score || a.passage - b.passage);
}

/** What share of the question's weight the passage before adds to what a passage meets. */
function added({ terms, weight }: Question, before: readonly number[], met: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < terms.length; i++)
    sum += (terms[i]?.weight ?? 0) * Math.max(0, (before[i] ?? 0) - (met[i] ?? 0));
  return sum / weight;
}

/** By term: how well a passage meets it, or the passage before it or what stands around it. */
function metNear(
  met: readonly number[],
  before: readonly number[] | null,
  context: readonly number[],
): number[] {
  const near: number[] = [];
  for (let i = 0; i < met.length; i++) near.push(Math.max(met[i] ?? 0, before?.[i] ?? 0, context[i] ?? 0));
  return near;
}

/** A candidate and what all words of the question make it worth. */
interface Scored {
  readonly id: number;
  readonly text: number;
}

/** The candidates that score best by all words of the question, best first, of equals the one of the lower id. */
function worthALook(candidates: readonly number[], scoreOf: (passage: number) => number): Scored[] {
  const best: Scored[] = [];
  for (const id of candidates) {
    const text = scoreOf(id);
    let place = best.length;
    for (; place > 0; place--) {
      const above = best[place - 1];
      if (!above || above.text > text || (above.text === text && above.id < id)) break;
      if (place < CLOSE_LOOK) best[place] = above;
    }
    if (place < CLOSE_LOOK) best[place] = { id, text };
  }
  const least = NOT_WORTH * (best[0]?.text ?? 0);
  const worth = best.findIndex(({ text }) => text < least);
  return worth < 0 ? best : best.slice(0, worth);
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

/** By passage: the text scores of the other passages of its article, later ones counting less. */
function articleShares(scored: readonly Scored[], { passages }: PassageIndex): number[] {
  const articles = scored.map(({ id }) => passages[id]?.reading);
  const shares = scored.map(({ text }, i) => text / (1 + 0.3 * i));
  const sums = shares.map(() => 0);
  for (let i = 0; i < shares.length; i++)
    for (let j = i + 1; j < shares.length; j++) {
      if (articles[i] !== articles[j]) continue;
      sums[i] = (sums[i] ?? 0) + (shares[j] ?? 0);
      sums[j] = (sums[j] ?? 0) + (shares[i] ?? 0);
    }
  return sums;
}
