import { reportingVerb } from '../data/reporting-verbs.js';
import type { FrameToken } from './frame.js';

type Tokens = readonly FrameToken[];

/** Words that a title writes small. */
const SMALL = new Set(
  `a an the of to in on at for and or but nor by with from as is are be vs v not we it this that your my our his
  her their i you us`.split(/\s+/),
);
/** What stands right before the title of a work, a treaty, a show or a slogan. */
const NAMED =
  /(?:\b(?:titled|entitled|headlined|dubbed|named|called|known as|nicknamed|so-called|song|anthem|ballad|book|novel|memoir|film|movie|documentary|show|program|programme|series|podcast|column|article|essay|album|single|play|musical|painting|poem|magazine|newspaper|treaty|agreement|protocol|convention|pact|act|bill|law|initiative|project|hashtag|slogan|sign|banner|episode|segment|broadcast|sitcom|blog|website|app|game|theme|term|word|phrase|concept)s?(?: of)?|[’']s?)\s*,?\s*$/i;

const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’.&-]*/gu;

/** Words of a stretch of text. */
export function wordsOf(text: string): string[] {
  return text.match(WORD) ?? [];
}

/** Every word but the small ones has a capital: the title of a work or the name of a treaty. */
export function isTitleLike(inner: string): boolean {
  const words = wordsOf(inner);
  const large = words.filter((word) => !SMALL.has(word.toLowerCase()));
  if (words.length === 1) return /^\p{Lu}/u.test(words[0] ?? '') && !/[!?]$/.test(inner);
  if (large.length < 2 && words.length > 2) return false;
  return words.length > 1 && large.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Whether a reporting verb, a comma behind one or a colon leads to the token at `at`. */
function isAnnounced(tokens: Tokens, at: number): boolean {
  const before = tokens[at - 1];
  if (!before || before.text === ':') return true;
  const verb = tokens[before.text === ',' ? at - 2 : at - 1];
  const reporting = verb && reportingVerb(verb.lower);
  return (
    reporting !== null && reporting !== undefined && reporting.verbClass !== 'judge' && verb?.pos === 'VERB'
  );
}

/** Whether a name or pronoun and a reporting verb follow the token at `at` at once. */
function isTagged(tokens: Tokens, at: number): boolean {
  const opensSentence =
    at === 0 || /^[.:,]$/.test(tokens[at - 1]?.text ?? '') || tokens[at - 1]?.segment != null;
  if (!opensSentence || !/[,!?…]/.test(tokens[at]?.text ?? '')) return false;
  return tokens
    .slice(at + 1, at + 7)
    .some(({ lower, pos }) => pos === 'VERB' && reportingVerb(lower) !== null);
}

/** Whether the segment at `at` names something (a work, a treaty, a show, a term) and quotes nobody. */
export function isTitle(text: string, tokens: Tokens, at: number): boolean {
  const segment = tokens[at]?.segment;
  if (!segment) return false;
  const inner = text.slice(...segment.inner);
  if (!isTitleLike(inner)) return false;
  const before = text.slice(Math.max(0, segment.outer[0] - 30), segment.outer[0]);
  if (NAMED.test(before)) return true;
  return !isAnnounced(tokens, at) && !isTagged(tokens, at);
}
