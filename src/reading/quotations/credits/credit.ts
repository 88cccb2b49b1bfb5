import type { Span } from '../../../corpus/article.js';
import { type Discourse, noteSpeaker } from '../../people/discourse/discourse.js';
import type { Resolved } from '../../people/resolved.js';
import type { Attribution } from '../attribution.js';
import type { FrameSentence } from '../frame-sentence.js';
import type { Segment } from '../segments.js';
import { areSeveral } from './they.js';

/** Who says a segment, by which words, and with which other segments it is one quotation. */
export interface Credit {
  readonly source: Resolved | null;
  readonly cue: Span | null;
  /** Segments with one key are pieces of one quotation. */
  readonly key: string;
  /** Which rule decided, for tests and for looking into errors. */
  readonly rule: string;
}

/** A walk through an article, sentence by sentence: what is given, and what has been found so far. */
export interface Walk {
  readonly text: string;
  readonly sentences: readonly FrameSentence[];
  readonly segments: readonly Segment[];
  readonly discourse: Discourse;
  readonly credits: (Credit | null)[];
  /** Attributions by nouns ("Ross's claim that …"), in order of their cues. */
  readonly nouns: readonly Attribution[];
  /** Index of the segment that was credited last; -1 before the first. */
  lastCredited: number;
}

/** What a walk through an article finds out. */
export interface Credited {
  /** In the order of the segments; null where a segment is no speech or nobody can be found. */
  readonly credits: readonly (Credit | null)[];
  /** Who the source of each attribution is; those that cannot be one are left out. */
  readonly sources: ReadonlyMap<Attribution, Resolved>;
}

/** Notes that a source has spoken in the sentence of an index, so that "he" may mean it from there on. */
export function note({ discourse }: Walk, source: Resolved, sentence: number): void {
  if (source.entity) noteSpeaker(discourse, source.entity, sentence);
  discourse.several = areSeveral(source) ? { source, sentence } : null;
}

/** Credits a segment that stands in `sentence`, and notes who has spoken. */
export function give(walk: Walk, segment: Segment, sentence: FrameSentence, credit: Credit): void {
  walk.credits[segment.index] = credit;
  walk.lastCredited = segment.index;
  if (credit.source) note(walk, credit.source, sentence.index);
  noteQuestion(walk, segment, sentence, credit);
}

const ASKS = /^(?:ask|inquir|enquir|demand)/i;

/** Notes who asks what ends with a question mark, until another speaks. */
function noteQuestion(
  { text, discourse }: Walk,
  { inner }: Segment,
  { index }: FrameSentence,
  { source, cue }: Credit,
): void {
  const entity = source?.entity ?? null;
  const asks = cue !== null && ASKS.test(text.slice(...cue)) && text[inner[1] - 1] === '?';
  const goesOn = cue === null && discourse.question?.entity === entity;
  discourse.question = entity && (asks || goesOn) ? { entity, sentence: index } : null;
}
