import type { Span } from '../../../corpus/article.js';
import type { Language } from '../../language.js';
import type { Attribution } from '../attribution.js';
import { findAccording } from './according.js';
import type { Piece } from './clause.js';
import { contentOf } from './content.js';
import { findVerbCues, type VerbCue } from './cues.js';
import { isComma, isDash, isEnd } from './phrases.js';
import { type RightStart, rightStart } from './right.js';
import { readSentences, type Sentence } from './sentence.js';
import { beforeApposition, invertedSource, type Source, sourceBefore } from './source.js';

function spanOf(sentence: Sentence, { from, to }: Piece): Span | null {
  let last = to;
  while (
    last > from &&
    (isComma(sentence[last - 1]) || isDash(sentence[last - 1]) || isEnd(sentence[last - 1]))
  )
    last--;
  const start = sentence[from]?.start;
  const end = sentence[last - 1]?.end;
  return start !== undefined && end !== undefined && last > from ? [start, end] : null;
}

const present = <T>(value: T | null): value is T => value !== null;

/** Whether a subject may follow the cue: none can stand before it. */
function mayInvert(sentence: Sentence, cue: VerbCue, right: RightStart | null): boolean {
  const before = sentence[cue.from - 1];
  if (cue.mood !== 'finite') return false;
  if (!before || before.marked || isDash(before)) return true;
  return isComma(before) && !(right && beforeApposition(sentence, cue.from - 1, true));
}

/** A cue that says enough by itself is kept without a source. */
function unknownSource(cue: VerbCue, right: RightStart | null): Source | null {
  if (!right || right.by === 'object' || (cue.mood === 'passive' && right.by === 'infinitive')) return null;
  return { from: cue.from, to: cue.from, place: 'unknown' };
}

interface Reading {
  readonly source: Source;
  readonly right: RightStart | null;
}

/** Who speaks by a cue, and where what is said begins after it. */
function readClause(sentence: Sentence, cue: VerbCue, earlier: Source | null): Reading | null {
  const right = rightStart(sentence, cue);
  const inverted = mayInvert(sentence, cue, right) ? invertedSource(sentence, cue.verb + 1) : null;
  if (inverted) {
    const colon = sentence[inverted.to]?.text === ':';
    return { source: inverted, right: colon ? { from: inverted.to + 1, by: 'mark' } : null };
  }
  const source = sourceBefore(sentence, cue, right !== null, earlier) ?? unknownSource(cue, right);
  if (!source) return null;
  // "“…,” she said as the doors closed": what follows a quotation and its cue is no second clause.
  const afterQuotation = right?.by === 'bareClause' && sentence[source.from - 1]?.marked;
  return { source, right: afterQuotation ? null : right };
}

function readCues(sentence: Sentence): Attribution[] {
  const cues = findVerbCues(sentence);
  const attributions: Attribution[] = [];
  let earlier: Source | null = null;
  for (const cue of cues) {
    const reading = readClause(sentence, cue, earlier);
    const words = spanOf(sentence, { from: cue.from, to: cue.verb + 1 });
    if (!reading || !words) continue;
    const { source, right } = reading;
    const content = contentOf({ sentence, cue, source, cues }, right)
      .map((piece) => spanOf(sentence, piece))
      .filter(present);
    if (content.length === 0) continue;
    attributions.push({ cue: words, source: spanOf(sentence, source), content, speechVerb: cue.speech });
    if (source.place !== 'unknown') earlier = source;
  }
  return attributions;
}

function readAccording(sentence: Sentence): Attribution[] {
  return findAccording(sentence).flatMap(({ cue, source, content }) => {
    const words = spanOf(sentence, cue);
    const pieces = content.map((piece) => spanOf(sentence, piece)).filter(present);
    if (!words || pieces.length === 0) return [];
    return [{ cue: words, source: spanOf(sentence, source), content: pieces, speechVerb: true }];
  });
}

/**
 * Every attribution that a cue of an article makes: indirect, mixed and direct speech with a reporting verb,
 * in the order of the sentences. Nested attributions are given as well as those that hold them.
 *
 * @param marked stretches in quotation marks, marks included, in order, without overlap
 */
export function readReported(language: Language, marked: readonly Span[]): Attribution[] {
  return readSentences(language, marked).flatMap((sentence) => [
    ...readCues(sentence),
    ...readAccording(sentence),
  ]);
}
