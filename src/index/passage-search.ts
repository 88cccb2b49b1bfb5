import MiniSearch from 'minisearch';
import { BM25 } from './bm25.js';
import type { Lexicon } from './lexicon.js';
import { FIELDS, MOST_COUNTED, type PostingLists } from './posting-lists.js';

/** A passage as MiniSearch takes it in: stems parted by spaces. */
export interface Entry {
  /** From 0, one more with each passage. */
  readonly id: number;
  readonly text: string;
  /** Stems of headline, cross-head, publisher and speakers: one field, since each more costs a query as much again. */
  readonly context: string;
}

/**
 * The index while passages are added. Its `search` finds what the lists do, but makes objects for every match,
 * which costs more than all the rest of an answer; so questions are answered from the lists.
 */
export class PassageSearch extends MiniSearch<Entry> {
  constructor() {
    super({
      fields: [...FIELDS],
      tokenize: (text) => (text === '' ? [] : text.split(' ')),
      processTerm: (term) => term,
      searchOptions: { bm25: BM25 },
    });
  }

  /** The index as flat arrays, by the lexicon's ids. */
  lists(lexicon: Lexicon): PostingLists {
    const starts = new Uint32Array(lexicon.size * FIELDS.length + 1);
    const found = Array.from({ length: lexicon.size }, (_, id) => this._index.get(lexicon.stem(id)));
    let length = 0;
    found.forEach((byField, id) => {
      FIELDS.forEach((_, field) => {
        length += byField?.get(field)?.size ?? 0;
        starts[id * FIELDS.length + field + 1] = length;
      });
    });
    const passages = new Uint32Array(length);
    const counts = new Uint16Array(length);
    let at = 0;
    for (const byField of found)
      for (let field = 0; field < FIELDS.length; field++)
        for (const [passage, count] of byField?.get(field) ?? []) {
          passages[at] = passage;
          counts[at++] = Math.min(MOST_COUNTED, count);
        }
    const lengths = FIELDS.map((_, field) =>
      Uint32Array.from({ length: this.documentCount }, (_, id) => this._fieldLength.get(id)?.[field] ?? 0),
    );
    return { starts, passages, counts, lengths, averages: [...this._avgFieldLength] };
  }
}
