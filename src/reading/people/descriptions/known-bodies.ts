import type { FrameToken, Tokens } from '../../quotations/frame-sentence.js';
import { isEnglish } from '../../words/dictionary.js';
import { kindOfBody, OTHER_BODY, tellsSomeKind } from '../data/bodies.js';
import { isCompanyForm } from '../data/company-forms.js';
import type { Discourse } from '../discourse/discourse.js';
import type { Entity } from '../entity.js';
import { isGivenName } from '../gender.js';
import { fold } from '../names/parts.js';

/** A body that an article names, with what its name and the words beside it tell of its kind. */
export interface NamedBody {
  readonly entity: Entity;
  /** Where it is first named. */
  readonly start: number;
  /** The words of its name before any form of company, folded. */
  readonly words: readonly string[];
  readonly isFirm: boolean;
  /** Nouns that the article has beside the name: "the newspaper Kvarter", "Falk, a brewer,". */
  readonly called: ReadonlySet<string>;
}

/** The bodies of an article, in the order in which they are first named. */
export interface Bodies {
  readonly named: readonly NamedBody[];
  /** Where the article speaks of a body that is not "the bank" alone: "a bank", "the state bank". */
  readonly others: ReadonlyMap<string, readonly number[]>;
}

/**
 * Whether a body is what a noun says: by its name or what it is called; maybe, where its name does not tell; hardly,
 * where the name may as well be a person's or a place's; or not.
 */
export type Fit = 'is' | 'may' | 'hardly' | 'not';

/** How many bodies of an article are looked through for one description. */
const MOST = 100;
/** How many mentions are asked what stands beside them, and how far behind a name its apposition goes. */
const ASKED = 12;
const APPOSITION = 10;

const known = new WeakMap<Discourse, Bodies>();

/** "The newspaper Kvarter", "the Kvarter newspaper", "Falk, a small brewer in Lund,": the nouns for bodies beside a name. */
function calledIn(tokens: Tokens, at: number, end: number): FrameToken[] {
  const found: FrameToken[] = [];
  const before = tokens[at - 1];
  if (before?.pos === 'NOUN' && kindOfBody(before.lower)) found.push(before);
  const last = tokens.findIndex(({ start }) => start >= end);
  const behind = tokens[last];
  if (tokens[at - 1]?.lower === 'the' && behind?.pos === 'NOUN' && kindOfBody(behind.lower))
    found.push(behind);
  if (last < 0 || tokens[last]?.text !== ',' || tokens[last + 1]?.pos !== 'DET') return found;
  const inside = tokens.slice(last + 2, last + APPOSITION);
  const length = inside.findIndex(({ pos, text }) => !/^(?:ADJ|NOUN|PROPN|NUM)$/.test(pos) && text !== '-');
  const noun = inside[(length < 0 ? inside.length : length) - 1];
  return noun && kindOfBody(noun.lower) ? [...found, noun] : found;
}

/** "The power company, Eastlink Ltd": whether the body's name follows its noun. */
function introduces(tokens: Tokens, noun: number, { byStart }: Discourse): boolean {
  const next = tokens[tokens[noun + 1]?.text === ',' ? noun + 2 : noun + 1];
  return byStart.get(next?.start ?? -1)?.entity.kind === 'institution';
}

/** Whether a word before the noun may describe a body that is known: no other body's or person's name, no "other". */
export function canDescribe({ text, lower, pos, start }: FrameToken, { byStart }: Discourse): boolean {
  if (OTHER_BODY.test(lower) || /^['’]s?$/.test(text)) return false;
  const named = pos === 'PROPN' ? byStart.get(start) : undefined;
  return !named || (named.entity.kind !== 'person' && /^(?:place|unknown)$/.test(named.mention.kind));
}

/** How far before a noun its article may stand. */
const ARTICLE_REACH = 8;

/** "The bank", "the giant foods and brewing company": one that is known, unless a word tells it from others. */
function isTheOne(tokens: Tokens, noun: number, discourse: Discourse): boolean {
  if (/^(?:of|for)$/.test(tokens[noun + 1]?.lower ?? '')) return false;
  for (let i = noun - 1; i >= Math.max(0, noun - ARTICLE_REACH); i--) {
    const token = tokens[i];
    if (!token || token.lower === 'the') return token !== undefined;
    const inside = /^(?:ADJ|NOUN|PROPN|CCONJ)$/.test(token.pos) || token.text === ',';
    if (!inside || !canDescribe(token, discourse)) return false;
  }
  return false;
}

/** `beside`: where nouns stand that call a body by name what it is. */
function othersIn(discourse: Discourse, beside: ReadonlySet<number>): Map<string, number[]> {
  const others = new Map<string, number[]>();
  for (const { tokens } of discourse.sentences)
    tokens.forEach((token, i) => {
      if (token.segment || /^\p{Lu}/u.test(token.text) || !kindOfBody(token.lower)) return;
      if (beside.has(token.start) || introduces(tokens, i, discourse) || isTheOne(tokens, i, discourse))
        return;
      const places = others.get(token.lower);
      if (places) places.push(token.start);
      else others.set(token.lower, [token.start]);
    });
  return others;
}

/** "Sandvik Grand Hotel", of "Sandvik Grand Inc.": named by a firm's whole name and more. */
function isPartOf({ words, isFirm }: NamedBody, all: readonly NamedBody[]): boolean {
  if (isFirm) return false;
  return all.some(
    (firm) =>
      firm.isFirm && firm.words.length < words.length && firm.words.every((word, i) => word === words[i]),
  );
}

/** The bodies that an article names. */
export function bodiesOf(discourse: Discourse): Bodies {
  const before = known.get(discourse);
  if (before) return before;
  const called = new Map<Entity, string[]>();
  const beside = new Set<number>();
  discourse.bySentence.forEach((placed, sentence) => {
    const tokens = discourse.sentences[sentence]?.tokens ?? [];
    for (const { entity, at } of placed) {
      const nouns = called.get(entity) ?? [];
      if (nouns.length > ASKED) continue;
      const end = discourse.byStart.get(tokens[at]?.start ?? -1)?.mention.end;
      for (const noun of end === undefined ? [] : calledIn(tokens, at, end)) {
        nouns.push(noun.lower);
        beside.add(noun.start);
      }
      called.set(entity, nouns);
    }
  });
  const named: NamedBody[] = [];
  for (const entity of new Set([...discourse.byStart.values()].map((one) => one.entity))) {
    if (named.length >= MOST) break;
    if (entity.kind !== 'institution' && entity.kind !== 'unknown') continue;
    const all = entity.name.split(' ');
    const form = all.findIndex((word, i) => i > 0 && isCompanyForm(word));
    const words = all.slice(0, form > 0 ? form : all.length).map(fold);
    const start = entity.mentions[0]?.start ?? 0;
    named.push({ entity, start, words, isFirm: form > 0, called: new Set(called.get(entity)) });
  }
  const found = {
    named: named.filter((body) => !isPartOf(body, named)),
    others: othersIn(discourse, beside),
  };
  known.set(discourse, found);
  return found;
}

/** The words that head a name: its last, and the ones before "of" or "for". */
function headsOf(words: readonly string[]): string[] {
  return words.filter((_, i) => i === words.length - 1 || /^(?:of|for)$/.test(words[i + 1] ?? ''));
}

/** What a noun for a body, in lower case, can say of one that is named. */
export function fitOf({ words, isFirm, called, entity }: NamedBody, noun: string): Fit {
  const kind = kindOfBody(noun);
  if (!kind) return 'not';
  const heads = headsOf(words);
  if (heads.some((word) => kind.names.test(word)) || (isFirm && kind.nouns.test('company'))) return 'is';
  for (const other of called) if (kind.nouns.test(other)) return 'is';
  if (isFirm && kind.nouns.test('group')) return 'may';
  if (called.size > 0 || heads.some(tellsSomeKind)) return 'not';
  if (!kind.untold) return 'hardly';
  if (entity.kind === 'institution' || isFirm) return 'may';
  // What may be a person's surname or a place is no body unless words of English tell so.
  const foreign = words.length < 2 || isGivenName(words[0] ?? '') || !isEnglish(words.at(-1) ?? '');
  return foreign ? 'hardly' : 'may';
}
