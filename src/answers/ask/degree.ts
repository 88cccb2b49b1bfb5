import { fold, type Term } from '../../index/analysis.js';
import { DEGREES, type Degree, OF_MONEY, PRICE } from './data/degrees.js';

/** A question of degree: what answers, and what is counted. */
export interface AskedDegree {
  readonly degree: Degree;
  /** Stems of what is counted ("how many Chinese students": chines, student) or measured ("how much gas"). */
  readonly counted: readonly string[];
  /** Whether people are counted, whatever an article calls them. */
  readonly people: boolean;
}

const ASKED = /\b(?:how|what|which) (\p{L}+)\b/gu;
/** Words of degree that a noun may follow. */
const WITH_NOUN: ReadonlySet<string> = new Set(['many', 'much']);
/** Words between "how many" or "how much" and what is counted. */
const BETWEEN = /^(?:of|the|these|those|more|less|other|different|total|separate)$/;
/** What figures say without the word. */
const UNSPOKEN =
  /^(?:money|cash|times?|people|persons|percent|dollars|euros|pounds|miles|kilomet(?:re|er)s|met(?:re|er)s|feet|tons|tonnes|kilograms|degrees)$/;
/** Further words than this are not what is counted. */
const MOST_COUNTED = 3;

/** What a text asks the degree of; null where it asks for none. */
export function degreeOf(text: string, terms: readonly Term[]): AskedDegree | null {
  const folded = fold(text.slice(0, 1000));
  for (const match of folded.matchAll(ASKED)) {
    const degree = DEGREES.get(match[1] ?? '');
    if (!degree) continue;
    const counted = WITH_NOUN.has(match[1] ?? '') ? countedAfter(match.index + match[0].length, terms) : [];
    return {
      degree: match[1] === 'much' && OF_MONEY.test(folded) ? PRICE : degree,
      counted,
      people:
        match[1] === 'population' ||
        /^(?: other| more)? (?:people|persons)\b/.test(folded.slice(match.index + match[0].length)),
    };
  }
  return null;
}

/** Stems of the words that follow directly, up to the first stop word. */
function countedAfter(at: number, terms: readonly Term[]): string[] {
  const counted: string[] = [];
  for (const { start, word, stem, stop } of terms) {
    if (start < at || (counted.length === 0 && BETWEEN.test(word))) continue;
    if (stop || counted.length >= MOST_COUNTED || UNSPOKEN.test(word)) break;
    counted.push(stem);
  }
  return counted;
}
