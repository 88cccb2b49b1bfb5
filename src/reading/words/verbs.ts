import { reportingVerb } from '../data/reporting-verbs.js';
import type { Token } from '../language.js';

const CAPITALISED = /^\p{Lu}/u;
/** What begins a clause behind a verb of speech. */
const SUBJECT = /^(?:he|she|they|we|it|there|that)$/;
const CLAUSE = /^(?:he|she|they|we|i|it|there|that|this|the|his|her|their|its|a|an|no)$/;
/** Verbs that nouns in the plural and numbers take before a clause: "six in ten say they …". */
const PLURAL_SUBJECT =
  /^(?:say|think|believe|show|suggest|indicate|argue|agree|claim|report|note|state|estimate|forecast|hope|fear)$/;

/** "Six in ten say they …", "The figures show that …", "Lind notes that …": a verb that the tagger takes for a noun. */
function isVerbOfClause(tokens: readonly Token[], i: number): boolean {
  const [before, token, next, then] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
  if (!before || !token || !next || !CLAUSE.test(next.lower)) return false;
  if (PLURAL_SUBJECT.test(token.lower)) {
    const plural = /^(?:NOUN|PROPN)$/.test(before.pos) && /[^s]s$|^data$/.test(before.lower);
    const many = before.pos === 'NUM' || /^(?:we|you|they|others|half|third)$/.test(before.lower);
    return (plural || many) && SUBJECT.test(next.lower);
  }
  const third = /[^s]s$/.test(token.lower) && reportingVerb(token.lower)?.form === 'third';
  return third && CAPITALISED.test(before.text) && !/^(?:VERB|AUX)$/.test(then?.pos ?? '');
}

/** "Kerpen needled Lind": a past tense between two names that the tagger takes for an adjective. */
function isVerbBetweenNames(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!before || !token || !next || token.pos !== 'ADJ' || !/[a-z]{3}ed$/.test(token.text)) return false;
  return (
    before.pos === 'PROPN' &&
    CAPITALISED.test(before.text) &&
    next.pos === 'PROPN' &&
    CAPITALISED.test(next.text)
  );
}

/** Corrects nouns and adjectives in lower case that are the verb of their sentence. */
export function repairVerbs(tokens: readonly Token[]): Token[] {
  return tokens.map((token, i) => {
    if (!/^(?:NOUN|ADJ)$/.test(token.pos) || CAPITALISED.test(token.text)) return token;
    return isVerbOfClause(tokens, i) || isVerbBetweenNames(tokens, i) ? { ...token, pos: 'VERB' } : token;
  });
}
