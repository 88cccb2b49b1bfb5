import { channelAt, occasionOf } from '../occasion.js';
import type { Found, Piece, RightStart, Source } from './clause.js';
import { contentOf } from './content.js';
import { findVerbCues } from './cues.js';
import { invertedSource } from './inverted-source.js';
import { fullNounPhraseEnd, hasPredicate } from './phrases.js';
import { rightStart } from './right.js';
import type { Sentence } from './sentence.js';
import { beforeApposition } from './set-off.js';
import { sourceBefore } from './source.js';
import { isComma, isDash, isSubjectPronoun, isWord } from './units.js';
import type { VerbCue } from './verb-group.js';

/** "…, said an official who was there.": nothing that could be said follows the subject. */
function isWholeClause(sentence: Sentence, cue: VerbCue): boolean {
  if (cue.lemma !== 'say') return false;
  const inverted = invertedSource(sentence, cue.verb + 1);
  if (!inverted || !isWord(sentence[inverted.to], /^who$/)) return false;
  return !sentence.some((unit, i) => i > inverted.to && isComma(unit) && hasPredicate(sentence, i, i + 3));
}

/** Whether a subject may follow the cue: none can stand before it. */
function mayInvert(sentence: Sentence, cue: VerbCue, right: RightStart | null): boolean {
  const before = sentence[cue.from - 1];
  // "…, Lind, a lawyer, told the crew": whoever follows is told.
  if (cue.mood !== 'finite' || cue.lemma === 'tell') return false;
  if (!before || before.marked || isDash(before)) return true;
  if (!isComma(before)) return false;
  const subject = beforeApposition(sentence, cue.from - 1, true);
  // "Mr Lund, who left in May, denies the charge": a person and what is told of him are nothing that is said.
  if (subject && isComma(sentence[subject.to]) && isWord(sentence[subject.to + 1], /^who$/)) return false;
  return isWholeClause(sentence, cue) || !(right && subject);
}

/** A cue that says enough by itself is kept without a source. */
function unknownSource(sentence: Sentence, cue: VerbCue, right: RightStart | null): Source | null {
  if (!right || right.by === 'object' || (cue.mood === 'passive' && right.by === 'infinitive')) return null;
  // "to keep trust and maintain the pier are aims": an infinitive joined to another, of which nobody is the subject.
  const joined = isWord(sentence[cue.from - 1], /^(and|or)$/) && cue.form === 'base';
  if (joined && right.by === 'bareClause') return null;
  return { from: cue.from, to: cue.from, place: 'unknown' };
}

/** "In a note headed “The pier,” Ross said …": what stands in marks at `at` names something in the words that open the sentence. */
const opensWithName = (sentence: Sentence, at: number) =>
  sentence[0]?.pos === 'ADP' &&
  /^(NOUN|PROPN|VERB|DET|ADJ)$/.test(sentence[at - 1]?.pos ?? '') &&
  !hasPredicate(sentence, 0, at - 1);

interface Reading {
  readonly source: Source;
  readonly right: RightStart | null;
}

/** Who speaks by a cue, and where what is said begins after it. */
function readClause(sentence: Sentence, cue: VerbCue, earlier: Source | null): Reading | null {
  const right = rightStart(sentence, cue);
  const inverted = mayInvert(sentence, cue, right) ? invertedSource(sentence, cue.verb + 1) : null;
  if (inverted) {
    const colon = sentence[inverted.to]?.text === ':';
    return { source: inverted, right: colon ? { from: inverted.to + 1, by: 'mark' } : null };
  }
  const source = sourceBefore(sentence, cue, right !== null, earlier) ?? unknownSource(sentence, cue, right);
  if (!source) return null;
  // "“…,” she said as the doors closed": what follows a quotation and its cue is no second clause.
  const afterQuotation =
    right?.by === 'bareClause' &&
    source.place !== 'shared' &&
    sentence[source.from - 1]?.marked &&
    !opensWithName(sentence, source.from - 1);
  return { source, right: afterQuotation ? null : right };
}

/** A belief inside what is said is part of it ("said he thought that …"). */
const isInside = (at: number, found: readonly Found[]) =>
  found.some(({ speech, content }) => speech && content.some(({ from, to }) => at >= from && at < to));

/** A word or two outside quotation marks say nothing by themselves ("attacked them"). */
const FEWEST_WORDS = 3;
const isFragment = (sentence: Sentence, content: readonly Piece[]) => {
  const units = content.flatMap(({ from, to }) => sentence.slice(from, to));
  return (
    units.every(({ marked }) => !marked) && units.filter(({ pos }) => pos !== 'PUNCT').length < FEWEST_WORDS
  );
};

const PLURAL =
  /^(i|we|you|they|who|many|some|most|others|few|both|those|all|people|police|men|women|children|media|data|half)$|s$/;

/** Whether "say" can be the verb of a source: "experts say", "Ross and Reed say", but not "world peace say". */
const isPlural = (sentence: Sentence, { from, to, place }: Source) =>
  place === 'unknown' ||
  sentence
    .slice(from, to)
    .some((unit) => isWord(unit, PLURAL) || isWord(unit, /^(and|%|percent)$/) || unit.pos === 'NUM');

/** "Nobody has accused him": what is not said. */
const isNobody = (sentence: Sentence, { from, place }: Source) =>
  place !== 'unknown' &&
  (isWord(sentence[from], /^(nobody|none|neither)$/) ||
    (isWord(sentence[from], /^one$/) && isWord(sentence[from - 1], /^no$/)));

/** "declined to say whether …": nothing is said. */
const REFUSING = /^(declin|refus)(e|es|ed|ing)$/;
/** "the decision to tell", "likely to say", "asked her to explain": what somebody has not done yet, or may never do. */
const UNDONE =
  /^(way|decision|refusal|effort|need|time|plan|chance|likely|unlikely|important|necessary|expected|inclined|nervous|safe|unable|eager|reluctant|opposed|meant|intended|needed|hesitate[sd]?|failed|fails|me|him|her|them|us|it)$/;

/**
 * Verbs whose infinitive is done as well: "went on to praise", "used her speech to call for" (Karttunen 1971). None of
 * them reports by itself, but for "continue" and "begin", of which verb-use.ts tells when they do not.
 */
const DONE =
  /^(went|goes|gone|continue[sd]?|began|begins|use[sd]?|using|took|takes|managed|proceeded|moved|rose)$/;
const DONE_REACH = 7;

/** Whether the infinitive at `from` tells what was done. */
function isDone(sentence: Sentence, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - DONE_REACH); i--) {
    const unit = sentence[i];
    if (!unit || unit.marked || isComma(unit) || isWord(unit, /^enough$/)) return false;
    if (unit.pos === 'VERB')
      return DONE.test(unit.lower) && !isWord(sentence[i - 1], /^(will|would|to|not|n['’]t)$/);
  }
  return false;
}

/** "could threaten to close it", "will order the shop to close": what has not been done. */
const MODAL = /^(can|could|will|would|should|shall|may|might|must|ca|wo|['’](?:ll|d))$/;

/**
 * Whether a cue reports that something was said: not one that denies it ("did not say"), foresees it ("will
 * defend the plan") or intends it ("to praise the plan").
 */
function isReport(sentence: Sentence, cue: VerbCue, right: RightStart | null): boolean {
  const { negated, mood, form, from, verb, lemma } = cue;
  if (negated || (mood === 'infinitive' && isWord(sentence[from - 1], REFUSING))) return false;
  if (mood === 'infinitive' && isDone(sentence, from)) return right !== null;
  if (mood === 'infinitive' && isWord(sentence[from - 1], UNDONE)) return false;
  if (mood === 'infinitive')
    return right?.by === 'clause' || right?.by === 'bareClause' || right?.by === 'mark';
  if (lemma === 'agree' && right?.by === 'infinitive') return false;
  const helped = form === 'base' && from < verb;
  if (!helped) return true;
  const modal = sentence.slice(from, verb).some((unit) => isWord(unit, MODAL));
  return right !== null && right.by !== 'object' && !(modal && /^(infinitive|preposition)$/.test(right.by));
}

/** "After saying he was tired, the man sat down.": the subject of the clause that an opening participle leads to. */
function subjectBehind(sentence: Sentence, content: readonly Piece[]): Piece {
  const at = content.at(-1)?.to ?? 0;
  const to = isSubjectPronoun(sentence[at + 1]) ? at + 2 : fullNounPhraseEnd(sentence, at + 1);
  const subject = isComma(sentence[at]) && to > at + 1 && hasPredicate(sentence, to, to + 2);
  return subject ? { from: at + 1, to } : { from: at, to: at };
}

/** Verbs of what things tell as well as people; joined to a belief, all of them are of the thing believed in. */
const EVIDENCE = /^(show|indicate|reveal|suggest|signal|reflect|demonstrate|prove|imply)$/;

/** The attributions that the verbs of a sentence make, in order. */
export function findVerbs(sentence: Sentence): Found[] {
  const cues = findVerbCues(sentence);
  const found: Found[] = [];
  let earlier: Source | null = null;
  for (const cue of cues) {
    if (!cue.speech && (cue.mood === 'passive' || isInside(cue.verb, found))) continue;
    const reading = readClause(sentence, cue, earlier);
    if (!reading) continue;
    const { source, right } = reading;
    // "believes that the plan reflects its worth and also shows that …": the plan does, not who believes it.
    const joined = isWord(sentence[cue.from - 1], /^(and|but|or)$/) && source.place === 'shared';
    const holds = ({ content }: Found) => content.some(({ from, to }) => cue.verb >= from && cue.verb < to);
    if (joined && cue.mood === 'finite' && EVIDENCE.test(cue.lemma) && found.some(holds)) continue;
    // "said it was, as he put it, “old”": no statement beside the one around it.
    if (cue.lemma === 'put' && isWord(sentence[source.from - 1], /^as$/) && isInside(cue.verb, found))
      continue;
    const content = contentOf({ sentence, cue, source, cues }, right);
    const bare = cue.form === 'base' && cue.mood === 'finite' && cue.from === cue.verb;
    if (bare && (!isPlural(sentence, source) || (source.place === 'shared' && right?.by === 'object')))
      continue;
    if (isNobody(sentence, source)) continue;
    if (!isReport(sentence, cue, right) || content.length === 0 || isFragment(sentence, content)) continue;
    const { from, verb, speech, frame } = cue;
    const occasion =
      channelAt(sentence, content.at(-1)?.to ?? 0) ??
      occasionOf({ sentence, verb, from, source, addressee: frame.addressee });
    const speaker =
      source.place === 'unknown' && cue.mood === 'gerund' ? subjectBehind(sentence, content) : source;
    found.push({ cue: { from, to: verb + 1 }, source: speaker, content, speech, occasion });
    if (source.place !== 'unknown') earlier = source;
  }
  return found;
}
