import type { PassageIndex } from '../../index/passage-index.js';
import type { Ranked } from './rank.js';
import { type Statement, sameStatement, statementOf } from './statement.js';

/** A passage and those of other articles that report the same. */
export interface Folded {
  readonly one: Ranked;
  /** Ids of passages, in no special order. */
  readonly also: readonly number[];
}

/** A passage to be shown, and what may be folded into it. */
interface Kept {
  readonly one: Ranked;
  readonly file: string | undefined;
  readonly statement: Statement | null;
  readonly same: number[];
}

/**
 * Folds passages into the better one whose best sentence says the same in another article. Verbatim copies were
 * found when the coverage was indexed. At most `most` are given, though any may be folded into them.
 */
export function foldSame(ranked: readonly Ranked[], index: PassageIndex, most: number): Folded[] {
  const kept: Kept[] = [];
  for (const one of ranked) {
    const file = fileOf(one.passage, index);
    const statement = bestStatement(one, index);
    const same = statement && sameAmong(kept, file, statement, index);
    if (same) same.same.push(one.passage);
    else kept.push({ one, file, statement, same: [] });
  }
  return kept.slice(0, most).map(({ one, file, same }) => ({
    one,
    also: otherArticles([one.passage, ...same], file, index),
  }));
}

/** One passage for each further article that has one of the passages or a copy of it. */
function otherArticles(ids: readonly number[], file: string | undefined, index: PassageIndex): number[] {
  const also: number[] = [];
  if (ids.length === 1 && !index.copies.has(ids[0] ?? 0)) return also;
  const seen = new Set([file]);
  for (const id of ids)
    for (const copy of index.copies.get(id) ?? [id]) {
      const other = fileOf(copy, index);
      if (seen.has(other)) continue;
      seen.add(other);
      also.push(copy);
    }
  return also;
}

const fileOf = (passage: number, index: PassageIndex): string | undefined =>
  index.passages[passage]?.reading.article.file;

function bestStatement({ passage, chosen }: Ranked, { table, lexicon }: PassageIndex): Statement | null {
  if (!chosen) return null;
  return statementOf((table.passages[passage] ?? 0) + chosen.sentence, table, lexicon);
}

/** The first of those kept, of another article, that says the same. */
function sameAmong(
  kept: readonly Kept[],
  file: string | undefined,
  statement: Statement,
  { table, lexicon }: PassageIndex,
): Kept | undefined {
  for (const one of kept)
    if (one.statement && one.file !== file && sameStatement(one.statement, statement, table, lexicon))
      return one;
  return undefined;
}
