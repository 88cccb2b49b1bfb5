import type { Span } from '../../corpus/article.js';
import { firstAt } from '../../halving.js';
import { type Resolved, speakerOf } from '../people/people.js';
import type { Quotation } from '../reading.js';
import type { Attribution } from './attribution.js';
import { circumstanceOf } from './circumstance.js';
import type { Credit, Credited } from './credits/credit.js';
import { colonCue, cuePhrase } from './cue-phrase.js';
import type { FrameSentence } from './frame.js';
import { kindOf, verbatimPieces, wordsOutside } from './kind.js';
import type { Segment } from './segments.js';
import { isTitleLike, wordsOf } from './speech.js';

/** Pieces of one speech, before it is known how much of it is quoted. */
interface Speech {
  readonly content: readonly Span[];
  /** The parts in quotation marks that are this speaker's. */
  readonly quoted: readonly Segment[];
  readonly source: Resolved | null;
  readonly cue: Span | null;
  /** Whether a colon leads to it. */
  readonly announced: boolean;
  /** Whether the cue is of thought, not of speech. */
  readonly belief: boolean;
  /** Where and when, as far as the attribution says. */
  readonly occasion: Span | null;
}

const within = (inner: Span, outer: Span): boolean => inner[0] >= outer[0] && inner[1] <= outer[1];
const overlap = (a: Span, b: Span): boolean => a[0] < b[1] && b[0] < a[1];

/** Sorted, overlapping spans joined. */
function union(spans: readonly Span[]): Span[] {
  const result: [number, number][] = [];
  for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** The sentence that holds the place `at`, by halving. */
function sentenceAt(sentences: readonly FrameSentence[], at: number): FrameSentence | undefined {
  return sentences[firstAt(sentences.length, (i) => (sentences[i]?.tokens.at(-1)?.end ?? 0) > at)];
}

/** The words that attribute: the verb group around the cue, or what leads to the colon before the quotation. */
function cueOf(
  sentences: readonly FrameSentence[],
  { content, source, cue, announced }: Speech,
): Span | null {
  if (cue) return cuePhrase(sentenceAt(sentences, cue[0]), cue, content);
  return announced && source
    ? colonCue(sentenceAt(sentences, source.span[0]), source.span[1], content)
    : null;
}

function toQuotation(text: string, sentences: readonly FrameSentence[], speech: Speech): Quotation {
  const { content, source, occasion: stated } = speech;
  const kind = kindOf(text, content, speech.quoted, speech.belief);
  const quoted = kind === 'indirect' ? [] : speech.quoted;
  const spans = kind === 'direct' ? verbatimPieces(text, content, quoted) : content;
  const cue = cueOf(sentences, speech);
  const mention = source?.span ?? null;
  const occasion =
    stated ?? (cue && circumstanceOf(sentenceAt(sentences, cue[0]), { cue, mention }, content));
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind,
    spans,
    quoted: quoted.map(({ inner }) => inner),
    speaker: source && speakerOf(source),
    mention,
    cue: cue && { text: text.slice(...cue), start: cue[0], end: cue[1] },
    occasion: occasion && { text: text.slice(...occasion), start: occasion[0], end: occasion[1] },
  };
}

/** Segments by paragraph order, for finding those inside a span without going through all. */
function segmentsWithin(segments: readonly Segment[], content: readonly Span[]): Segment[] {
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

function groupByKey(segments: readonly Segment[], credits: readonly (Credit | null)[]): Group[] {
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
function attributionOf(
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

function attributionsBySegment(
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
