import { MONTH_ABBREVIATIONS } from './data/calendar-words.js';
import { FUTURE_CUES, PAST_CUES } from './data/tense-cues.js';
import type { Word } from './words.js';

/** How many words around an expression may say whether it lies behind or ahead. */
const REACH = 14;

function cue(words: readonly Word[], at: number): 'past' | 'future' | null {
  const found = words[at];
  if (found?.kind !== 'word') return null;
  const { lower } = found;
  if (lower === 'ended') return null;
  if (FUTURE_CUES.has(lower)) return 'future';
  if (lower === 'be' && words[at - 1]?.lower === 'to') return 'future';
  if (PAST_CUES.has(lower)) return 'past';
  return lower.length > 4 && lower.endsWith('ed') ? 'past' : null;
}

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
  for (let at = first - 1; at >= Math.max(0, first - REACH) && !endsSentence(words, at); at--) {
    const found = cue(words, at);
    if (found) return found;
  }
  for (let at = next; at < Math.min(words.length, next + REACH) && !endsSentence(words, at); at++) {
    const found = cue(words, at);
    if (found) return found;
  }
  return null;
}
