import type { Article } from '../../corpus/article.js';
import { HEADLINE, type Language } from '../language.js';
import { findEntities } from '../people/entities/entities.js';
import type { Quotation } from '../reading.js';
import type { Attribution } from './attribution.js';
import { creditSegments } from './credits/attribute.js';
import type { Credited } from './credits/credit.js';
import { buildFrame } from './frame.js';
import { mergeSpeech } from './merging/merge.js';
import { readReported } from './reported/reported.js';
import { findSegments, type Segment, type Stretch } from './segments.js';
import { isNameOfWork } from './speech.js';
import { findExchanges } from './turns/interview.js';
import { findTurns, type Turn, turnsAsQuotations } from './turns/turns.js';

/** The headline may quote too; it stands before the first paragraph. */
function withHeadline({ headline, paragraphs }: Article): Stretch[] {
  const opening = paragraphs[0]?.start ?? 0;
  if (!headline?.span || headline.span[1] > opening) return [...paragraphs];
  const [start, end] = headline.span;
  return [{ index: HEADLINE, start, end }, ...paragraphs];
}

/** What things do as well as people: only somebody, or a writing, reports by these verbs. */
const OF_THINGS =
  /\b(?:show|indicat|reveal|signal|threaten|promis|underscor|underlin|assum|explain|express|learn)(?:y|s|es|ed|e|ied|ies|ing|n)?\b|\bcall(?:s|ed|ing)? for\b/i;

/** "The debate promised to be long", "trade still shows resilience": the source named cannot speak. */
const isOfThings = (text: string, { sources }: Credited, attribution: Attribution): boolean =>
  attribution.source !== null && !sources.has(attribution) && OF_THINGS.test(text.slice(...attribution.cue));

/** "I believe it will help", "the outside world noticed": a belief of the article's own, or of nobody in it. */
const isNobodysBelief = (text: string, { sources }: Credited, attribution: Attribution): boolean => {
  const { source, speechVerb } = attribution;
  if (speechVerb || source === null) return false;
  return !sources.has(attribution) || /^(?:i|we)$/i.test(text.slice(...source));
};

/** What leads to a participle that tells how or with what something is done, not who says it. */
const OF_ACTS = /\b(?:by|from|of|about|without|for|in|on|between|with|to) $/i;

/** "the way to say that …", "without knowing how …", "fearing that …": an act or a belief of nobody whom the article names. */
const isNobodysAct = (text: string, { sources }: Credited, attribution: Attribution): boolean => {
  const source = sources.get(attribution);
  if (source && (source.entity || source.description !== null)) return false;
  const [start, end] = attribution.cue;
  const cue = text.slice(start, end);
  if (/^(?:not )?to /i.test(cue)) return true;
  return (
    /ing$/i.test(cue) && (!attribution.speechVerb || OF_ACTS.test(text.slice(Math.max(0, start - 10), start)))
  );
};

/** The segments that no turn of an interview holds: what a speaker quotes is part of the turn. */
function outsideTurns(segments: readonly Segment[], turns: readonly Turn[]): Segment[] {
  if (turns.length === 0) return [...segments];
  const taken = new Set(turns.map(({ paragraph }) => paragraph));
  return segments
    .filter(({ paragraph }) => !taken.has(paragraph))
    .map((segment, index) => ({ ...segment, index }));
}

/** Attributed speech of an article, in order of start. Pure; never throws on any text. */
export function readQuotations(article: Article, language: Language): Quotation[] {
  const { text } = article;
  const quoted = findSegments(text, withHeadline(article));
  const frame = buildFrame(language, quoted, article.dateline?.span?.[1]);
  const entities = findEntities(language, frame);
  const labelled = findTurns(article, entities);
  const turns = labelled.length > 0 ? labelled : findExchanges(article, entities);
  const segments = outsideTurns(quoted, turns);
  const sentences = turns.length === 0 ? frame : buildFrame(language, segments, article.dateline?.span?.[1]);
  const marked = [
    ...segments.map((segment) => ({ span: segment.outer, isWork: isNameOfWork(text, segment) })),
    ...turns.map(({ content }) => ({ span: content, isWork: false })),
  ];
  const attributions = readReported(
    language,
    marked.sort((a, b) => a.span[0] - b.span[0]),
  );
  const credited = creditSegments(text, sentences, segments, entities, attributions);
  const reported = attributions.filter(
    (attribution) =>
      !isOfThings(text, credited, attribution) &&
      !isNobodysBelief(text, credited, attribution) &&
      !isNobodysAct(text, credited, attribution),
  );
  const speech = mergeSpeech(text, sentences, segments, reported, credited);
  return turns.length === 0
    ? speech
    : [...speech, ...turnsAsQuotations(text, turns)].sort((a, b) => a.start - b.start || b.end - a.end);
}
