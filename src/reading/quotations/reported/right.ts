import { AUDIENCES } from '../../data/audiences.js';
import { prepositionalEnd, skipCircumstances } from './circumstances.js';
import type { RightStart } from './clause.js';
import { startsClause, statesClause } from './clause-start.js';
import { fullNounPhraseEnd, nounPhraseEnd } from './phrases.js';
import type { Sentence, Unit } from './sentence.js';
import {
  isAuxiliary,
  isComma,
  isDash,
  isEnd,
  isPredicate,
  isSubjectPronoun,
  isTimeWord,
  isWord,
} from './units.js';
import type { VerbCue } from './verb-group.js';

const QUESTION_WORD = /^(which|whom|whose|where|when)$/;
const CLAUSE_WORD = /^(that|whether|if|how|why|what|who)$/;

/** What stands directly at `at`: a quotation, a clause word, "to" and a verb. */
function explicitStart(sentence: Sentence, cue: VerbCue, at: number): RightStart | null {
  const unit = sentence[at];
  const next = sentence[at + 1];
  if (!unit) return null;
  if (unit.marked) return { from: at, by: 'mark' };
  if (unit.text === ':' && next) return { from: at + 1, by: 'mark' };
  if (isComma(unit) && next?.marked) return { from: at + 1, by: 'mark' };
  // "would object if he left": a condition.
  const condition = isWord(unit, /^if$/) && /^(object|agree|disagree)$/.test(cue.lemma);
  const clauseWord =
    (isWord(unit, CLAUSE_WORD) && !condition) || (cue.lemma === 'ask' && isWord(unit, QUESTION_WORD));
  if (cue.frame.clause && clauseWord) return { from: at, by: 'clause' };
  if (cue.frame.clause && isComma(unit) && isWord(next, /^(that)$/)) return { from: at + 1, by: 'clause' };
  const infinitive =
    isWord(unit, /^to$/) &&
    (next?.marked || /^(VERB|AUX|ADV)$/.test(next?.pos ?? '') || isWord(next, /^(not|be)$/));
  if (infinitive && (cue.frame.infinitive || cue.mood === 'passive')) return { from: at, by: 'infinitive' };
  if (isWord(unit, /^not$/) && isWord(next, /^to$/) && cue.frame.infinitive)
    return { from: at, by: 'infinitive' };
  return null;
}

/** Where the phrase ends that names whom it is said to: "the Post and Courier of Oslo". */
function addresseeEnd(sentence: Sentence, from: number): number {
  // "told visiting officers that …"
  const visiting = sentence[from]?.pos === 'VERB' && /(ing|ed)$/.test(sentence[from]?.lower ?? '');
  const at = visiting && sentence[from + 1]?.pos === 'NOUN' ? from + 1 : from;
  const end = nounPhraseEnd(sentence, at);
  return end > at && isWord(sentence[end], /^(and|of|&)$/)
    ? fullNounPhraseEnd(sentence, at, ADDRESSEE_LINKS)
    : end;
}
const ADDRESSEE_LINKS = /^(and|of|&)$/;

/**
 * "told a news conference prices would fall", "told Reuters prices would fall": where the addressee ends and the
 * subject of what is said begins, among the nouns `[from, to)`; `from` where that does not show.
 */
function audienceEnd(sentence: Sentence, from: number, to: number): number {
  for (let i = from; i < to - 1; i++) {
    const next = sentence[i + 1];
    const named = sentence[i]?.pos === 'PROPN' && next?.pos === 'NOUN';
    if ((named || AUDIENCES.has(sentence[i]?.lower ?? '')) && /^(NOUN|PROPN|ADJ)$/.test(next?.pos ?? ''))
      return i + 1;
  }
  return from;
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
  // "agreed on Monday"
  if (i >= sentence.length - 1 || isEnd(sentence[i + 1]) || isTimeWord(sentence[i + 1])) return null;
  if (isWord(sentence[i], /^as$/)) return { from: i, by: 'preposition' };
  return { from: cue.lemma === 'accuse' ? at : i + 1, by: 'preposition' };
}

/** A clause after words set off by commas: "said, however, that …", "told the paper, once again, that …". */
function afterParenthesis(sentence: Sentence, cue: VerbCue, at: number): RightStart | null {
  const isMark = isComma(sentence[at]) ? isComma : isDash;
  if (!cue.frame.clause || !isMark(sentence[at])) return null;
  for (let i = at + 1; i < at + LONGEST_PARENTHESIS; i++)
    if (isMark(sentence[i])) {
      if (isWord(sentence[i + 1], /^that$/)) return { from: i + 1, by: 'clause' };
      const clause =
        isSubjectPronoun(sentence[i + 1]) && isPredicate(sentence, i + 2) && !isAuxiliary(sentence[at + 1]);
      return clause && cue.frame.bareClause && sentence[at + 1]?.pos !== 'CCONJ'
        ? { from: at + 1, by: 'bareClause' }
        : null;
    }
  return null;
}
const LONGEST_PARENTHESIS = 12;

/** Where what is said begins after the cue; null where nothing that is said follows. */
export function rightStart(sentence: Sentence, cue: VerbCue): RightStart | null {
  let at = cue.verb + 1;
  while (isWord(sentence[at], /^(also|again|then|only|simply|flatly|publicly|repeatedly)$/)) at++;
  const direct = explicitStart(sentence, cue, at) ?? viaPreposition(sentence, cue, at);
  if (direct) return direct;
  if (cue.frame.addressee && cue.mood !== 'passive') {
    const told = addresseeEnd(sentence, at);
    const here = skipCircumstances(sentence, told);
    const start =
      told > at
        ? (explicitStart(sentence, cue, here) ??
          explicitStart(sentence, cue, told) ??
          afterParenthesis(sentence, cue, here))
        : null;
    if (start) return start.by === 'infinitive' && cue.lemma !== 'tell' ? { ...start, from: at } : start;
    if (told > at && cue.frame.bareClause && isPredicate(sentence, told))
      return { from: audienceEnd(sentence, at, told), by: 'bareClause' };
    if (told > at && cue.frame.bareClause && startsClause(sentence, here, cue))
      return { from: here, by: 'bareClause' };
    if (cue.lemma === 'tell') return null;
  }
  const here = skipCircumstances(sentence, at);
  if (here > at && cue.lemma !== 'ask' && isRelative(sentence, here)) return behindColon(sentence, here);
  const explicit = explicitStart(sentence, cue, here) ?? afterParenthesis(sentence, cue, here);
  if (explicit) return explicit;
  if (cue.frame.infinitive && cue.mood !== 'passive') {
    const object = nounPhraseEnd(sentence, at);
    if (object > at && explicitStart(sentence, cue, object)?.by === 'infinitive')
      return { from: at, by: 'infinitive' };
  }
  if (cue.frame.bareClause && cue.mood !== 'passive') {
    if (startsClause(sentence, here, cue)) return { from: here, by: 'bareClause' };
    if (isPredicate(sentence, here) && here > at)
      return { from: lastPhraseStart(sentence, at, here), by: 'bareClause' };
  }
  if (statesClause(sentence, cue, at)) return { from: at, by: 'bareClause' };
  if (cue.frame.gerund && cue.mood !== 'passive' && isGerund(sentence[at])) return { from: at, by: 'object' };
  if (/^(speak|talk)$/.test(cue.lemma) && cue.mood !== 'finite') return null;
  if (cue.frame.object && !isEnd(sentence[at]) && !isComma(sentence[at])) {
    // "called what she saw “terrible”", "called that “evasive”"
    if (NAMING.test(cue.lemma) && isWord(sentence[at], /^(what|that)$/) && cue.mood !== 'passive') {
      const marked = sentence[at + 1]?.marked || isWord(sentence[at], /^what$/);
      if (marked) return { from: at, by: 'object' };
    }
    // "hailed as “brave” the decision to leave"
    const judged = !cue.frame.clause && cue.mood !== 'passive';
    if (judged && isWord(sentence[at], /^as$/) && !isEnd(sentence[at + 1])) return { from: at, by: 'object' };
    // "called that answer “evasive”": a verb that takes no clause has a demonstrative behind it.
    const shown = !cue.frame.clause && isWord(sentence[at], /^that$/) ? at + 1 : at;
    const object = nounPhraseEnd(sentence, shown);
    if (NAMING.test(cue.lemma) && cue.mood !== 'passive' && isBareObject(sentence, shown, object))
      return null;
    if (sentence[object]?.text === ':' && sentence[object + 1]?.marked)
      return { from: object + 1, by: 'mark' };
    if (object > shown && !isTimeWord(sentence[object - 1])) return { from: at, by: 'object' };
    const later = nounPhraseEnd(sentence, here);
    if (later > here && here > at) return { from: here, by: 'object' };
  }
  return null;
}

/** "wrote of people who had stayed": a clause that describes them. */
const isRelative = (sentence: Sentence, at: number) =>
  isWord(sentence[at], /^who$/) && /^(NOUN|PROPN)$/.test(sentence[at - 1]?.pos ?? '');

/** "…: “…”": the quotation that a colon behind `from` leads to. */
function behindColon(sentence: Sentence, from: number): RightStart | null {
  const colon = sentence.findIndex(({ text }, i) => i > from && text === ':');
  return colon > 0 && sentence[colon + 1]?.marked ? { from: colon + 1, by: 'mark' } : null;
}

const isGerund = (unit: Unit | undefined) => unit?.pos === 'VERB' && /ing$/.test(unit.lower);

/** "called the plan a mess", "called it “over”" say something; "called the office" does not. */
const NAMING = /^(call|label|dub|brand|term)$/;
const isBareObject = (sentence: Sentence, from: number, end: number) =>
  (isEnd(sentence[end]) || isComma(sentence[end]) || isWord(sentence[end], /^(and|to|when|after)$/)) &&
  /^(NOUN|PROPN|PRON)$/.test(sentence[end - 1]?.pos ?? '') &&
  !sentence.slice(from, end).some((unit) => unit.marked) &&
  !leadsToMark(sentence, end);

/** "termed the reports to that effect “baseless”": whether nothing but more of the object stands before a quotation. */
function leadsToMark(sentence: Sentence, from: number): boolean {
  let i = from;
  while (/^(NOUN|PROPN|ADJ|DET|ADP|SCONJ)$/.test(sentence[i]?.pos ?? '') && i < from + LONGEST_OBJECT) i++;
  return i > from && sentence[i]?.marked === true;
}
const LONGEST_OBJECT = 6;

/** Start of the noun phrase that ends at `end`, at or after `floor`. */
function lastPhraseStart(sentence: Sentence, floor: number, end: number): number {
  for (let i = floor; i < end; i++) if (nounPhraseEnd(sentence, i) === end) return i;
  return floor;
}
