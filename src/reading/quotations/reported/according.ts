import { prepositionalEnd } from './circumstances.js';
import type { Found } from './clause.js';
import { leftPiece } from './left.js';
import { subjectStart } from './noun-phrase.js';
import { fullNounPhraseEnd, hasPredicate } from './phrases.js';
import type { Sentence } from './sentence.js';
import {
  isComma,
  isDash,
  isEnd,
  isGenitive,
  isPredicate,
  isSubjectPronoun,
  isTimeWord,
  isWord,
} from './units.js';

/** Whether subject and predicate stand at `at` with nothing but adverbs between them. */
function startsClause(sentence: Sentence, at: number): boolean {
  const to =
    isSubjectPronoun(sentence[at]) || isWord(sentence[at], /^(there|this|that)$/)
      ? at + 1
      : fullNounPhraseEnd(sentence, at);
  let next = to;
  while (sentence[next]?.pos === 'ADV') next++;
  return to > at && isPredicate(sentence, next);
}

/** "…, from January to March, trade grew": a time or place that opens what is said. */
function isSetting(sentence: Sentence, at: number): boolean {
  const end = prepositionalEnd(sentence, at, /^(in|from|between|during|by|on|at|since|until|through|over)$/);
  return end > at && sentence.slice(at, end).some((unit) => isTimeWord(unit) || unit.pos === 'NUM');
}

/** The comma that ends an opening "according to …": the first with a clause after it, else the first. */
function openingComma(sentence: Sentence, from: number): number {
  let first = -1;
  for (let i = from; i < sentence.length; i++) {
    if (!isComma(sentence[i])) continue;
    if (startsClause(sentence, i + 1) || sentence[i + 1]?.marked || isSetting(sentence, i + 1)) return i;
    if (first < 0) first = i;
  }
  return first;
}

const sentenceEnd = (sentence: Sentence) =>
  isEnd(sentence.at(-1)) && sentence.at(-1)?.marked === false ? sentence.length - 1 : sentence.length;

/** End (excluded) of the source: a noun phrase, or all up to the next comma or mark where none is recognised. */
function sourceEnd(sentence: Sentence, from: number): number {
  const end = fullNounPhraseEnd(sentence, from);
  // "according to “Salt” by Ross"
  const author = isWord(sentence[end], /^by$/) ? fullNounPhraseEnd(sentence, end + 1) : end;
  if (end > from) return author > end + 1 ? author : end;
  let i = from;
  while (i < sentence.length && !isComma(sentence[i]) && !isEnd(sentence[i])) i++;
  return i;
}

/** "Ross, according to whom the boats have left, …": what stands before the comma is who says it. */
function readRelative(sentence: Sentence, at: number): Found | null {
  const from = subjectStart(sentence, at - 1);
  if (!isComma(sentence[at - 1]) || from === at - 1) return null;
  let to = at + 3;
  while (to < sentence.length && !isComma(sentence[to]) && !isEnd(sentence[to])) to++;
  const content = [{ from: at + 3, to }];
  return { cue: { from: at, to: at + 2 }, source: { from, to: at - 1 }, content, speech: true };
}

/** The attribution of "according to" at `at`, or null. */
function readAt(sentence: Sentence, at: number): Found | null {
  if (isWord(sentence[at + 2], /^whom$/)) return readRelative(sentence, at);
  const words = { cue: { from: at, to: at + 2 }, speech: true };
  const to = sourceEnd(sentence, at + 2);
  if (to === at + 2) return null;
  const source = { from: at + 2, to };
  const end = sentenceEnd(sentence);
  // "said that according to the list, two had left": it opens the clause, not the sentence.
  const opens = at === 0 || isWord(sentence[at - 1], /^that$/) || (at <= 2 && !hasPredicate(sentence, 0, at));
  if (opens) {
    const comma = openingComma(sentence, to);
    if (comma < 0)
      return to < end && startsClause(sentence, to)
        ? { ...words, source, content: [{ from: to, to: end }] }
        : null;
    return { ...words, source: { from: at + 2, to: comma }, content: [{ from: comma + 1, to: end }] };
  }
  const left = leftPiece(sentence, at) ?? { from: 0, to: at };
  // "While most stayed, according to Ross, two were sold": the clause behind is what she is quoted for.
  const subordinate =
    isWord(sentence[left.from], /^(while|although|though|but)$/) && startsClause(sentence, to + 1);
  const resumes =
    (isComma(sentence[to]) || isDash(sentence[to])) &&
    to + 1 < end &&
    (subordinate || !hasPredicate(sentence, left.from, left.to));
  if (resumes && subordinate) return { ...words, source, content: [{ from: to + 1, to: end }] };
  return { ...words, source, content: resumes ? [left, { from: to + 1, to: end }] : [left] };
}

/** "In the words of the two leaders, the port will stay", "In Lind's words, …" at the head of a sentence, or null. */
function inTheWordsOf(sentence: Sentence): Found | null {
  if (!isWord(sentence[0], /^in$/)) return null;
  const of = isWord(sentence[1], /^the$/) && isWord(sentence[2], /^words$/) && isWord(sentence[3], /^of$/);
  const from = of ? 4 : 1;
  const to = fullNounPhraseEnd(sentence, from);
  const owned = isGenitive(sentence[to - 2]) && isWord(sentence[to - 1], /^words$/);
  if (to === from || !isComma(sentence[to]) || !(of || owned) || sentence[to + 1]?.marked) return null;
  const source = { from, to: of ? to : to - 2 };
  const cue = of ? { from: 0, to: 4 } : { from: to - 1, to };
  return { cue, source, content: [{ from: to + 1, to: sentenceEnd(sentence) }], speech: true };
}

/** Attributions by "according to" and "in the words of" in a sentence. */
export function findAccording(sentence: Sentence): Found[] {
  const words = inTheWordsOf(sentence);
  const found: Found[] = words ? [words] : [];
  sentence.forEach((unit, at) => {
    if (unit.marked || unit.lower !== 'according' || !isWord(sentence[at + 1], /^to$/)) return;
    const according = readAt(sentence, at);
    if (according) found.push(according);
  });
  return found;
}
