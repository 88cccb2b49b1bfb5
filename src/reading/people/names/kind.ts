import { isCompanyForm } from '../data/company-forms.js';
import { EAST_ASIAN_SURNAMES } from '../data/east-asian-surnames.js';
import { ORGANISATION_WORDS } from '../data/organisations.js';
import { PLACES, STATE_ABBREVIATIONS } from '../data/places.js';
import { isGivenName } from '../gender.js';
import { NAME_PARTICLES } from './parts.js';

/** What a name names, as far as its own words tell. */
export type NameKind = 'person' | 'institution' | 'place' | 'unknown';

/** Whether an entity is an institution or a place, whom no "he" or "she" means. */
export const isImpersonal = ({ kind }: { readonly kind: NameKind | 'unnamed' }): boolean =>
  kind === 'institution' || kind === 'place';

const PARTICLES = new Set([...NAME_PARTICLES, 'of', 'the']);

/** Words of an institution's name that are also surnames ("Tim Church", "Bill Hall"). */
const ALSO_SURNAMES = new Set(
  'hall church post street house chamber rose guard bill park council page'.split(' '),
);

function isOrganisationWord(word: string): boolean {
  const lower = word.toLowerCase();
  return (
    ORGANISATION_WORDS.has(lower) &&
    (word.length > 4 || word.length === 4 || /^[\p{Lu}.]+$/u.test(word) || !ACRONYMS.has(lower))
  );
}

/** As above, but for a given name that is such a word ("Bill") where further words follow it. */
export function isOrganisationWordAt(words: readonly string[], i: number): boolean {
  const word = words[i] ?? '';
  if (i > 0 && (word === '&' || isCompanyForm(word))) return true;
  return isOrganisationWord(word) && !(i + 1 < words.length && isGivenName(word.toLowerCase()));
}

/** Words that name an institution only in capitals: "UN", but not the "Un" of a Korean name. */
const ACRONYMS = new Set(
  'un eu us ap pac gop cia fbi dnc rnc nra epa irs nsa abc nbc cbs bbc cnn afp pew act'.split(' '),
);

function isPersonsName(words: readonly string[]): boolean {
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2 || !isGivenName(first.toLowerCase())) return false;
  if (words.some((word, i) => i > 0 && (word === '&' || isCompanyForm(word)))) return false;
  return !isOrganisationWord(last) || (words.length === 2 && ALSO_SURNAMES.has(last.toLowerCase()));
}

/** Last words of the names of clubs, which news leaves out ("Lund" for "Lund Rovers"). */
const CLUB = /^(?:united|rovers|wanderers|athletic|albion|hotspur|argyle|fc|afc)$/;

/** Whether a name is that of a sports club. */
export function isClub(words: readonly string[]): boolean {
  return words.length > 1 && CLUB.test(words.at(-1)?.toLowerCase() ?? '');
}

/** What the words of a name make it. `titled`: an office or form of address stands before it. */
export function kindOf(words: readonly string[], titled: boolean): NameKind {
  const lower = words.map((word) => word.toLowerCase());
  if (isClub(words)) return 'institution';
  if (isPersonsName(words)) return 'person';
  if (words.some((_, i) => isOrganisationWordAt(words, i)) && !(titled && words.length === 1))
    return 'institution';
  if (titled) return 'person';
  if (words.length === 1 && STATE_ABBREVIATIONS.has(lower[0] ?? '')) return 'place';
  if (words.every((word) => /^[\p{Lu}.&]{2,6}(?:[-‑](?:TV|FM|AM|\d+))?$/u.test(word))) return 'institution';
  if (
    lower.every(
      (word) =>
        PLACES.has(word) || PARTICLES.has(word) || /^(?:new|united|north|south|san|los|las|st\.)$/.test(word),
    )
  )
    return 'place';
  if (words.length <= 3 && EAST_ASIAN_SURNAMES.has(lower[0] ?? '') && words.length > 1) return 'person';
  return PLACES.has(lower.at(-1) ?? '') ? 'place' : 'unknown';
}
