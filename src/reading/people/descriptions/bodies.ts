import type { FrameSentence, Tokens } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import { tellsBusiness } from '../data/bodies.js';
import type { Discourse } from '../discourse/discourse.js';
import type { PlacedMention } from '../discourse/placing.js';
import type { Entity } from '../entity.js';
import { bodiesOf, canDescribe, fitOf, type NamedBody } from './known-bodies.js';

/** "The giant foods, tobacco and brewing company": how far before the last of such words the article may stand. */
const LIST_REACH = 8;

/** A phrase that describes a body: its noun, and whether words before the noun tell more. */
interface Description {
  readonly noun: string;
  readonly start: number;
  readonly plain: boolean;
}

/** Index of the article of a description whose words are joined by commas and "and" ("the Kearny, N.J.-based maker"); `first` where none is. */
function articleBefore(tokens: Tokens, first: number): number {
  if (tokens[first]?.pos === 'DET' || !/^(?:,|and)$/.test(tokens[first - 1]?.lower ?? '')) return first;
  for (let i = first - 1; i >= 0 && i > first - LIST_REACH; i--) {
    if (tokens[i]?.lower === 'the') return i;
    if (!/^(?:NOUN|ADJ|CCONJ|PROPN)$/.test(tokens[i]?.pos ?? '') && tokens[i]?.text !== ',') return first;
  }
  return first;
}

/** "Canada's largest department store operator": what only one can be. */
function isSuperlative(tokens: Tokens, first: number): boolean {
  return (
    /^['’]s?$/.test(tokens[first + 1]?.text ?? '') &&
    /^(?:largest|biggest|oldest|main|leading|top)$/.test(tokens[first + 2]?.lower ?? '')
  );
}

function descriptionOf(tokens: Tokens, phrase: Phrase, discourse: Discourse): Description | null {
  const token = tokens[phrase.last - 1];
  if (!token || phrase.head !== 'common') return null;
  const business = tellsBusiness(token.lower);
  const next = tokens[phrase.last]?.lower ?? '';
  const according = tokens[phrase.first - 2]?.lower === 'according';
  if (/^(?:for|at|from|which|that)$/.test(next) || (next === 'of' && !business)) return null;
  // "The bank, Falk Bank, said" and "the bank, the largest in Lund," tell themselves which is meant.
  const told = /^(?:DET|NOUN|PROPN|ADJ|NUM|PRON)$/.test(tokens[phrase.last + 1]?.pos ?? '');
  if (next === ',' && told && !according) return null;
  const first = articleBefore(tokens, phrase.first);
  const superlative = isSuperlative(tokens, first);
  if (tokens[first]?.lower !== 'the' && !superlative) return null;
  const words = tokens.slice(superlative ? first + 2 : first + 1, phrase.last - 1);
  if (!words.every((word) => canDescribe(word, discourse))) return null;
  return {
    noun: token.lower,
    start: tokens[first]?.start ?? token.start,
    plain: words.length === 0 && !business,
  };
}

/** How many sentences back the body that has spoken or been told of last may be. */
const SPOKE = 6;
const LED = 3;

/** Where a body is named last before a place. */
function lastNamed({ entity }: NamedBody, before: number): number {
  return entity.mentions.findLast(({ start }) => start < before)?.start ?? 0;
}

/** Also before an apposition: "Falk Oil Inc., Lund, cut its dividend". */
const leads = ({ leading, part, at }: PlacedMention): boolean => leading && (part === 'subject' || at <= 1);

/** Bodies that a description may mean, and others that only stand in its way. */
interface Choice {
  readonly possible: readonly NamedBody[];
  readonly all: ReadonlySet<Entity>;
}

/** Which of several bodies an article goes on about: the one that has spoken, or led a sentence, last. */
function goneOnAbout({ possible, all }: Choice, sentence: number, discourse: Discourse): NamedBody | null {
  const { latest, bySentence, sections } = discourse;
  const from = Math.max(sections[sentence] ?? 0, sentence - SPOKE);
  const spoke = latest && latest.sentence >= from && all.has(latest.entity) ? latest : null;
  const near = new Set<Entity>();
  for (let s = sentence; s >= from; s--) {
    if (s === spoke?.sentence) near.add(spoke.entity);
    else {
      const here = (bySentence[s] ?? []).filter(({ entity }) => all.has(entity));
      // Whoever speaks may speak of others; whoever is told of last is certain only alone.
      for (const placed of here) if (!spoke || leads(placed)) near.add(placed.entity);
      if (spoke || !here.some(leads)) continue;
    }
    const [only, ...others] = near;
    const within = s === spoke?.sentence || sentence - s <= LED;
    if (others.length > 0 || !within) break;
    return possible.find(({ entity }) => entity === only) ?? null;
  }
  return topic({ possible, all }, sentence, discourse);
}

/** The body that the article begins with, where no other has led a sentence lately or stands near. */
function topic({ possible, all }: Choice, sentence: number, { bySentence }: Discourse): NamedBody | null {
  const first = bySentence.slice(0, OPENING).flat().find(leads)?.entity;
  const found = possible.find(({ entity }) => entity === first);
  if (!found) return null;
  for (let s = sentence; s >= Math.max(0, sentence - LATELY); s--)
    for (const placed of bySentence[s] ?? []) {
      const other = placed.entity !== first && all.has(placed.entity);
      if (other && (leads(placed) || s >= sentence - 1)) return null;
    }
  return found;
}

/** Sentences at the head of an article, a headline with them; and those before a description that are looked through. */
const OPENING = 2;
const LATELY = 12;

/**
 * Which body "the bank" means: the only one of that kind that the article has named before, where it speaks of no
 * other without a name, or else the one that has just spoken or been told of; "the Oslo brewer" only the latter.
 * Null where that is not certain.
 */
export function bodyMeant(
  { tokens, index }: FrameSentence,
  phrase: Phrase,
  discourse: Discourse,
): Entity | null {
  const description = descriptionOf(tokens, phrase, discourse);
  if (!description) return null;
  const { noun, start, plain } = description;
  const { named, others } = bodiesOf(discourse);
  const choice = { possible: [] as NamedBody[], all: new Set<Entity>(), sure: [] as NamedBody[] };
  for (const body of named) {
    const fit = body.start < start ? fitOf(body, noun) : 'not';
    if (fit !== 'not') choice.all.add(body.entity);
    if (fit === 'is' || fit === 'may') choice.possible.push(body);
    if (fit === 'is') choice.sure.push(body);
  }
  const unnamed = others.get(noun)?.findLast((place) => place < start) ?? -1;
  const [only, ...more] = choice.sure;
  if (plain && only && more.length === 0 && unnamed < 0) return only.entity;
  const meant = choice.possible.length > 0 ? goneOnAbout(choice, index, discourse) : null;
  return meant && unnamed < lastNamed(meant, start) ? meant.entity : null;
}
