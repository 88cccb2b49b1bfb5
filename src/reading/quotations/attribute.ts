import type { Span } from '../../corpus/article.js';
import { buildDiscourse, type Discourse } from '../people/discourse.js';
import type { Entity } from '../people/entities.js';
import { type Resolved, resolve } from '../people/people.js';
import { type Cue, findCues } from './cues.js';
import type { FrameSentence, FrameToken } from './frame.js';
import { type Phrase, phraseStartingAt } from './phrases.js';
import type { Segment } from './segments.js';
import { subjectLeft, subjectRight } from './subject.js';

/** Who says a segment, by which words, and with which other segments it is one quotation. */
export interface Credit {
  readonly source: Resolved | null;
  readonly cue: Span | null;
  /** Segments with one key are pieces of one quotation. */
  readonly key: string;
  /** Which rule decided, for tests and for looking into errors. */
  readonly rule: string;
}

interface Candidate {
  readonly cue: Cue;
  readonly subject: Phrase | null;
  /** The subject stands right of the verb. */
  readonly inverted: boolean;
}

type Tokens = readonly FrameToken[];

const SUBORDINATE = /^(?:when|as|after|because|but|which|while|though|although|if|before|since|where)$/;
const FAR = Number.POSITIVE_INFINITY;

function candidates(tokens: Tokens): Candidate[] {
  return findCues(tokens).flatMap((cue): Candidate[] => {
    if (cue.passive) return [];
    const before = tokens[cue.at - 1];
    const left = subjectLeft(tokens, cue.at);
    const open = !before || before.segment || (before.text === ',' && (tokens[cue.at - 2]?.segment || !left));
    const right =
      open || (before?.text === ',' && left?.head !== 'name') ? subjectRight(tokens, cue.at) : null;
    if (right && (open || right.head === 'name')) return [{ cue, subject: right, inverted: true }];
    return [{ cue, subject: left, inverted: false }];
  });
}

/** How far a cue is from a segment, in words, with what makes it unlikely added. */
function distance(tokens: Tokens, at: number, { cue, subject }: Candidate): number {
  const [from, to] = cue.at > at ? [at, cue.at] : [cue.at, at];
  const between = tokens.slice(from + 1, to);
  let cost = to - from + 3 * between.filter(({ segment }) => segment).length;
  if (cue.verb.verbClass === 'judge' || cue.verb.ambiguous) cost += 2;
  if (cue.verb.verbClass === 'think') cost += 4;
  if (!subject) cost += 6;
  else if (subject.head === 'common') cost += 1;
  if (cue.at < at) return cost;
  if (between.some(({ lower }) => SUBORDINATE.test(lower))) cost += 6;
  const next = tokens[at + 1];
  if (next && /^(?:and|about|in|to|for|from|on|of)$/.test(next.lower) && cue.at - at > 2) cost += 3;
  const ends = tokens[at]?.text ?? '';
  if (!/[,?!…—-]/.test(ends) && next?.text !== ',' && cue.at - at > 2) cost += 4;
  return cost;
}

function accordingTo(tokens: Tokens): { at: number; source: Phrase } | null {
  const at = tokens.findIndex(({ lower }, i) => lower === 'according' && tokens[i + 1]?.lower === 'to');
  const source = at < 0 ? null : phraseStartingAt(tokens, at + 2);
  return source && { at, source };
}

function cueSpan(tokens: Tokens, at: number): Span {
  return [tokens[at]?.start ?? 0, tokens[at]?.end ?? 0];
}

/** Walks through an article's frame and credits its segments. */
export function creditSegments(
  text: string,
  sentences: readonly FrameSentence[],
  segments: readonly Segment[],
  entities: readonly Entity[],
): (Credit | null)[] {
  const discourse = buildDiscourse(entities, sentences);
  const credits: (Credit | null)[] = segments.map(() => null);
  for (const sentence of sentences) creditSentence(text, sentence, discourse, credits);
  continueSpeech(sentences, segments, credits);
  return credits;
}

function note(discourse: Discourse, source: Resolved, sentence: number): void {
  if (!source.entity) return;
  discourse.latest = { entity: source.entity, sentence };
  discourse.spoke.add(source.entity);
}

function creditSentence(
  text: string,
  sentence: FrameSentence,
  discourse: Discourse,
  credits: (Credit | null)[],
): void {
  const { tokens, index } = sentence;
  const all = candidates(tokens);
  const according = accordingTo(tokens);
  let spoken = false;
  tokens.forEach(({ segment }, at) => {
    if (!segment) return;
    let best: Candidate | null = null;
    let least = FAR;
    for (const candidate of all) {
      const cost = distance(tokens, at, candidate);
      if (cost < least) {
        least = cost;
        best = candidate;
      }
    }
    if (according && Math.abs(according.at - at) < (best ? Math.abs(best.cue.at - at) : FAR)) {
      const source = resolve(text, sentence, according.source, discourse);
      note(discourse, source, index);
      const cue: Span = [tokens[according.at]?.start ?? 0, tokens[according.at + 1]?.end ?? 0];
      credits[segment.index] = { source, cue, key: `${index}:according`, rule: 'according' };
      spoken = true;
    } else if (best?.subject) {
      const source = resolve(text, sentence, best.subject, discourse);
      note(discourse, source, index);
      const key = `${index}:${best.cue.at}`;
      const rule = `${best.cue.at > at ? 'cue-after' : 'cue-before'}:${best.subject.head}`;
      credits[segment.index] = { source, cue: cueSpan(tokens, best.cue.at), key, rule };
      spoken = true;
    }
  });
  if (!spoken)
    for (const { subject } of all)
      if (subject?.head === 'name') {
        note(discourse, resolve(text, sentence, subject, discourse), index);
        break;
      }
}

/** A sentence that is nothing but quoted goes on with the speech before it in its paragraph. */
function continueSpeech(
  sentences: readonly FrameSentence[],
  segments: readonly Segment[],
  credits: (Credit | null)[],
): void {
  for (const segment of segments) {
    if (credits[segment.index]) continue;
    const previous = segments[segment.index - 1];
    const before = previous && credits[previous.index];
    if (!previous || !before) continue;
    const key = `continues:${segment.index}`;
    if (previous.paragraph === segment.paragraph || segment.continues)
      credits[segment.index] = { source: before.source, cue: null, key, rule: 'continues' };
  }
  void sentences;
}
