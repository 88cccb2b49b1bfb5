import type { Span } from '../../../corpus/article.js';
import type { FrameSentence, Tokens } from '../frame-sentence.js';
import { canSpeak } from '../unnamed.js';
import { subjectBeforeApposition } from './apposition.js';
import { isPlace, nameCalled, namesClient } from './bare-names.js';
import { isComma } from './frame-words.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';

/** The phrase that a source span means: its name, where an apposition or a title gives one. */
export function phraseOfSpan({ tokens }: FrameSentence, [start, end]: Span): Phrase | null {
  const first = tokens.findIndex((token) => token.start >= start);
  let last = first;
  while (first >= 0 && last < tokens.length && (tokens[last]?.end ?? end + 1) <= end) last++;
  if (first < 0 || last === first) return null;
  const whole = phraseStartingAt(tokens, first);
  // "The figures show that …": what the tagger takes for a noun may be the cue.
  const phrase = whole && whole.head === 'common' && whole.last > last ? phraseEndingAt(tokens, last) : whole;
  const joined = joinedNouns(tokens, phrase, last);
  if (joined) return joined;
  if (phrase?.head === 'pronoun' || phrase?.head === 'name') return phrase;
  const subject = subjectBeforeApposition(tokens, first, last) ?? phrase;
  return subject?.head === 'name' ? subject : (nameBehind(tokens, phrase?.last ?? last, last) ?? subject);
}

/** "Port and ministry officials": a noun joined to another that stands before who speaks; null where it speaks itself. */
function joinedNouns(tokens: Tokens, phrase: Phrase | null, last: number): Phrase | null {
  if (phrase?.head !== 'common' || tokens[phrase.last]?.lower !== 'and' || canSpeak(tokens, phrase))
    return null;
  const second = phraseEndingAt(tokens, last);
  return second?.head === 'common' && second.first === phrase.last + 1
    ? { ...second, first: phrase.first }
    : null;
}

/** "His widow, the singer Clare Reed, said": the name between commas behind a description, `last` its end and `noun` that of its noun. */
function nameBehind(tokens: Tokens, noun: number, last: number): Phrase | null {
  const behind = isComma(tokens[last]) ? phraseStartingAt(tokens, last + 1) : null;
  const close = behind?.head === 'common' ? tokens.findIndex((token, i) => i > last && isComma(token)) : -1;
  const phrase = close > 0 ? nameCalled(tokens, last + 1, close) : behind;
  if (phrase?.head !== 'name' || isPlace(tokens, phrase) || namesClient(tokens, noun, phrase.first))
    return null;
  const next = tokens[phrase.last];
  return !next || next.segment || /^[,.]$/.test(next.text) ? phrase : null;
}
