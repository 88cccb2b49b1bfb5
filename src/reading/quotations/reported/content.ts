import { prepositionalEnd, skipCircumstances } from './circumstances.js';
import type { Clause, Piece, RightStart } from './clause.js';
import { contentEnd } from './content-end.js';
import { leftPiece, resumed } from './left.js';
import { nounPhraseStart } from './noun-phrase.js';
import { fullNounPhraseEnd, isStatement, nounPhraseEnd } from './phrases.js';
import type { Sentence } from './sentence.js';
import { isComma, isDash, isEnd, isPredicate, isTimeWord, isWord, OPENS_INNER } from './units.js';

/** Words that open a circumstance of the speaking itself, whatever follows. */
const ASIDE = /^(asked|pressed|questioned|told|speaking|talking|writing|appearing|when|as)$/;
/** "Asked about the word “dead”, Ross said, “…”": what she was asked is nothing she said. */
const ASKED = /^(asked|pressed|questioned|told)$/;

/** What stands before a cue that a quotation follows ("The remark, she said, “…”"), or null. */
function leftOfMark(
  { sentence, cue, source, cues }: Clause,
  right: RightStart,
  boundary: number,
): Piece | null {
  if (right.by !== 'mark' || source.place === 'shared' || source.place === 'unknown') return null;
  const left = leftPiece(sentence, boundary, cues);
  if (!left || left.to <= left.from) return null;
  if (sentence[left.to - 1]?.marked) return isWord(sentence[left.from], ASKED) ? null : left;
  const goesOn =
    /^\P{L}*\p{Ll}/u.test(sentence[right.from]?.text ?? '') && !isWord(sentence[left.from], ASIDE);
  return cue.frame.clause && isComma(sentence[right.from - 1]) && goesOn ? left : null;
}

/** "a probe the agency said was over": what a relative clause without "that" is about; null where there is none. */
function relativeHead({ sentence, cue, source }: Clause): Piece | null {
  const head = sentence[source.from - 1];
  if (!cue.frame.clause || cue.mood !== 'finite' || source.place !== 'before') return null;
  if (!head || head.marked || !/^(NOUN|PROPN)$/.test(head.pos) || !isPredicate(sentence, cue.verb + 1))
    return null;
  const from = nounPhraseStart(sentence, source.from);
  return from < source.from ? { from, to: source.from } : null;
}

/** "In the end, Ross told the story", "…, Lund claims more land": a cue with an object of its own says nothing of what precedes. */
function takesObject({ sentence, cue, source }: Clause): boolean {
  const next = cue.verb + 1;
  if (source.place === 'after') return false;
  if (/^(speak|talk)$/.test(cue.lemma)) return true;
  if (sentence[next]?.pos === 'VERB' && /ing$/.test(sentence[next]?.lower ?? '')) return true;
  const end = nounPhraseEnd(sentence, next);
  if (end === next || isTimeWord(sentence[end - 1]) || sentence[next]?.pos === 'ADV') return false;
  return !(cue.frame.addressee && closesClause(sentence, skipCircumstances(sentence, end)));
}
const closesClause = (sentence: Sentence, at: number) =>
  isEnd(sentence[at]) || isComma(sentence[at]) || isDash(sentence[at]);

/** "Though trade fell, …", "Asked about it, …": what leads to a clause and states nothing by itself. */
function leadsToClause(sentence: Sentence, { from, to }: Piece): boolean {
  const opens = isWord(sentence[from], /^(and|but|yet|so)$/) ? from + 1 : from;
  const unit = sentence[opens];
  const participle = unit?.pos === 'VERB' && /ed$/.test(unit.lower);
  if (!participle && !isWord(unit, SUBORDINATOR)) return false;
  for (let i = opens; i < to; i++) if (isComma(sentence[i])) return false;
  // "After a year they had lost half": a phrase with a clause of its own behind it.
  const phrase = prepositionalEnd(sentence, opens);
  return phrase === opens || fullNounPhraseEnd(sentence, phrase) === phrase;
}
const SUBORDINATOR =
  /^(while|although|though|after|when|because|since|before|until|as|once|whenever|with|despite)$/;

/** What a cue attributes that no complement of it follows: the words around "…, he said, …", or a relative clause. */
function aroundCue(clause: Clause, boundary: number): Piece[] {
  const { sentence, cue, source, cues } = clause;
  const beforeSource = sentence[boundary - 1];
  const next = cue.verb + 1;
  if (isWord(beforeSource, OPENS_INNER) && isPredicate(sentence, next) && cue.frame.clause)
    return [
      { from: boundary - 1, to: boundary },
      { from: next, to: contentEnd(clause, next) },
    ];
  const head = relativeHead(clause);
  if (head) return [head, { from: next, to: contentEnd(clause, next) }];
  if (isWord(beforeSource, /^as$/) && cue.frame.clause) {
    const after = skipCircumstances(sentence, next);
    const before = { from: 0, to: boundary - 1 };
    const opens = isWord(sentence[boundary - 2], /^(and|but|that)$/);
    const behind = isComma(sentence[after]) ? [{ from: after + 1, to: contentEnd(clause, after + 1) }] : [];
    if (boundary <= 2 || (opens && behind.length > 0)) return behind;
    return isStatement(sentence, before) ? [before] : [before, ...behind];
  }
  if (source.place === 'shared' || source.place === 'relative') return [];
  const left = leftPiece(sentence, boundary, cues);
  if (!left || left.to <= left.from) return [];
  if (!sentence[boundary - 1]?.marked && (!cue.frame.clause || takesObject(clause))) return [];
  const rest = resumed(clause, left);
  if (rest) return [left, rest];
  if (leadsToClause(sentence, left)) return [];
  return isStatement(sentence, left) ? [left] : [];
}

/** The pieces of what a reporting clause attributes, in order; empty where nothing is found. */
export function contentOf(clause: Clause, right: RightStart | null): Piece[] {
  const { cue, source } = clause;
  const boundary = source.place === 'after' ? cue.from : source.from;
  if (!right) return aroundCue(clause, boundary);
  const piece = { from: right.from, to: contentEnd({ ...clause, by: right.by }, right.from) };
  const left = leftOfMark(clause, right, boundary);
  return left ? [left, piece] : [piece];
}
