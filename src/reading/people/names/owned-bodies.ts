import type { Token } from '../../words/token.js';
import { ORGANISATION_WORDS } from '../data/organisations.js';
import { isPersonNoun } from '../reporters.js';

/** How many words may follow those to whom a body belongs. */
const MOST = 4;

const isCapitalised = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? '');

/**
 * "the General Carers’ Union", "the People’s Bank": the end of a body's name that goes on behind the genitive of
 * those whom it is for, or `last` where none does.
 */
export function endOfOwnedBody(tokens: readonly Token[], last: number): number {
  const [owners, mark] = [tokens[last - 1], tokens[last]];
  if (!owners || !/^['’]s?$/.test(mark?.text ?? '') || mark?.start !== owners.end) return last;
  const plural = mark.text.length === 1 && /(?:ers|ors|ists|ees)$/.test(owners.lower);
  const many = /^(?:people|women|men|children|parents)$/.test(owners.lower);
  if (!plural && !many && !(mark.text.length === 1 && isPersonNoun(owners.lower))) return last;
  let end = last + 1;
  while (
    end < last + 1 + MOST &&
    /^(?:PROPN|NOUN)$/.test(tokens[end]?.pos ?? '') &&
    isCapitalised(tokens[end])
  )
    end++;
  return end > last + 1 && ORGANISATION_WORDS.has(tokens[end - 1]?.lower ?? '') ? end : last;
}
