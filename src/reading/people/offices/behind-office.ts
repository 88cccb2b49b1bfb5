import type { Token } from '../../words/token.js';
import { ORGANISATION_WORDS } from '../data/organisations.js';
import { PORTFOLIOS } from '../data/portfolios.js';
import { TITLES } from '../data/titles.js';
import { bare } from '../names/token.js';

/** How far before a run of capitalised words its office may begin, in words ("Minister of Natural Resources and"). */
const REACH = 8;
/** How many words a name behind an office has at least and at most. */
const LEAST = 2;
const MOST = 5;

const isCapitalised = (text: string): boolean => /^\p{Lu}/u.test(text);

/** Index of the office that goes on with "of" or "for" up to the word before `first`: "Minister of Industry and". */
function officeBefore(tokens: readonly Token[], first: number): number {
  let linked = false;
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const { lower = '', text = '' } = tokens[i] ?? {};
    if (linked && TITLES.has(bare(lower))) return isCapitalised(text) ? i : -1;
    const link = /^(?:of|for)$/.test(lower);
    if (link) linked = true;
    const within = /^(?:and|the|on|&|,|['’]s?)$/.test(lower) || PORTFOLIOS.has(lower);
    if (!link && !within && !isCapitalised(text)) return -1;
    if (lower === ',' && !PORTFOLIOS.has(tokens[i - 1]?.lower ?? '')) return -1;
  }
  return -1;
}

/**
 * Whether the office of a body at `title` begins a clause ("Head of the Tax Service Ann Lind said"), and is neither
 * an apposition to a name nor what somebody becomes ("named head of").
 */
function opensClause(tokens: readonly Token[], title: number): boolean {
  const before = tokens[title - 1];
  if (before?.text === ',') return tokens[title - 2]?.pos !== 'PROPN';
  return (
    !before || /^(?:[.:;“"]|the|said|says|told|by|from|and|with|that|where|while|when)$/.test(before.lower)
  );
}

/** A name that stands behind the words of an office in one run of capitals. */
export interface BehindOffice {
  /** Where in the run the name begins. */
  readonly skip: number;
  /** Index of the office's title. */
  readonly title: number;
}

/**
 * "Minister of Energy Anna Lind", "Speaker of the Tamurian Parliament Anna Lind": where the name begins in the
 * run of capitalised words `[first, end)`, whose first words end the office before it; null where none does.
 */
export function nameBehindOffice(tokens: readonly Token[], first: number, end: number): BehindOffice | null {
  const title = officeBefore(tokens, first);
  if (title < 0) return null;
  const run = tokens.slice(first, end);
  const isBody = ({ lower }: Token) => ORGANISATION_WORDS.has(lower);
  const isSubject = (token: Token) => isBody(token) || PORTFOLIOS.has(token.lower);
  const skip = run.findLastIndex(isSubject) + 1;
  const rest = run.slice(skip);
  if (skip === 0 || rest.length < LEAST || rest.length > MOST) return null;
  if (!rest.every(({ text }) => /^\p{L}/u.test(text)) || /^(?:of|for|on|the)$/.test(rest[0]?.lower ?? ''))
    return null;
  return !run.some(isBody) || opensClause(tokens, title) ? { skip, title } : null;
}
