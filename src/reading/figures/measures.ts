import type { Change, Period } from '../reading.js';
import { measureOf } from './measure.js';
import { type Passage, withParts } from './passage.js';
import type { Quantity } from './quantity.js';
import { restates } from './restated.js';
import { ownerOf, type Topic, withParty } from './topic.js';

/** What the earlier sentences of the paragraph spoke of. */
export interface Context {
  readonly topic: Topic | null;
  readonly period: Period | null;
  /** Who the sentence right before was about, where it says so first. */
  readonly party: string | null;
}

/** The context at the start of a paragraph. */
export const NOTHING: Context = { topic: null, period: null, party: null };

const advance = (topic: Topic | null, measure: string | null, kind: Quantity['kind']): Topic | null =>
  measure === null || /^(?:duration|age|ordinal|rank)$/.test(kind ?? '')
    ? topic
    : { measure, owner: ownerOf(measure) ?? topic?.owner ?? null };

/** The measure of each quantity, and what the sentence leaves as topic for the next. */
export function measuresOf(
  passage: Passage,
  quantities: readonly Quantity[],
  amounts: readonly (number | null)[],
  changes: readonly (Change | null)[],
  context: Context,
): { measures: (string | null)[]; topic: Topic | null } {
  const measures: (string | null)[] = [];
  const lexemes = withParts(passage.lexemes, quantities);
  let topic = context.topic;
  quantities.forEach((quantity, i) => {
    const amount = amounts[i] ?? null;
    const growthOf = amounts.indexOf(i);
    const same =
      amount !== null && amount < i
        ? measures[amount]
        : growthOf >= 0 && growthOf < i
          ? measures[growthOf]
          : restates(lexemes, quantities[i - 1], quantity)
            ? measures[i - 1]
            : null;
    const found = same ?? measureOf({ lexemes, topic, moved: changes[i]?.cue === 'verb' }, quantity);
    const measure = withParty(lexemes, found, context.party);
    measures.push(measure);
    topic = advance(topic, measure, quantity.kind);
  });
  return { measures, topic };
}

/** A sentence that goes on about what the one before measured, without a date of its own. */
export function continues(measure: string | null, context: Context): boolean {
  const earlier = context.topic?.measure.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  // An owner that "its" stands for says nothing of what is measured.
  const owner = context.party ? `${context.party}'s ` : '';
  const own = owner && measure?.startsWith(owner) ? measure.slice(owner.length) : measure;
  const words = own?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return words.some((word) => word.length > 3 && earlier.includes(word));
}
