import { reportingVerb } from '../../data/reporting-verbs.js';
import type { Candidate } from '../candidates.js';
import type { Tokens } from '../frame-sentence.js';

/** "would not answer", "had never asked", "could respond": the words before a verb by which nothing has been said. */
const UNSAID = /^(?:not|n['’]t|never|\p{L}+n['’]t)$/u;
const FORESEEN = /^(?:would|could|will|can|should|shall|may|might|must)$/;
/** Verbs that people also use of what is often said ("she would say"), and of what they think. */
const OFTEN_SAID = /^(?:say|tell|call|ask|joke|shout|repeat|write)$/;
const GIVING = /^(?:offer|promise)$/;

/**
 * "Ross said the town would not answer “barking with barking”", "said she had offered “half a loaf”", "declined to comment": whether what a
 * verb inside a statement tells is not said by it, so that the words are those of whoever makes the statement.
 */
export function isUnsaid(tokens: Tokens, at: number, { cue, subject }: Candidate): boolean {
  if (/^(?:declin|refus)/.test(tokens[cue.at - 2]?.lower ?? '') && tokens[cue.at - 1]?.lower === 'to')
    return true;
  if (cue.at > at || !/^\p{Ll}/u.test(tokens[at]?.opening ?? '')) return false;
  let first = cue.at;
  while (/^(?:AUX|PART|ADV)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const helpers = tokens.slice(first, cue.at);
  const unsaid = helpers.some(({ lower }) => UNSAID.test(lower));
  const foreseen = helpers.some(({ lower }) => FORESEEN.test(lower)) && !OFTEN_SAID.test(cue.verb.lemma);
  const given = GIVING.test(cue.verb.lemma) && at === cue.at + 1 && subject?.head === 'pronoun';
  if (!unsaid && !foreseen && !given) return false;
  return tokens
    .slice(0, subject?.first ?? first)
    .some(
      ({ lower, segment }, i) =>
        !segment &&
        /^(?:say|tell)$/.test(reportingVerb(lower)?.verbClass ?? '') &&
        !/^(?:who|which)$/.test(tokens[i - 1]?.lower ?? ''),
    );
}
