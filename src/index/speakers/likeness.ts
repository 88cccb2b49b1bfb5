import { fold } from '../analysis.js';

/** No name is compared beyond this many letters. */
const LONGEST = 100;
/** Names that share fewer of their pairs are not alike. */
const ALIKE = 0.35;

/**
 * Finds the names that share most pairs of letters with what was typed (Dice's coefficient): who comes nearest where no
 * word fits. Only names that are alike are given, the likest first.
 */
export function openLikeness(names: readonly string[]): (typed: string, most: number) => number[] {
  const holders = new Map<string, number[]>();
  const sizes = names.map((name, item) => {
    const own = pairs(name);
    for (const pair of own) {
      const list = holders.get(pair);
      if (list) list.push(item);
      else holders.set(pair, [item]);
    }
    return own.size;
  });
  return (typed, most) => {
    const wanted = pairs(typed);
    const shared = new Uint16Array(names.length);
    for (const pair of wanted)
      for (const item of holders.get(pair) ?? []) shared[item] = (shared[item] ?? 0) + 1;
    const best: { item: number; likeness: number }[] = [];
    for (let item = 0; item < names.length; item++) {
      const likeness = (2 * (shared[item] ?? 0)) / Math.max(1, (sizes[item] ?? 0) + wanted.size);
      if (likeness < ALIKE || (best.length >= most && likeness <= (best.at(-1)?.likeness ?? 0))) continue;
      let at = best.length;
      while (at > 0 && (best[at - 1]?.likeness ?? 0) < likeness) at--;
      best.splice(at, 0, { item, likeness });
      if (best.length > most) best.pop();
    }
    return best.map(({ item }) => item);
  };
}

function pairs(name: string): Set<string> {
  const letters = fold(name);
  const found = new Set<string>();
  for (let i = 0; i + 1 < Math.min(letters.length, LONGEST); i++) found.add(letters.slice(i, i + 2));
  return found;
}
