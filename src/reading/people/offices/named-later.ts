import { GENERAL_NOUNS } from '../data/office-words.js';
import type { Office } from './offices.js';
import { isSameOffice } from './offices.js';
import type { OfficeParts } from './parts.js';

/** Somebody whom an article brings in, with or without a name. */
export interface Introduced extends Office {
  /** "The cleaner, Ida Moss, said": the description speaks of somebody who has been there before. */
  readonly definite: boolean;
  /** Index of the frame sentence. */
  readonly sentence: number;
}

/** How far behind a description the name may come, in sentences. */
const REACH = 4;
/** How far from the start of an article its lead is, in characters. */
const LEAD = 500;
/** How many people are looked through. */
const MOST = 200;

/** Nouns by which an article may well bring in two people, one after the other. */
const COMMON =
  /^(?:officer|official|spokes\w+|analyst|expert|lawyer|representative|executive|worker|leader|member)$/;

/**
 * Whether a name is given to who was described before: "A cleaner found it. The cleaner, Ida Moss, said …", and of
 * a lead also "A marine biologist has found … Tom Arden, a marine biologist at Lund, said".
 */
function names(later: Introduced, first: Introduced): boolean {
  // "A security researcher … The researcher, Ines Carvalho": the second time in fewer words.
  if (later.definite) return isSameOffice(later, first);
  return (
    isSameOffice(first, later) &&
    first.start < LEAD &&
    !GENERAL_NOUNS.has(first.head) &&
    !COMMON.test(first.head)
  );
}

/**
 * Of those whom an article describes without a name, the ones that it names in one of the next sentences by the same
 * description, where nobody else is described so.
 * @param plurals whether the article has the plural of a noun, "biologists"
 */
export function namedLater(
  unnamed: readonly Introduced[],
  named: readonly Introduced[],
  hasPlural: (noun: string) => boolean,
): ReadonlyMap<Introduced, Introduced> {
  const found = new Map<Introduced, Introduced>();
  for (const first of unnamed.slice(0, MOST)) {
    const same = ({ head }: OfficeParts) => head === first.head;
    if (unnamed.slice(0, MOST).some((other) => other !== first && same(other))) continue;
    const holders = named.slice(0, MOST).filter(same);
    const [later] = holders;
    if (!later || holders.some(({ entity }) => entity !== later.entity)) continue;
    if (later.start < first.start || later.sentence - first.sentence > REACH) continue;
    if (!later.definite && hasPlural(first.head)) continue;
    if (later.entity.mentions.some(({ start }) => start < first.start)) continue;
    if (names(later, first)) found.set(first, later);
  }
  return found;
}
