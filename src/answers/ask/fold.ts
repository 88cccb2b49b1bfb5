import { Sort } from '../../index/lexicon.js';
import type { PassageIndex } from '../../index/passage-index.js';
import { wordId } from '../../index/word-table.js';
import type { Ranked } from './rank.js';

/** A passage and those of other articles that report the same. */
export interface Folded {
  readonly one: Ranked;
  /** Ids of passages, in no special order. */
  readonly also: number[];
}

/** Two sentences share at least this share of their content words to say the same. */
const SAME = 0.7;
/** Shorter sentences share so many words by chance. */
const SHORTEST = 6;
/** Words that turn a statement into its opposite. */
const NEGATIONS: ReadonlySet<string> = new Set([
  'not',
  'no',
  'never',
  'nor',
  'without',
  'neither',
  'deny',
  'reject',
]);

/** What a sentence states, for comparison. */
interface Statement {
  readonly content: ReadonlySet<number>;
  readonly numbers: string;
  readonly negations: number;
}

/**
 * Folds passages into the better one whose best sentence says the same in another article: nearly the same words,
 * the same numbers, the same negations. Verbatim copies were found when the coverage was indexed.
 */
export function foldSame(ranked: readonly Ranked[], index: PassageIndex): Folded[] {
  const folded: (Folded & { readonly statement: Statement | null })[] = [];
  for (const one of ranked) {
    const statement = statementOf(one, index);
    const same = folded.find(
      (kept) =>
        fileOf(kept.one.passage, index) !== fileOf(one.passage, index) && says(kept.statement, statement),
    );
    if (same) same.also.push(...copiesOf(one.passage, index));
    else
      folded.push({ one, also: copiesOf(one.passage, index).filter((id) => id !== one.passage), statement });
  }
  return folded.map(({ one, also }) => ({ one, also: otherArticles(one.passage, also, index) }));
}

function copiesOf(passage: number, index: PassageIndex): readonly number[] {
  return index.copies.get(passage) ?? [passage];
}

/** One passage for each article other than that of `passage`. */
function otherArticles(passage: number, ids: readonly number[], index: PassageIndex): number[] {
  const seen = new Set([fileOf(passage, index)]);
  return ids.filter((id) => {
    const file = fileOf(id, index);
    if (seen.has(file)) return false;
    seen.add(file);
    return true;
  });
}

const fileOf = (passage: number, index: PassageIndex): string | undefined =>
  index.passages[passage]?.reading.article.file;

function statementOf(one: Ranked, { table, lexicon }: PassageIndex): Statement | null {
  const best = one.chosen;
  if (!best) return null;
  const sentence = (table.passages[one.passage] ?? 0) + best.sentence;
  const content = new Set<number>();
  const numbers: number[] = [];
  let negations = 0;
  for (let at = table.sentences[sentence] ?? 0; at < (table.sentences[sentence + 1] ?? 0); at++) {
    const id = wordId(table.words[at]);
    const sort = lexicon.sort(id);
    if (NEGATIONS.has(lexicon.stem(id))) negations++;
    if ((sort & Sort.number) !== 0) numbers.push(id);
    if ((sort & Sort.stop) === 0) content.add(id);
  }
  return { content, numbers: numbers.sort((a, b) => a - b).join(' '), negations };
}

/** Whether two statements say the same. */
function says(a: Statement | null, b: Statement | null): boolean {
  if (!a || !b || a.numbers !== b.numbers || a.negations !== b.negations) return false;
  if (Math.min(a.content.size, b.content.size) < SHORTEST) return false;
  let shared = 0;
  for (const id of a.content) if (b.content.has(id)) shared++;
  return shared >= SAME * (a.content.size + b.content.size - shared);
}
