import type { Source } from './clause.js';
import { nounPhraseStart, subjectStart } from './noun-phrase.js';
import { fullNounPhraseEnd } from './phrases.js';
import type { Sentence } from './sentence.js';
import { isComma, isDash, isSubjectPronoun, isTimeWord, isWord } from './units.js';

/** A bracket behind a name has at most this many units. */
const LONGEST_BRACKET = 10;

/** First unit of the clause part that ends before `end`, not crossing marks, dashes and semicolons. */
export function clauseFloor(sentence: Sentence, end: number): number {
  let i = end;
  while (i > 0) {
    const unit = sentence[i - 1];
    if (unit?.marked || isWord(unit, /^[;:]$/)) break;
    i--;
  }
  return i;
}

/** Commas in `[from, to)`, in order. */
function commas(sentence: Sentence, from: number, to: number): number[] {
  const found: number[] = [];
  for (let i = from; i < to; i++) if (isComma(sentence[i])) found.push(i);
  return found;
}

/** The subject before an apposition that ends at the comma before the cue ("Ross, who ran the city, said"). */
export function beforeApposition(sentence: Sentence, comma: number, hasRight: boolean): Source | null {
  const floor = clauseFloor(sentence, comma);
  const inner = commas(sentence, floor, comma);
  const starts = [floor, ...inner.map((at) => at + 1)].slice(0, inner.length);
  for (const start of hasRight ? starts : starts.reverse()) {
    let from = start;
    while (
      isWord(
        sentence[from],
        /^(and|but|still|meanwhile|yet|so|also|when|while|as|although|though|after|if|because)$/,
      )
    )
      from++;
    const alone = isSubjectPronoun(sentence[from]) && !isWord(sentence[from + 1], /^of$/);
    const to = alone ? from + 1 : Math.max(fullNounPhraseEnd(sentence, from), partEnd(sentence, from));
    const next = afterBracket(sentence, to);
    if (to > from && isComma(sentence[next]) && !isTimeWord(sentence[to - 1]))
      return { from, to, place: 'before' };
  }
  // "The head of the group backing the pier, Ann Lind, said": the name in apposition is who speaks.
  const name = inner.at(-1);
  return name !== undefined &&
    sentence[comma - 1]?.pos === 'PROPN' &&
    nounPhraseStart(sentence, comma) === name + 1
    ? { from: name + 1, to: comma, place: 'before' }
    : null;
}

/** End of "one of his men", "some of them" at `from`; `from` where there is no such phrase. */
function partEnd(sentence: Sentence, from: number): number {
  if (!isSubjectPronoun(sentence[from]) || !isWord(sentence[from + 1], /^of$/)) return from;
  const to = fullNounPhraseEnd(sentence, from + 2);
  return to > from + 2 ? to : from;
}

/** Skips a bracket behind a name ("Sen. Lind (R-Ohio), who …"). */
function afterBracket(sentence: Sentence, at: number): number {
  if (sentence[at]?.text !== '(') return at;
  for (let i = at + 1; i < at + LONGEST_BRACKET; i++) if (sentence[i]?.text === ')') return i + 1;
  return at;
}

/** Skips back over a bracket between a name and its verb ("Sen. Lind (R-Ohio) said"). */
export function beforeBracket(sentence: Sentence, end: number): number {
  if (sentence[end - 1]?.text !== ')') return end;
  for (let i = end - 2; i > Math.max(0, end - LONGEST_BRACKET); i--)
    if (sentence[i]?.text === '(') return sentence[i - 1]?.pos === 'PROPN' ? i : end;
  return end;
}

/** A dash with a space before it, or a long one: no hyphen. */
const isLongDash = (sentence: Sentence, at: number) =>
  isDash(sentence[at]) &&
  (sentence[at]?.text !== '-' || (sentence[at - 1]?.end ?? 0) < (sentence[at]?.start ?? 0));

/** "Ross – no friend of Reed – said": the subject before what stands between two dashes. */
export function beforeDashes(sentence: Sentence, closing: number): Source | null {
  let end = closing;
  while (isDash(sentence[end])) end--;
  while (end > 0 && !isLongDash(sentence, end)) end--;
  while (isDash(sentence[end - 1])) end--;
  if (end <= 0) return null;
  const from = subjectStart(sentence, end);
  // "Republicans, like Berg and Lind – two of them women – said": the last of a list.
  const goesBack = isComma(sentence[from - 1]) || /^(VERB|ADP|CCONJ)$/.test(sentence[from - 1]?.pos ?? '');
  if (goesBack) return beforeApposition(sentence, end, true);
  return from < end ? { from, to: end, place: 'before' } : null;
}
