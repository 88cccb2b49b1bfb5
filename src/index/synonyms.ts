import { SYNONYM_GROUPS } from './data/synonyms.js';
import { stem } from './word-forms.js';

/** Stems of words that readers use for the same thing as the word with this stem, itself excluded. */
export function synonymsOf(stemmed: string): readonly string[] {
  return SYNONYMS.get(stemmed) ?? [];
}

const SYNONYMS: ReadonlyMap<string, readonly string[]> = synonymTable();

function synonymTable(): Map<string, string[]> {
  const table = new Map<string, Set<string>>();
  for (const group of SYNONYM_GROUPS) {
    const stems = group.map(stem);
    for (const one of stems) {
      const others = table.get(one) ?? new Set();
      for (const other of stems) if (other !== one) others.add(other);
      table.set(one, others);
    }
  }
  return new Map([...table].map(([key, others]) => [key, [...others]]));
}
