import type { Span } from '../../../corpus/article.js';
import type { Quotation } from '../../reading.js';
import type { Attribution } from '../attribution.js';
import type { Credited } from '../credits/credit.js';
import type { FrameSentence } from '../frame-sentence.js';
import { wordsOutside } from '../kind.js';
import type { Segment } from '../segments.js';
import { isTitleLike, wordsOf } from '../speech.js';
import { attributionOf, attributionsBySegment, groupByKey, segmentsWithin } from './groups.js';
import { type Speech, toQuotation } from './shown.js';
import { union } from './spans.js';

/**
 * Joins the two views of speech. Content with nothing in marks is indirect, content all in marks direct,
 * anything between mixed. What stands in marks is the innermost speaker's alone, so that whoever reports
 * another's quoted words speaks indirectly.
 */
export function mergeSpeech(
  text: string,
  sentences: readonly FrameSentence[],
  segments: readonly Segment[],
  attributions: readonly Attribution[],
  { credits, sources }: Credited,
): Quotation[] {
  const groups = groupByKey(segments, credits);
  const nearby = attributionsBySegment(segments, attributions);
  const used = new Set<Attribution>();
  const claimed = new Set<Segment>();
  const speeches: Speech[] = [];
  for (const group of groups) {
    const around = [...new Set(group.segments.flatMap((segment) => nearby.get(segment) ?? []))];
    const attribution = attributionOf(group, around, sources);
    const outers = group.segments.map(({ outer }) => outer);
    const reported = attribution && !used.has(attribution) ? attribution.content : [];
    const said = reported.filter((span) => !namesWork(text, segments, credits, span));
    const content = union([...said, ...outers]);
    const quoted = new Set(group.segments);
    for (const segment of segmentsWithin(segments, content))
      if (!credits[segment.index] && !isTitleLike(text.slice(...segment.inner))) quoted.add(segment);
    for (const segment of quoted) claimed.add(segment);
    if (attribution) used.add(attribution);
    const ordered = [...quoted].sort((a, b) => a.index - b.index);
    const { cue: verb, rule } = group.credit;
    // The attribution's cue has the whole verb group of the verb that credits the segments.
    const cue = attribution?.cue ?? verb;
    speeches.push({
      content,
      quoted: ordered,
      source: group.credit.source,
      cue,
      announced: rule.startsWith('colon'),
      belief: attribution?.speechVerb === false,
      occasion: attribution?.occasion ?? null,
    });
  }
  for (const attribution of attributions) {
    if (used.has(attribution)) continue;
    const inside = segmentsWithin(segments, attribution.content);
    const taken = inside.filter((segment) => claimed.has(segment));
    const free = inside.filter(
      (segment) => !claimed.has(segment) && !isTitleLike(text.slice(...segment.inner)),
    );
    if (taken.length > 0 && !isWorthKeeping(text, attribution, taken)) continue;
    const content = union(attribution.content);
    speeches.push({
      content,
      quoted: free,
      source: sources.get(attribution) ?? null,
      cue: attribution.cue,
      announced: false,
      belief: !attribution.speechVerb,
      occasion: attribution.occasion ?? null,
    });
  }
  return speeches
    .map((speech) => toQuotation(text, sentences, speech))
    .sort((a, b) => a.start - b.start || b.end - a.end);
}

/** "…, Lind recalled in a film, “The Last Pier.”": a piece that is nothing but the title of a work, which nobody says. */
function namesWork(
  text: string,
  segments: readonly Segment[],
  credits: Credited['credits'],
  span: Span,
): boolean {
  const [only, ...others] = segmentsWithin(segments, [span]);
  if (!only || others.length > 0 || credits[only.index]) return false;
  return isTitleLike(text.slice(...only.inner)) && wordsOutside(text, [span], [only]) === 0;
}

/** Whether an attribution says more than the quotation inside it, whose words are somebody else's. */
function isWorthKeeping(text: string, { content }: Attribution, taken: readonly Segment[]): boolean {
  const outside = wordsOutside(text, content, taken);
  const inside = taken.reduce((sum, { inner }) => sum + wordsOf(text.slice(...inner)).length, 0);
  return outside >= 4 && outside >= inside / 2;
}
