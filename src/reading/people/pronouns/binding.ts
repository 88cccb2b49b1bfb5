import { startOfMainClause } from '../discourse/clauses.js';
import type { Discourse } from '../discourse/discourse.js';
import type { PlacedMention } from '../discourse/placing.js';
import type { Entity } from '../entity.js';

/** Those named behind a pronoun in its sentence, where it leads the main clause, and in the words it says. */
export function namedBehind(sentence: number, at: number, discourse: Discourse): ReadonlySet<Entity> {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  const found = new Set(discourse.quoted[sentence]);
  if (/^(?:ADP|SCONJ)$/.test(tokens[0]?.pos ?? '')) return found;
  // "He was worried, according to Lind": who tells of it is not whom it tells of, but others may be named there.
  const according = tokens.findIndex(({ lower }, i) => i > at && lower === 'according');
  const end = according < 0 ? tokens.length : according;
  for (const placed of discourse.bySentence[sentence] ?? [])
    if (placed.at > at && placed.at < end) found.add(placed.entity);
  return found;
}

/** Words between "by" and a name that belong to the name: a title, "her lawyer,". */
const AGENT_REACH = 4;

/**
 * Whether a name is whom an opening participle is done by ("Questioned by Berg, she said"): its subject is that of
 * the main clause, so the pronoun means somebody else.
 */
export function isAgentOfOpening({ sentence, at }: PlacedMention, discourse: Discourse): boolean {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  if (
    !tokens.some(({ text }) => text === ',') ||
    !/(?:ed|sworn|seen|met|led|told)$/.test(tokens[0]?.lower ?? '')
  )
    return false;
  const by = tokens.slice(Math.max(1, at - AGENT_REACH), at).findLast(({ lower }) => lower === 'by');
  return by !== undefined && tokens.slice(1, at).every(({ pos }) => pos !== 'VERB');
}

/** "Before he entered, Lind smiled": whether a name behind a pronoun in an opening clause is whom it looks forward to. */
export function isSubjectOfMain(
  { sentence, at, part, leading }: PlacedMention,
  pronoun: number,
  discourse: Discourse,
): boolean {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  const main = startOfMainClause(tokens);
  if (pronoun >= main || at < main || part !== 'subject' || !leading) return false;
  return !tokens.slice(at).some(({ lower, segment }) => !segment && /^(?:him|her)$/.test(lower));
}
