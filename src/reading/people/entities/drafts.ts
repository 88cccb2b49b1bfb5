import { TITLES } from '../data/titles.js';
import type { Mention } from '../entity.js';
import { type Gender, genderOfGivenName } from '../gender.js';
import type { Name } from '../names/names.js';
import { givenNameOf } from '../names/parts.js';
import { officeWords } from '../offices/parts.js';
import type { Evidence } from './evidence.js';
import type { Naming } from './naming.js';

/** Somebody or something named, while its mentions are put together. */
export interface Draft {
  words: readonly string[];
  kind: Name['kind'];
  mentions: Mention[];
  spellings: Map<string, number>;
  /** Words of the offices that stand with the name. */
  offices: Set<string>;
  /** Men's titles counted up, women's down. */
  balance: number;
  /** Whether the full name has been passed. */
  introduced: boolean;
  /** How a person who has namesakes has been named last, by the full name or the first. */
  latest: Naming | null;
  /** Whether the person leads one of the first sentences of the article. */
  opens: boolean;
  /** Whether the article has told that the person is dead. */
  dead: boolean;
  /** Frame sentence in which a surname alone meant this person last. */
  called: number;
}

/** Adds a mention, and what it tells. */
export function add(draft: Draft, mention: Mention): void {
  draft.mentions.push(mention);
  draft.balance += mention.gender === 'm' ? 1 : mention.gender === 'f' ? -1 : 0;
  for (const word of officesIn(mention)) draft.offices.add(word);
  const spelling = mention.words.join(' ');
  draft.spellings.set(spelling, (draft.spellings.get(spelling) ?? 0) + 1);
  if (draft.kind === 'unknown' || draft.kind === 'place')
    draft.kind = mention.kind === 'person' ? 'person' : draft.kind;
}

/** Begins with the first mention. */
export function newDraft(mention: Mention): Draft {
  const draft: Draft = {
    words: mention.words,
    kind: mention.kind,
    mentions: [],
    spellings: new Map(),
    offices: new Set(),
    balance: 0,
    introduced: false,
    latest: null,
    opens: false,
    dead: false,
    called: Number.NEGATIVE_INFINITY,
  };
  add(draft, mention);
  return draft;
}

/** The words for offices in the role that a mention gives. */
export function officesIn({ role }: Mention): string[] {
  return role ? officeWords(role).filter((word) => TITLES.has(word)) : [];
}

/** The gender that the titles tell, else the given name. */
export function genderOf(draft: Draft): Gender | null {
  if (draft.balance !== 0) return draft.balance > 0 ? 'm' : 'f';
  const named = draft.words.length > 1 && draft.kind !== 'institution';
  return named ? genderOfGivenName(givenNameOf(draft.words)) : null;
}

/** How many mentions are asked what they tell of a name that may be a person's. */
const ASKED = 20;

/** Whether what an article says of a name makes it a person's. */
export function isPerson(draft: Draft): boolean {
  if (draft.kind !== 'unknown') return draft.kind === 'person';
  const mentions = draft.mentions.slice(0, ASKED);
  const role = mentions.find((mention) => mention.role !== null)?.role ?? null;
  return kindOf({ ...draft, mentions }, role) === 'person';
}

/** A name that says itself nothing is a person's, a place's or a thing's by the words beside its mentions. */
export function kindOf({ kind, mentions, words }: Draft, role: string | null): Name['kind'] {
  if (kind !== 'unknown') return kind;
  const count = (wanted: Evidence) => mentions.filter(({ evidence }) => evidence === wanted).length;
  if (count('place') > 0 && count('place') === mentions.length) return 'place';
  if ((role !== null && words.length > 1) || count('person') > 0) return 'person';
  if (count('place') > 0) return 'place';
  return 2 * count('thing') >= mentions.length ? 'institution' : 'unknown';
}
