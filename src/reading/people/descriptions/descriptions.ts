import { ROUGHLY } from '../../data/number-words.js';
import type { FrameSentence, FrameToken, Tokens } from '../../quotations/frame-sentence.js';
import type { Phrase } from '../../quotations/subjects/phrases.js';
import { FEMALE_WORDS, MALE_WORDS } from '../data/titles.js';
import type { Entity } from '../entity.js';
import type { Gender } from '../gender.js';
import { isPersonNoun } from '../reporters.js';

/** A description without its article and without quotation marks. */
export function describe(words: string): string {
  return words
    .replace(/["“”«»]|``|''/g, '')
    .replace(/^(?:an?|the)\s+/i, '')
    .trim();
}

/** Prepositions that tell whose or which source is meant; "in" and "on" mostly tell where or when it speaks. */
const LINKS = 'of|for|from|at|with';
const COMPLEMENT = new RegExp(`^(?:${LINKS})$`);
/** "Two people familiar with the talks", "a person close to the board": adjectives that news puts behind a source. */
const KNOWINGLY = 'familiar with|close to|briefed on|involved in|aware of';
const KNOWING = new RegExp(`^(?:${KNOWINGLY})$`);
const BEHIND_NOUN = new RegExp(`\\s(?:${KNOWINGLY}|${LINKS}|to|in)\\s`);
/** "An aide to the mayor": nouns for people whose "to" tells whose. */
const SERVING =
  /^(?:aide|advis[eo]r|assistant|counsell?or|counsel|consultant|deputy|secretary|ambassador|envoy|delegate|heir|successor|donor)s?$/;
const NOMINAL = /^(?:DET|ADJ|NOUN|PROPN|NUM)$/;
const OWNING = /^(?:my|our|your|his|her|its|their|['’]s?)$/;
/** Prepositional phrases behind a description, and words in each, that are taken to belong to it. */
const MOST_COMPLEMENTS = 3;
const MOST_WORDS = 8;

/**
 * How far a description goes on behind its noun: "spokeswoman for the ministry of fisheries".
 * @param first index of the token behind the noun
 * @returns index of the token behind the description; `first` where nothing belongs to it
 */
export function endOfDescription(tokens: Tokens, first: number): number {
  let end = endOfAge(tokens, first) ?? first;
  for (let n = 0; n < MOST_COMPLEMENTS; n++) {
    const knowing = KNOWING.test(`${tokens[end]?.lower} ${tokens[end + 1]?.lower}`);
    const serving = tokens[end]?.lower === 'to' && SERVING.test(tokens[end - 1]?.lower ?? '');
    if (!knowing && !serving && !isWorn(tokens, end) && !COMPLEMENT.test(tokens[end]?.lower ?? '')) break;
    let next = end + (knowing ? 2 : 1);
    while (next - end <= MOST_WORDS && belongs(tokens[next])) next++;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[next - 1]?.pos ?? '')) break;
    end = next;
  }
  return end;
}

/** "A boy of about 10": the end of the age behind a noun; null where none stands there. */
function endOfAge(tokens: Tokens, first: number): number | null {
  if (tokens[first]?.lower !== 'of' || !isPersonNoun(tokens[first - 1]?.lower ?? '')) return null;
  const age = ROUGHLY.has(tokens[first + 1]?.lower ?? '') ? first + 2 : first + 1;
  const alone = !belongs(tokens[age + 1]) && !/^(?:of|[-‑])$/.test(tokens[age + 1]?.text ?? '');
  return /^\d{1,2}$/.test(tokens[age]?.text ?? '') && alone ? age + 1 : null;
}

/** "a woman in a green parka": what somebody wears tells who is meant. */
function isWorn(tokens: Tokens, at: number): boolean {
  const person = /^(?:wo)?m[ae]n$|^(?:boy|girl|youth|teenager|child)$/.test(tokens[at - 1]?.lower ?? '');
  return person && tokens[at]?.lower === 'in' && /^(?:an?|his|her)$/.test(tokens[at + 1]?.lower ?? '');
}

/** The last word of a description's noun phrase, in lower case: "spokeswoman" of one "for the ministry". */
export function nounOf(description: string): string {
  const [noun = ''] = description.toLowerCase().split(BEHIND_NOUN, 1);
  return noun.split(/[\s-]+/).at(-1) ?? '';
}

const belongs = (token: FrameToken | undefined): boolean =>
  token !== undefined && token.lower !== 'whose' && (NOMINAL.test(token.pos) || OWNING.test(token.lower));

/** Whether the last noun of a phrase is one for a single person. */
export function isPersonDescribed(tokens: Tokens, { head, last }: Phrase): boolean {
  const noun = tokens[last - 1];
  if (head !== 'common' || noun?.pos !== 'NOUN') return false;
  return !/[^s]s$/.test(noun.lower) && isPersonNoun(noun.lower);
}

/** Determiners of those who have not been spoken of before, or who are told by whose they are. */
const INTRODUCING = /^(?:an?|one|another|my|our|his|her|their)$/;

/**
 * Somebody without a name whom a phrase introduces ("a farmer", "my father", "the mayor's brother"), so that "he"
 * can mean him; null for groups, and for what refers back to somebody, who may have a name ("the senator").
 */
export function introducedBy({ tokens }: FrameSentence, phrase: Phrase, description: string): Entity | null {
  const first = tokens[phrase.first];
  const head = tokens[phrase.last - 1];
  if (!first || !head || !isPersonDescribed(tokens, phrase)) return null;
  const owned = tokens
    .slice(Math.max(0, phrase.first - 1), phrase.last)
    .some(({ text }) => /^['’]s?$/.test(text));
  const [of, whose] = tokens.slice(phrase.last, phrase.last + 2);
  // "The foreign minister of Norway": nobody but whom the words tell.
  const told = owned || (/^(?:of|for)$/.test(of?.lower ?? '') && whose?.pos === 'PROPN');
  if ((first === head && !owned) || !(told || INTRODUCING.test(first.lower))) return null;
  return { name: description, kind: 'unnamed', gender: genderOfNoun(head.lower), role: null, mentions: [] };
}

/** The gender that a noun for a person tells. */
export function genderOfNoun(noun: string): Gender | null {
  if (FEMALE_WORDS.has(noun) || noun.endsWith('woman')) return 'f';
  return MALE_WORDS.has(noun) || noun.endsWith('man') ? 'm' : null;
}
