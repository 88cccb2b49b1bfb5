import { Sort } from '../index/lexicon.js';
import type { PassageIndex } from '../index/passage-index.js';
import type { Hit, Sighting } from './ask-hits.js';
import { closest, meanOverPairs, type Neighbours, placesOf } from './ask-nearness.js';
import type { AnswerKind, Question } from './ask-question.js';

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
  /** What the sentences before and after cover. */
  readonly around: number;
  /** How much it says beyond the question's words. */
  readonly news: number;
  readonly length: number;
  readonly short: number;
}

/** Looks at every sentence of a sighted passage. */
export function viewSentences(
  question: Question,
  pairs: readonly Neighbours[],
  sighting: Sighting,
  index: PassageIndex,
): SentenceView[] {
  const { table, lexicon } = index;
  const first = table.passages[sighting.passage] ?? 0;
  const count = (table.passages[sighting.passage + 1] ?? first) - first;
  const hits: Hit[][] = Array.from({ length: count }, () => []);
  for (const hit of sighting.hits) hits[hit.sentence]?.push(hit);
  const covers = hits.map((own) => coverOf(question, own));
  return hits.map((own, i) => {
    const from = table.sentences[first + i] ?? 0;
    const to = table.sentences[first + i + 1] ?? from;
    const asked = new Set(own.map((hit) => hit.at));
    const shift = from - (table.sentences[first] ?? 0);
    let content = 0;
    for (let at = from; at < to; at++)
      if ((lexicon.sort((table.words[at] ?? 0) >> 1) & Sort.stop) === 0) content++;
    const cover = covers[i] ?? NOTHING;
    return {
      index: i,
      cover: cover.all,
      names: cover.names,
      adjacent: meanOverPairs(pairs, placesOf(question, own), (a, b) => stepped(closest(a, b))),
      kind: kindIn(question.kind, index, from, to, (at) => asked.has(at - from + shift)),
      around: around(question, cover, covers[i - 1]) + 0.5 * around(question, cover, covers[i + 1]),
      news: Math.min(1, Math.max(0, content - asked.size) / 12),
      length: Math.min(1, (to - from) / 40),
      short: to - from < 5 ? 1 : 0,
    };
  });
}

interface Cover {
  readonly all: number;
  readonly names: number;
  /** By term: how well it is met. */
  readonly terms: readonly number[];
}
const NOTHING: Cover = { all: 0, names: 0, terms: [] };

/** What share of the question's weight, and of its names and numbers, the hits cover. */
export function coverOf(question: Question, hits: readonly Hit[]): Cover {
  const terms = new Array<number>(question.terms.length).fill(0);
  for (const { term, weight } of hits) terms[term] = Math.max(terms[term] ?? 0, weight);
  return { ...sharesOf(question, terms), terms };
}

/** The same from how well each term is met. A question without names is judged by all of its words. */
export function sharesOf(question: Question, met: readonly number[]): { all: number; names: number } {
  let all = 0;
  let names = 0;
  let total = 0;
  question.terms.forEach(({ weight, name, number }, i) => {
    all += weight * (met[i] ?? 0);
    if (!name && !number) return;
    names += weight * (met[i] ?? 0);
    total += weight;
  });
  const share = all / question.weight;
  return { all: share, names: total > 0 ? names / total : share };
}

/** What a neighbouring sentence covers; what the sentence itself covers counts for less. */
function around(question: Question, own: Cover, neighbour: Cover | undefined): number {
  if (!neighbour) return 0;
  let sum = 0;
  question.terms.forEach(({ weight }, i) => {
    sum += weight * (neighbour.terms[i] ?? 0) * ((own.terms[i] ?? 0) > 0 ? 0.3 : 1);
  });
  return sum / question.weight;
}

/** Nearness in steps: the very next word, the same phrase, the same clause, the same sentence. */
function stepped(apart: number): number {
  if (apart <= 1) return 1;
  if (apart <= 3) return 0.7;
  return apart <= 8 ? 0.4 : 0.15;
}

/**
 * Whether words `from` to `to` of the table hold what may answer, leaving out the question's own words.
 * A capital that opens the sentence says nothing.
 */
function kindIn(
  kind: AnswerKind,
  { table, lexicon }: PassageIndex,
  from: number,
  to: number,
  isAsked: (at: number) => boolean,
): number {
  let best = kind === 'thing' ? 0.3 : 0;
  for (let at = from; at < to && best < 1; at++) {
    const word = table.words[at] ?? 0;
    const sort = lexicon.sort(word >> 1);
    if (isAsked(at)) continue;
    if (kind === 'number' || kind === 'date' || kind === 'reason') {
      if ((sort & WANTED[kind]) !== 0) best = 1;
      continue;
    }
    if ((word & 1) === 0 || at === from || (sort & (Sort.stop | Sort.number)) !== 0) continue;
    if (kind === 'thing') best = 1;
    else if (kind === 'person') best = Math.max(best, isNameLike(table.words[at + 1], lexicon) ? 1 : 0.6);
    else
      best = Math.max(best, (lexicon.sort((table.words[at - 1] ?? 0) >> 1) & Sort.placing) !== 0 ? 1 : 0.5);
  }
  return best;
}

const WANTED = { number: Sort.number, date: Sort.date, reason: Sort.reason } as const;

function isNameLike(word: number | undefined, lexicon: PassageIndex['lexicon']): boolean {
  return word !== undefined && (word & 1) === 1 && (lexicon.sort(word >> 1) & Sort.stop) === 0;
}
