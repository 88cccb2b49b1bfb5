import { TITLES } from '../data/titles.js';
import { type Entity, isPerson } from '../entity.js';

/** Short forms of offices as they stand before names. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  gov: 'governor',
  sen: 'senator',
  rep: 'representative',
  gen: 'general',
  prof: 'professor',
  lt: 'lieutenant',
  capt: 'captain',
  col: 'colonel',
};
/** Words that make another office of one: whoever holds "vice president" is not "the president". */
const CHANGES_OFFICE =
  /^(?:former|ex|then|prime|vice|deputy|assistant|acting|late|co|candidate|nominee|to|for|and|wife|husband)$/;

/** The words of an office in small letters, short forms written out. */
export function officeWords(office: string): string[] {
  const words = office.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.map((word) => LONG_FORMS[word] ?? word);
}

/** The offices under which an article names its people, each with where that is first said. */
export interface Office {
  readonly entity: Entity;
  readonly words: readonly string[];
  readonly start: number;
}

/** Every office that is said with a person's name, in any order. */
export function officesOf(entities: readonly Entity[]): Office[] {
  return entities
    .filter(isPerson)
    .flatMap((entity) =>
      entity.mentions.flatMap(({ role, start }) =>
        role ? [{ entity, words: officeWords(role), start }] : [],
      ),
    );
}

/** Words that name no office of their own, and the words of the offices that they mean. */
const MEANS: Readonly<Record<string, RegExp>> = {
  lawmaker:
    /^(?:lawmaker|senator|representative|congressman|congresswoman|mp|mep|msp|mla|mlc|deputy|assemblyman|assemblywoman|legislator|delegate|duma|parliament|rada|knesset|majlis)$/,
  legislator:
    /^(?:legislator|lawmaker|senator|representative|mp|mla|deputy|assemblyman|assemblywoman|delegate)$/,
  diplomat: /^(?:diplomat|ambassador|envoy|consul|foreign)$/,
  envoy: /^(?:envoy|ambassador)$/,
};

/** Whether the words of an office are those that a description uses, or such as it means. */
function holds(office: readonly string[], words: readonly string[]): boolean {
  return words.every((word, i) => {
    const means = i === words.length - 1 ? MEANS[word] : undefined;
    // An "official representative of the ministry" represents no voters.
    const elected = (one: string) => one !== 'representative' || office.length <= 2;
    return office.some((one) => one === word || ((means?.test(one) ?? false) && elected(one)));
  });
}

/** Who "the Head of State" and "the Head of Government" are, as agencies of states write. */
const HEADS: Readonly<Record<string, RegExp>> = {
  state: /^(?:president|king|queen|emperor|emir|sultan)$/,
  government: /^(?:premier|prime|chancellor)$/,
};

/** Whom "the Head of State" (or "of Government") at the place `at` means: the only one named before it. */
export function headOf(body: string, at: number, offices: readonly Office[]): Entity | null {
  const means = HEADS[body.toLowerCase()];
  if (!means) return null;
  const holders = new Set<Entity>();
  for (const { entity, words, start } of offices.slice(0, MOST)) {
    const changed = words.some((word) => word !== 'prime' && CHANGES_OFFICE.test(word));
    if (start < at && !changed && words.some((word) => means.test(word))) holders.add(entity);
  }
  const [holder, ...others] = holders;
  return holder && others.length === 0 ? holder : null;
}

/** How many introductions are looked through for one description. */
const MOST = 200;

/**
 * Whom "the dean" or "the state senator" means: the only person whom the article has named with that office
 * before the place `at`; null where nobody or more than one has it.
 */
export function holderOf(description: string, at: number, offices: readonly Office[]): Entity | null {
  const words = officeWords(description);
  const head = words.at(-1) ?? '';
  if (!(TITLES.has(head) || MEANS[head]) || words.length > 4) return null;
  const changed = words.filter((word) => CHANGES_OFFICE.test(word)).join();
  let holder: Entity | null = null;
  let introduced = -1;
  for (const { entity, words: office, start } of offices.slice(0, MOST)) {
    if (start >= at || !holds(office, words)) continue;
    if (office.filter((word) => CHANGES_OFFICE.test(word)).join() !== changed) continue;
    // Of several lawmakers the one last introduced is meant; of two mayors nobody can be chosen.
    if (holder && holder !== entity && !MEANS[head]) return null;
    if (start > introduced || !holder) [holder, introduced] = [entity, start];
  }
  return holder;
}
