import { type Frame, frameOf } from '../../data/reporting-frames.js';
import { type ReportingVerb, reportingVerb } from '../../data/reporting-verbs.js';
import { isToldInHeadline } from '../cues.js';
import { nounPhraseStart } from './noun-phrase.js';
import {
  isAuxiliary,
  isEnd,
  isGenitive,
  isSubjectPronoun,
  isTimeWord,
  isWord,
  skipCircumstances,
} from './phrases.js';
import type { Sentence, Unit } from './sentence.js';

/** How the cue verb stands: with a subject of its own, as a participle or infinitive, or in the passive. */
export type Mood = 'finite' | 'gerund' | 'infinitive' | 'passive';

/** A reporting verb in a sentence; positions count units of the sentence. */
export interface VerbCue {
  /** First unit of the verb group ("has", "did", "also"). */
  readonly from: number;
  /** The verb itself. */
  readonly verb: number;
  readonly lemma: string;
  readonly mood: Mood;
  readonly form: ReportingVerb['form'];
  /** Whether it tells of the past ("said", "did not say"). */
  readonly past: boolean;
  readonly negated: boolean;
  readonly speech: boolean;
  readonly frame: Frame;
}

const isBe = /^(am|is|are|was|were|be|been|being|['’]s|['’]re|['’]m)$/;
const isNot = /^(not|n['’]t|never|hardly|neither|nor|no)$/;

/** First unit of the verb group that ends at `verb`: auxiliaries, adverbs, "not" and "to" before it. */
function groupStart(sentence: Sentence, verb: number): number {
  let i = verb;
  while (i > 0) {
    const unit = sentence[i - 1];
    const adverb =
      unit?.pos === 'ADV' && !unit.marked && !isWord(unit, /^(how|why|when|whenever|where|however)$/);
    if (!adverb && !isAuxiliary(unit) && !isWord(unit, isNot) && !isWord(unit, /^to$/)) break;
    i--;
  }
  return i;
}

/** "Asked whether …", "when pressed on …": a participle with nobody before it. */
function isSubjectless(sentence: Sentence, from: number, verb: number): boolean {
  if (isToldInHeadline(sentence, verb)) return true;
  const before = sentence[from - 1];
  if (!isWord(sentence[verb], /^(asked|told|pressed|questioned|quizzed)$/)) return false;
  if (before && !isWord(before, /^(when|if|whenever|once|after|while|and)$/) && !/^[,;(]$/.test(before.text))
    return false;
  let next = verb + 1;
  while (isTimeWord(sentence[next]) || sentence[next]?.pos === 'ADV') next++;
  return isWord(
    sentence[next],
    /^(about|whether|if|why|how|what|who|whom|which|when|where|to|that|by|on|at|in|during|for)$/,
  );
}

function moodOf(sentence: Sentence, from: number, verb: number, form: string): Mood | null {
  const group = sentence.slice(from, verb);
  const has = (words: RegExp) => group.some((unit) => isWord(unit, words));
  const last = group.findLast((unit) => unit.pos !== 'ADV' && !isWord(unit, isNot));
  if (form === 'gerund') return last && isWord(last, isBe) ? 'finite' : 'gerund';
  if (form === 'past') {
    if (
      last &&
      isWord(last, isBe) &&
      !(isWord(last, /^['’]s$/) && !isWord(sentence[verb + 1], /^(to|by|about)$/))
    )
      return has(/^to$/) ? 'infinitive' : 'passive';
    if (isWord(last, /^to$/)) return null;
    return isSubjectless(sentence, from, verb) ? 'passive' : 'finite';
  }
  if (form === 'base') return has(/^to$/) ? 'infinitive' : 'finite';
  return 'finite';
}

/** Whether a participle only describes the noun beside it: "pledged delegates", "so-called", "a group called …". */
function isAttributive(sentence: Sentence, at: number): boolean {
  const [unit, before, next] = [sentence[at], sentence[at - 1], sentence[at + 1]];
  if (!unit || !before) return false;
  if (before.text === '-' && before.end === unit.start) return true;
  if (isWord(unit, /^called$/) && isWord(before, /^so$/)) return true;
  const past = /ed$/.test(unit.lower);
  const described = /^(DET|ADJ|NUM|ADP)$/.test(before.pos) || isGenitive(before);
  if (past && next?.pos === 'NOUN' && described && !before.marked) return true;
  return (
    isWord(unit, /^(called|dubbed|labeled|termed|named|titled)$/) &&
    /^(NOUN|PROPN)$/.test(before.pos) &&
    isWord(sentence[nounPhraseStart(sentence, at)], /^(a|an)$/)
  );
}

/** "a study published in 2011 found": no number of anything. */
const isYear = (unit: Unit) => isWord(unit, /^(1[5-9]|20)\d\d$/);

/** Whether the unit is meant as a verb: a noun after an article, an adjective or a genitive is not. */
function isVerbUse(sentence: Sentence, at: number, ambiguous: boolean): boolean {
  const unit = sentence[at];
  if (!unit || unit.marked) return false;
  const before = sentence[at - 1];
  if (isAttributive(sentence, at) || isWord(before, /^worth$/)) return false;
  if (
    before &&
    /^(DET|ADJ|NUM)$/.test(before.pos) &&
    !isYear(before) &&
    !before.marked &&
    !isSubjectPronoun(before) &&
    before.lower !== 'that'
  )
    return unit.pos === 'VERB' && !ambiguous;
  return ambiguous
    ? unit.pos === 'VERB'
    : unit.pos === 'VERB' || /(ed|said|told|wrote|ing|says|tells)$/.test(unit.lower);
}

/** The last word of a cue of more words: "pointed out", "made it clear". */
function lastWord(sentence: Sentence, verb: number, lemma: string): number {
  return isWord(sentence[verb + 1], /^out$/) && /^(point|call|speak|spell)$/.test(lemma) ? verb + 1 : verb;
}

const MADE_CLEAR: Frame = {
  clause: true,
  bareClause: false,
  infinitive: false,
  object: false,
  gerund: false,
  prepositions: null,
  addressee: false,
};

/** "has made (it) clear that …": the verb is no verb of speech by itself. */
function madeClear(sentence: Sentence, at: number): VerbCue | null {
  if (!isWord(sentence[at], /^(make|makes|made|making)$/)) return null;
  let verb = at + 1;
  while (isWord(sentence[verb], /^(it|very|quite|perfectly|abundantly|also)$/)) verb++;
  if (
    !isWord(sentence[verb], /^(clear|plain|known)$/) ||
    !isWord(sentence[verb + 1], /^(that|whether|how|why|what)$/)
  )
    return null;
  const from = groupStart(sentence, at);
  const word = sentence[at]?.lower;
  const form = word === 'making' ? 'gerund' : word === 'made' ? 'past' : word === 'makes' ? 'third' : 'base';
  const mood = moodOf(sentence, from, at, form);
  if (!mood || mood === 'passive') return null;
  const negated = sentence.slice(from, at).some((unit) => isWord(unit, isNot));
  return {
    from,
    verb,
    lemma: 'clarify',
    mood,
    form,
    past: form === 'past',
    negated,
    speech: true,
    frame: MADE_CLEAR,
  };
}

const EVIDENCE = /^(indicating|showing|reflecting|meaning|demonstrating|proving|underscoring|underlining)$/;

/** "…, indicating that trade will grow": what is said shows it, not who says it. */
export const isEvidence = (unit: Unit) => isWord(unit, EVIDENCE);

/** "continued to grow", "began to fall": these report only where what is said follows or has gone before. */
const isIdle = (sentence: Sentence, at: number, lemma: string) =>
  /^(continue|begin)$/.test(lemma) &&
  !isEnd(sentence[at + 1]) &&
  !sentence[at + 1]?.marked &&
  !isWord(sentence[at + 1], /^[,:]$/);

/** "spoke briefly of", "spoke out against", "talked to the crew about": where the particle stands; -1 where it does not. */
function particleAt(sentence: Sentence, verb: number, particle: RegExp): number {
  if (isWord(sentence[verb + 1], particle)) return verb + 1;
  if (!/^(sp[eo]ak|spoke|talk)/.test(sentence[verb]?.lower ?? '')) return -1;
  const from = isWord(sentence[verb + 1], /^(out|up)$/) ? verb + 2 : verb + 1;
  const at = skipCircumstances(sentence, from, /^(to|with|at|in)$/);
  return isWord(sentence[at], particle) ? at : -1;
}

/** The reporting verbs of a sentence, in order. */
export function findVerbCues(sentence: Sentence): VerbCue[] {
  const cues: VerbCue[] = [];
  sentence.forEach((unit, verb) => {
    if (unit.marked) return;
    const clear = madeClear(sentence, verb);
    if (clear) cues.push(clear);
    const known = reportingVerb(unit.lower);
    if (!known || known.lemma === 'make' || !isVerbUse(sentence, verb, known.ambiguous)) return;
    if (isEvidence(unit) || isIdle(sentence, verb, known.lemma)) return;
    const last = known.particle
      ? particleAt(sentence, verb, known.particle)
      : lastWord(sentence, verb, known.lemma);
    if (last < 0) return;
    const from = groupStart(sentence, verb);
    const mood = moodOf(sentence, from, verb, known.form);
    if (!mood) return;
    const group = sentence.slice(from, verb);
    const negated = group.some((word) => isWord(word, isNot));
    const past =
      known.form === 'past' || group.some((word) => isWord(word, /^(did|would|could|had|was|were)$/));
    const frame = frameOf(known.lemma);
    cues.push({
      from,
      verb: last,
      lemma: known.lemma,
      mood,
      form: known.form,
      past,
      negated,
      speech: known.verbClass !== 'think',
      frame,
    });
  });
  return cues;
}
