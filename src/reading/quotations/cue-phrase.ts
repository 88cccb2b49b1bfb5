import type { Span } from '../../corpus/article.js';
import { frameOf } from '../data/reporting-frames.js';
import { reportingVerb } from '../data/reporting-verbs.js';
import type { FrameSentence, FrameToken, Tokens } from './frame-sentence.js';
import { phraseStartingAt } from './subjects/phrases.js';

const CLAUSE_ADVERB = /^(?:how|why|when|whenever|where|however|so|then|there)$/;
const PARTICLE = /^(?:out|back|on|up|in|off)$/;
const TAKES_PARTICLE = /^(?:point|call|speak|spell|shoot|fire|hit|strike|chime|sum|go|cut|lash)$/;
const REMARK = /^(?:statements?|remarks?|comments?|speech|announcement|appeal|assessment|points?|claims?)$/;
const MADE = /^(?:made|makes|make|making|delivered|issued|gave|given)$/;
/** How many words a remark may stand behind its verb: "made the above statement". */
const REMARK_REACH = 4;

const lowerOf = (tokens: Tokens, at: number) => tokens[at]?.lower ?? '';

/** How many words of an outlet's name may stand in "was quoted by the Northern Post as saying". */
const QUOTED_REACH = 8;

/** "was quoted by the Post as saying": index of the participle before "as" at `as`, or -1. */
export function quotedBefore(tokens: Tokens, as: number): number {
  for (let i = as - 1; i >= Math.max(0, as - QUOTED_REACH) && !tokens[i]?.segment; i--)
    if (/^(?:quoted|cited)$/.test(lowerOf(tokens, i))) return i;
  return -1;
}

/** "quoted by the Post as saying": index of "saying" behind the participle at `quoted`, or that of the participle. */
function sayingBehind(tokens: Tokens, quoted: number): number {
  for (let i = quoted + 1; i < quoted + QUOTED_REACH && !tokens[i]?.segment; i++)
    if (lowerOf(tokens, i) === 'as' && /^(?:saying|telling)$/.test(lowerOf(tokens, i + 1))) return i + 1;
  return quoted;
}

/** "has repeatedly said", "did not say", "went on to say": the first word of the group whose verb is at `verb`. */
function groupStart(tokens: Tokens, verb: number): number {
  let i = verb;
  while (i > 0) {
    const token = tokens[i - 1];
    if (!token || token.segment) break;
    const adverb = token.pos === 'ADV' && !CLAUSE_ADVERB.test(token.lower);
    if (token.pos !== 'AUX' && !adverb && !/^(?:has|have|had|not|n['’]t|never)$/.test(token.lower)) break;
    i--;
  }
  const quoted = lowerOf(tokens, i - 1) === 'as' ? quotedBefore(tokens, i - 1) : -1;
  if (quoted >= 0) return groupStart(tokens, quoted);
  if (
    /^(?:this|that) to$/.test(`${lowerOf(tokens, i - 2)} ${lowerOf(tokens, i - 1)}`) &&
    /^ha(?:s|d|ve)$/.test(lowerOf(tokens, i - 3))
  )
    return i - 3;
  const on = lowerOf(tokens, i - 1) === 'to' ? i - 2 : -1;
  if (on > 0 && lowerOf(tokens, on) === 'on' && /^(?:go|goes|went|going|gone)$/.test(lowerOf(tokens, on - 1)))
    return groupStart(tokens, on - 1);
  return i;
}

/** "made it clear", "make plain": index of the word that completes the cue, or -1. */
function madeClear(tokens: Tokens, verb: number): number {
  let i = verb + 1;
  while (/^(?:it|very|quite|perfectly|abundantly|also)$/.test(lowerOf(tokens, i))) i++;
  return /^(?:clear|plain|known)$/.test(lowerOf(tokens, i)) ? i : -1;
}

/** "made the above statement": index of the noun, or -1. */
function madeRemark(tokens: Tokens, verb: number): number {
  for (let i = verb + 1; i <= verb + REMARK_REACH; i++) if (REMARK.test(lowerOf(tokens, i))) return i;
  return -1;
}

/** Index of the last word of the cue whose verb is at `verb`: "pointed out", "put it this way", "went on to say". */
function lastWord(tokens: Tokens, verb: number): number {
  const lemma = reportingVerb(lowerOf(tokens, verb))?.lemma ?? '';
  const next = lowerOf(tokens, verb + 1);
  if (MADE.test(lowerOf(tokens, verb)))
    return Math.max(verb, madeClear(tokens, verb), madeRemark(tokens, verb));
  if (lemma === 'put' && next === 'it') {
    const how = lowerOf(tokens, verb + 2);
    if (/^(?:this|that|another)$/.test(how) && lowerOf(tokens, verb + 3) === 'way') return verb + 3;
    return tokens[verb + 2]?.pos === 'ADV' ? verb + 2 : verb + 1;
  }
  if (lemma === 'quote') return sayingBehind(tokens, verb);
  if (!TAKES_PARTICLE.test(lemma) || !PARTICLE.test(next)) return verb;
  const said = reportingVerb(lowerOf(tokens, verb + 3));
  return lemma === 'go' && lowerOf(tokens, verb + 2) === 'to' && said ? verb + 3 : verb + 1;
}

/** "called for", "warned against": the preposition that leads from the verb to what is said. */
function withPreposition(tokens: Tokens, verb: number, last: number, content: readonly Span[]): number {
  const link = tokens[last + 1];
  const prepositions = frameOf(reportingVerb(lowerOf(tokens, verb))?.lemma ?? '').prepositions;
  const leads = link && content.some(([start]) => start === tokens[last + 2]?.start);
  return leads && prepositions?.test(link.lower) ? last + 1 : last;
}

/**
 * The words of a sentence that attribute, as a reader would mark them: the whole verb group with what completes it
 * ("made it clear", "went on to say", "has called for"). Cues without a verb stay as they are.
 *
 * @param content what is said; the cue never reaches into it
 */
export function cuePhrase(sentence: FrameSentence | undefined, cue: Span, content: readonly Span[]): Span {
  const tokens = sentence?.tokens ?? [];
  const inside = (token: FrameToken) => token.start >= cue[0] && token.end <= cue[1];
  const verb = tokens.findIndex(
    (token) => inside(token) && token.pos !== 'AUX' && (reportingVerb(token.lower) || MADE.test(token.lower)),
  );
  if (verb < 0) return cue;
  const first = tokens[groupStart(tokens, verb)];
  const last = tokens[withPreposition(tokens, verb, lastWord(tokens, verb), content)];
  const span: Span = [Math.min(cue[0], first?.start ?? cue[0]), Math.max(cue[1], last?.end ?? cue[1])];
  return content.some(([start, end]) => span[0] < end && span[1] > start) ? cue : span;
}

/**
 * "Lavrov once had a vivid metaphor for the plan: “…”": the verb of a clause before a colon with its object, or the
 * colon itself where there is no verb.
 *
 * @param from where the phrase that names the speaker ends
 */
export function colonCue(
  sentence: FrameSentence | undefined,
  from: number,
  content: readonly Span[],
): Span | null {
  const tokens = sentence?.tokens ?? [];
  const opening = content[0]?.[0] ?? Number.POSITIVE_INFINITY;
  const colon = tokens.findLastIndex(({ text, end }) => text === ':' && end <= opening);
  const mark = tokens[colon];
  if (!mark || mark.start < from) return null;
  const verb = tokens.findIndex(
    ({ pos, start }, i) => i < colon && start >= from && /^(?:VERB|AUX)$/.test(pos),
  );
  const head = tokens[verb];
  if (!head) return [mark.start, mark.end];
  const object = phraseStartingAt(tokens, verb + 1);
  return [head.start, tokens[Math.min(object?.last ?? verb + 1, colon) - 1]?.end ?? head.end];
}
