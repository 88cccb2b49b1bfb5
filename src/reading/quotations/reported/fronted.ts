import type { Source } from './clause.js';
import { hasPredicate } from './phrases.js';
import type { Sentence } from './sentence.js';
import { isComma, isWord } from './units.js';
import type { VerbCue } from './verb-group.js';

const SUBORDINATOR = /^(while|although|though|after|when|if|because|since|before|until|as|once|whenever)$/;
const CONDITION = /^(if|when|unless|once|until|because|although|though|whenever)$/;

const INTRODUCES = /^(after|before|by|in|despite|while|when|without|since|for|if|once)$/;

/** Whether the reporting clause is subordinate and opens the sentence, so that its main clause follows. */
export function isFronted(sentence: Sentence, cue: VerbCue, source: Source): boolean {
  if (cue.mood === 'gerund' || cue.mood === 'passive')
    return (
      cue.from === 0 || (isWord(sentence[cue.from - 1], INTRODUCES) && !hasPredicate(sentence, 0, cue.from))
    );
  const at = source.place === 'before' ? source.from - 1 : -1;
  return at >= 0 && isWord(sentence[at], SUBORDINATOR) && !hasPredicate(sentence, 0, at);
}

/** "that if the dam breaks, the town will answer": whether `at` is the comma behind the clause that opens it. */
export function closesCondition(sentence: Sentence, from: number, at: number, cue: VerbCue): boolean {
  const opening = isWord(sentence[from], /^that$/) ? from + 1 : from;
  // "asked if he was ill, …": the word opens the question itself.
  if (opening === from && QUESTION.test(cue.lemma)) return false;
  if (!isComma(sentence[at]) || !isWord(sentence[opening], CONDITION)) return false;
  for (let i = opening; i < at; i++) if (isComma(sentence[i])) return false;
  return true;
}

const QUESTION = /^(ask|wonder|question|inquire|enquire|know|doubt|press)$/;

/** "Ross, asked about the fee, declined", "Ross, when asked whether …, declined": a participle set off by commas. */
export function isInterpolated(cue: VerbCue, sentence: Sentence): boolean {
  if (cue.mood !== 'passive' || cue.from !== cue.verb) return false;
  const before = isWord(sentence[cue.from - 1], /^(when|if|once|after|while)$/) ? cue.from - 2 : cue.from - 1;
  return before < 0 || isComma(sentence[before]);
}
