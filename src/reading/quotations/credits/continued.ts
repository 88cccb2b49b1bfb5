import { HEADLINE } from '../../language.js';
import type { FrameSentence } from '../frame-sentence.js';
import type { Segment } from '../segments.js';
import { isMotto, isTitleLike, wordsOf } from '../speech.js';
import { canSpeak } from '../unnamed.js';
import { actsBefore, type Found, isOnlyQuoted, sentenceBefore, subjectAround } from './chains.js';
import { colonBefore, colonHere, dashHere, headlineBehind, headlineName } from './colons.js';
import type { Credit, Walk } from './credit.js';
import { EXCHANGE, exchanged } from './exchange.js';
import { resolveSource } from './it.js';
import { ownerOfSaying } from './sayings.js';
import { signature, signedBelow, tagAfter, tagBehind } from './tags.js';

/** Right in less than half of the cases, so that the segment is kept as speech of nobody. */
const UNSURE = 'subject-of-sentence-before';

const OF_SELF = /\b(?:I|I['’]\p{Ll}+|my|me|we|we['’]\p{Ll}+|our|us)\b/iu;

/** "Lind was unmoved. “We go on.”": somebody named before, in the same paragraph, who speaks of "I" or "we". */
function speaksOfSelf({ text }: Walk, { paragraph, inner }: Segment, { sentence, phrase }: Found): boolean {
  const words = text.slice(...inner);
  const person = phrase.head === 'name' || /^(?:he|she)$/.test(sentence.tokens[phrase.first]?.lower ?? '');
  return person && sentence.paragraph === paragraph && /[.!?…]$/.test(words) && OF_SELF.test(words);
}

function byFound(walk: Walk, segment: Segment, found: Found): Credit {
  const sure = found.rule !== UNSURE || speaksOfSelf(walk, segment, found);
  const known = sure && canSpeak(found.sentence.tokens, found.phrase);
  const source = known ? resolveSource(walk.text, found.sentence, found.phrase, walk.discourse) : null;
  const token = found.cue === null ? undefined : found.sentence.tokens[found.cue];
  const key = found.cue === null ? `segment:${segment.index}` : `${found.sentence.index}:${found.cue}`;
  return { source, cue: token ? [token.start, token.end] : null, key, rule: found.rule };
}

/** Whether the paragraph up to a sentence holds nothing but quoted words. */
function isQuotedAlone({ sentences }: Walk, { index, paragraph }: FrameSentence): boolean {
  let before = sentences[index - 1];
  while (before?.paragraph === paragraph && isOnlyQuoted(before)) before = sentences[before.index - 1];
  return before?.paragraph !== paragraph;
}

/** "It was met with a shout of “…” from the hall", "to chants of “…”": words of nobody who is known. */
function isShout({ tokens }: FrameSentence, at: number): boolean {
  return (
    tokens[at - 1]?.lower === 'of' &&
    /^(?:shout|chant|crie|cry|yell|call|cheer)s?$/.test(tokens[at - 2]?.lower ?? '')
  );
}

/** A segment without a cue in its own sentence: signed, tagged, announced, or going on with earlier speech. */
export function continued(walk: Walk, sentence: FrameSentence, segment: Segment, at: number): Credit | null {
  const { sentences, segments, credits } = walk;
  const before = sentences[sentence.index - 1];
  const after = sentences[sentence.index + 1];
  const sameParagraph = before?.paragraph === segment.paragraph ? before : undefined;
  const next = after?.paragraph === segment.paragraph ? after : undefined;
  const only = isOnlyQuoted(sentence);
  const isLast = at === sentence.tokens.length - 1;
  // A reporter signs a whole entry below a quotation that somebody says in it.
  const below = !next && only && isLast && isQuotedAlone(walk, sentence) ? after : undefined;
  const announced =
    signature(sentence, at, next ?? below) ??
    (only && isLast ? (tagAfter(next) ?? signedBelow(below)) : null);
  if (announced) return byFound(walk, segment, announced);
  const behind = headlineBehind(sentence, at);
  if (behind) return byFound(walk, segment, behind);

  const closedWord =
    sentence.tokens[at - 1]?.text === ':' && /[.!?]$/.test(walk.text.slice(...segment.inner));
  if (!only && !closedWord && (isTitleLike(walk.text.slice(...segment.inner)) || isMotto(walk.text, segment)))
    return null;

  const tag = tagBehind(sentence, at) ?? dashHere(sentence, at);
  if (tag && wordsOf(walk.text.slice(...segment.inner)).length > 2) return byFound(walk, segment, tag);

  const previous = segments[walk.lastCredited];
  const credit = previous && credits[previous.index];
  const follows = (rule: string): Credit | null =>
    credit
      ? { source: credit.source, cue: null, key: only ? credit.key : `segment:${segment.index}`, rule }
      : null;
  const colon = colonHere(sentence, at) ?? (only || at === 0 ? colonBefore(before) : null);
  if (colon) return byFound(walk, segment, colon);
  const owner = only ? null : ownerOfSaying(sentence, at);
  if (owner) return byFound(walk, segment, owner);
  if (isShout(sentence, at))
    return { source: null, cue: null, key: `segment:${segment.index}`, rule: 'shout' };
  // A headline that quotes a few words without saying whose leaves it to the article.
  const own = only || sentence.paragraph === HEADLINE ? null : subjectAround(sentence, at);
  if (own?.phrase.head === 'name') return byFound(walk, segment, own);
  const spoken = previous?.paragraph === segment.paragraph && credit;
  const acting = only && spoken && sameParagraph ? actsBefore(sameParagraph) : null;
  if (acting) return byFound(walk, segment, acting);
  if (spoken) return follows('continues-paragraph');
  if (segment.continues && credit) return follows('continues-open');
  const earlier = sameParagraph && sentenceBefore(sameParagraph);
  if (earlier) return byFound(walk, segment, earlier);
  if (!only) {
    return own && own.phrase.head !== 'common' ? byFound(walk, segment, own) : null;
  }
  const near = previous && before && previous.paragraph === before.paragraph;
  const turn = near ? exchanged(walk, previous, segment) : undefined;
  if (turn !== undefined) return { source: turn, cue: null, key: `segment:${segment.index}`, rule: EXCHANGE };
  if (near && credit) return follows('continues-previous-paragraph');
  const spoke = before?.paragraph === HEADLINE ? headlineName(before) : sentenceBefore(before);
  return spoke && byFound(walk, segment, spoke);
}
