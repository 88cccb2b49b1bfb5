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
  const other = phrase && (joinedNouns(tokens, phrase, last) ?? lastOfThem(tokens, phrase, last));
  if (other) return other;
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

/** "more lorries came from the town and officials say", "met with anger by residents, who said": who speaks at the end of a span that opens with what cannot. */
function lastOfThem(tokens: Tokens, phrase: Phrase, last: number): Phrase | null {
  if (phrase.head !== 'common' || canSpeak(tokens, phrase)) return null;
  const people = phraseEndingAt(tokens, last);
  if (!people || people.first <= phrase.last || !canSpeak(tokens, people)) return null;
  const before = tokens[people.first - 1]?.lower ?? '';
  const who = tokens[isComma(tokens[last]) ? last + 1 : last]?.lower === 'who';
  const clause = tokens.slice(phrase.last, people.first).some(({ pos }) => pos === 'VERB');
  return (before === 'and' && clause && people.head === 'common') ||
    (who && /^(?:by|from|among)$/.test(before))
    ? people
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
