import { MONTH_ABBREVIATIONS } from './data/calendar-words.js';
import { FUTURE_CUES, PAST_CUES } from './data/tense-cues.js';
import type { Word } from './words.js';

/** A participle after one of these describes a thing ("an unspecified date"). */
const BEFORE_ADJECTIVE: ReadonlySet<string> = new Set([
  'a',
  'an',
  'the',
  'its',
  'their',
  'his',
  'her',
  'still',
]);

/** How many words around an expression may say whether it lies behind or ahead. */
const REACH = 14;

function cue(words: readonly Word[], at: number): 'past' | 'future' | null {
  const found = words[at];
  if (found?.kind !== 'word') return null;
  const { lower } = found;
  // The month, not the modal verb.
  if (lower === 'may' && found.capital) return null;
  const before = words[at - 1]?.lower;
  if (lower === 'ended' || (lower === 'due' && words[at + 1]?.lower === 'to' && isReason(words, at)))
    return null;
  // "had been due to expire" is told after it.
  if (before === 'to' && words[at - 3]?.lower === 'been' && words[at - 4]?.lower === 'had') return 'past';
  if (FUTURE_CUES.has(lower)) return before === 'been' ? 'past' : 'future';
  if (lower === 'be' && before === 'to') return 'future';
  // "will be paid Dec. 14": the participle says nothing, the modal before it does.
  if (before === 'be' || before === 'to') return null;
  if (PAST_CUES.has(lower)) return 'past';
  const isAdjective = BEFORE_ADJECTIVE.has(before ?? '') || before?.endsWith('ly');
  return lower.length > 4 && lower.endsWith('ed') && !isAdjective ? 'past' : null;
}

/** "due to its loss" gives a reason, "due to expire" a time. */
const isReason = (words: readonly Word[], at: number): boolean =>
  /^(the|a|an|its|their|his|her|this|these|higher|lower|weak|strong)$/.test(words[at + 2]?.lower ?? '');

/** "to finish the bridge by June": what is to be done. */
function isToDo(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  return words[at]?.lower === 'to' && next?.kind === 'word' && !next.capital && !NO_VERBS.has(next.lower);
}

/** After "to" these open a goal or a sum, not a verb. */
const NO_VERBS: ReadonlySet<string> = new Set(
  'the a an its his her their our this that these those about nearly one two three'.split(' '),
);

/** A full stop, question or exclamation mark that is not an abbreviation's. */
function endsSentence(words: readonly Word[], at: number): boolean {
  const mark = words[at];
  if (!mark || !/^[.!?;]$/.test(mark.text)) return false;
  const before = words[at - 1];
  const next = words[at + 1];
  if (mark.text !== '.') return true;
  if (before && (MONTH_ABBREVIATIONS.has(before.lower) || before.text.length === 1)) return false;
  return next === undefined || next.capital || next.kind !== 'word';
}

/**
 * Whether the clause around `words.slice(first, next)` speaks of what was or of what will be:
 * the nearest cue to the left in the sentence decides, and where there is none the first one to the right.
 */
export function directionAt(words: readonly Word[], first: number, next: number): 'past' | 'future' | null {
  // "Wednesday's ruling" is told after it.
  if (/^['’]$/.test(words[next]?.text ?? '') && words[next + 1]?.lower === 's') return 'past';
  const [as, soon] = [words[first - 1]?.lower, words[first - 2]?.lower ?? ''];
  if (as === 'as' && /^(soon|early|late)$/.test(soon)) return 'future';
  const isDeadline = words[first - 1]?.lower === 'by';
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !endsSentence(words, at); at--) {
    const found = isDeadline && isToDo(words, at) ? 'future' : cue(words, at);
    if (found) return found;
  }
  for (let at = next; at < Math.min(words.length, next + REACH) && !endsSentence(words, at); at++) {
    const found = cue(words, at);
    if (found) return found;
  }
  return null;
}
