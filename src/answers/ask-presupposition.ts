import type { Question } from './ask-question.js';
import type { Ranked } from './ask-rank.js';
import { ASKING_STEMS, SPEECH_STEMS } from './data/asking-words.js';

/** In how many of the first passages the names of a question are looked for together. */
const REACH = 10;

/**
 * Names of the question that stand nowhere in the coverage. Capitals alone ("NY", "PO") are left out: readers
 * shorten what articles spell out.
 */
export function strangeNames({ terms }: Question): string[] {
  return terms
    .filter(({ name, forms, written }) => name && forms.length === 0 && !/^\p{Lu}{2,4}$/u.test(written))
    .map(({ written }) => written);
}

/**
 * The names of the question where it has several and no passage, with its headline and the passage before it,
 * has them all: what it takes for granted of them ("when did A visit B") is not reported. Else none.
 */
export function namesApart({ terms }: Question, ranked: readonly Ranked[]): string[] {
  const names = terms.flatMap((term, i) => (term.name ? [{ i, written: term.written }] : []));
  if (names.length < 2) return [];
  const together = ranked.slice(0, REACH).some(({ nearby }) => names.every(({ i }) => (nearby[i] ?? 0) > 0));
  return together ? [] : names.map(({ written }) => written);
}

/**
 * Whether somebody's words on something are asked for, and the best passage has nothing of it: words of the same
 * speaker on other things are no answer.
 */
export function offTopic({ speech, terms }: Question, [first]: readonly Ranked[]): boolean {
  if (!speech || !first) return false;
  const topic = terms.flatMap(({ name, stem }, i) =>
    name || ASKING_STEMS.has(stem) || SPEECH_STEMS.has(stem) ? [] : [i],
  );
  return topic.length > 0 && topic.every((i) => (first.nearby[i] ?? 0) === 0);
}
