import type { Language } from '../language.js';
import { isTitleCase } from '../words/repair.js';
import { withSharedSurnames } from './couples.js';
import { PLACES } from './data/places.js';
import { add, type Draft, genderOf, kindOf, newDraft } from './drafts.js';
import { type Evidence, evidenceOf, genderOfApposition } from './evidence.js';
import { type Gender, isGivenName } from './gender.js';
import { type Generation, generationOf } from './generation.js';
import { isImpersonal } from './name-kind.js';
import { fold, givenNameOf, isSurnameAlone, isSurnameFirst, SUFFIX, surnameOf } from './name-parts.js';
import { findNames, isTitleAlone, type Name } from './names.js';
import { NAMESAKES } from './namesakes.js';
import { isOneLetterOff, sameGivenName } from './nicknames.js';
import { roleOf } from './roles.js';
import { fullNameOf, shortenedNames } from './shortened.js';
import { withTitleNames } from './title-names.js';

/** Somebody or something that an article names, with all its mentions. */
export interface Entity {
  /** The fullest name that the article gives. */
  readonly name: string;
  /** "unnamed": somebody whom the article only describes. */
  readonly kind: Name['kind'] | 'unnamed';
  readonly gender: Gender | null;
  /** The first office or description that the article gives with the name, or null. */
  readonly role: string | null;
  readonly mentions: readonly Mention[];
}

/** Whether an entity is a person, as far as one knows. */
export const isPerson = ({ kind }: Entity): boolean => kind === 'person' || kind === 'unknown';

/** One place where a text names an entity. */
export interface Mention extends Name {
  /** Index of the sentence of the language analysis that it stands in. */
  readonly sentence: number;
  readonly role: string | null;
  /** What the words beside the name tell. */
  readonly evidence: Evidence;
  readonly generation: Generation;
}

/** In a headline every word has a capital: only what starts like a person's name is one there. */
function mentionsOf(language: Language): Mention[] {
  const mentions = namesOf(language);
  const alone = new Set(mentions.flatMap(({ words }) => (words.length === 1 ? words : [])));
  return mentions.map((mention) => withoutPlace(language, mention, alone));
}

/** "Minister of Trade of Tamuria Ilyas Bekturov": a place that ends the office is no part of the name. */
function withoutPlace(
  { tokens, sentences }: Language,
  mention: Mention,
  alone: ReadonlySet<string>,
): Mention {
  const [place = '', ...words] = mention.words;
  if (words.length !== 2 || mention.kind === 'institution') return mention;
  if (!alone.has(place) && !PLACES.has(place.toLowerCase())) return mention;
  const at = (sentences[mention.sentence]?.first ?? 0) + mention.first;
  const next = tokens[at + 1];
  if (!next || !/^(?:of|to)$/.test(tokens[at - 1]?.lower ?? '')) return mention;
  return { ...mention, start: next.start, first: mention.first + 1, words, kind: 'person' };
}

function namesOf(language: Language): Mention[] {
  const found = language.sentences.map((sentence) => {
    const tokens = language.tokens.slice(sentence.first, sentence.last);
    const names = findNames(tokens);
    // "President Aslan Beketov met Ann Lind.": a headline writes its verb with a capital too.
    const headline =
      isTitleCase(tokens) && !tokens.some(({ pos, text }) => pos === 'VERB' && /^\p{Ll}/u.test(text));
    return { tokens, names: headline ? names.filter(isSureInHeadline) : names };
  });
  return withTitleNames(found).flatMap((names, index) => {
    const tokens = found[index]?.tokens ?? [];
    return names.map((name) => ({
      ...name,
      sentence: index,
      role: roleOf(language.text, tokens, name),
      evidence: evidenceOf(tokens, name),
      generation: generationOf(tokens, name),
      gender: name.gender ?? genderOfApposition(tokens, name),
    }));
  });
}

function isSureInHeadline({ words, kind }: Name): boolean {
  const given = isGivenName(fold(words[0] ?? '')) || isSurnameFirst(words);
  return words.length === 1 || (kind === 'person' && given && words.length <= 3);
}

function compatible(draft: Draft, mention: Mention): boolean {
  const a = draft.words;
  const b = mention.words;
  if (draft.kind === 'institution' || mention.kind === 'institution' || isPlaces(draft, mention))
    return a.map(fold).join(' ') === b.map(fold).join(' ');
  return (
    SUFFIX.test(a.at(-1) ?? '') === SUFFIX.test(b.at(-1) ?? '') &&
    (sameGivenName(givenNameOf(a), givenNameOf(b)) || isEndOf(b, a))
  );
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
function groupFullNames(mentions: readonly Mention[]): Map<string, Draft[]> {
  const bySurname = new Map<string, Draft[]>();
  for (const mention of mentions) {
    if (isSurnameAlone(mention.words)) continue;
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
    if (count > most && isWhole(spelling.split(' '), draft.words)) {
      name = spelling;
      most = count;
    }
  const mentions = [...draft.mentions].sort((a, b) => a.start - b.start);
  const role = mentions.find((mention) => mention.role !== null)?.role ?? null;
  return { name, kind: kindOf(draft, role), gender: genderOf(draft), role, mentions };
}

/** Whether a spelling is more than the surname of the name `words`. */
function isWhole(spelling: readonly string[], words: readonly string[]): boolean {
  return !isSurnameAlone(spelling) && !isEndOf(spelling, words);
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

/** The people, institutions and places that an article names, each under one name. */
export function findEntities(language: Language): Entity[] {
  const mentions = withSharedSurnames(language.text, mentionsOf(language));
  const bySurname = groupFullNames(mentions);
  const names = shortenedNames(bySurname);
  const draftOf = new Map<Mention, Draft>();
  for (const draft of [...bySurname.values()].flat())
    for (const mention of draft.mentions) draftOf.set(mention, draft);
  const single = new Map<string, Draft>();
  for (const mention of mentions) {
    if (!isSurnameAlone(mention.words)) {
      const draft = draftOf.get(mention);
      if (draft) draft.latest = mention.sentence;
      continue;
    }
    const key = surnameOf(mention.words);
    const known = fullNameOf(mention, names) ?? single.get(key) ?? misspelt(key, mention, bySurname);
    if (known) {
      known.called = mention.sentence;
      add(known, mention);
    } else if (!isTitleAlone(mention)) single.set(key, newDraft(mention));
  }
  const drafts = [...[...bySurname.values()].flat(), ...single.values()];
  return drafts.map(finish);
}
