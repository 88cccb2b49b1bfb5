import type { FrameToken, Tokens } from '../../quotations/frame-sentence.js';

/** Words that open a clause which depends on the main one behind its comma. */
const SUBORDINATING =
  /^(?:when|while|after|before|as|since|once|because|although|though|if|until|whereas|whenever)$/;
/** How many words may stand before such a word where it opens the sentence ("Two weeks after Berg left, …"). */
const LATEST = 3;

/** Whether a word can open a dependent clause, though it may be a preposition as well ("after Berg left"). */
export function isSubordinating(token: FrameToken | undefined): boolean {
  return SUBORDINATING.test(token?.lower ?? '');
}

/**
 * Where the main clause begins behind a clause that opens its sentence ("When Berg left, Lind said …"): the
 * token behind the comma; 0 where no such clause opens it.
 */
export function startOfMainClause(tokens: Tokens): number {
  const opening = tokens.slice(0, LATEST + 1).findIndex(isSubordinating);
  const timed = opening === 0 || (opening > 0 && /^(?:NUM|DET|ADV)$/.test(tokens[0]?.pos ?? ''));
  if (!timed) return 0;
  const comma = tokens.findIndex(({ text }, i) => i > opening && text === ',');
  const clause = tokens.slice(opening, Math.max(comma, opening));
  return clause.some(({ pos, segment }) => !segment && /^(?:VERB|AUX)$/.test(pos)) ? comma + 1 : 0;
}
