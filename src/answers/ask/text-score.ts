import { lengthNorm, saturation } from '../../index/bm25.js';
import type { PassageIndex } from '../../index/passage-index.js';
import { countIn, listOf, TEXT } from '../../index/posting-lists.js';
import { firstWord } from '../../index/word-table.js';
import type { Eye } from './hits.js';
import type { Question } from './question.js';

/**
 * Scores passages by all words of a question and their synonyms: BM25+ of a passage's text as MiniSearch would score
 * it, and of what stands around it by what is met there, once each.
 */
export function openTextScore(
  { terms }: Question,
  { table, lists, passages }: PassageIndex,
  { stems, context }: Eye,
): (passage: number) => number {
  const average = table.words.length / Math.max(1, passages.length);
  // By term: how often a passage has it; one array for all passages, since most are scored and left.
  const counts = terms.map(() => 0);

  function count(passage: number): void {
    for (let term = 0; term < counts.length; term++) counts[term] = 0;
    for (let place = 0; place < stems.ids.length; place++) {
      const times = countIn(lists, listOf(stems.ids[place] ?? 0, TEXT), passage);
      if (times === 0) continue;
      const term = stems.terms[place] ?? 0;
      counts[term] = (counts[term] ?? 0) + times * (stems.weights[place] ?? 0);
    }
  }

  return (passage) => {
    count(passage);
    const length = firstWord(table, passage + 1) - firstWord(table, passage);
    const norm = lengthNorm(length, average);
    const around = context.of(passage);
    let score = 0;
    for (let term = 0; term < terms.length; term++) {
      const times = counts[term] ?? 0;
      const weight = terms[term]?.weight ?? 0;
      if (times > 0) score += weight * saturation(times, norm);
      score += weight * (around[term] ?? 0);
    }
    return score;
  };
}
