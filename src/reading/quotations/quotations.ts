import type { Article } from '../../corpus/article.js';
import { HEADLINE, type Language } from '../language.js';
import { findEntities } from '../people/entities.js';
import type { Quotation } from '../reading.js';
import { creditSegments } from './attribute.js';
import type { Attribution } from './attribution.js';
import { buildFrame } from './frame.js';
import { mergeSpeech } from './merge.js';
import { readReported } from './reported/reported.js';
import { findSegments, type Stretch } from './segments.js';

/** The headline may quote too; it stands before the first paragraph. */
function withHeadline({ headline, paragraphs }: Article): Stretch[] {
  const opening = paragraphs[0]?.start ?? 0;
  if (!headline?.span || headline.span[1] > opening) return [...paragraphs];
  const [start, end] = headline.span;
  return [{ index: HEADLINE, start, end }, ...paragraphs];
}

/** "Trade still shows resilience": verbs that report only where somebody, or a writing, is their subject. */
function isBareEvidence(text: string, { cue }: Attribution): boolean {
  return /\b(?:show|indicat|reveal|signal)(?:s|es|ed|e|ing)?$/i.test(text.slice(...cue));
}

/** Attributed speech of an article, in order of start. Pure; never throws on any text. */
export function readQuotations(article: Article, language: Language): Quotation[] {
  const { text } = article;
  const segments = findSegments(text, withHeadline(article));
  const sentences = buildFrame(language, segments, article.dateline?.span?.[1]);
  const attributions = readReported(
    language,
    segments.map(({ outer }) => outer),
  );
  const credited = creditSegments(text, sentences, segments, findEntities(language), attributions);
  const reported = attributions.filter(
    (attribution) => credited.sources.has(attribution) || !isBareEvidence(text, attribution),
  );
  return mergeSpeech(text, sentences, segments, reported, credited);
}
