import { isAnswer } from '../discourse/asking.js';
import type { Discourse } from '../discourse/discourse.js';
import type { PlacedMention } from '../discourse/placing.js';
import type { Entity } from '../entity.js';
import type { Gender } from '../gender.js';
import { isImpersonal } from '../names/kind.js';
import { hasAsked, isAnswered } from './asked.js';
import { isAgentOfOpening, isSubjectOfMain, namedAround, namedBehind } from './binding.js';
import { genderOf } from './gender-of.js';
import type { Pronoun } from './pronoun.js';

/**
 * What speaks for a mention, after the salience of Lappin and Leass (1994). Weights were tried up and down on
 * news with known speakers (PolNeAR train), and those that changed nothing were left out.
 */
const WEIGHTS = {
  /** Sentences before the pronoun that are looked through. */
  window: 7,
  /** For every sentence between. */
  sentence: -2.6,
  subject: 0.5,
  leading: 2,
  /** Leads the pronoun's own sentence. */
  here: 1,
  possessive: 1,
  introduced: 1.5,
  gender: 1.5,
  /** Nothing tells whether a man or a woman, but an office, or having spoken, that it is a person. */
  noGender: 0.7,
  /** The pronouns around the name tell the other gender. */
  otherGender: -3,
  /** Nothing tells that the name is a person's. */
  unknown: -0.5,
  /** Speaks in the sentence of the mention. */
  speaker: 1,
  /** Has spoken last, within some sentences. */
  latest: 0.8,
  latestReach: 4,
  namedAgain: -3,
  /** Is named in the statement around the pronoun's cue. */
  namedAround: -6,
  /** Has asked the question that may be answered here, or was asked it. */
  asks: -3,
  isAsked: 1.5,
  /** Has spoken just before, where the pronoun answers. */
  answered: -5,
  /** Has put the question in marks right before. */
  hasAsked: -12,
  /** Is spoken to in what is said, or was in what was said just before. */
  addressed: -12,
  wasAddressed: 1.5,
};

const isSure = (entity: Entity, { spoke }: Discourse): boolean => entity.role !== null || spoke.has(entity);

function salience(placed: PlacedMention, pronoun: Pronoun, discourse: Discourse): number {
  const { entity, part, leading, introduced } = placed;
  const { gender, sentence } = pronoun;
  const w = WEIGHTS;
  let score = w.sentence * (sentence - placed.sentence);
  if (leading) score += placed.sentence === sentence ? w.leading + w.here : w.leading;
  if (introduced) score += w.introduced;
  if (part === 'subject') score += w.subject;
  if (part === 'possessive') score += w.possessive;
  const told = genderOf(entity, discourse);
  if (told && gender) score += told === gender ? w.gender : w.otherGender;
  else if (gender && entity.kind === 'person' && isSure(entity, discourse)) score += w.noGender;
  if (entity.kind === 'unknown') score += w.unknown;
  if (discourse.speakers.get(placed.sentence)?.has(entity)) score += w.speaker;
  if (discourse.latest?.entity === entity && sentence - discourse.latest.sentence <= w.latestReach)
    score += w.latest;
  if (pronoun.namedAgain.has(entity)) score += w.namedAgain;
  if (pronoun.namedAround.has(entity)) score += w.namedAround;
  return score + turn(placed, pronoun, discourse);
}

/** What it counts for whose turn it is to speak, after a question or before an answer. */
function turn(placed: PlacedMention, pronoun: Pronoun, discourse: Discourse): number {
  const { entity, asking, sentence: own } = placed;
  const { gender, sentence, answers, questions } = pronoun;
  if (discourse.addressed[sentence]?.has(entity)) return WEIGHTS.addressed;
  if (pronoun.turn && discourse.addressed[sentence - 1]?.has(entity)) return WEIGHTS.wasAddressed;
  if (isOther(entity, pronoun, discourse)) return WEIGHTS.otherGender;
  if (pronoun.turn && hasAsked(entity, pronoun, discourse)) return WEIGHTS.hasAsked;
  const near = sentence - own <= 1 && !questions;
  if (near && isAnswered(placed, pronoun, discourse)) return WEIGHTS.answered;
  if (near && asking && asking !== 'asks why') return asking === 'asks' ? WEIGHTS.asks : WEIGHTS.isAsked;
  const { latest, bySentence } = discourse;
  if (!answers || latest?.entity !== entity || latest.sentence < sentence - 1) return 0;
  const told = bySentence[latest.sentence]?.some(
    (other) => other.entity !== entity && canBe(other, gender, discourse),
  );
  return told ? WEIGHTS.answered : 0;
}

/** Whether somebody has had the turn before as "he" and this one is hers, or the other way round. */
function isOther(entity: Entity, { gender, sentence, turn }: Pronoun, { meant }: Discourse): boolean {
  const before = turn ? meant.get(entity) : undefined;
  return before !== undefined && before.sentence === sentence - 1 && before.gender !== gender;
}

function canBe({ entity, speaks }: PlacedMention, gender: Gender | null, discourse: Discourse): boolean {
  if (isImpersonal(entity)) return false;
  if (entity.gender !== null) return gender === null || entity.gender === gender;
  return /^(?:person|unnamed)$/.test(entity.kind) || speaks || discourse.spoke.has(entity);
}

/** Somebody who may be meant, with the mention that speaks for it most and how much that is. */
export interface Ranked {
  readonly placed: PlacedMention;
  readonly score: number;
}

/**
 * Who may be meant at token `at` of a sentence, each by the likeliest mention, likeliest first; of two that are
 * alike the one mentioned last.
 * @param from first sentence that is looked through
 */
export function rank(pronoun: Pronoun, from: number, discourse: Discourse): Ranked[] {
  const { gender, sentence, at } = pronoun;
  const best = new Map<Entity, Ranked>();
  for (let s = Math.max(0, from, sentence - WEIGHTS.window); s <= sentence; s++)
    for (const placed of discourse.bySentence[s] ?? []) {
      const behind = s === sentence && placed.at >= at && !isSubjectOfMain(placed, at, discourse);
      if (behind || (s === sentence && isAgentOfOpening(placed, discourse))) continue;
      if (!canBe(placed, gender, discourse)) continue;
      const score = salience(placed, pronoun, discourse);
      if (score < (best.get(placed.entity)?.score ?? Number.NEGATIVE_INFINITY)) continue;
      best.delete(placed.entity);
      best.set(placed.entity, { placed, score });
    }
  return [...best.values()].reverse().sort((a, b) => b.score - a.score);
}

/** A pronoun or description at token `at` of a sentence, with what stands beside it there. */
export function pronounAt(
  gender: Gender | null,
  sentence: number,
  at: number,
  discourse: Discourse,
): Pronoun {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  const before = discourse.sentences[sentence - 1];
  return {
    gender,
    sentence,
    at,
    namedAgain: namedBehind(sentence, at, discourse),
    namedAround: namedAround(sentence, at, discourse),
    answers: isAnswer(tokens, at),
    adds: /^(?:add|continu|went)/.test(tokens[at + 1]?.lower ?? ''),
    questions: tokens.some(({ segment, text }) => segment && text === '?'),
    turn: Boolean(tokens[0]?.segment) && before?.paragraph !== discourse.sentences[sentence]?.paragraph,
  };
}
