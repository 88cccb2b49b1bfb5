import { nounPhraseStart } from './noun-phrase.js';
import { fullNounPhraseEnd, isComma, isSubjectPronoun, isTimeWord, isWord } from './phrases.js';
import type { Sentence } from './sentence.js';
import type { Source } from './source.js';

/** A bracket behind a name has at most this many units. */
export const LONGEST_BRACKET = 10;

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
