import type { Suggestion } from '../answers/answer.js';
import { cleanLine } from '../replies/clean.js';
import { clip } from '../replies/clip.js';
import { LIMITS } from './limits.js';

/**
 * Suggestions as autocomplete choices: at most 25, each value once. A value that Discord would not take
 * (empty, or over 100 units) is left out, since a shortened one would ask for something else.
 */
export function choices(suggestions: readonly Suggestion[]): { name: string; value: string }[] {
  const distinct = new Map<string, string>();
  for (const { label, value } of suggestions) {
    if (distinct.size === LIMITS.choices) break;
    const name = clip(cleanLine(label), LIMITS.choice);
    const usable = name !== '' && value.trim() !== '' && value.length <= LIMITS.choice;
    if (usable && !distinct.has(value)) distinct.set(value, name);
  }
  return [...distinct].map(([value, name]) => ({ name, value: value.replace(/\p{Surrogate}/gu, '\uFFFD') }));
}
