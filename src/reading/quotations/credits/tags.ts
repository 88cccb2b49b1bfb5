import { isGivenName } from '../../people/gender.js';
import { isNameToken } from '../../people/names/token.js';
import { type Candidate, findCandidates } from '../candidates.js';
import type { FrameSentence, Tokens } from '../frame-sentence.js';
import { type Phrase, phraseStartingAt } from '../subjects/phrases.js';
import { subjectLeft } from '../subjects/subject.js';
import type { Found } from './chains.js';

/** "“…” ― Anna Lind": a dash and a name behind the segment at `at`, or in the sentence after it. */
export function signature(
  sentence: FrameSentence,
  at: number,
  next: FrameSentence | undefined,
): Found | null {
  const here = sentence.tokens[at + 1];
  const [where, from] = here ? [sentence, at + 1] : [next, 0];
  if (!where || !/^[\u2012-\u2015-]+$/.test(where.tokens[from]?.text ?? '')) return null;
  const phrase = phraseStartingAt(where.tokens, from + 1);
  if (!phrase || !isNameToken(where.tokens[phrase.first])) return null;
  if (where.paragraph !== sentence.paragraph && !endsWith(where.tokens, phrase)) return null;
  return { sentence: where, phrase, cue: null, rule: 'signature' };
}

/** How many words may tell who signs a quotation. */
const APPOSITION = 12;

/** A paragraph that is nothing but the name and who that is, below the quotation that it signs. */
function endsWith(tokens: Tokens, { last, head }: Phrase): boolean {
  const rest = tokens.slice(last);
  if (head !== 'name' || rest.length > APPOSITION) return false;
  const [comma] = rest;
  return (
    (!comma || /^[,.]$/.test(comma.text)) &&
    rest.every(({ text, pos, segment }) => !segment && text !== ':' && !/^(?:VERB|AUX)$/.test(pos))
  );
}

/** "“…” / Anna Lind, mayor of Ystad": the paragraph below a quotation that is nothing but who says it. */
export function signedBelow(after: FrameSentence | undefined): Found | null {
  const phrase = after ? phraseStartingAt(after.tokens, 0) : null;
  if (!after || !phrase || phrase.last < 2 || !isGivenName(after.tokens[0]?.lower ?? '')) return null;
  return endsWith(after.tokens, phrase) ? { sentence: after, phrase, cue: null, rule: 'signature' } : null;
}

/**
 * "“We go on,” Lind shrugged.", "“We go on,” piped up Lind.": whoever acts right behind the quotation that opens a
 * sentence and ends with a comma says it, by whatever verb.
 */
export function tagBehind(sentence: FrameSentence, at: number): Found | null {
  const { tokens } = sentence;
  const inside = tokens[at]?.text === ',';
  if (at !== 0 || (!inside && tokens[1]?.text !== ',')) return null;
  const first = inside ? 1 : 2;
  const subject = phraseStartingAt(tokens, first);
  const found = (phrase: Phrase, cue: number): Found => ({ sentence, phrase, cue, rule: 'tag' });
  if (subject && isPerson(tokens, subject) && tokens[subject.last]?.pos === 'VERB')
    return found(subject, subject.last);
  if (tokens[first]?.pos !== 'VERB') return null;
  const particle = /^(?:ADV|ADP|PART)$/.test(tokens[first + 1]?.pos ?? '');
  const behind = phraseStartingAt(tokens, first + (particle ? 2 : 1));
  const ends = /^[.,]?$/.test(tokens[behind?.last ?? 0]?.text ?? '');
  return behind?.head === 'name' && ends ? found(behind, first) : null;
}

const isPerson = (tokens: Tokens, { first, head }: Phrase): boolean =>
  head === 'name' || /^(?:he|she)$/.test(tokens[first]?.lower ?? '');

const WORDS = /^(?:quotes?|words?|lines?|quips?|remarks?|statements?|verdict|message)$/;

/** "That quote from Lind …", "So said Lind.", "Those were the words of Lind.": whom the sentence behind names. */
function pointingBack({ tokens }: FrameSentence): Phrase | null {
  if (/^(?:so|thus)$/.test(tokens[0]?.lower ?? ''))
    return tokens[1]?.pos === 'VERB' ? phraseStartingAt(tokens, 2) : null;
  if (!/^(?:that|this|those|these)$/.test(tokens[0]?.lower ?? '')) return null;
  let at = 1;
  while (/^(?:is|was|are|were|the)$/.test(tokens[at]?.lower ?? '')) at++;
  if (!WORDS.test(tokens[at]?.lower ?? '') || !/^(?:from|by|of)$/.test(tokens[at + 1]?.lower ?? ''))
    return null;
  return phraseStartingAt(tokens, at + 2);
}

const SPOKEN = /^(?:statements?|remarks?|comments?|speech|announcement|appeal|call|assessment|points?)$/;

const MAKES = new Set(['made', 'makes', 'make', 'delivered', 'issued', 'gave']);

/** "Xi Jinping made the above statement during …": where such a sentence has its verb; -1 for none. */
function madeTheRemark(tokens: Tokens): number {
  return tokens.findIndex(({ lower }, i) => {
    if (!MAKES.has(lower)) return false;
    if (!/^(?:the|this|these|those)$/.test(tokens[i + 1]?.lower ?? '')) return false;
    return tokens.slice(i + 2, i + 4).some((token) => SPOKEN.test(token.lower));
  });
}

/** Who "made the remarks", in a sentence that says so. */
export function madeTheRemarks(sentence: FrameSentence): Found | null {
  const cue = madeTheRemark(sentence.tokens);
  const phrase = cue < 0 ? null : subjectLeft(sentence.tokens, cue);
  return phrase && { sentence, phrase, cue, rule: 'tag' };
}

/** "“….” Li Yongquan said.": the sentence after the segment that does nothing but name who said it. */
export function tagAfter(next: FrameSentence | undefined): Found | null {
  const back = next ? pointingBack(next) : null;
  if (next && back?.head === 'name') return { sentence: next, phrase: back, cue: null, rule: 'tag' };
  const made = next && madeTheRemarks(next);
  if (made) return made;
  const [candidate] = next ? findCandidates(next.tokens) : [];
  if (!next || !candidate?.subject || !isTag(next.tokens, candidate)) return null;
  return { sentence: next, phrase: candidate.subject, cue: candidate.cue.at, rule: 'tag' };
}

/** Words that may follow the cue of a sentence that does nothing but name the speaker: place, time, manner. */
const CIRCUMSTANCE =
  /^(?:in|on|at|during|of|after|to|before|from|with|about|through|via|by|as|while|when|last|this|later)$/;

/**
 * Whether a sentence only names who said the one before ("Li Yongquan said." behind a closing mark): nothing
 * that is said follows its cue.
 */
function isTag(tokens: Tokens, { cue, subject, inverted }: Candidate): boolean {
  if (!subject || (cue.verb.verbClass !== 'say' && cue.verb.verbClass !== 'tell')) return false;
  const opening = inverted ? cue.at : subject.first;
  if (tokens.slice(0, opening).some(({ segment, pos }) => segment || pos === 'VERB')) return false;
  const next = tokens[inverted ? subject.last : cue.at + 1];
  if (cue.verb.verbClass === 'tell' || (cue.verb.lemma === 'ask' && !inverted))
    return !tokens
      .slice(cue.at)
      .some(({ lower, segment }) => segment || /^(?:that|if|whether|to)$/.test(lower));
  const ends = !next || /^[.,]$/.test(next.text);
  const rest = tokens.slice(cue.at + 1);
  return (
    (ends || CIRCUMSTANCE.test(next.lower) || next.pos === 'ADV') &&
    !rest.some(({ segment, text }) => segment || text === ':')
  );
}
