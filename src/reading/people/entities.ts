import type { Language } from '../language.js';
import { isTitleCase } from '../words/repair.js';
import { EAST_ASIAN_SURNAMES } from './data/east-asian-surnames.js';
import { PLACES } from './data/places.js';
import { type Evidence, evidenceOf } from './evidence.js';
import { type Gender, genderOfGivenName, isGivenName } from './gender.js';
import { findNames, innerSurname, isSurnameAlone, isTitleAlone, type Name } from './names.js';
import { isOneLetterOff, sameGivenName } from './nicknames.js';
import { roleOf } from './roles.js';

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

/** One place where a text names an entity. */
export interface Mention extends Name {
  /** Index of the sentence of the language analysis that it stands in. */
  readonly sentence: number;
  readonly role: string | null;
  /** What the words beside the name tell. */
  readonly evidence: Evidence;
}

const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

/** Lower case without accents, possessive and stops, for comparing names. */
export function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** Surname first, as in Chinese, Korean and Vietnamese names. */
export function isSurnameFirst(words: readonly string[]): boolean {
  const [first = '', second = ''] = words;
  if (words.length < 2 || words.length > 3 || !EAST_ASIAN_SURNAMES.has(fold(first))) return false;
  return !isGivenName(fold(first)) || !isGivenName(fold(second));
}

/** The word of a name that stands alone later in an article. */
export function surnameOf(words: readonly string[]): string {
  const core = words.filter((word) => !SUFFIX.test(word));
  return fold((isSurnameFirst(core) ? core[0] : core.at(-1)) ?? '');
}

function givenNameOf(words: readonly string[]): string {
  return fold((isSurnameFirst(words) ? words[1] : words[0]) ?? '');
}

interface Draft {
  words: readonly string[];
  kind: Name['kind'];
  mentions: Mention[];
  spellings: Map<string, number>;
  /** Men's titles counted up, women's down. */
  balance: number;
  /** Sentence of the latest full name passed so far. */
  latest: number;
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
  return language.sentences.flatMap((sentence, index) => {
    const tokens = language.tokens.slice(sentence.first, sentence.last);
    const names = findNames(tokens);
    const sure = isTitleCase(tokens) ? names.filter(isSureInHeadline) : names;
    return sure.map((name) => ({
      ...name,
      sentence: index,
      role: roleOf(language.text, tokens, name),
      evidence: evidenceOf(tokens, name),
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

function add(draft: Draft, mention: Mention): void {
  draft.mentions.push(mention);
  draft.balance += mention.gender === 'm' ? 1 : mention.gender === 'f' ? -1 : 0;
  const spelling = mention.words.join(' ');
  draft.spellings.set(spelling, (draft.spellings.get(spelling) ?? 0) + 1);
  if (draft.kind === 'unknown' || draft.kind === 'place')
    draft.kind = mention.kind === 'person' ? 'person' : draft.kind;
}

function newDraft(mention: Mention): Draft {
  const draft: Draft = {
    words: mention.words,
    kind: mention.kind,
    mentions: [],
    spellings: new Map(),
    balance: 0,
    latest: Number.NEGATIVE_INFINITY,
  };
  add(draft, mention);
  return draft;
}

/** How many people of one surname a full name is compared with. */
const NAMESAKES = 24;

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

/** Sentences within which a full name still claims the surname that follows. */
const RECENT = 4;

/**
 * Which of several people of one surname a single surname means: who is named most, but a full name a few
 * sentences before counts for as much as being named four times as often.
 */
function choose(drafts: readonly Draft[], mention: Mention): Draft | null {
  const fitting = drafts.filter((draft) => {
    const gender = genderOf(draft);
    return draft.kind !== 'institution' && (!mention.gender || !gender || gender === mention.gender);
  });
  const persons = fitting.filter((draft) => draft.kind === 'person');
  const pool = persons.length > 0 ? persons : fitting;
  if (pool.length < 2) return pool[0] ?? null;
  let best: Draft | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (const draft of pool) {
    const recent = mention.sentence - draft.latest <= RECENT;
    const score = Math.log2(draft.mentions.length) + (recent ? 2 : 0);
    if (score > most) {
      most = score;
      best = draft;
    }
  }
  return best;
}

function genderOf(draft: Draft): Gender | null {
  if (draft.balance !== 0) return draft.balance > 0 ? 'm' : 'f';
  const named = draft.words.length > 1 && draft.kind !== 'institution';
  return named ? genderOfGivenName(givenNameOf(draft.words)) : null;
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

/** A name that says itself nothing is a person's, a place's or a thing's by the words beside its mentions. */
function kindOf({ kind, mentions, words }: Draft, role: string | null): Name['kind'] {
  if (kind !== 'unknown') return kind;
  const count = (wanted: Evidence) => mentions.filter(({ evidence }) => evidence === wanted).length;
  if ((role !== null && words.length > 1) || count('person') > 0) return 'person';
  if (count('place') > 0) return 'place';
  return 2 * count('thing') >= mentions.length ? 'institution' : 'unknown';
}

/** Whether a spelling is more than the surname of the name `words`. */
function isWhole(spelling: readonly string[], words: readonly string[]): boolean {
  return !isSurnameAlone(spelling) && !isEndOf(spelling, words);
}

/** How many surnames a misspelt one is compared with. */
const SURNAMES = 150;

/** A surname that no full name has but for one letter, where a single full name comes that near. */
function misspelt(key: string, mention: Mention, bySurname: ReadonlyMap<string, Draft[]>): Draft | null {
  if (mention.kind === 'institution' || mention.kind === 'place' || isGivenName(key)) return null;
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
  const mentions = mentionsOf(language);
  const bySurname = groupFullNames(mentions);
  const byGivenName = new Map<string, Draft[]>();
  for (const drafts of bySurname.values())
    for (const draft of drafts) {
      if (draft.kind !== 'person') continue;
      const given = givenNameOf(draft.words);
      byGivenName.set(given, [...(byGivenName.get(given) ?? []), draft]);
    }
  const byInnerSurname = new Map<string, Draft[]>();
  for (const draft of [...bySurname.values()].flat()) {
    const inner = fold(innerSurname(draft.words) ?? '');
    if (inner) byInnerSurname.set(inner, [...(byInnerSurname.get(inner) ?? []), draft]);
  }
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
    const known =
      choose(bySurname.get(key) ?? [], mention) ??
      choose(byInnerSurname.get(key) ?? [], mention) ??
      (isGivenName(key) || genderOfGivenName(key) ? choose(byGivenName.get(key) ?? [], mention) : null) ??
      single.get(key) ??
      misspelt(key, mention, bySurname);
    if (known) add(known, mention);
    else if (!isTitleAlone(mention)) single.set(key, newDraft(mention));
  }
  const drafts = [...[...bySurname.values()].flat(), ...single.values()];
  return drafts.map(finish);
}
