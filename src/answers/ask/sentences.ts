import type { PassageIndex } from '../../index/passage-index.js';
import type { Hit, Sighting } from './hits.js';
import { definition, type Fit, fitOf } from './kinds.js';
import { measuredBy } from './measured.js';
import { closest, meanOverPairs, type Neighbours, placesOf } from './nearness.js';
import type { Question } from './question.js';
import { spokenSentences } from './speech.js';

/** What is seen of one sentence of a passage, each from 0 to about 1. */
export interface SentenceView {
  /** Position in its passage, from 0. */
  readonly index: number;
  /** How much of the question's weight it covers. */
  readonly cover: number;
  /** How much of the weight of the question's names and numbers it covers. */
  readonly names: number;
  /** How closely the question's neighbouring words stand together in it. */
  readonly adjacent: number;
  /** Whether it holds words of the kind that answers, other than the question's own. */
  readonly kind: number;
  /** The same, less the farther those words stand from the question's. */
  readonly kindNear: number;
  /** How well its figures and dates are of the kind asked for; 0 where neither is asked for. */
  readonly measured: number;
  /** Whether it says what the thing asked about is. */
  readonly defines: number;
  /** What the sentences before and after cover. */
  readonly around: number;
  /** How much it says beyond the question's words. */
  readonly news: number;
  /** Holds words of the speaker whom the question names, where it asks for speech. */
  readonly speaks: number;
  readonly length: number;
}

/** Looks at every sentence of a sighted passage. */
export function viewSentences(
  question: Question,
  pairs: readonly Neighbours[],
  sighting: Sighting,
  index: PassageIndex,
): SentenceView[] {
  const { table } = index;
  const first = table.passages[sighting.passage] ?? 0;
  const count = (table.passages[sighting.passage + 1] ?? first) - first;
  const hits: (readonly Hit[])[] = hitsBySentence(sighting.hits, count);
  const covers = hits.map((own) => (own.length > 0 ? coverOf(question, own) : NOTHING));
  const start = table.sentences[first] ?? 0;
  const passage = index.passages[sighting.passage];
  const spoken = spokenSentences(question, passage);
  const measured = passage ? measuredBy(question, passage, index.lexicon) : null;
  return hits.map((own, i) => {
    const from = table.sentences[first + i] ?? 0;
    const to = table.sentences[first + i + 1] ?? from;
    const cover = covers[i] ?? NOTHING;
    const empty = own.length === 0;
    const beside = around(question, cover, covers[i - 1]) + 0.5 * around(question, cover, covers[i + 1]);
    const speaks = spoken.has(i) ? 1 : 0;
    const fitting = measured?.[i] ?? 0;
    if (empty && beside === 0 && speaks === 0 && fitting === 0) return nothingAt(i);
    const fit = empty ? NO_FIT : fitOf(question.kind, index, own, start, from, to);
    const news = Math.min(1, Math.max(0, (table.content[first + i] ?? 0) - own.length) / 12);
    // The same properties in the same order as `nothingAt`: the engine reads objects of one shape many times faster.
    return {
      index: i,
      cover: cover.all,
      names: cover.names,
      adjacent: own.length > 1 ? adjacentIn(question, pairs, own) : 0,
      kind: fit.kind,
      kindNear: fit.near,
      defines: question.defines && !empty ? definition(question, own, index, start, to) : 0,
      around: beside,
      news: empty ? 0 : news,
      speaks,
      measured: fitting,
      length: empty ? 0 : Math.min(1, (to - from) / 40),
    };
  });
}

/** What is seen of sentences that neither have anything to do with the question nor stand beside one that has. */
const NOTHINGS: SentenceView[] = [];

/** The view of such a sentence, made once for each position. */
function nothingAt(index: number): SentenceView {
  const known = NOTHINGS[index];
  if (known) return known;
  const none = {
    index,
    cover: 0,
    names: 0,
    adjacent: 0,
    kind: 0,
    kindNear: 0,
    defines: 0,
    around: 0,
    news: 0,
    speaks: 0,
    measured: 0,
    length: 0,
  };
  if (index < MOST_KEPT) NOTHINGS[index] = none;
  return none;
}

/** More sentences than nearly all passages have; a passage without end must not be kept in mind for ever. */
const MOST_KEPT = 32;

/** A sentence without a word of the question is chosen for what stands around it, if at all. */
const NO_FIT: Fit = { kind: 0, near: 0 };

function adjacentIn(question: Question, pairs: readonly Neighbours[], hits: readonly Hit[]): number {
  return meanOverPairs(pairs, placesOf(question, hits), (a, b) => stepped(closest(a, b)));
}

const NO_HITS: readonly Hit[] = [];

/** The hits of each sentence; they come in order, and most sentences have none. */
function hitsBySentence(hits: readonly Hit[], count: number): (readonly Hit[])[] {
  const bySentence = new Array<readonly Hit[]>(count).fill(NO_HITS);
  for (let from = 0; from < hits.length; ) {
    const sentence = hits[from]?.sentence ?? 0;
    let to = from + 1;
    while (to < hits.length && hits[to]?.sentence === sentence) to++;
    bySentence[sentence] = from === 0 && to === hits.length ? hits : hits.slice(from, to);
    from = to;
  }
  return bySentence;
}

interface Cover {
  readonly all: number;
  readonly names: number;
  /** By term: how well it is met. */
  readonly terms: readonly number[];
}
const NOTHING: Cover = { all: 0, names: 0, terms: [] };

/** What share of the question's weight, and of its names and numbers, the hits cover. */
function coverOf(question: Question, hits: readonly Hit[]): Cover {
  const terms = new Array<number>(question.terms.length).fill(0);
  for (const { term, weight } of hits) terms[term] = Math.max(terms[term] ?? 0, weight);
  const { all, names } = sharesOf(question, terms);
  return { all, names, terms };
}

/** The same from how well each term is met. A question without names is judged by all of its words. */
export function sharesOf(question: Question, met: readonly number[]): { all: number; names: number } {
  let all = 0;
  let names = 0;
  let total = 0;
  for (let i = 0; i < question.terms.length; i++) {
    const term = question.terms[i];
    if (!term) continue;
    const part = term.weight * (met[i] ?? 0);
    all += part;
    if (!term.name && !term.number) continue;
    names += part;
    total += term.weight;
  }
  const share = all / question.weight;
  return { all: share, names: total > 0 ? names / total : share };
}

/** How well a sentence of a passage and those beside it hold figures and dates of the kind asked for. */
export function measuredNear(sentences: readonly SentenceView[], at: number): number {
  const measured = (i: number): number => sentences[i]?.measured ?? 0;
  return Math.max(measured(at - 1), measured(at), measured(at + 1));
}

/** What a neighbouring sentence covers; what the sentence itself covers counts for less. */
function around({ terms, weight }: Question, own: Cover, neighbour: Cover | undefined): number {
  if (!neighbour || neighbour === NOTHING) return 0;
  let sum = 0;
  for (let i = 0; i < terms.length; i++)
    sum += (terms[i]?.weight ?? 0) * (neighbour.terms[i] ?? 0) * ((own.terms[i] ?? 0) > 0 ? 0.3 : 1);
  return sum / weight;
}

/**
 * Nearness in steps: the very next word, the same phrase, the same clause, the same sentence. Other round numbers do
 * as well.
 */
function stepped(apart: number): number {
  if (apart <= 1) return 1;
  if (apart <= 3) return 0.7;
  return apart <= 8 ? 0.4 : 0.15;
}
