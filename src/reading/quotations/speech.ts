import { reportingVerb } from '../data/reporting-verbs.js';
import type { Tokens } from './frame-sentence.js';
import type { Segment } from './segments.js';

/** Words that a title writes small. */
const SMALL = new Set(
  `a an the of to in on at for and or but nor by with from as is are be vs v not we it this that your my our his
  her their i you us between into over under against about through during among upon`.split(/\s+/),
);
/** Nouns for works, whose title may follow. */
const WORKS =
  'song|anthem|ballad|book|novel|memoir|film|movie|documentary|show|program|programme|series|podcast|column|article|essay|album|single|play|musical|painting|poem|magazine|newspaper|episode|segment|broadcast|sitcom|blog|website|app|game';
/** What else stands right before the title of a work, a treaty, a show or a slogan. */
const CALLED =
  'titled|entitled|headlined|dubbed|named|called|known as|nicknamed|so-called|treaty|agreement|protocol|convention|pact|act|bill|law|initiative|project|hashtag|slogan|sign|banner|theme|term|word|phrase|concept';
const NAMED = new RegExp(`(?:\\b(?:${WORKS}|${CALLED})s?(?: of)?|[’']s?)\\s*,?\\s*$`, 'i');
/** Who makes a work or what part of it is meant: "author of “Salt”", "an episode of “Morning Table”". */
const OF_WORK =
  'author|co-author|charge|writer|host|co-host|anchor|presenter|star|singer|editor|creator|director|producer|publisher|cast|episode|edition|broadcast|issue|cover|pages|set|end|installment|viewers|readers|listeners';
/** "on the podcast “Cold Water”", "appeared on “Morning Table”", "in an interview with “Morning Table”". */
const LEADS_TO_WORK = new RegExp(
  `(?:\\b(?:${WORKS})s?,?|\\b(?:${OF_WORK}) of|\\b(?:on|in)|\\b(?:interview|appearance|conversation) with|[’']s)\\s*$`,
  'i',
);

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

const MOTTO =
  /\b(?:motto|mission|slogan|nickname|title|name|theme|tagline|catchphrase|headline) (?:is|was|reads?),?\s*$/i;

/** Whether a segment is what something is called or stands for: "its mission is “to make light work”". */
export function isMotto(text: string, { outer: [start] }: Segment): boolean {
  return MOTTO.test(text.slice(Math.max(0, start - 30), start));
}

/** Whether a segment is the title of a work in the middle of a phrase that tells where or by whom something is said. */
export function isNameOfWork(
  text: string,
  { outer: [start], inner }: Pick<Segment, 'outer' | 'inner'>,
): boolean {
  return isTitleLike(text.slice(...inner)) && LEADS_TO_WORK.test(text.slice(Math.max(0, start - 30), start));
}

/** Whether a reporting verb, a comma behind one or a colon is the last of the words before. */
function isAnnounced(before: Tokens): boolean {
  const last = before.at(-1);
  if (!last || last.segment || /^(?:[:.?!\u2014\u2013-]+)$/.test(last.text)) return true;
  const verb = before.at(last.text === ',' ? -2 : -1);
  const reporting = verb && reportingVerb(verb.lower);
  return reporting != null && reporting.verbClass !== 'judge' && verb?.pos === 'VERB';
}

/** "an e-mail with the subject line “about the pier”", written as its sender likes. */
const SUBJECT_LINE = /\bsubject (?:line|heading)(?: of)?,?\s*$/i;

/**
 * Whether a segment names something (a work, a treaty, a show) and quotes nobody: it is written as a title,
 * and the words before it, `before`, don't lead to speech.
 */
export function isTitle(text: string, segment: Segment, before: Tokens): boolean {
  const inner = text.slice(...segment.inner);
  const near = text.slice(Math.max(0, segment.outer[0] - 30), segment.outer[0]);
  if (SUBJECT_LINE.test(near)) return true;
  if (!isTitleLike(inner)) return false;
  return NAMED.test(near) || !isAnnounced(before);
}
