import { firstAt } from '../../halving.js';
import { contentTerms, synonymsOf } from '../../index/analysis.js';
import type { Quotation, Reading } from '../../reading/reading.js';

/** How well quotations fit the words that a reader gave. */
export interface AboutIndex {
  /** Score by quotation id; quotations that hold none of the words, or few beside the best, are left out. */
  score(about: string): Map<number, number>;
}

/** What a word in the quotation counts, against one in the sentence around it. */
const SAID = 1;
const AROUND = 0.3;
const SYNONYM = 0.5;
/** What scores less than this part of the best only shares a common word with the question. */
const WORTH = 0.3;
/** Stems up to which a quotation gains nothing by being shorter: "the treaty" alone says little about it. */
const SHORT = 15;

/** A quotation with its id and its article. */
export interface Placed {
  readonly quotation: Quotation;
  readonly reading: Reading;
}

/** Indexes the words of all quotations, and of the sentences that they stand in, by stem. */
export function openAboutIndex(all: readonly Placed[]): AboutIndex {
  const holders = new Map<string, Map<number, number>>();
  const lengths = all.map((placed, id) => {
    const stems = stemsOf(placed);
    for (const [stem, weight] of stems) {
      const list = holders.get(stem) ?? new Map<number, number>();
      list.set(id, weight);
      holders.set(stem, list);
    }
    return 1 + Math.max(0, stems.size - SHORT) / 60;
  });

  function add(scores: Map<number, number>, stem: string, worth: number): void {
    const list = holders.get(stem);
    if (!list) return;
    const rarity = Math.log(1 + all.length / list.size);
    for (const [id, weight] of list)
      scores.set(id, (scores.get(id) ?? 0) + (worth * rarity * weight) / (lengths[id] ?? 1));
  }

  return {
    score(about) {
      const scores = new Map<number, number>();
      for (const stem of new Set(contentTerms(about).map((term) => term.stem))) {
        add(scores, stem, 1);
        for (const other of synonymsOf(stem)) add(scores, other, SYNONYM);
      }
      let best = 0;
      for (const score of scores.values()) best = Math.max(best, score);
      return new Map([...scores].filter(([, score]) => score >= WORTH * best));
    },
  };
}

/** Stems of a quotation, and, for less, of the sentences around it. */
function stemsOf({ quotation, reading }: Placed): Map<string, number> {
  const { text } = reading.article;
  const stems = new Map<string, number>();
  for (const [start, end] of around(reading, quotation))
    for (const { stem } of contentTerms(text.slice(start, end))) stems.set(stem, AROUND);
  for (const [start, end] of quotation.spans)
    for (const { stem } of contentTerms(text.slice(start, end))) stems.set(stem, SAID);
  return stems;
}

/** The sentences that a quotation touches; found by binary search, since sentences are in order. */
function around({ sentences }: Reading, { start, end }: Quotation): readonly (readonly [number, number])[] {
  const first = firstAt(sentences.length, (at) => (sentences[at]?.end ?? 0) > start);
  const touched: [number, number][] = [];
  for (let i = first; i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= end) break;
    touched.push([sentence.start, sentence.end]);
  }
  return touched;
}
