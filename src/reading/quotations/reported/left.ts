import { skipCircumstances } from './circumstances.js';
import type { Clause, Piece } from './clause.js';
import { contentEnd } from './content-end.js';
import { hasPredicate, nounPhraseEnd } from './phrases.js';
import { rightStart } from './right.js';
import type { Sentence } from './sentence.js';
import { isComma, isDash, isEnd, isPredicate, isWord } from './units.js';
import type { VerbCue } from './verb-group.js';

/** "a man crying “thief”": a participle that tells what a noun does, inside what somebody says of him. */
const describes = (sentence: Sentence, { mood, from }: VerbCue) =>
  mood === 'gerund' && sentence[from - 1]?.pos === 'NOUN';

/** "Lind was furious: “…”", "As for the pier, “…”": whether the words before the quotation at `at` only lead to it. */
function isLedIn(sentence: Sentence, at: number): boolean {
  if (sentence[at - 1]?.text === ':') return true;
  const small = /^\P{L}*\p{Ll}/u.test(sentence[at]?.text ?? '');
  return isComma(sentence[at - 1]) && !small && !hasPredicate(sentence, 0, at);
}

/** Content before a cue: from the start of the sentence to the mark, comma or dash before `boundary`. */
export function leftPiece(sentence: Sentence, boundary: number, cues: readonly VerbCue[] = []): Piece | null {
  const before = sentence[boundary - 1];
  if (!before) return null;
  if (before.marked) {
    const outer = cues.findLast(
      (cue) =>
        cue.verb < boundary - 1 && !describes(sentence, cue) && rightStart(sentence, cue)?.by === 'mark',
    );
    // "according to" covers all that stands before it.
    if (!outer && cues.length > 0 && isLedIn(sentence, boundary - 1))
      return { from: boundary - 1, to: boundary };
    return { from: outer ? (rightStart(sentence, outer)?.from ?? 0) : 0, to: boundary };
  }
  return (isComma(before) || isDash(before)) && boundary > 1 ? { from: 0, to: boundary - 1 } : null;
}

const NOT_RESUMED = /^(who|which|as|while|but|when|after|where|a|an)$/;

/** What goes on after "…, he said, …": null where it is no more of what is said. */
export function resumed(clause: Clause, left: Piece): Piece | null {
  const { sentence, cue, source, cues } = clause;
  const told = cue.frame.addressee ? nounPhraseEnd(sentence, cue.verb + 1) : cue.verb + 1;
  const after = source.place === 'after' ? source.to : skipCircumstances(sentence, told);
  const unit = sentence[after];
  const from = unit?.marked ? after : isComma(unit) || isWord(unit, /^:$/) ? after + 1 : -1;
  const next = sentence[from];
  // "she wrote in her memoir, “Salt”": the title goes on with the memoir.
  if (!next || from < 0 || isEnd(next) || next.isWork) return null;
  // "…, she said, but “it does not matter”"
  const joined =
    isWord(next, /^(and|but)$/) && sentence[from + 1]?.marked && hasPredicate(sentence, left.from, left.to);
  if (next.marked || (joined && !sentence[left.to - 1]?.marked))
    return { from, to: contentEnd(clause, from) };
  if (source.place === 'after')
    return hasPredicate(sentence, left.from, left.to) ? null : afterApposition(clause, from);
  const quoted = sentence.slice(left.from, left.to).every((word) => word.marked || word.pos === 'PUNCT');
  if (quoted || /ing$/.test(next.lower) || isWord(next, NOT_RESUMED)) return null;
  if (cues.some((other) => other.from === from) && hasPredicate(sentence, left.from, left.to)) return null;
  return { from, to: contentEnd(clause, from) };
}

/** The predicate of a statement that an inverted cue interrupts ("The plan, said Ross, who …, would fail"). */
function afterApposition(clause: Clause, at: number): Piece | null {
  const { sentence } = clause;
  for (let i = at; i < sentence.length; i++)
    if ((i === at || isComma(sentence[i - 1])) && isPredicate(sentence, i))
      return { from: i, to: contentEnd(clause, i) };
  return null;
}
