import type { Reading } from '../reading/reading.js';
import { contentTerms } from './analysis.js';
import { type FindBest, openRanking } from './best-passages.js';
import { findCopies } from './copies.js';
import type { Lexicon } from './lexicon.js';
import { PassageSearch } from './passage-search.js';
import { type Passage, passagesOf } from './passages.js';
import type { PostingLists } from './posting-lists.js';
import { readStatements, type Statements } from './statements.js';
import { tabulate, type WordTable } from './word-table.js';

/** The passages of a coverage, searchable. Holds no text of its own: passages point into their readings. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
  readonly table: WordTable;
  /** Where the stems stand; those of stop words only where a passage has nothing else. */
  readonly lists: PostingLists;
  readonly statements: Statements;
  /** By passage: all passages with the same words, itself included; those without a copy are left out. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
  readonly findBest: FindBest;
}

/** Indexes the passages of all readings. */
export function indexPassages(readings: readonly Reading[]): PassageIndex {
  const passages = passagesOf(readings);
  const search = new PassageSearch();
  const contextOf = contextReader();
  const { table, lexicon } = tabulate(passages, (passage, terms) => {
    const content = terms.filter((term) => !term.stop);
    const text = (content.length > 0 ? content : terms).map((term) => term.stem).join(' ');
    search.add({ id: passage.id, text, context: contextOf(passage) });
  });
  const lists = search.lists(lexicon);
  return {
    passages,
    lexicon,
    table,
    lists,
    statements: readStatements(table, lexicon),
    copies: findCopies(table, lexicon),
    findBest: openRanking(lists),
  };
}

/** Reads the stems of what stands around a passage; those of one article are read once. */
function contextReader(): (passage: Passage) => string {
  const known = new Map<string, string>();
  const stems = (text: string): string => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const after = contentTerms(text)
      .map((term) => term.stem)
      .join(' ');
    known.set(text, after);
    return after;
  };
  return (passage) => {
    const { article, quotations } = passage.reading;
    const heading = passage.heading ? article.text.slice(...passage.heading) : '';
    const speakers = new Set<string>();
    for (const { start, end, speaker } of quotations)
      if (speaker && start < passage.end && end > passage.start) speakers.add(speaker.name);
    return [
      stems(`${article.headline?.text ?? ''}\n${heading}`),
      stems(article.publisher?.text ?? ''),
      stems([...speakers].join('\n')),
    ]
      .filter((part) => part !== '')
      .join(' ');
  };
}
