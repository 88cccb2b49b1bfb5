import { reportingVerb } from '../../data/reporting-verbs.js';
import type { Tokens } from '../../quotations/frame-sentence.js';
import { startOfMainClause } from '../discourse/clauses.js';
import type { Discourse } from '../discourse/discourse.js';
import type { PlacedMention } from '../discourse/placing.js';
import type { Entity } from '../entity.js';

/** How many words of a cue, a time among them, may stand behind the pronoun between commas. */
const INTERPOSED_REACH = 5;

/** "Berg, she said, was late.", "Berg was late, she said.": whether a cue is set into what is said, outside marks. */
function isInterposed(tokens: Tokens, at: number): boolean {
  const opening = tokens[0];
  const participle = opening?.pos === 'VERB' && /(?:ed|ing)$/.test(opening.lower);
  if (tokens[at - 1]?.text !== ',' || participle || tokens.slice(0, at).some(({ segment }) => segment))
    return false;
  const reach = tokens.slice(at + 1, at + 1 + INTERPOSED_REACH);
  const end = reach.findIndex(({ text }) => /^[,.]$/.test(text));
  const cue = reach.slice(0, Math.max(0, end));
  const speaks = cue.some(({ lower }) => reportingVerb(lower) !== null);
  const alone = cue.every(({ pos, segment }) => !segment && /^(?:AUX|VERB|ADV|PART|ADP|PROPN)$/.test(pos));
  return speaks && alone && !tokens[at + end + 2]?.segment;
}

/** Those named in a statement that the pronoun's cue is set into: nobody tells of themselves by name. */
export function namedAround(sentence: number, at: number, discourse: Discourse): ReadonlySet<Entity> {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  const placed = isInterposed(tokens, at) ? (discourse.bySentence[sentence] ?? []) : [];
  return new Set(placed.filter((one) => tokens[one.at]?.pos !== 'PRON').map(({ entity }) => entity));
}

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
