import { contentTerms } from '../../index/analysis.js';
import type { Passage } from '../../index/passages.js';
import type { Speaker } from '../../reading/reading.js';
import type { Question } from './question.js';

/** Finds nothing spoken: most questions do not ask for speech. */
const NONE: ReadonlySet<number> = new Set();

/**
 * Positions of the sentences of a passage that hold words of somebody whom the question names, where it asks what
 * was said: "What did Lavrov say about sanctions?" is answered by words of Lavrov, not by words about him.
 */
export function spokenSentences(question: Question, passage: Passage | undefined): ReadonlySet<number> {
  if (!question.speech || !passage) return NONE;
  const names = new Set(question.terms.filter(({ name }) => name).map(({ stem }) => stem));
  const spoken = new Set<number>();
  for (const { start, end, speaker } of passage.reading.quotations) {
    if (start >= passage.end || end <= passage.start || !speaker || !isNamed(speaker, names)) continue;
    passage.sentences.forEach(([from, to], i) => {
      if (start < to && end > from) spoken.add(i);
    });
  }
  return spoken;
}

/** A person goes by the last name, an institution by all of its words. */
function isNamed({ name, kind }: Speaker, names: ReadonlySet<string>): boolean {
  const stems = contentTerms(name).map(({ stem }) => stem);
  if (kind === 'unnamed' || stems.length === 0) return false;
  return kind === 'person' ? names.has(stems.at(-1) ?? '') : stems.every((stem) => names.has(stem));
}
