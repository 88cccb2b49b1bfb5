import type { FrameSentence, FrameToken } from '../quotations/frame.js';
import type { Entity, Mention } from './entities.js';
import type { Gender } from './gender.js';
import { isNameToken } from './names.js';

/** A mention outside quotation marks, with its part in the sentence. */
export interface PlacedMention {
  readonly entity: Entity;
  readonly mention: Mention;
  /** Index of the frame sentence. */
  readonly sentence: number;
  /** Token of the frame sentence that the name starts with. */
  readonly at: number;
  readonly part: 'subject' | 'possessive' | 'oblique' | 'object';
  /** First name of its sentence, not behind a preposition. */
  readonly leading: boolean;
}

/** Who has been spoken of and who has spoken, up to a sentence: what a pronoun can mean. */
export interface Discourse {
  readonly bySentence: readonly (readonly PlacedMention[])[];
  /** Mentions by the place where the name ends, in quotation marks too. */
  readonly byEnd: ReadonlyMap<number, { entity: Entity; mention: Mention }>;
  /** The latest speaker and the sentence of the speech. */
  latest: { entity: Entity; sentence: number } | null;
  readonly spoke: Set<Entity>;
}

function partOf(tokens: readonly FrameToken[], first: number, last: number): PlacedMention['part'] {
  const after = tokens[last];
  if (after && /^['’]s?$/.test(after.text) && after.pos === 'PART') return 'possessive';
  let before = first - 1;
  while (before >= 0 && (isNameToken(tokens[before]) || /^(?:DET|ADJ|NOUN)$/.test(tokens[before]?.pos ?? '')))
    before--;
  if (tokens[before]?.pos === 'ADP') return 'oblique';
  for (let i = last; i < Math.min(tokens.length, last + 3); i++) {
    const token = tokens[i];
    if (token && /^(?:VERB|AUX)$/.test(token.pos)) return 'subject';
    if (token?.pos !== 'ADV') break;
  }
  return 'object';
}

/** Places every mention in its frame sentence. */
export function buildDiscourse(entities: readonly Entity[], sentences: readonly FrameSentence[]): Discourse {
  const byStart = new Map<number, { entity: Entity; mention: Mention }>();
  const byEnd = new Map<number, { entity: Entity; mention: Mention }>();
  for (const entity of entities)
    for (const mention of entity.mentions) {
      byStart.set(mention.start, { entity, mention });
      byEnd.set(mention.end, { entity, mention });
    }
  const bySentence = sentences.map(({ index, tokens }) => {
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
      placed.push({ ...found, sentence: index, at, part, leading });
    });
    return placed;
  });
  return { bySentence, byEnd, latest: null, spoke: new Set() };
}

/** How far back a pronoun looks, in sentences. */
const WINDOW = 7;

function salience(placed: PlacedMention, sentence: number, gender: Gender, discourse: Discourse): number {
  const { entity, part, leading } = placed;
  let score = -0.8 * (sentence - placed.sentence);
  if (part === 'subject' || leading) score += 2;
  if (part === 'oblique' || part === 'possessive') score -= 1;
  if (entity.gender === gender) score += 0.7;
  if (placed.sentence === sentence && part === 'subject') score += 0.5;
  score += Math.min(1, entity.mentions.length * 0.05);
  if (discourse.latest?.entity === entity && sentence - discourse.latest.sentence <= 4) score += 0.8;
  return score;
}

function canBe(entity: Entity, gender: Gender, discourse: Discourse): boolean {
  if (entity.kind === 'institution' || entity.kind === 'place') return false;
  if (entity.gender !== null) return entity.gender === gender;
  return entity.kind === 'person' || discourse.spoke.has(entity);
}

/** Whom "he" or "she" at token `at` of a sentence means, or null where nobody fits. */
export function resolvePronoun(
  gender: Gender,
  sentence: number,
  at: number,
  discourse: Discourse,
): Entity | null {
  let best: Entity | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let s = Math.max(0, sentence - WINDOW); s <= sentence; s++)
    for (const placed of discourse.bySentence[s] ?? []) {
      if (s === sentence && placed.at >= at) break;
      if (!canBe(placed.entity, gender, discourse)) continue;
      const score = salience(placed, sentence, gender, discourse);
      if (score >= most) {
        most = score;
        best = placed.entity;
      }
    }
  const { latest } = discourse;
  if (latest && sentence - latest.sentence <= 5 && most < 0.4 && canBe(latest.entity, gender, discourse))
    return latest.entity;
  return best;
}
