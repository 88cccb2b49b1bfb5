import type { Piece } from './reported/clause.js';
import {
  hasPredicate,
  isComma,
  isTimeWord,
  isWord,
  nounPhraseEnd,
  prepositionalEnd,
  skipCircumstances,
  timeEnd,
} from './reported/phrases.js';
import type { Sentence } from './reported/sentence.js';

/** Nouns for the events and channels in which people speak. */
const OCCASIONS = new Set(
  `interview statement conference speech briefing rally call conversation letter email e-mail tweet tweets twitter
  facebook weibo debate hearing testimony address remarks post article op-ed memo meeting event appearance phone
  telephone press show program programme podcast hall forum summit ceremony message book report column broadcast visit
  talks session lecture sermon toast ad video release note keynote panel dinner luncheon breakfast dialogue
  consultation exchange reply response answer comments memoir essay blog filing affidavit transcript symposium
  seminar roundtable plenary assembly gathering reception press-conference`.split(/\s+/),
);
const OPENING =
  /^(in|on|at|during|after|before|via|through|over|following|ahead|amid|late|early|earlier|by|from)$/;
const SPEAKING = /^(speaking|writing|appearing|testifying|talking|addressing|answering)$/;
/** An opening phrase longer than this is a clause, not a circumstance. */
const LONGEST = 30;

const isOccasionWord = (sentence: Sentence, at: number) => OCCASIONS.has(sentence[at]?.lower ?? '');
const isYear = (sentence: Sentence, at: number) => /^(1[89]|20)\d\d$/.test(sentence[at]?.text ?? '');

/** 2 where the stretch names an event or a channel, 1 where it names a time, 0 where it does neither. */
function weightOf(sentence: Sentence, { from, to }: Piece): number {
  let weight = 0;
  for (let i = from; i < to; i++) {
    if (isOccasionWord(sentence, i)) return 2;
    if (isTimeWord(sentence[i]) || isYear(sentence, i)) weight = 1;
  }
  return weight;
}

/** The times and prepositional phrases that begin at or after `from`, with nothing but adverbs before them. */
function circumstances(sentence: Sentence, from: number, limit: number): Piece | null {
  const to = Math.min(skipCircumstances(sentence, from), limit);
  let start = from;
  while (start < to && !isWord(sentence[start], OPENING) && timeEnd(sentence, start) === start)
    start = Math.max(start + 1, prepositionalEnd(sentence, start));
  return start < to ? { from: start, to } : null;
}

/** "In an interview on Monday, …", "Speaking at a rally, …": what opens a sentence up to its comma. */
function opening(sentence: Sentence, limit: number): Piece | null {
  const from = isWord(sentence[0], /^(and|but|later|then|also)$/) ? 1 : 0;
  if (!isWord(sentence[from], OPENING) && !isWord(sentence[from], SPEAKING)) return null;
  let comma = -1;
  for (let i = from; i < Math.min(limit, from + LONGEST); i++) if (isComma(sentence[i])) comma = i;
  return comma > from && !hasPredicate(sentence, from, comma) ? { from, to: comma } : null;
}

/** Where a reporting clause stands in its sentence. */
export interface Setting {
  readonly sentence: Sentence;
  /** The verb of the cue. */
  readonly verb: number;
  /** First unit of the verb group. */
  readonly from: number;
  /** The source; empty where the sentence does not say. */
  readonly source: Piece;
  /** Whether the verb names whom it is said to before anything else ("told reporters in Oslo"). */
  readonly addressee: boolean;
}

/**
 * Where or when something was said, in the words of its sentence ("at a press conference on March 7"), as units
 * `[from, to)`; null where the sentence does not say. An event or a channel counts before a bare time.
 */
export function occasionOf({ sentence, verb, from, source, addressee }: Setting): Piece | null {
  const inverted = source.from > verb;
  const told = addressee && !inverted ? nounPhraseEnd(sentence, verb + 1) : verb + 1;
  const behind = inverted ? source.to : told;
  const after = circumstances(sentence, isComma(sentence[behind]) ? behind + 1 : behind, sentence.length);
  const first = inverted || source.to === source.from ? from : source.from;
  const between = inverted
    ? null
    : circumstances(sentence, isComma(sentence[source.to]) ? source.to + 1 : source.to, from);
  const places = [after, opening(sentence, first), source.to > source.from ? between : null];
  let best: Piece | null = null;
  let most = 0;
  for (const place of places) {
    const weight = place ? weightOf(sentence, place) : 0;
    if (weight <= most) continue;
    best = place;
    most = weight;
  }
  return best;
}
