import { frameOf } from '../../data/reporting-frames.js';
import { reportingVerb } from '../../data/reporting-verbs.js';
import { skipCircumstances } from './circumstances.js';
import { madeClear } from './made-clear.js';
import type { Sentence } from './sentence.js';
import { isWord } from './units.js';
import { groupStart, isNot, moodOf, type VerbCue } from './verb-group.js';
import { isEvidence, isIdle, isVerbUse } from './verb-use.js';

/** The last word of a cue of more words: "pointed out", "made it clear". */
function lastWord(sentence: Sentence, verb: number, lemma: string): number {
  return isWord(sentence[verb + 1], /^out$/) && /^(point|call|speak|spell)$/.test(lemma) ? verb + 1 : verb;
}

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
