import type { Token } from '../../words/token.js';
import { TITLES } from '../data/titles.js';
import { endOfFirm } from './firms.js';
import { isOrganisationWordAt } from './kind.js';
import { endOfOwnedBody } from './owned-bodies.js';
import { NAME_PARTICLES } from './parts.js';
import { bare, isNameToken } from './token.js';

/** Institutions whose names join two things they deal with: "the Food and Drug Administration". */
const JOINING =
  /^(?:administration|agency|board|bureau|center|commission|committee|council|department|directorate|institute|ministry|office|service|services|society|subcommittee|association|foundation|union|company|prevention)$/;

/** How many words the second half of such a name may have. */
const JOINED_WORDS = 4;

/** "the Science and" takes up "Technology Directorate": the end of an institution's name joined by "and". */
function endOfJoined(tokens: readonly Token[], first: number, last: number): number {
  if (tokens[last]?.lower !== 'and' || tokens[first - 1]?.lower !== 'the') return last;
  if (tokens.slice(first, last).some(({ lower }) => JOINING.test(lower) || TITLES.has(bare(lower))))
    return last;
  for (let i = last + 1; i <= last + JOINED_WORDS && isNameToken(tokens[i]); i++)
    if (i > last + 1 && JOINING.test(tokens[i]?.lower ?? '') && !isNameToken(tokens[i + 1])) return i + 1;
  return last;
}

/** End (excluded) of the run of name tokens that starts at `first`; particles only between names. */
export function endOfRun(tokens: readonly Token[], first: number): number {
  let last = first + 1;
  for (;;) {
    let next = Math.max(
      endOfJoined(tokens, first, last),
      endOfOwnedBody(tokens, last),
      endOfFirm(tokens, first, last),
    );
    if (next > last) {
      last = next;
      continue;
    }
    next = last;
    for (let n = 0; n < 2 && NAME_PARTICLES.has(tokens[next]?.text ?? ''); n++) next++;
    if (isNameToken(tokens[next])) last = next + 1;
    else {
      const extended = endOfInstitution(tokens, first, last);
      if (extended === last) return last;
      last = extended;
    }
  }
}

/** "Academy" takes up "of Social Sciences": the end of an institution's name that goes on with "of". */
function endOfInstitution(tokens: readonly Token[], first: number, last: number): number {
  if (!/^(?:of|for|on)$/.test(tokens[last]?.text ?? '')) return last;
  const words = tokens.slice(first, last).map(({ text }) => text);
  if (!words.some((word, i) => isOrganisationWordAt(words, i) && !HELD_BY_PEOPLE.has(word))) return last;
  const next = tokens[last + 1]?.lower === 'the' ? last + 2 : last + 1;
  return isNameToken(tokens[next]) ? next + 1 : last;
}

/** Words of institutions that are part of an office ("House Speaker", "State Councilor"). */
const HELD_BY_PEOPLE = new Set(['House', 'State', 'Senate']);
