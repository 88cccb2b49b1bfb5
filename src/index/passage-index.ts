import MiniSearch from 'minisearch';
import type { Reading } from '../reading/reading.js';
import { contentTerms } from './analysis.js';
import { findCopies } from './copies.js';
import type { Lexicon } from './lexicon.js';
import { type Passage, passagesOf } from './passages.js';
import { tabulate, type WordTable } from './word-table.js';

/** A stem to look for and how much it counts: 1 for the reader's own word, less for a synonym. */
export interface Wanted {
  readonly stem: string;
  readonly weight: number;
}

/** The passages of a coverage, searchable. Holds no text of its own: passages point into their readings. */
export interface PassageIndex {
  readonly passages: readonly Passage[];
  readonly lexicon: Lexicon;
  readonly table: WordTable;
  /** By passage: all passages with the same words, itself included; those without a copy are left out. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
  /** Lexicon ids of the words of a passage's headline, cross-head, publisher and speakers. */
  context(id: number): ReadonlySet<number>;
  /** Ids of the passages that hold any of the stems, best first by BM25+, one of each set of copies, at most `limit`. */
  search(wanted: readonly Wanted[], limit: number, accept?: (id: number) => boolean): number[];
}

/** BM25+ as MiniSearch sets it: measured as good as any other setting on readers' questions. */
export const BM25 = { k: 1.2, b: 0.7, d: 0.5 } as const;

/** What stands around a passage is one field: each more costs a query as much time again. */
const FIELDS = ['text', 'context'];

interface Entry {
  readonly id: number;
  readonly text: string;
  /** Stems of headline, cross-head, publisher and speakers. */
  readonly context: string;
}

/** Indexes the passages of all readings. */
export function indexPassages(readings: readonly Reading[]): PassageIndex {
  const passages = passagesOf(readings);
  const search = new MiniSearch<Entry>({
    fields: FIELDS,
    tokenize: (text) => (text === '' ? [] : text.split(' ')),
    processTerm: (term) => term,
    searchOptions: { bm25: BM25, boost: { context: 1 } },
  });
  const contextOf = contextReader();
  const contexts: string[] = [];
  const { table, lexicon } = tabulate(passages, (passage, terms) => {
    const content = terms.filter((term) => !term.stop);
    const context = contextOf(passage);
    contexts.push(context);
    const text = (content.length > 0 ? content : terms).map((term) => term.stem).join(' ');
    search.add({ id: passage.id, text, context });
  });
  const idsOf = sharedIds(lexicon);
  const contextIds = contexts.map(idsOf);
  const copies = findCopies(table, lexicon);
  const firstOfCopies = (found: readonly { readonly id: number }[], limit: number): number[] => {
    const ids: number[] = [];
    const seen = new Set<number>();
    for (const { id } of found) {
      if (ids.length >= limit) break;
      const first = copies.get(id)?.[0] ?? id;
      if (seen.has(first)) continue;
      seen.add(first);
      ids.push(id);
    }
    return ids;
  };
  return {
    passages,
    lexicon,
    table,
    copies,
    context: (id) => contextIds[id] ?? new Set(),
    search: (wanted, limit, accept) => {
      const weights = new Map(wanted.map(({ stem, weight }) => [stem, weight]));
      const found = search.search(wanted.map(({ stem }) => stem).join(' '), {
        boostTerm: (term) => weights.get(term) ?? 1,
        ...(accept ? { filter: (result) => accept(result.id) } : {}),
      });
      return firstOfCopies(found, limit);
    },
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

/** The lexicon ids of a context's stems; passages with the same context share one set. */
function sharedIds(lexicon: Lexicon): (context: string) => ReadonlySet<number> {
  const known = new Map<string, ReadonlySet<number>>();
  return (context) => {
    const before = known.get(context);
    if (before) return before;
    const ids = new Set(
      context
        .split(' ')
        .filter((stem) => stem !== '')
        .map((stem) => lexicon.add(stem)),
    );
    known.set(context, ids);
    return ids;
  };
}
