import { OCCASIONS, OPENS_OCCASION } from '../data/occasions.js';
import { prepositionalEnd, skipCircumstances, timeEnd } from './reported/circumstances.js';
import type { Piece } from './reported/clause.js';
import { hasPredicate, nounPhraseEnd } from './reported/phrases.js';
import type { Sentence } from './reported/sentence.js';
import { isComma, isTimeWord, isWord } from './reported/units.js';

const SPEAKING = /^(speaking|writing|appearing|testifying|talking|addressing|answering)$/;
/** An opening phrase longer than this is a clause, not a circumstance. */
const LONGEST = 30;

const isOccasionWord = (sentence: Sentence, at: number) => OCCASIONS.has(sentence[at]?.lower ?? '');
/** "on Tuesday after she …": what a circumstance cannot end with. */
const DANGLING = /^(after|before|when|while|as|by|that|he|she|they|it|we|i|who|and|but|to|during|also)$/;
/** Words for time that say nothing of when. */
const VAGUE =
  /^(once|again|later|earlier|now|repeatedly|point|time|ago|days?|hours|minutes|weeks|months|years|decade)$/;
/** "In response to his plan …": what is answered is not where it is said. */
const ANSWERING = /^(response|reply|answer|reaction|contrast|addition|reference|support|favor|favour)$/;
const isOpening = (sentence: Sentence, at: number) =>
  isWord(sentence[at], OPENS_OCCASION) && !isWord(sentence[at + 1], ANSWERING);
const isYear = (sentence: Sentence, at: number) => /^(1[89]|20)\d\d$/.test(sentence[at]?.text ?? '');

/** 2 where the stretch names an event or a channel, 1 where it names a time, 0 where it does neither. */
function weightOf(sentence: Sentence, { from, to }: Piece): number {
  let weight = 0;
  for (let i = from; i < to; i++) {
    if (isOccasionWord(sentence, i)) return 2;
    if ((isTimeWord(sentence[i]) && !isWord(sentence[i], VAGUE)) || isYear(sentence, i)) weight = 1;
  }
  return weight;
}

/** The times and prepositional phrases that begin at or after `from`, with nothing but adverbs before them. */
function circumstances(sentence: Sentence, from: number, limit: number): Piece | null {
  const to = Math.min(skipCircumstances(sentence, from), limit);
  let start = from;
  while (start < to && !isOpening(sentence, start) && timeEnd(sentence, start) === start)
    start = Math.max(start + 1, prepositionalEnd(sentence, start));
  let end = to;
  while (end > start && isWord(sentence[end - 1], DANGLING)) end--;
  return start < end ? { from: start, to: end } : null;
}

/** "In an interview on Monday, …", "Speaking at a rally, …": what opens a sentence up to its comma. */
function opening(sentence: Sentence, limit: number): Piece | null {
  const from = isWord(sentence[0], /^(and|but|later|then|also)$/) ? 1 : 0;
  if (!isOpening(sentence, from) && !isWord(sentence[from], SPEAKING)) return null;
  let comma = -1;
  for (let i = from; i < Math.min(limit, from + LONGEST); i++)
    if (isComma(sentence[i])) {
      comma = i;
      if (!isOpening(sentence, i + 1)) break;
    }
  return comma > from && !hasPredicate(sentence, from, comma) ? { from, to: comma } : null;
}

/** What one says a thing in, and seldom what one says it of. */
const CHANNEL = /^(interview|statement|tweet|post)$/;
const CHANNEL_REACH = 5;

/** Whether "in an interview", "in a statement" begins at `at`: where what is said behind its cue is over. */
export function opensChannel(sentence: Sentence, at: number): boolean {
  if (!isWord(sentence[at], /^(in|during)$/) || !isWord(sentence[at + 1], /^(a|an)$/)) return false;
  const end = nounPhraseEnd(sentence, at + 1);
  return end <= at + 2 + CHANNEL_REACH && isWord(sentence[end - 1], CHANNEL);
}

/** The channel that begins at `from`, right behind what is said; null where none does. */
export function channelAt(sentence: Sentence, from: number): Piece | null {
  return opensChannel(sentence, from) ? circumstances(sentence, from, sentence.length) : null;
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
