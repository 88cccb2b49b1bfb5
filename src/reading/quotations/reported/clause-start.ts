import { isWriting } from '../../people/reporters.js';
import { behindApposition, fullNounPhraseEnd, hasPredicate } from './phrases.js';
import type { Sentence } from './sentence.js';
import { isAuxiliary, isDash, isEnd, isPredicate, isSubjectPronoun, isWord, OPENS_INNER } from './units.js';
import type { VerbCue } from './verb-group.js';

/** Whether a predicate or a quotation that may hold one follows. */
const hasStatement = (sentence: Sentence, from: number) =>
  hasPredicate(sentence, from, sentence.length) || sentence.slice(from).some((unit) => unit.marked);

/** Verbs after which nearly any phrase is what is said, and the words of which that is not so. */
const SAY = /^say$/;
const NOT_A_CLAUSE = /^(so|yes|things|hello|thanks|goodbye|in|of|about|otherwise)$/;
/** "said little", "said more", but "said much of it was lost", "said more than half had left". */
const AMOUNT = /^(no|little|nothing|something|much|more|less)$/;
const FEWEST_UNITS = 5;
/** "says despite all that, …": an opening that belongs to what is said. */
const CONTRAST = /^(despite|unlike|given|without|unless|regardless)$/;

/** "at least six", "up to half", "as many as ten". */
const isAtLeast = (sentence: Sentence, at: number) =>
  isWord(sentence[at], /^(at|up|as)$/) && isWord(sentence[at + 1], /^(least|most|to|many|much)$/);

/** Whether the amount at `at` begins a noun phrase rather than standing alone. */
const countsSomething = (sentence: Sentence, at: number) =>
  isWord(sentence[at + 1], /^(of|than|one)$/) || /^(NOUN|ADJ)$/.test(sentence[at + 1]?.pos ?? '');

/** Whether what follows a noun phrase can make a clause of it: its predicate, or more of the subject. */
function leadsOn(sentence: Sentence, at: number, { frame, speech }: VerbCue): boolean {
  let next = at;
  while (sentence[next]?.pos === 'ADV') next++;
  if (!isWord(sentence[next], /^to$/)) return !isEnd(sentence[next]);
  // "argued his fight to build is over", but "expects the town to pay", "wrote a letter to the town".
  const verb = sentence[next + 1];
  return speech && !frame.infinitive && (verb?.marked || verb?.pos === 'VERB');
}

/** Words behind which a predicate belongs to another clause than the one that began before them. */
const OTHER_CLAUSE =
  /^(while|although|though|after|when|if|because|since|before|until|as|once|whenever|but|than|so|where|whether|despite)$/;

/** "People who learned the language can …": whether the sentence's first verb is the cue's, in a clause that tells who. */
const tellsWho = (sentence: Sentence, { from }: VerbCue) =>
  isWord(sentence[from - 1], /^(who|that|which)$/) &&
  /^(NOUN|PROPN|PRON)$/.test(sentence[from - 2]?.pos ?? '') &&
  !hasPredicate(sentence, 0, from - 1);

/** Whether the predicate of the clause that begins at `from` follows: not one of a relative clause, of the sentence or of a later clause. */
function hasOwnPredicate(sentence: Sentence, from: number, cue: VerbCue): boolean {
  // "a question he dislikes": a relative clause without a word that opens it.
  const open = isSubjectPronoun(sentence[from]) && sentence[from - 1]?.pos === 'NOUN';
  const who = tellsWho(sentence, cue);
  let relatives = Number(open) + Number(who);
  for (let i = from; i < sentence.length; i++) {
    const unit = sentence[i];
    if (unit?.marked) return true;
    // "those who think it is safe – six in ten – left": the sentence goes on behind the dash.
    if (who && relatives === 0 && isDash(unit)) return true;
    if (isEnd(unit) || isDash(unit) || unit?.text === ':' || isWord(unit, OTHER_CLAUSE)) return false;
    if (isWord(unit, OPENS_INNER)) relatives++;
    if (!isPredicate(sentence, i) || isPredicate(sentence, i - 1)) continue;
    if (relatives === 0) return !isWord(sentence[i - 1], /^(and|or)$/);
    relatives--;
  }
  return false;
}

/** "Board says price too low": a line without a stop leaves out "is". */
const isHeadline = (sentence: Sentence, at: number) =>
  !isEnd(sentence.at(-1)) && sentence.length - at >= 3 && /^(ADJ|ADV)$/.test(sentence.at(-1)?.pos ?? '');

/** Whether a clause (subject and predicate) begins at `at`. */
export function startsClause(sentence: Sentence, at: number, cue: VerbCue): boolean {
  const unit = sentence[at];
  if (!unit || unit.marked || isEnd(unit)) return false;
  const says = SAY.test(cue.lemma);
  const follows = says ? hasStatement : hasOwnPredicate;
  if (isWord(unit, /^(while|although|if|because|by)$/) || isWord(unit, CONTRAST))
    return hasStatement(sentence, at + 1);
  if (isWord(unit, /^(there|it|this|that|these|those)$/) || isSubjectPronoun(unit) || isAtLeast(sentence, at))
    return follows(sentence, at + 1, cue);
  if (isWord(unit, AMOUNT) && !countsSomething(sentence, at)) return false;
  const anyPhrase = says && /^(DET|ADJ|NUM|NOUN|PROPN|ADV|PRON)$/.test(unit.pos);
  if (
    anyPhrase &&
    !isWord(unit, NOT_A_CLAUSE) &&
    (sentence.length - at > FEWEST_UNITS || isHeadline(sentence, at))
  )
    return true;
  const gerund = unit.pos === 'VERB' && /ing$/.test(unit.lower);
  const end = fullNounPhraseEnd(sentence, gerund ? at + 1 : at);
  return end > at && leadsOn(sentence, end, cue) && follows(sentence, end, cue);
}

/** "added it would rain": a clause that cannot be the object of a verb which mostly needs "that". */
export const statesClause = (sentence: Sentence, cue: VerbCue, at: number) =>
  statesPlainly(sentence, cue, at) && (cue.speech || hasWriting(sentence, cue));

/** "Records show it was the third": a writing stands before the verb, in a phrase that nothing leads to. */
const hasWriting = (sentence: Sentence, { from, lemma }: VerbCue) =>
  /^(show|indicate|reveal|suggest)$/.test(lemma) &&
  sentence
    .slice(Math.max(0, from - LONGEST_SUBJECT), from)
    .some(({ lower, pos, marked }) => !marked && /^(NOUN|PROPN)$/.test(pos) && isWriting(lower));
const LONGEST_SUBJECT = 8;

const statesPlainly = (sentence: Sentence, { frame, mood, from }: VerbCue, at: number) =>
  frame.clause &&
  !frame.bareClause &&
  mood !== 'passive' &&
  !isWord(sentence[from - 1], OPENS_INNER) &&
  (isWord(sentence[at], /^(he|she|they|we|it|there)$/)
    ? isPredicate(sentence, at + 1)
    : fullNounPhraseEnd(sentence, at) > at &&
      isAuxiliary(sentence[behindApposition(sentence, fullNounPhraseEnd(sentence, at))]));
