import { contentEnd } from './content-end.js';
import type { VerbCue } from './cues.js';
import {
  hasPredicate,
  isComma,
  isDash,
  isEnd,
  isPredicate,
  isSubjectPronoun,
  isTimeWord,
  isWord,
  nounPhraseEnd,
  prepositionalEnd,
  skipCircumstances,
} from './phrases.js';
import type { Sentence } from './sentence.js';
import type { Source } from './source.js';

/** A piece of content in a sentence, as units `[from, to)`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
}

/** Where what is said begins after its cue, and by which complement of the verb. */
export interface RightStart {
  readonly from: number;
  readonly by: 'clause' | 'infinitive' | 'object' | 'preposition' | 'mark';
}

const CLAUSE_WORD = /^(that|whether|if|how|why|what|who|when|where|which)$/;

/** Whether a predicate or a quotation that may hold one follows. */
const hasStatement = (sentence: Sentence, from: number) =>
  hasPredicate(sentence, from, sentence.length) || sentence.slice(from).some((unit) => unit.marked);

/** Whether a clause (subject and predicate) begins at `at`. */
function startsClause(sentence: Sentence, at: number): boolean {
  const unit = sentence[at];
  if (!unit || unit.marked || isEnd(unit)) return false;
  if (
    isWord(unit, /^(there|it|this|that|these|those|while|although|if|because|by)$/) ||
    isSubjectPronoun(unit)
  )
    return hasStatement(sentence, at + 1);
  const gerund = unit.pos === 'VERB' && /ing$/.test(unit.lower);
  const end = nounPhraseEnd(sentence, gerund ? at + 1 : at);
  return end > at && hasStatement(sentence, end);
}

/** What stands directly at `at`: a quotation, a clause word, "to" and a verb. */
function explicitStart(sentence: Sentence, cue: VerbCue, at: number): RightStart | null {
  const unit = sentence[at];
  const next = sentence[at + 1];
  if (!unit) return null;
  if (unit.marked) return { from: at, by: 'mark' };
  if (unit.text === ':' && next) return { from: at + 1, by: 'mark' };
  if (isComma(unit) && next?.marked) return { from: at + 1, by: 'mark' };
  if (cue.frame.clause && isWord(unit, CLAUSE_WORD)) return { from: at, by: 'clause' };
  if (cue.frame.clause && isComma(unit) && isWord(next, /^(that)$/)) return { from: at + 1, by: 'clause' };
  const infinitive =
    isWord(unit, /^to$/) && (next?.pos === 'VERB' || next?.pos === 'AUX' || isWord(next, /^(not|be)$/));
  if (infinitive && (cue.frame.infinitive || cue.mood === 'passive')) return { from: at, by: 'infinitive' };
  if (isWord(unit, /^not$/) && isWord(next, /^to$/) && cue.frame.infinitive)
    return { from: at, by: 'infinitive' };
  return null;
}

function viaPreposition(sentence: Sentence, cue: VerbCue, at: number): RightStart | null {
  const { prepositions } = cue.frame;
  if (!prepositions) return null;
  let i = at;
  if (cue.frame.addressee || cue.lemma === 'accuse') i = nounPhraseEnd(sentence, at);
  while (i < sentence.length && !isWord(sentence[i], prepositions)) {
    const next = Math.max(
      prepositionalEnd(sentence, i, /^(to|with|in|on|at)$/),
      sentence[i]?.pos === 'ADV' ? i + 1 : i,
    );
    if (next === i) return null;
    i = next;
  }
  if (i >= sentence.length - 1 || isEnd(sentence[i + 1])) return null;
  return { from: cue.lemma === 'accuse' ? at : i + 1, by: 'preposition' };
}

/** Where what is said begins after the cue; null where nothing that is said follows. */
export function rightStart(sentence: Sentence, cue: VerbCue): RightStart | null {
  let at = cue.verb + 1;
  if (cue.lemma === 'point' && isWord(sentence[at], /^out$/)) at++;
  if (cue.lemma === 'put' && !isWord(sentence[at], /^it$/)) return null;
  while (isWord(sentence[at], /^(also|again|then|only|simply|flatly|publicly|repeatedly)$/)) at++;
  const direct = explicitStart(sentence, cue, at) ?? viaPreposition(sentence, cue, at);
  if (direct) return direct;
  if (cue.frame.addressee && cue.mood !== 'passive') {
    const told = nounPhraseEnd(sentence, at);
    const here = skipCircumstances(sentence, told);
    const start =
      told > at ? (explicitStart(sentence, cue, here) ?? explicitStart(sentence, cue, told)) : null;
    if (start) return start.by === 'infinitive' && cue.lemma !== 'tell' ? { ...start, from: at } : start;
    if (told > at && cue.frame.bareClause && isPredicate(sentence, told)) return { from: at, by: 'clause' };
    if (told > at && cue.frame.bareClause && startsClause(sentence, here))
      return { from: here, by: 'clause' };
    if (cue.lemma === 'tell') return null;
  }
  const here = skipCircumstances(sentence, at);
  const explicit = explicitStart(sentence, cue, here);
  if (explicit) return explicit;
  if (cue.frame.infinitive && cue.mood !== 'passive') {
    const object = nounPhraseEnd(sentence, at);
    if (object > at && explicitStart(sentence, cue, object)?.by === 'infinitive')
      return { from: at, by: 'infinitive' };
  }
  if (cue.frame.bareClause && cue.mood !== 'passive') {
    if (startsClause(sentence, here)) return { from: here, by: 'clause' };
    if (isPredicate(sentence, here) && here > at)
      return { from: lastPhraseStart(sentence, at, here), by: 'clause' };
  }
  if (cue.frame.object && !isEnd(sentence[at]) && !isComma(sentence[at])) {
    const object = nounPhraseEnd(sentence, at);
    if (object > at && !isTimeWord(sentence[object - 1])) return { from: at, by: 'object' };
    const later = nounPhraseEnd(sentence, here);
    if (later > here && here > at) return { from: here, by: 'object' };
  }
  return null;
}

/** Start of the noun phrase that ends at `end`, at or after `floor`. */
function lastPhraseStart(sentence: Sentence, floor: number, end: number): number {
  for (let i = floor; i < end; i++) if (nounPhraseEnd(sentence, i) === end) return i;
  return floor;
}

/** Content before the cue: from the start of the sentence to the mark or comma before `boundary`. */
export function leftPiece(sentence: Sentence, boundary: number, cues: readonly VerbCue[] = []): Piece | null {
  const before = sentence[boundary - 1];
  if (!before) return null;
  if (before.marked) {
    const outer = cues.findLast((cue) => cue.verb < boundary - 1 && rightStart(sentence, cue)?.by === 'mark');
    return { from: outer ? (rightStart(sentence, outer)?.from ?? 0) : 0, to: boundary };
  }
  if ((isComma(before) || isDash(before)) && boundary > 1) return { from: 0, to: boundary - 1 };
  return null;
}

/** Whether a stretch can stand as what is said without more: it has a predicate or holds a quotation. */
const isStatement = (sentence: Sentence, { from, to }: Piece) =>
  hasPredicate(sentence, from, to) ||
  sentence.slice(from, to).some((unit) => unit.marked) ||
  isWord(sentence[to], /^[?!]$/);

/** What goes on after "…, he said, …": null where it is no more of what is said. */
function resumed(
  sentence: Sentence,
  cue: VerbCue,
  source: Source,
  left: Piece,
  cues: readonly VerbCue[],
): Piece | null {
  const after = source.place === 'after' ? source.to : skipCircumstances(sentence, cue.verb + 1);
  const mark = sentence[after]?.marked
    ? after
    : isComma(sentence[after]) || isWord(sentence[after], /^:$/)
      ? after + 1
      : -1;
  const next = sentence[mark];
  if (mark < 0 || !next) return null;
  if (next.marked) return { from: mark, to: contentEnd(sentence, mark, cue, source, cues) };
  if (source.place === 'after') return null;
  const quotedOnly = sentence.slice(left.from, left.to).every((unit) => unit.marked || unit.pos === 'PUNCT');
  if (
    quotedOnly ||
    /ing$/.test(next.lower) ||
    isWord(next, /^(who|which|as|while|but|when|after|where|a|an)$/)
  )
    return null;
  if (isEnd(next) || cues.some((other) => other.from === mark)) return null;
  return { from: mark, to: contentEnd(sentence, mark, cue, source, cues) };
}

const RELATIVE = /^(that|which|who|whom|what)$/;

/** The pieces of what a cue attributes, in order; empty where nothing is found. */
export function contentOf(
  sentence: Sentence,
  cue: VerbCue,
  source: Source,
  right: RightStart | null,
  cues: readonly VerbCue[],
): Piece[] {
  const boundary = source.place === 'after' ? cue.from : source.from;
  const beforeSource = sentence[boundary - 1];
  if (right) {
    const piece = { from: right.from, to: contentEnd(sentence, right.from, cue, source, cues) };
    const left = right.by === 'mark' && source.place !== 'shared' ? leftPiece(sentence, boundary) : null;
    return left &&
      left.to - left.from > 0 &&
      (isComma(sentence[right.from - 1]) || sentence[left.to - 1]?.marked)
      ? [left, piece]
      : [piece];
  }
  const verbEnd = skipCircumstances(sentence, cue.verb + 1);
  if (isWord(beforeSource, RELATIVE) && isPredicate(sentence, cue.verb + 1) && cue.frame.clause) {
    const rest = { from: cue.verb + 1, to: contentEnd(sentence, cue.verb + 1, cue, source, cues) };
    return [{ from: boundary - 1, to: boundary }, rest];
  }
  if (isWord(beforeSource, /^as$/) && cue.frame.clause) {
    if (boundary > 2) return [{ from: 0, to: boundary - 1 - (isComma(sentence[boundary - 2]) ? 1 : 0) }];
    if (isComma(sentence[verbEnd]))
      return [{ from: verbEnd + 1, to: contentEnd(sentence, verbEnd + 1, cue, source, cues) }];
  }
  if (source.place === 'shared' || source.place === 'relative') return [];
  const left = leftPiece(sentence, boundary, cues);
  if (!left || left.to <= left.from) return [];
  if (!cue.frame.clause && !sentence[boundary - 1]?.marked) return [];
  const rest = resumed(sentence, cue, source, left, cues);
  if (rest) return [left, rest];
  return isStatement(sentence, left) ? [left] : [];
}
