import { OFFICE_SYNONYMS, OFFICES_MEANT } from '../data/office-words.js';
import { type Entity, isPerson } from '../entity.js';
import { type OfficeParts, officesTold } from './parts.js';

/** An office or a description under which an article names somebody, with where that is said. */
export interface Office extends OfficeParts {
  readonly entity: Entity;
  readonly start: number;
}

/** Every office that is said with a person's name, in any order. */
export function officesOf(entities: readonly Entity[]): Office[] {
  return entities
    .filter(isPerson)
    .flatMap((entity) =>
      entity.mentions.flatMap(({ role, start }) =>
        role ? officesTold(role).map((parts) => ({ ...parts, entity, start })) : [],
      ),
    );
}

/** Whether a word of an office is one that a noun for several offices means. */
function isMeant(description: OfficeParts, office: OfficeParts): boolean {
  const means = OFFICES_MEANT.get(description.head);
  // An "official representative of the ministry" represents no voters.
  const elected = (word: string) => word !== 'representative' || office.words.length <= 1;
  return [office.head, ...office.words].some((word) => (means?.test(word) ?? false) && elected(word));
}

/** Forms of address that open an office, "His Excellency the Governor". */
const HONOUR = /^(?:highness|excellency|majesty|holiness|eminence)$/;

/** Whether an office is the one that a description tells: its noun, or one for the same, and all its other words. */
export function isSameOffice(description: OfficeParts, office: OfficeParts): boolean {
  const { head, words, changed } = description;
  const synonym = OFFICE_SYNONYMS.get(head)?.test(office.head) ?? false;
  const honoured = HONOUR.test(head) && office.words.includes(head);
  const noun = head === office.head || synonym || honoured || isMeant(description, office);
  return (
    noun &&
    changed === office.changed &&
    words.every((word) => office.words.includes(word) || word === office.head)
  );
}

/** "the DPP", "the AAG": the only person named before the place `at` with an office of these first letters. */
export function holderByInitials(letters: string, at: number, offices: readonly Office[]): Entity | null {
  const lower = letters.toLowerCase();
  const held = offices.slice(0, MOST).filter(({ start, initials, headAt }) => {
    const from = initials.lastIndexOf(lower, headAt);
    return start < at && from >= 0 && from + lower.length > headAt;
  });
  return only(held);
}

/** Who "the Head of State" and "the Head of Government" are, as agencies of states write. */
const HEADS: ReadonlyMap<string, RegExp> = new Map([
  ['state', /^(?:president|king|queen|emperor|emir|sultan)$/],
  ['government', /^(?:premier|prime-minister|chancellor)$/],
]);

/** How many offices are looked through for one description. */
const MOST = 200;

/** The only one of some people; null where there is nobody or another. */
export function only(holders: readonly Office[]): Entity | null {
  const [first] = holders;
  return first && holders.every(({ entity }) => entity === first.entity) ? first.entity : null;
}

/** Whom "the Head of State" (or "of Government") at the place `at` means: the only one named before it. */
export function headOf(body: string, at: number, offices: readonly Office[]): Entity | null {
  const means = HEADS.get(body.toLowerCase());
  return only(
    offices
      .slice(0, MOST)
      .filter(({ start, head, changed }) => start < at && changed === '' && means?.test(head)),
  );
}

/** The offices that a description may mean, named before the place `at`, else such as the article names later. */
export function officesMeant(
  description: OfficeParts,
  at: number,
  offices: readonly Office[],
): { readonly before: readonly Office[]; readonly later: readonly Office[] } {
  const same = offices.slice(0, MOST).filter((office) => isSameOffice(description, office));
  return { before: same.filter(({ start }) => start < at), later: same.filter(({ start }) => start >= at) };
}

/** The only one who holds some offices, or of several lawmakers the one last introduced; null for nobody. */
export function holderOf({ head }: OfficeParts, offices: readonly Office[]): Entity | null {
  return OFFICES_MEANT.has(head) ? (latest(offices)?.entity ?? null) : only(offices);
}

/** The office that is introduced last. */
export function latest(offices: readonly Office[]): Office | null {
  return offices.reduce<Office | null>((last, one) => (last && last.start > one.start ? last : one), null);
}
