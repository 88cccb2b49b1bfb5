import type { FrameSentence, FrameToken } from '../quotations/frame.js';
import type { Entity, Mention } from './entities.js';
import type { Gender } from './gender.js';
import { isNameToken } from './names.js';
import { type Office, officesOf } from './offices.js';

/** What a name, or a pronoun that has been resolved, is in its sentence. */
export type Part = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier';

/** A mention outside quotation marks, with its part in the sentence. */
export interface PlacedMention {
  readonly entity: Entity;
  /** Index of the frame sentence. */
  readonly sentence: number;
  /** Token of the frame sentence that the name starts with. */
  readonly at: number;
  readonly part: Part;
  /** First name of its sentence, not behind a preposition. */
  readonly leading: boolean;
  /** Followed by an apposition, as people are introduced ("Henry Crespo, president of …"). */
  readonly introduced: boolean;
}

interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** Who has been spoken of and who has spoken, up to a sentence: what a pronoun can mean. */
export interface Discourse {
  readonly sentences: readonly FrameSentence[];
  /** Resolved pronouns are added as the walk goes on. */
  readonly bySentence: readonly PlacedMention[][];
  /** Mentions by the places where the name starts and ends, in quotation marks too. */
  readonly byStart: ReadonlyMap<number, Named>;
  readonly byEnd: ReadonlyMap<number, Named>;
  /** The offices that people are named with. */
  readonly offices: readonly Office[];
  /** Who speaks in each sentence that has speech. */
  readonly speakers: Map<number, Set<Entity>>;
  /** The latest speaker and the sentence of the speech. */
  latest: { entity: Entity; sentence: number } | null;
  readonly spoke: Set<Entity>;
  /** What pronouns have told of people whose names tell no gender. */
  readonly learnt: Map<Entity, Gender>;
  /** Pronouns resolved so far, by sentence and token. */
  readonly pronouns: Map<string, Entity | null>;
}

function partOf(tokens: readonly FrameToken[], first: number, last: number): Part {
  const after = tokens[last];
  if (after && /^['’]s?$/.test(after.text) && after.pos === 'PART') return 'possessive';
  if (after && /^(?:NOUN|PROPN)$/.test(after.pos) && !after.segment) return 'modifier';
  let before = first - 1;
  while (before >= 0 && (isNameToken(tokens[before]) || /^(?:DET|ADJ|NOUN)$/.test(tokens[before]?.pos ?? '')))
    before--;
  if (tokens[before]?.pos === 'ADP') return 'oblique';
  for (let i = last; i < Math.min(tokens.length, last + 3); i++) {
    const token = tokens[i];
    if (token && !token.segment && /^(?:VERB|AUX)$/.test(token.pos)) return 'subject';
    if (token?.pos !== 'ADV') break;
  }
  return 'object';
}

function placeMentions(
  { index, tokens }: FrameSentence,
  byStart: ReadonlyMap<number, Named>,
): PlacedMention[] {
  const placed: PlacedMention[] = [];
  let verbSeen = false;
  tokens.forEach((token, at) => {
    if (token.pos === 'VERB' || token.segment) verbSeen = true;
    const found = token.segment ? undefined : byStart.get(token.start);
    if (!found) return;
    let last = at + 1;
    while (tokens[last] && (tokens[last]?.end ?? 0) <= found.mention.end) last++;
    const part = partOf(tokens, at, last);
    const leading = placed.length === 0 && !verbSeen && (part === 'subject' || part === 'object');
    const next = tokens[last + 1];
    const introduced = tokens[last]?.text === ',' && /^(?:DET|NOUN|ADJ|NUM|PRON)$/.test(next?.pos ?? '');
    placed.push({ entity: found.entity, sentence: index, at, part, leading, introduced });
  });
  return placed;
}

/** Places every mention in its frame sentence. */
export function buildDiscourse(entities: readonly Entity[], sentences: readonly FrameSentence[]): Discourse {
  const byStart = new Map<number, Named>();
  const byEnd = new Map<number, Named>();
  for (const entity of entities)
    for (const mention of entity.mentions) {
      byStart.set(mention.start, { entity, mention });
      byEnd.set(mention.end, { entity, mention });
    }
  return {
    sentences,
    bySentence: sentences.map((sentence) => placeMentions(sentence, byStart)),
    byStart,
    byEnd,
    offices: officesOf(entities),
    speakers: new Map(),
    latest: null,
    spoke: new Set(),
    learnt: new Map(),
    pronouns: new Map(),
  };
}

/** Notes that somebody speaks in a sentence. */
export function noteSpeaker(discourse: Discourse, entity: Entity, sentence: number): void {
  discourse.latest = { entity, sentence };
  discourse.spoke.add(entity);
  const speakers = discourse.speakers.get(sentence);
  if (speakers) speakers.add(entity);
  else discourse.speakers.set(sentence, new Set([entity]));
}

/** What speaks for a mention; found by trying each weight up and down on news with known speakers. */
export const WEIGHTS = {
  window: 7,
  sentence: -2.4,
  paragraph: 0,
  subject: 2,
  leading: 2,
  oblique: -0.5,
  possessive: -1,
  modifier: -1.5,
  introduced: 1,
  gender: 1.1,
  sameSentence: 0.5,
  frequency: 0.05,
  frequencyMost: 1,
  speaker: 1,
  latest: 0.8,
  latestReach: 4,
  unknown: -1.5,
  least: -9,
};

function salience(placed: PlacedMention, sentence: number, gender: Gender, discourse: Discourse): number {
  const { entity, part, leading, introduced } = placed;
  const w = WEIGHTS;
  let score = w.sentence * (sentence - placed.sentence);
  const here = discourse.sentences[sentence]?.paragraph ?? 0;
  const there = discourse.sentences[placed.sentence]?.paragraph ?? 0;
  score += w.paragraph * Math.min(3, here - there);
  if (part === 'subject') score += w.subject;
  else if (leading) score += w.leading;
  if (part === 'oblique') score += w.oblique;
  if (part === 'possessive') score += w.possessive;
  if (part === 'modifier') score += w.modifier;
  if (introduced) score += w.introduced;
  if (entity.gender === gender) score += w.gender;
  else if (entity.kind === 'unknown') score += w.unknown;
  if (placed.sentence === sentence && part === 'subject') score += w.sameSentence;
  score += Math.min(w.frequencyMost, entity.mentions.length * w.frequency);
  if (discourse.speakers.get(placed.sentence)?.has(entity)) score += w.speaker;
  if (discourse.latest?.entity === entity && sentence - discourse.latest.sentence <= w.latestReach)
    score += w.latest;
  return score;
}

function canBe(entity: Entity, gender: Gender, discourse: Discourse): boolean {
  if (entity.kind === 'institution' || entity.kind === 'place') return false;
  const known = entity.gender ?? discourse.learnt.get(entity);
  if (known) return known === gender;
  return entity.kind === 'person' || discourse.spoke.has(entity);
}

function findAntecedent(gender: Gender, sentence: number, at: number, discourse: Discourse): Entity | null {
  let best: Entity | null = null;
  let most = WEIGHTS.least;
  for (let s = Math.max(0, sentence - WEIGHTS.window); s <= sentence; s++)
    for (const placed of discourse.bySentence[s] ?? []) {
      if (s === sentence && placed.at >= at) continue;
      if (!canBe(placed.entity, gender, discourse)) continue;
      const score = salience(placed, sentence, gender, discourse);
      if (score >= most) {
        most = score;
        best = placed.entity;
      }
    }
  return best;
}

/** Whom "he" or "she" at token `at` of a sentence means, or null where nobody fits. */
export function resolvePronoun(
  gender: Gender,
  sentence: number,
  at: number,
  discourse: Discourse,
): Entity | null {
  const key = `${sentence}:${at}`;
  const known = discourse.pronouns.get(key);
  if (known !== undefined) return known;
  const entity = findAntecedent(gender, sentence, at, discourse);
  discourse.pronouns.set(key, entity);
  if (entity && entity.gender === null && !discourse.learnt.has(entity)) discourse.learnt.set(entity, gender);
  if (entity)
    discourse.bySentence[sentence]?.push({
      entity,
      sentence,
      at,
      part: 'subject',
      leading: false,
      introduced: false,
    });
  return entity;
}

/** "It" is the institution that leads the same sentence ("the council … what it called …"), or nobody known. */
export function resolveIt(sentence: number, at: number, discourse: Discourse): Entity | null {
  const leading = discourse.bySentence[sentence]?.find((placed) => placed.leading && placed.at < at);
  return leading && /^(?:institution|place)$/.test(leading.entity.kind) ? leading.entity : null;
}

/** Resolves the subjects "he" and "she" of a sentence, so that what follows can build on them. */
export function resolveSubjects({ index, tokens }: FrameSentence, discourse: Discourse): void {
  tokens.forEach(({ lower, pos, segment }, at) => {
    if (segment || pos !== 'PRON' || (lower !== 'he' && lower !== 'she')) return;
    resolvePronoun(lower === 'he' ? 'm' : 'f', index, at, discourse);
  });
}
