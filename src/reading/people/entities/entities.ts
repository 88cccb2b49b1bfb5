import type { Language } from '../../language.js';
import type { FrameSentence } from '../../quotations/frame-sentence.js';
import type { Entity, Mention } from '../entity.js';
import { isGivenName } from '../gender.js';
import { isImpersonal } from '../names/kind.js';
import { isTitleAlone } from '../names/names.js';
import { isOneLetterOff, sameGivenName } from '../names/nicknames.js';
import { fold, givenNameOf, isSurnameAlone, SUFFIX, surnameOf } from '../names/parts.js';
import { isWithin, joinBeginnings } from './beginnings.js';
import { withSharedSurnames } from './couples.js';
import { add, type Draft, genderOf, kindOf, newDraft } from './drafts.js';
import { withFirms } from './firms.js';
import { mentionsOf } from './mentions.js';
import { NAMESAKES } from './namesakes.js';
import { leads, namingOf } from './namings.js';
import { newSetting, placeOf, placingOf, type Setting } from './setting.js';
import { shortBodies } from './short-bodies.js';
import { fullNameOf, shortenedNames } from './shortened.js';

/** "jr" of "Karl Berg Jr."; empty where there is none. */
function suffixOf(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return SUFFIX.test(last) ? fold(last) : '';
}

function compatible(draft: Draft, mention: Mention): boolean {
  const a = draft.words;
  const b = mention.words;
  if (draft.kind === 'institution' || mention.kind === 'institution' || isPlaces(draft, mention))
    return a.map(fold).join(' ') === b.map(fold).join(' ');
  return suffixOf(a) === suffixOf(b) && (sameGivenName(givenNameOf(a), givenNameOf(b)) || isEndOf(b, a));
}

/** "Al Falahi" ends "Mona Al Falahi", "Núñez y Pardo" ends "José Núñez y Pardo". */
function isEndOf(short: readonly string[], long: readonly string[]): boolean {
  const end = long.slice(-short.length);
  return (
    short.length > 1 &&
    short.length < long.length &&
    short.every((word, i) => fold(word) === fold(end[i] ?? ''))
  );
}

function isPlaces(draft: Draft, mention: Mention): boolean {
  return draft.kind === 'place' || mention.kind === 'place';
}

/** Full names first, by surname: every later single word can then find the full name it shortens. */
function groupFullNames(
  mentions: readonly Mention[],
  shortened: ReadonlyMap<Mention, Mention>,
): Map<string, Draft[]> {
  const bySurname = new Map<string, Draft[]>();
  for (const mention of mentions) {
    if (isSurnameAlone(mention.words) || shortened.has(mention)) continue;
    const key = surnameOf(mention.words);
    const drafts = bySurname.get(key);
    const draft = drafts?.slice(-NAMESAKES).find((one) => compatible(one, mention));
    if (draft) add(draft, mention);
    else if (drafts) drafts.push(newDraft(mention));
    else bySurname.set(key, [newDraft(mention)]);
  }
  return bySurname;
}

function finish(draft: Draft): Entity {
  let name = draft.words.join(' ');
  let most = 0;
  for (const [spelling, count] of draft.spellings)
    if (count > most && isWhole(spelling.split(' '), draft)) {
      name = spelling;
      most = count;
    }
  const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
  const role = mentions.find((mention) => mention.role !== null)?.role ?? null;
  return { name, kind: kindOf(draft, role), gender: genderOf(draft), role, mentions };
}

/** Whether a spelling is more than the surname of the name `words`. */
function isWhole(spelling: readonly string[], { words, kind }: Draft): boolean {
  if (kind === 'institution') return spelling.length >= words.length;
  return !isSurnameAlone(spelling) && !isEndOf(spelling, words) && !isWithin(spelling, words);
}

/** How many surnames a misspelt one is compared with. */
const SURNAMES = 150;

/** A surname that no full name has but for one letter, where a single full name comes that near. */
function misspelt(key: string, mention: Mention, bySurname: ReadonlyMap<string, Draft[]>): Draft | null {
  if (isImpersonal(mention) || isGivenName(key)) return null;
  let found: Draft | null = null;
  let compared = 0;
  for (const [surname, drafts] of bySurname) {
    if (compared++ > SURNAMES) return found;
    if (surname[0] !== key[0] || !isOneLetterOff(surname, key)) continue;
    const [draft] = drafts;
    if (found || !draft || drafts.length > 1 || draft.kind !== 'person') return null;
    found = draft;
  }
  return found;
}

/** How many sentences, the headline's among them, open an article. */
const OPENING = 2;

/** Notes how the full name, or the first, of somebody who has namesakes is used in its sentence. */
function noteNaming(draft: Draft, namesakes: readonly Draft[], mention: Mention, setting: Setting): void {
  const naming = namingOf(mention, setting);
  if (!naming) return;
  draft.latest = naming;
  if (naming.dead) draft.dead = true;
  if (naming.sentence < OPENING && leads(naming) && !namesakes.some(({ opens }) => opens)) draft.opens = true;
}

/** Notes whom a surname alone has meant; not before a noun, as the firm and the campaign keep their names. */
function noteCalled(draft: Draft, mention: Mention, setting: Setting): void {
  const place = placeOf(mention, setting);
  if (place && placingOf(place, setting)?.part !== 'modifier') draft.called = place.sentence.index;
}

/**
 * The people, institutions and places that an article names, each under one name.
 *
 * @param frame the sentences of the article, by which people of one surname are told apart
 */
export function findEntities(language: Language, frame: readonly FrameSentence[]): Entity[] {
  const { mentions, wholeOf: firms } = withFirms(
    language.text,
    withSharedSurnames(language.text, mentionsOf(language)),
  );
  const wholeOf = new Map([...shortBodies(mentions), ...firms]);
  const bySurname = groupFullNames(mentions, wholeOf);
  joinBeginnings(bySurname);
  const names = shortenedNames(bySurname);
  const draftOf = new Map<Mention, Draft>();
  for (const draft of [...bySurname.values()].flat())
    for (const mention of draft.mentions) draftOf.set(mention, draft);
  const setting = newSetting(language.text, frame, mentions, draftOf);
  const namesakesOf = ({ words }: Draft): readonly Draft[] => bySurname.get(surnameOf(words)) ?? [];
  const single = new Map<string, Draft>();
  for (const mention of mentions) {
    const whole = wholeOf.get(mention);
    const firm = whole && draftOf.get(whole);
    if (firm) {
      add(firm, mention);
      draftOf.set(mention, firm);
      continue;
    }
    const full = draftOf.get(mention);
    if (full) {
      full.introduced = true;
      const namesakes = namesakesOf(full);
      if (namesakes.length > 1) noteNaming(full, namesakes, mention, setting);
      continue;
    }
    const key = surnameOf(mention.words);
    const meant = fullNameOf(mention, names, setting);
    const named = meant === 'unsure' ? null : meant;
    const known = named ?? single.get(key) ?? (meant ? null : misspelt(key, mention, bySurname));
    if (known) {
      add(known, mention);
      draftOf.set(mention, known);
      const namesakes = namesakesOf(known);
      if (namesakes.length < 2) continue;
      if (named && key !== surnameOf(known.words)) noteNaming(known, namesakes, mention, setting);
      else noteCalled(known, mention, setting);
    } else if (!isTitleAlone(mention)) {
      const draft = newDraft(mention);
      single.set(key, draft);
      draftOf.set(mention, draft);
      draft.introduced = true;
      // "Ms. Berg" where only Karl Berg is named in full: one of two who may be called Berg.
      if (meant === null && mention.gender) bySurname.get(key)?.push(draft);
    }
  }
  const drafts = new Set([...[...bySurname.values()].flat(), ...single.values()]);
  return [...drafts].map(finish);
}
