import { buildDiscourse } from '../../people/discourse/discourse.js';
import type { Entity } from '../../people/entity.js';
import { resolveSubjects } from '../../people/pronouns/pronouns.js';
import type { Resolved } from '../../people/resolved.js';
import type { Attribution } from '../attribution.js';
import type { FrameSentence } from '../frame-sentence.js';
import type { Segment } from '../segments.js';
import { canSpeak } from '../unnamed.js';
import { carriedBack } from './carried-back.js';
import { type Credited, note, type Walk } from './credit.js';
import { isInAside, isReported, noteOpening, sourcePhrase } from './cue-sources.js';
import { resolveSource } from './it.js';
import { creditSentence } from './own-sentence.js';
import { titledSource } from './sayings.js';

const cueAt = ({ tokens }: FrameSentence, { cue }: Attribution): number =>
  tokens.findIndex(({ start }) => start >= cue[0]);

/** Walks through an article's frame, credits its segments and resolves the sources of its attributions. */
export function creditSegments(
  text: string,
  sentences: readonly FrameSentence[],
  segments: readonly Segment[],
  entities: readonly Entity[],
  attributions: readonly Attribution[] = [],
): Credited {
  const discourse = buildDiscourse(text, entities, sentences);
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
      if (
        attribution.speechVerb &&
        !isReported(ordered, next) &&
        !isInAside(sentence.tokens, cueAt(sentence, attribution))
      )
        note(walk, source, sentence.index);
    }
  }
  return { credits: carriedBack(text, segments, walk.credits), sources };
}
