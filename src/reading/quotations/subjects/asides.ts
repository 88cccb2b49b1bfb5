import type { Tokens } from '../frame-sentence.js';
import { subjectBeforeApposition } from './apposition.js';
import { clauseStart } from './clauses.js';
import { isComma, isDash } from './frame-words.js';
import { type Phrase, phraseStartingAt } from './phrases.js';

/** "Karl Berg, the head of Lund Works -- which built the pier -- told": the subject before the first dash. */
export function subjectBeforeDashes(tokens: Tokens, closing: number): Phrase | null {
  let opening = closing;
  while (isDash(tokens[opening])) opening--;
  while (opening >= 0 && !isDash(tokens[opening])) opening--;
  while (isDash(tokens[opening])) opening--;
  if (opening < 0) return null;
  const subject = subjectBeforeApposition(tokens, clauseStart(tokens, opening + 1), opening + 1);
  return subject?.head === 'common' ? (nameBehindDash(tokens, opening + 1, closing) ?? subject) : subject;
}

/** "An engineer -- Karl Berg, who left in May -- said": the name that dashes set off behind a description. */
function nameBehindDash(tokens: Tokens, from: number, closing: number): Phrase | null {
  let first = from;
  while (isDash(tokens[first])) first++;
  const phrase = phraseStartingAt(tokens, first);
  if (phrase?.head !== 'name') return null;
  return phrase.last >= closing || isComma(tokens[phrase.last]) || isDash(tokens[phrase.last])
    ? phrase
    : null;
}
