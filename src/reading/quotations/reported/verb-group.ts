import type { Frame } from '../../data/reporting-frames.js';
import type { ReportingVerb } from '../../data/reporting-verbs.js';
import { isToldInHeadline } from '../cues.js';
import type { Sentence } from './sentence.js';
import { isAuxiliary, isTimeWord, isWord } from './units.js';

/** How the cue verb stands: with a subject of its own, as a participle or infinitive, or in the passive. */
export type Mood = 'finite' | 'gerund' | 'infinitive' | 'passive';

const isBe = /^(am|is|are|was|were|be|been|being|['’]s|['’]re|['’]m)$/;
/** Words that deny. */
export const isNot = /^(not|n['’]t|never|hardly|neither|nor|no)$/;

/** First unit of the verb group that ends at `verb`: auxiliaries, adverbs, "not" and "to" before it. */
export function groupStart(sentence: Sentence, verb: number): number {
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

/** The mood of the verb at `verb`, whose group begins at `from`; null where it is no cue. */
export function moodOf(sentence: Sentence, from: number, verb: number, form: string): Mood | null {
  const group = sentence.slice(from, verb);
  const has = (words: RegExp) => group.some((unit) => isWord(unit, words));
  const last = group.findLast((unit) => unit.pos !== 'ADV' && !isWord(unit, isNot));
  if (form === 'gerund')
    return last && isWord(last, isBe) ? (has(/^to$/) ? 'infinitive' : 'finite') : 'gerund';
  if (form === 'past') {
    if (
      last &&
      isWord(last, isBe) &&
      !(isWord(last, /^['’]s$/) && !isWord(sentence[verb + 1], /^(to|by|about)$/))
    )
      // "meant to be read as a hint": nothing is said yet.
      return has(/^to$/) ? null : 'passive';
    if (isWord(last, /^to$/)) return null;
    return isSubjectless(sentence, from, verb) ? 'passive' : 'finite';
  }
  if (form === 'base') return has(/^to$/) ? 'infinitive' : 'finite';
  // "in response to signals": a noun.
  return isWord(last, /^to$/) ? null : 'finite';
}

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
