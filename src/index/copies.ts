import { type Lexicon, Sort } from './lexicon.js';
import { type WordTable, wordId } from './word-table.js';

/** A passage of fewer content words is too short to be a copy of anything. */
const SHORTEST = 6;

/**
 * Passages that say the same in the same words, as syndicated articles do: by passage, the ids of all of its
 * copies, itself included. Passages without a copy are left out. Stop words, marks and capitals are not compared.
 */
export function findCopies(
  { words, sentences, passages }: WordTable,
  lexicon: Lexicon,
): Map<number, number[]> {
  const byContent = new Map<string, number[]>();
  for (let passage = 0; passage + 1 < passages.length; passage++) {
    let low = 0x811c9dc5;
    let high = 0x9747b28c;
    let count = 0;
    const last = sentences[passages[passage + 1] ?? 0] ?? 0;
    for (let at = sentences[passages[passage] ?? 0] ?? 0; at < last; at++) {
      const id = wordId(words[at]);
      if ((lexicon.sort(id) & Sort.stop) !== 0) continue;
      low = Math.imul(low ^ id, 0x01000193);
      high = Math.imul(high ^ id, 0x5bd1e995) ^ (high >>> 15);
      count++;
    }
    if (count < SHORTEST) continue;
    const key = `${low}:${high}:${count}`;
    const same = byContent.get(key);
    if (same) same.push(passage);
    else byContent.set(key, [passage]);
  }
  const copies = new Map<number, number[]>();
  for (const same of byContent.values()) if (same.length > 1) for (const id of same) copies.set(id, same);
  return copies;
}
