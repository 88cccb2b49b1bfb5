import { isPastParticiple } from '../../data/participles.js';
import { isNameToken } from '../../people/names/token.js';
import type { FrameToken, Tokens } from '../frame-sentence.js';
import { isComma, isPersonal } from './frame-words.js';
import { type Phrase, phraseStartingAt } from './phrases.js';
import { withNameAfterTitle } from './titled-names.js';

/** The subject to the right of an inverted verb at `at` ("said Lind's spokesman, Karl Berg"), or null. */
export function subjectRight(tokens: Tokens, at: number): Phrase | null {
  let i = at + 1;
  while (tokens[i]?.pos === 'ADV') i++;
  const first = tokens[i];
  if (!first || first.segment) return null;
  if (first.pos === 'PRON' && !isPersonal(first) && !/^(?:his|her|their|one)$/.test(first.lower)) return null;
  const phrase = phraseStartingAt(tokens, i);
  if (!phrase) return null;
  const named = withNameAfterTitle(tokens, phrase, tokens.length);
  const next = tokens[named.last];
  // "“…,” said a woman wounded in the attack."
  const described =
    tokens[at - 1]?.segment != null &&
    named.head === 'common' &&
    isPastParticiple(next?.lower ?? '') &&
    tokens[named.last + 1]?.pos === 'ADP';
  if (described) return named;
  // "“…,” said a message that was read to the crowd."
  const message = next?.lower === 'that' && tokens[named.last + 1]?.pos === 'AUX' && named.head === 'common';
  if (message && tokens[at - 1]?.segment != null) return named;
  if (next && !next.segment && (/^(?:VERB|AUX)$/.test(next.pos) || /^(?:['’]s?|that|who)$/.test(next.lower)))
    return null;
  if (named.head !== 'common') return named;
  let end = phrase.last;
  while (end < tokens.length && !stops(tokens[end])) end++;
  if (!isComma(tokens[end])) return named;
  const apposition = phraseStartingAt(tokens, end + 1);
  const after = apposition ? tokens[apposition.last] : undefined;
  const isNamed = apposition?.head === 'name' && isNameToken(tokens[apposition.first]);
  return isNamed && (!after || after.segment || /^(?:[.,;:]|of|from|at|in)$/.test(after.lower))
    ? apposition
    : named;
}

function stops(token: FrameToken | undefined): boolean {
  return !token || isComma(token) || token.segment !== null || /^(?:VERB|AUX)$/.test(token.pos);
}
