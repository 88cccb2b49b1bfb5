import type { Span } from '../../../corpus/article.js';
import { firstAt } from '../../../halving.js';
import type { Attribution } from '../attribution.js';
import type { Credit, Credited } from '../credits/credit.js';
import type { Segment } from '../segments.js';
import { overlap, within } from './spans.js';

/** Segments by paragraph order, for finding those inside a span without going through all. */
export function segmentsWithin(segments: readonly Segment[], content: readonly Span[]): Segment[] {
  const result: Segment[] = [];
  for (const span of content) {
    const first = firstAt(segments.length, (i) => (segments[i]?.outer[0] ?? 0) >= span[0]);
    for (let i = first; i < segments.length; i++) {
      const segment = segments[i];
      if (!segment || segment.outer[0] >= span[1]) break;
      if (within(segment.inner, span)) result.push(segment);
    }
  }
  return result;
}

interface Group {
  readonly credit: Credit;
  readonly segments: Segment[];
}

/** The segments that are one quotation each, in order of the first; those without a credit are left out. */
export function groupByKey(segments: readonly Segment[], credits: readonly (Credit | null)[]): Group[] {
  const groups = new Map<string, Group>();
  for (const segment of segments) {
    const credit = credits[segment.index];
    if (!credit) continue;
    const group = groups.get(credit.key);
    if (group) group.segments.push(segment);
    else groups.set(credit.key, { credit, segments: [segment] });
  }
  return [...groups.values()];
}

/** The attribution that a group of segments is the quoted part of: the same cue, or the closest content around it. */
export function attributionOf(
  group: Group,
  attributions: readonly Attribution[],
  sources: Credited['sources'],
): Attribution | null {
  const { cue, source } = group.credit;
  let best: Attribution | null = null;
  let size = Number.POSITIVE_INFINITY;
  for (const attribution of attributions) {
    const holds = attribution.content.some((span) =>
      group.segments.some(({ inner }) => overlap(inner, span)),
    );
    if (!holds) continue;
    if (cue && overlap(attribution.cue, cue)) return attribution;
    const length = attribution.content.reduce((sum, [start, end]) => sum + end - start, 0);
    // "assured that it would stay, though it was, as she put it, “old”": her words in what she assured.
    const own = source?.entity != null && sources.get(attribution)?.entity === source.entity;
    if ((!cue || (own && attribution.content.some((span) => within(cue, span)))) && length < size) {
      best = attribution;
      size = length;
    }
  }
  return best;
}

/** The attributions whose content holds a segment, for every segment that has any. */
export function attributionsBySegment(
  segments: readonly Segment[],
  attributions: readonly Attribution[],
): Map<Segment, Attribution[]> {
  const result = new Map<Segment, Attribution[]>();
  for (const attribution of attributions)
    for (const segment of segmentsWithin(segments, attribution.content)) {
      const others = result.get(segment);
      if (others) others.push(attribution);
      else result.set(segment, [attribution]);
    }
  return result;
}
