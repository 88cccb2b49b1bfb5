import type { Span } from '../../../corpus/article.js';
import { HEADLINE, type Language } from '../../language.js';
import type { Attribution } from '../attribution.js';
import { findAccording } from './according.js';
import type { Found, Piece } from './clause.js';
import { findHearings } from './hearings.js';
import { readHeadlineLabel, readLabel, speakingNames } from './label.js';
import { findNouns } from './nouns.js';
import { type Marked, readParagraphs, type Sentence } from './sentence.js';
import { isComma, isDash, isEnd } from './units.js';
import { findVerbs } from './verbs.js';

const present = <T>(value: T | null): value is T => value !== null;

/** Offsets of a piece without the marks at its end; null where it is empty. */
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

function toAttribution(sentence: Sentence, found: Found): Attribution[] {
  const cue = spanOf(sentence, found.cue);
  const content = found.content.map((piece) => spanOf(sentence, piece)).filter(present);
  if (!cue || content.length === 0) return [];
  const occasion = found.occasion ? spanOf(sentence, found.occasion) : null;
  const source = spanOf(sentence, found.source);
  return [{ cue, source, content, speechVerb: found.speech, noun: found.noun ?? false, occasion }];
}

function readSentence(sentence: Sentence): Attribution[] {
  const found = [...findVerbs(sentence), ...findAccording(sentence), ...findNouns(sentence)];
  // Whoever is named as the speaker goes before the court that hears it.
  const all = found.some(({ source }) => source.to > source.from)
    ? found
    : [...found, ...findHearings(sentence)];
  return all.flatMap((one) => toAttribution(sentence, one));
}

/**
 * Every attribution that a cue of an article makes, paragraph by paragraph: indirect, mixed and direct speech with a
 * reporting verb or noun, "according to", or a name and a colon. Nested attributions are given as well as those
 * that hold them.
 *
 * @param marked stretches in quotation marks, in order, without overlap
 */
export function readReported(language: Language, marked: readonly Marked[]): Attribution[] {
  const paragraphs = readParagraphs(language, marked);
  const found = paragraphs.map((sentences) => sentences.flatMap(readSentence));
  const names = speakingNames(language.text, found.flat());
  return paragraphs.flatMap((sentences, i) => {
    const headline = i === 0 && language.sentences[0]?.paragraph === HEADLINE;
    const label =
      readLabel(language.text, sentences, names, headline) ??
      (headline ? readHeadlineLabel(sentences, names) : null);
    return [...(label ? [label] : []), ...(found[i] ?? [])];
  });
}
