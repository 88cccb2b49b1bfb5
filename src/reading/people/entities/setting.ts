import { firstAt } from '../../../halving.js';
import type { FrameSentence } from '../../quotations/frame-sentence.js';
import { type Placing, placeNames } from '../discourse/placing.js';
import type { Mention } from '../entity.js';
import type { Draft } from './drafts.js';

/** A mention with its place among all those of an article. */
interface Numbered {
  readonly mention: Mention;
  readonly number: number;
}

/** The sentences in which an article names somebody, while it is found out whom. */
export interface Setting {
  readonly text: string;
  readonly sentences: readonly FrameSentence[];
  readonly mentions: readonly Mention[];
  readonly byStart: ReadonlyMap<number, Numbered>;
  /** Whom mentions mean: all full names, and single ones as far as the article has been gone through. */
  readonly draftOf: Map<Mention, Draft>;
  /** The names of sentences that have been asked for. */
  readonly placed: Map<FrameSentence, readonly (Placing & { readonly named: Numbered })[]>;
}

/** Where a mention stands in the frame. */
export interface Place {
  readonly sentence: FrameSentence;
  /** The token that it starts with or, inside quotation marks, theirs; -1 where the frame leaves it out. */
  readonly at: number;
}

/** Begins with whom the full names mean. */
export function newSetting(
  text: string,
  sentences: readonly FrameSentence[],
  mentions: readonly Mention[],
  draftOf: Map<Mention, Draft>,
): Setting {
  const byStart = new Map(mentions.map((mention, number) => [mention.start, { mention, number }]));
  return { text, sentences, mentions, byStart, draftOf, placed: new Map() };
}

/** Where a mention stands; null in a frame without sentences. */
export function placeOf({ start }: Mention, { sentences }: Setting): Place | null {
  const behind = firstAt(sentences.length, (i) => (sentences[i]?.tokens[0]?.start ?? 0) > start);
  const sentence = sentences[behind - 1];
  if (!sentence) return null;
  return { sentence, at: sentence.tokens.findIndex((token) => token.start <= start && start < token.end) };
}

/** What a mention is in its sentence; undefined inside quotation marks and brackets. */
export function placingOf({ sentence, at }: Place, setting: Setting): Placing | undefined {
  let placed = setting.placed.get(sentence);
  if (!placed) {
    placed = placeNames(sentence, setting.byStart);
    setting.placed.set(sentence, placed);
  }
  return placed.find((one) => one.at === at);
}
