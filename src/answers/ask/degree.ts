import { fold, stem, type Term } from '../../index/analysis.js';
import {
  DEGREES,
  type Degree,
  EVENTS,
  NOUN_DEGREES,
  OF_MONEY,
  PEOPLE,
  PRICE,
  TIMES,
} from './data/degrees.js';

/** A question of degree: what answers, and what is counted. */
export interface AskedDegree {
  readonly degree: Degree;
  /**
   * Stems of what is counted ("how many Chinese students": chines, student) or measured ("how much gas"); empty where
   * the figure needs no such word.
   */
  readonly counted: readonly string[];
  /** Whether people are counted, whatever an article calls them. */
  readonly people: boolean;
}

const ASKED = /\b(?:how|what|which) (\p{L}+)\b/gu;
/** Words between "how many" or "how much" and what is counted. */
const BETWEEN = /^(?:of|the|these|those|more|less|other|different|total|separate)$/;
/** Further words than this are not what is counted. */
const MOST_COUNTED = 3;

/** What a text asks the degree of; null where it asks for none. */
export function degreeOf(text: string, terms: readonly Term[]): AskedDegree | null {
  const folded = fold(text.slice(0, 1000));
  for (const match of folded.matchAll(ASKED)) {
    const asked = match[1] ?? '';
    const degree = DEGREES.get(asked);
    if (!degree) continue;
    if (asked !== 'many' && asked !== 'much') return { degree, counted: [], people: asked === 'population' };
    return ofNoun(
      asked === 'much' && OF_MONEY.test(folded) ? PRICE : degree,
      nounAfter(match.index + match[0].length, terms),
      terms,
    );
  }
  return null;
}

/** The words that follow directly, up to the first stop word. */
function nounAfter(at: number, terms: readonly Term[]): Term[] {
  const noun: Term[] = [];
  for (const term of terms) {
    if (term.start < at || (noun.length === 0 && BETWEEN.test(term.word))) continue;
    if (term.stop || noun.length >= MOST_COUNTED) break;
    noun.push(term);
  }
  return noun;
}

/** "How many people", "how many miles", "how many times" say by their noun what answers; others by the noun itself. */
function ofNoun(degree: Degree, noun: readonly Term[], terms: readonly Term[]): AskedDegree {
  const own = NOUN_DEGREES.get(noun[0]?.word ?? '');
  if (own === TIMES) {
    const done = terms.filter(({ stop, number }) => !stop && !number).map((term) => term.stem);
    return { degree: TIMES, counted: [...done, ...EVENTS.map(stem)], people: false };
  }
  if (own) return { degree: own, counted: [], people: own === PEOPLE };
  return { degree, counted: noun.map((term) => term.stem), people: false };
}
