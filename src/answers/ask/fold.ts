import type { PassageIndex } from '../../index/passage-index.js';
import type { Ranked } from './rank.js';
import { sameStatement } from './statement.js';

/** A passage and those of other articles that report the same. */
export interface Folded {
  readonly one: Ranked;
  /** Ids of passages, in no special order. */
  readonly also: readonly number[];
}

/** A passage to be shown, and what may be folded into it. */
interface Kept {
  readonly one: Ranked;
  /** Its best sentence in the table of words; -1 where it has none. */
  readonly sentence: number;
  readonly same: number[];
}

/**
 * Folds passages into the better one whose best sentence says the same in another article. Verbatim copies were
 * found when the coverage was indexed. At most `most` are given, though any may be folded into them.
 */
export function foldSame(ranked: readonly Ranked[], index: PassageIndex, most: number): Folded[] {
  const kept: Kept[] = [];
  for (const one of ranked) {
    const sentence = bestSentence(one, index);
    const same = sameAmong(kept, one.passage, sentence, index);
    if (same) same.same.push(one.passage);
    else kept.push({ one, sentence, same: [] });
  }
  return kept.slice(0, most).map(({ one, same }) => ({
    one,
    also: otherArticles(one.passage, same, index),
  }));
}

/** One passage for each further article that has the passage, one that says the same, or a copy of either. */
function otherArticles(passage: number, same: readonly number[], index: PassageIndex): readonly number[] {
  if (same.length === 0 && !index.copies.has(passage)) return NONE;
  const also: number[] = [];
  const seen = new Set([fileOf(passage, index)]);
  for (const id of [passage, ...same])
    for (const copy of index.copies.get(id) ?? [id]) {
      const other = fileOf(copy, index);
      if (seen.has(other)) continue;
      seen.add(other);
      also.push(copy);
    }
  return also;
}

/** Most passages are reported once. */
const NONE: readonly number[] = [];

const fileOf = (passage: number, index: PassageIndex): string | undefined =>
  index.passages[passage]?.reading.article.file;

function bestSentence({ passage, chosen }: Ranked, { table }: PassageIndex): number {
  return chosen ? (table.passages[passage] ?? 0) + chosen.sentence : -1;
}

/** The first of those kept, of another article, that says the same. */
function sameAmong(
  kept: readonly Kept[],
  passage: number,
  sentence: number,
  index: PassageIndex,
): Kept | undefined {
  if (sentence < 0) return undefined;
  for (const one of kept)
    if (
      one.sentence >= 0 &&
      sameStatement(one.sentence, sentence, index) &&
      fileOf(one.one.passage, index) !== fileOf(passage, index)
    )
      return one;
  return undefined;
}
