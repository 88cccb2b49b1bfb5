import type { FrameSentence } from '../quotations/frame.js';
import type { Entity } from './entities.js';
import type { Gender } from './gender.js';
import type { PlacedMention } from './placing.js';

const MASCULINE = /^(?:he|his|him|himself)$/;
const FEMININE = /^(?:she|hers?|herself)$/;
/** One gender has to be told this many times as often as the other, and at least so often. */
const SURE = 3;
const LEAST = 2;

/** Somebody that a pronoun between this name and the next may mean. */
function isOpen({ kind, gender }: Entity): boolean {
  return gender === null && (kind === 'person' || kind === 'unknown');
}

/**
 * The gender of people whose name and titles tell none, by the pronouns that stand between a mention outside
 * quotation marks and the next name of its sentence: most of an article's nearest pronouns are their own.
 */
export function tellGenders(
  sentences: readonly FrameSentence[],
  bySentence: readonly (readonly PlacedMention[])[],
): Map<Entity, Gender> {
  const counts = new Map<Entity, { m: number; f: number }>();
  bySentence.forEach((placed, index) => {
    placed.forEach(({ entity, at }, i) => {
      if (!isOpen(entity)) return;
      const count = counts.get(entity) ?? { m: 0, f: 0 };
      for (const { lower, segment } of sentences[index]?.tokens.slice(at, placed[i + 1]?.at) ?? []) {
        if (segment) continue;
        if (MASCULINE.test(lower)) count.m++;
        else if (FEMININE.test(lower)) count.f++;
      }
      counts.set(entity, count);
    });
  });
  const genders = new Map<Entity, Gender>();
  for (const [entity, { m, f }] of counts)
    if (m >= LEAST && m >= SURE * f) genders.set(entity, 'm');
    else if (f >= LEAST && f >= SURE * m) genders.set(entity, 'f');
  return genders;
}
