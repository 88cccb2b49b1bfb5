import type { Frame } from '../../data/reporting-frames.js';
import type { Sentence } from './sentence.js';
import { isWord } from './units.js';
import { groupStart, isNot, moodOf, type VerbCue } from './verb-group.js';

const MADE_CLEAR: Frame = {
  clause: true,
  bareClause: false,
  infinitive: false,
  object: false,
  gerund: false,
  prepositions: null,
  addressee: false,
};

const MAKE = new Set(['make', 'makes', 'made', 'making']);

/** "has made (it) clear that …": the verb is no verb of speech by itself. */
export function madeClear(sentence: Sentence, at: number): VerbCue | null {
  if (!MAKE.has(sentence[at]?.lower ?? '')) return null;
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
