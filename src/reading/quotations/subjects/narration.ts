import type { Tokens } from '../frame-sentence.js';
import { type Phrase, phraseStartingAt } from './phrases.js';

/** What somebody tells of the past: "recalled how Berg took off his hat and said", "told the court that Berg came and said". */
const TELLING =
  /^(?:recall|remember|describe|recount|testify|relate)(?:s|d|ed|ing)?$|^(?:testifie[sd]|told)$/;
const COURT = /^(?:court|jury|jurors|inquest|inquiry|police|judge|tribunal|detectives|investigators)$/;

/** Whether the verb at `at` only leads to what happened, in which a verb joined to another has the subject of that one. */
export function isNarration(tokens: Tokens, at: number): boolean {
  const verb = tokens[at]?.lower ?? '';
  if (!TELLING.test(verb)) return false;
  const told = verb === 'told';
  const heard = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (told && !COURT.test(tokens[heard]?.lower ?? '')) return false;
  const link = told ? heard + 1 : at + 1;
  if (!/^(?:that|how|when)$/.test(tokens[link]?.lower ?? '')) return false;
  return isPerson(tokens, phraseStartingAt(tokens, link + 1));
}

/** A name, or "he" or "she", who may have said what the other tells. */
function isPerson(tokens: Tokens, phrase: Phrase | null): boolean {
  return phrase?.head === 'name' || /^(?:he|she|they)$/.test(tokens[phrase?.first ?? -1]?.lower ?? '');
}
