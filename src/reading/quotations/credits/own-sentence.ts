import type { Span } from '../../../corpus/article.js';
import { findByName } from '../../people/speaker.js';
import { type According, accordingTo } from '../according.js';
import { type Candidate, findCandidates } from '../candidates.js';
import type { FrameSentence } from '../frame-sentence.js';
import type { Segment } from '../segments.js';
import { turnName } from './chains.js';
import { continued } from './continued.js';
import { type Credit, give, note, type Walk } from './credit.js';
import { isInAside, sourcePhrase } from './cue-sources.js';
import { resolveSource } from './it.js';
import { nearestCandidate } from './nearest.js';
import { nounAround } from './sayings.js';
import { madeTheRemarks } from './tags.js';

/**
 * Credits the segments of a sentence, in order: a turn of a transcript, the noun or cue that they belong to, or what
 * stands around them. A sentence without one may still tell who speaks from there on.
 */
export function creditSentence(walk: Walk, sentence: FrameSentence): void {
  const { tokens, index } = sentence;
  const according = tokens.some(({ segment }) => segment) ? accordingTo(tokens) : null;
  let spoken = false;
  tokens.forEach(({ segment }, at) => {
    if (!segment) return;
    spoken = true;
    const credit =
      creditTurn(walk, segment) ??
      creditByCue(walk, sentence, segment, at, according) ??
      continued(walk, sentence, segment, at);
    if (credit) give(walk, segment, sentence, credit);
  });
  if (spoken) return;
  const named =
    findCandidates(tokens).find(({ subject, cue }) => subject?.head === 'name' && !isInAside(tokens, cue.at))
      ?.subject ?? madeTheRemarks(sentence)?.phrase;
  if (named) note(walk, resolveSource(walk.text, sentence, named, walk.discourse), index);
}

/** The credit by a noun, by "according to" or by a verb in the segment's own sentence, whichever is nearest. */
function creditByCue(
  walk: Walk,
  sentence: FrameSentence,
  segment: Segment,
  at: number,
  according: According | null,
): Credit | null {
  const { text, discourse } = walk;
  const { tokens, index } = sentence;
  const best = nearestCandidate(tokens, at, findCandidates(tokens));
  const noun = nounOver(walk, sentence, segment, at, best);
  if (noun) return noun;
  const reach = best ? Math.abs(best.cue.at - at) : Number.POSITIVE_INFINITY;
  if (according && Math.abs(according.at - at) < reach && !isPassedOn(according, best, at)) {
    const source = resolveSource(text, sentence, according.source, discourse);
    const cue: Span = [tokens[according.at]?.start ?? 0, tokens[according.last - 1]?.end ?? 0];
    return { source, cue, key: `${index}:according`, rule: 'according' };
  }
  if (!best?.subject) return null;
  const source = resolveSource(text, sentence, best.subject, discourse);
  const cue: Span = [tokens[best.cue.at]?.start ?? 0, tokens[best.cue.at]?.end ?? 0];
  const rule = `${best.cue.at > at ? 'cue-after' : 'cue-before'}:${best.subject.head}`;
  return { source, cue, key: `${index}:${best.cue.at}`, rule };
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
  at: number,
  best: Candidate | null,
): Credit | null {
  // "described Lind's claim that it stood as “a joke”"
  if (sentence.tokens[at - 1]?.lower === 'as') return null;
  const over = nounAround(walk.nouns, sentence.tokens[0]?.start ?? 0, segment);
  const verb = sentence.tokens[best?.cue.at ?? -1]?.start ?? -1;
  if (!over || (verb > over.cue[0] && verb < segment.outer[0])) return null;
  const phrase = sourcePhrase(sentence, over);
  if (phrase?.head !== 'name') return null;
  const source = resolveSource(walk.text, sentence, phrase, walk.discourse);
  return { source, cue: over.cue, key: `${sentence.index}:noun:${over.cue[0]}`, rule: 'noun' };
}

/** "LIND: Governor, …" inside the marks. */
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
