import type { Article, Span } from '../../corpus/article.js';
import { HEADLINE, type Language } from '../language.js';
import { findEntities } from '../people/entities.js';
import { speakerOf } from '../people/people.js';
import type { Quotation } from '../reading.js';
import { type Credit, creditSegments } from './attribute.js';
import { buildFrame } from './frame.js';
import { findSegments, type Segment, type Stretch } from './segments.js';

function toQuotation(text: string, segments: readonly Segment[], credit: Credit): Quotation {
  const spans: Span[] = segments.map(({ outer }) => outer);
  const start = spans[0]?.[0] ?? 0;
  const end = spans.at(-1)?.[1] ?? 0;
  const [cueStart, cueEnd] = credit.cue ?? [0, 0];
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: 'direct',
    spans,
    quoted: segments.map(({ inner }) => inner),
    speaker: credit.source && speakerOf(credit.source),
    mention: credit.source?.span ?? null,
    cue: credit.cue && { text: text.slice(cueStart, cueEnd), start: cueStart, end: cueEnd },
    occasion: null,
  };
}

/** The headline may quote too; it stands before the first paragraph. */
function withHeadline({ headline, paragraphs }: Article): Stretch[] {
  const opening = paragraphs[0]?.start ?? 0;
  if (!headline?.span || headline.span[1] > opening) return [...paragraphs];
  const [start, end] = headline.span;
  return [{ index: HEADLINE, start, end }, ...paragraphs];
}

/** Attributed speech of an article, in order of start. */
export function readQuotations(article: Article, language: Language): Quotation[] {
  const { text } = article;
  const segments = findSegments(text, withHeadline(article));
  const sentences = buildFrame(language, segments, article.dateline?.span?.[1]);
  const credits = creditSegments(text, sentences, segments, findEntities(language));
  const groups = new Map<string, { credit: Credit; segments: Segment[] }>();
  for (const segment of segments) {
    const credit = credits[segment.index];
    if (!credit) continue;
    const group = groups.get(credit.key);
    if (group) group.segments.push(segment);
    else groups.set(credit.key, { credit, segments: [segment] });
  }
  return [...groups.values()].map((group) => toQuotation(text, group.segments, group.credit));
}
