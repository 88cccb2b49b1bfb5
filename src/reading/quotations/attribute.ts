import type { Span } from '../../corpus/article.js';
import { HEADLINE } from '../language.js';
import { buildDiscourse, type Discourse, noteSpeaker } from '../people/discourse.js';
import type { Entity } from '../people/entities.js';
import { findByName, type Resolved } from '../people/people.js';
import { resolveSubjects } from '../people/pronouns.js';
import { phraseOfSpan } from './apposition.js';
import type { Attribution } from './attribution.js';
import { type According, accordingTo, type Candidate, findCandidates } from './candidates.js';
import { carriedBack } from './carried-back.js';
import { actsBefore, type Found, isOnlyQuoted, sentenceBefore, subjectAround, turnName } from './chains.js';
import { colonBefore, colonHere, dashHere, headlineBehind, headlineName } from './colons.js';
import type { FrameSentence } from './frame.js';
import { resolveSource } from './it.js';
import { nearestCandidate } from './nearest.js';
import { type Phrase, phraseStartingAt } from './phrases.js';
import { authorOf, nounAround, ownerOfSaying, titledSource } from './sayings.js';
import type { Segment } from './segments.js';
import { isMotto, isTitleLike, wordsOf } from './speech.js';
import { firstTogether } from './subject.js';
import { madeTheRemarks, signature, signedBelow, tagAfter, tagBehind } from './tags.js';
import { canSpeak } from './unnamed.js';

/** Who says a segment, by which words, and with which other segments it is one quotation. */
export interface Credit {
  readonly source: Resolved | null;
  readonly cue: Span | null;
  /** Segments with one key are pieces of one quotation. */
  readonly key: string;
  /** Which rule decided, for tests and for looking into errors. */
  readonly rule: string;
}

interface Walk {
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

/** Walks through an article's frame, credits its segments and resolves the sources of its attributions. */
export function creditSegments(
  text: string,
  sentences: readonly FrameSentence[],
  segments: readonly Segment[],
  entities: readonly Entity[],
  attributions: readonly Attribution[] = [],
): Credited {
  const discourse = buildDiscourse(entities, sentences);
  const sources = new Map<Attribution, Resolved>();
  const ordered = attributions.toSorted((a, b) => a.cue[0] - b.cue[0]);
  const walk: Walk = {
    text,
    sentences,
    segments,
    discourse,
    credits: segments.map(() => null),
    nouns: ordered.filter(({ noun, source }) => noun && source),
    lastCredited: -1,
  };
  let next = 0;
  for (const sentence of sentences) {
    noteOpening(text, sentence, discourse);
    resolveSubjects(sentence, discourse);
    creditSentence(walk, sentence);
    const end = sentence.tokens.at(-1)?.end ?? 0;
    for (; (ordered[next]?.cue[0] ?? end) < end; next++) {
      const attribution = ordered[next];
      const titled = attribution?.source && titledSource(text, attribution.source);
      if (attribution && titled) sources.set(attribution, titled);
      if (titled) continue;
      const phrase = attribution && sourcePhrase(sentence, attribution);
      if (!attribution || !phrase || !canSpeak(sentence.tokens, phrase)) continue;
      const source = resolveSource(text, sentence, phrase, discourse);
      sources.set(attribution, source);
      if (attribution.speechVerb && !isReported(ordered, next)) note(walk, source, sentence.index);
    }
  }
  return { credits: carriedBack(text, segments, walk.credits), sources };
}

/** "My neighbour, a roofer, leaves gaps.": somebody without a name whom "he" may mean, though nothing is said here. */
function noteOpening(text: string, sentence: FrameSentence, discourse: Discourse): void {
  const phrase = phraseStartingAt(sentence.tokens, 0);
  // "A baker, Ross had opened early": the description is the subject's.
  if (discourse.bySentence[sentence.index]?.some(({ leading, part }) => leading || part === 'subject'))
    return;
  const next = sentence.tokens[phrase?.last ?? 0];
  if (
    phrase?.head === 'common' &&
    next &&
    (/^(?:,|who)$/.test(next.lower) || /^(?:VERB|AUX|ADP)$/.test(next.pos))
  )
    resolveSource(text, sentence, phrase, discourse);
}

/** How many cues before one are asked whether what they report holds it. */
const OUTER = 4;

/** "Ross says that Lind promised …": the promise is not spoken here, so that Lind is not who spoke last. */
function isReported(ordered: readonly Attribution[], at: number): boolean {
  const [cue = 0] = ordered[at]?.cue ?? [];
  return ordered
    .slice(Math.max(0, at - OUTER), at)
    .some(({ content }) => content.some(([start, end]) => start <= cue && cue < end));
}

/** The phrase of an attribution's source; of a cue without one, the subject it shares with another verb. */
function sourcePhrase(sentence: FrameSentence, { source, cue }: Attribution): Phrase | null {
  const phrase = source && phraseOfSpan(sentence, source);
  if (phrase) return authorOf(sentence.tokens, phrase) ?? firstTogether(sentence.tokens, phrase);
  if (source) return null;
  const all = findCandidates(sentence.tokens);
  const index = all.findIndex(({ cue: { at } }) => {
    const start = sentence.tokens[at]?.start ?? -1;
    return start >= cue[0] && start < cue[1];
  });
  const candidate = all[index];
  if (!candidate || candidate.inverted) return null;
  if (candidate.subject || candidate.cue.verb.form !== 'gerund') return candidate.subject;
  // "…, he said, “…,” adding that …": the speaker of the verb before the segment goes on.
  return all.slice(0, index).findLast(({ subject }) => subject !== null)?.subject ?? null;
}

function note({ discourse }: Walk, source: Resolved, sentence: number): void {
  if (source.entity) noteSpeaker(discourse, source.entity, sentence);
}

function give(walk: Walk, segment: Segment, sentence: FrameSentence, credit: Credit): void {
  walk.credits[segment.index] = credit;
  walk.lastCredited = segment.index;
  if (credit.source) note(walk, credit.source, sentence.index);
}

function creditSentence(walk: Walk, sentence: FrameSentence): void {
  const { tokens, index } = sentence;
  const candidates = findCandidates(tokens);
  const according = accordingTo(tokens);
  let spoken = false;
  tokens.forEach(({ segment }, at) => {
    if (!segment) return;
    spoken = true;
    const turn = creditTurn(walk, segment);
    if (turn) {
      give(walk, segment, sentence, turn);
      return;
    }
    const best = nearestCandidate(tokens, at, candidates);
    const noun = nounOver(walk, sentence, segment, best);
    if (noun) {
      give(walk, segment, sentence, noun);
      return;
    }
    const reach = best ? Math.abs(best.cue.at - at) : Number.POSITIVE_INFINITY;
    if (according && Math.abs(according.at - at) < reach && !isPassedOn(according, best, at)) {
      const source = resolveSource(walk.text, sentence, according.source, walk.discourse);
      const cue: Span = [tokens[according.at]?.start ?? 0, tokens[according.last - 1]?.end ?? 0];
      give(walk, segment, sentence, { source, cue, key: `${index}:according`, rule: 'according' });
      return;
    }
    if (best?.subject) {
      const source = resolveSource(walk.text, sentence, best.subject, walk.discourse);
      const cue: Span = [tokens[best.cue.at]?.start ?? 0, tokens[best.cue.at]?.end ?? 0];
      const rule = `${best.cue.at > at ? 'cue-after' : 'cue-before'}:${best.subject.head}`;
      give(walk, segment, sentence, { source, cue, key: `${index}:${best.cue.at}`, rule });
      return;
    }
    const credit = continued(walk, sentence, segment, at);
    if (credit) give(walk, segment, sentence, credit);
  });
  if (spoken) return;
  const named =
    candidates.find(({ subject }) => subject?.head === 'name')?.subject ?? madeTheRemarks(sentence)?.phrase;
  if (named) note(walk, resolveSource(walk.text, sentence, named, walk.discourse), index);
}

/** "Ross told captains the pier was “rotten,” according to the Post": the Post passes on what Ross says. */
function isPassedOn(according: According, best: Candidate | null, at: number): boolean {
  if (!best?.subject || according.at < at || best.cue.at > at) return false;
  return /^(?:say|tell)$/.test(best.cue.verb.verbClass);
}

/** "Ross's claim that the pier is “rotten”": the noun whose clause holds a segment, unless a verb stands between. */
function nounOver(
  walk: Walk,
  sentence: FrameSentence,
  segment: Segment,
  best: Candidate | null,
): Credit | null {
  const before = sentence.tokens[sentence.tokens.findIndex((token) => token.segment === segment) - 1];
  // "described Lind's claim that it stood as “a joke”"
  if (before?.lower === 'as') return null;
  const over = nounAround(walk.nouns, sentence.tokens[0]?.start ?? 0, segment);
  const verb = sentence.tokens[best?.cue.at ?? -1]?.start ?? -1;
  if (!over || (verb > over.cue[0] && verb < segment.outer[0])) return null;
  const phrase = sourcePhrase(sentence, over);
  if (phrase?.head !== 'name') return null;
  const source = resolveSource(walk.text, sentence, phrase, walk.discourse);
  return { source, cue: over.cue, key: `${sentence.index}:noun:${over.cue[0]}`, rule: 'noun' };
}

/** "WALLACE: Governor, …" inside the marks. */
function creditTurn({ text, discourse }: Walk, segment: Segment): Credit | null {
  const [start, end] = segment.inner;
  const length = turnName(text.slice(start, end));
  if (length === 0) return null;
  const span: Span = [start, start + length];
  const source = {
    span,
    entity: findByName(text.slice(...span), discourse),
    description: text.slice(...span),
  };
  return { source, cue: null, key: `turn:${segment.index}`, rule: 'turn' };
}

/** Right in less than half of the cases, so that the segment is kept as speech of nobody. */
const UNSURE = 'subject-of-sentence-before';

const OF_SELF = /\b(?:I|I['’]\p{Ll}+|my|me|we|we['’]\p{Ll}+|our|us)\b/iu;

/** "Lind was unmoved. “We go on.”": somebody named before, in the same paragraph, who speaks of "I" or "we". */
function speaksOfSelf({ text }: Walk, { paragraph, inner }: Segment, { sentence, phrase }: Found): boolean {
  const words = text.slice(...inner);
  const person = phrase.head === 'name' || /^(?:he|she)$/.test(sentence.tokens[phrase.first]?.lower ?? '');
  return person && sentence.paragraph === paragraph && /[.!?…]$/.test(words) && OF_SELF.test(words);
}

function byFound(walk: Walk, segment: Segment, found: Found): Credit {
  const sure = found.rule !== UNSURE || speaksOfSelf(walk, segment, found);
  const known = sure && canSpeak(found.sentence.tokens, found.phrase);
  const source = known ? resolveSource(walk.text, found.sentence, found.phrase, walk.discourse) : null;
  const token = found.cue === null ? undefined : found.sentence.tokens[found.cue];
  const key = found.cue === null ? `segment:${segment.index}` : `${found.sentence.index}:${found.cue}`;
  return { source, cue: token ? [token.start, token.end] : null, key, rule: found.rule };
}

/** Whether the paragraph up to a sentence holds nothing but quoted words. */
function isQuotedAlone({ sentences }: Walk, { index, paragraph }: FrameSentence): boolean {
  let before = sentences[index - 1];
  while (before?.paragraph === paragraph && isOnlyQuoted(before)) before = sentences[before.index - 1];
  return before?.paragraph !== paragraph;
}

/** A segment without a cue in its own sentence: signed, tagged, announced, or going on with earlier speech. */
function continued(walk: Walk, sentence: FrameSentence, segment: Segment, at: number): Credit | null {
  const { sentences, segments, credits } = walk;
  const before = sentences[sentence.index - 1];
  const after = sentences[sentence.index + 1];
  const sameParagraph = before?.paragraph === segment.paragraph ? before : undefined;
  const next = after?.paragraph === segment.paragraph ? after : undefined;
  const only = isOnlyQuoted(sentence);
  const isLast = at === sentence.tokens.length - 1;
  const announced =
    signature(sentence, at, next ?? (only && isLast ? after : undefined)) ??
    (only && isLast
      ? (tagAfter(next) ?? (next || !isQuotedAlone(walk, sentence) ? null : signedBelow(after)))
      : null);
  if (announced) return byFound(walk, segment, announced);
  const behind = headlineBehind(sentence, at);
  if (behind) return byFound(walk, segment, behind);

  const closedWord =
    sentence.tokens[at - 1]?.text === ':' && /[.!?]$/.test(walk.text.slice(...segment.inner));
  if (!only && !closedWord && (isTitleLike(walk.text.slice(...segment.inner)) || isMotto(walk.text, segment)))
    return null;

  const tag = tagBehind(sentence, at) ?? dashHere(sentence, at);
  if (tag && wordsOf(walk.text.slice(...segment.inner)).length > 2) return byFound(walk, segment, tag);

  const previous = segments[walk.lastCredited];
  const credit = previous && credits[previous.index];
  const follows = (rule: string): Credit | null =>
    credit
      ? { source: credit.source, cue: null, key: only ? credit.key : `segment:${segment.index}`, rule }
      : null;
  const colon = colonHere(sentence, at) ?? (only || at === 0 ? colonBefore(before) : null);
  if (colon) return byFound(walk, segment, colon);
  const owner = only ? null : ownerOfSaying(sentence, at);
  if (owner) return byFound(walk, segment, owner);
  // A headline that quotes a few words without saying whose leaves it to the article.
  const own = only || sentence.paragraph === HEADLINE ? null : subjectAround(sentence, at);
  if (own?.phrase.head === 'name') return byFound(walk, segment, own);
  const spoken = previous?.paragraph === segment.paragraph && credit;
  const acting = only && spoken && sameParagraph ? actsBefore(sameParagraph) : null;
  if (acting) return byFound(walk, segment, acting);
  if (spoken) return follows('continues-paragraph');
  if (segment.continues && credit) return follows('continues-open');
  const earlier = sameParagraph && sentenceBefore(sameParagraph);
  if (earlier) return byFound(walk, segment, earlier);
  if (!only) {
    return own && own.phrase.head !== 'common' ? byFound(walk, segment, own) : null;
  }
  const near = previous && before && previous.paragraph === before.paragraph;
  if (near && credit) return follows('continues-previous-paragraph');
  const spoke = before?.paragraph === HEADLINE ? headlineName(before) : sentenceBefore(before);
  return spoke && byFound(walk, segment, spoke);
}
