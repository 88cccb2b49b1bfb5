import { reducedRelative } from '../subjects/reduced.js';
import type { Source } from './clause.js';
import { nounPhraseStart, subjectStart } from './noun-phrase.js';
import { fullNounPhraseEnd, hasPredicate } from './phrases.js';
import type { Sentence } from './sentence.js';
import { beforeApposition, beforeBracket, beforeDashes, clauseFloor } from './set-off.js';
import { isAuxiliary, isComma, isDash, isEnd, isPredicate, isTimeWord, isWord } from './units.js';
import type { VerbCue } from './verb-group.js';

/** Skips back over times and adverbs between a subject and its verb ("Smith on Monday said"). */
function beforeTimes(sentence: Sentence, end: number): number {
  let i = end;
  for (;;) {
    let at = i;
    while (at > 0 && isTimeWord(sentence[at - 1])) at--;
    if (at < i && (sentence[at - 1]?.pos === 'DET' || isWord(sentence[at - 1], /^(this|last|next)$/))) at--;
    if (at === i) return i;
    if (isWord(sentence[at - 1], /^(on|in|at|late|early|during|since|earlier|later)$/)) at--;
    if (at === 0 || (isComma(sentence[at - 1]) && sentence[at]?.pos !== 'ADP')) return i;
    i = at;
  }
}

/** The first noun phrase of the sentence that can be its subject, skipping introductory phrases. */
function firstSubject(sentence: Sentence, limit: number): Source | null {
  let i = 0;
  while (i < limit) {
    const unit = sentence[i];
    if (
      unit?.marked ||
      isComma(unit) ||
      isDash(unit) ||
      isWord(unit, /^(and|but|still|yet|then)$/) ||
      unit?.pos === 'ADV'
    ) {
      i++;
      continue;
    }
    if (unit?.pos === 'ADP' || unit?.pos === 'SCONJ' || /ing$/.test(unit?.lower ?? '')) {
      while (i < limit && !isComma(sentence[i])) i++;
      continue;
    }
    if (isWord(unit, /^(it|there)$/) && isWord(sentence[i + 1], /^(is|was|are|were)$/)) {
      while (i < limit && !isComma(sentence[i])) i++;
      continue;
    }
    const to = fullNounPhraseEnd(sentence, i);
    return to > i && to <= limit ? { from: i, to, place: 'shared' } : null;
  }
  return null;
}

/** The agent of a passive cue ("was asked by Ross"), or null. */
function agentOf(sentence: Sentence, cue: VerbCue): Source | null {
  for (let i = cue.verb + 1; i < Math.min(cue.verb + 7, sentence.length); i++) {
    if (sentence[i]?.marked || isComma(sentence[i]) || isEnd(sentence[i])) return null;
    if (!isWord(sentence[i], /^by$/)) continue;
    const to = fullNounPhraseEnd(sentence, i + 1);
    return to > i + 1 ? { from: i + 1, to, place: 'after' } : null;
  }
  return null;
}

/** "The agency quoted the minister, Ann Lind, as saying": whom the verb at `quoted` quotes, by name where one is given; null for a passive. */
function quotedObject(sentence: Sentence, quoted: number, as: number): Source | null {
  if (!isWord(sentence[quoted], /^(quoted|cited)$/) || isWord(sentence[quoted + 1], /^(by|in|as)$/))
    return null;
  const to = isComma(sentence[as - 1]) ? as - 1 : as;
  const comma = sentence.findLastIndex((unit, i) => i > quoted && i < to && isComma(unit));
  const from = comma > quoted && to < as ? comma + 1 : quoted + 1;
  return from < to ? { from, to, place: 'before' } : null;
}

/** The subject of "was quoted by the Post as saying", whose "as" stands at `as`, or null. */
function quotedSubject(sentence: Sentence, as: number): Source | null {
  const quoted = sentence.findLastIndex((unit, i) => i < as && isWord(unit, /^(quoted|cited|reported)$/));
  const object = quoted < 0 ? null : quotedObject(sentence, quoted, as);
  if (object) return object;
  let end = quoted;
  while (end > 0 && (isAuxiliary(sentence[end - 1]) || sentence[end - 1]?.pos === 'ADV')) end--;
  const from = end === quoted ? end : subjectStart(sentence, end);
  return from < end ? { from, to: end, place: 'before' } : null;
}

/**
 * The subject of a cue that stands before it, or that it shares with an earlier verb.
 *
 * @param hasRight whether what is said follows the cue, so that what precedes is no content
 * @param earlier the source of the cue before this one in the sentence, or null
 */
export function sourceBefore(
  sentence: Sentence,
  cue: VerbCue,
  hasRight: boolean,
  earlier: Source | null,
): Source | null {
  const end = beforeBracket(sentence, beforeTimes(sentence, cue.from));
  const last = sentence[end - 1];
  const shared = earlier ? { ...earlier, place: 'shared' as const } : firstSubject(sentence, cue.from);
  if (!last) return null;
  if (isWord(sentence[0], /^as$/) && end > 1 && !hasPredicate(sentence, 1, end))
    return { from: 1, to: end, place: 'before' };
  if (cue.mood === 'gerund' && isWord(last, /^as$/)) return quotedSubject(sentence, end - 1) ?? shared;
  if (last.marked && cue.mood === 'gerund') return shared;
  if (last.marked)
    return hasRight && sentence[end - 2]?.pos === 'DET' ? { from: end - 2, to: end, place: 'before' } : null;
  if (cue.mood === 'gerund') {
    const start = subjectStart(sentence, end);
    if (start < end && isWord(sentence[start - 1], /^with$/))
      return { from: start, to: end, place: 'before' };
    return shared;
  }
  if (cue.mood === 'infinitive') return governorSubject(sentence, cue.from) ?? shared;
  if (cue.mood === 'passive') return agentOf(sentence, cue);
  if (isWord(last, /^(who|which|that)$/)) {
    const to = isComma(sentence[end - 2]) ? end - 2 : end - 1;
    const from = subjectStart(sentence, to);
    return from < to ? { from, to, place: 'relative' } : null;
  }
  if (isDash(last)) return beforeDashes(sentence, end - 1) ?? shared;
  if (isComma(last) && end > 1) return beforeApposition(sentence, end - 1, hasRight) ?? null;
  if (isWord(last, /^(and|but|or|then)$/)) return shared;
  const reduced = reducedRelative(sentence, clauseFloor(sentence, end), end);
  if (reduced) return { from: reduced.from, to: end, place: 'before' };
  const from = subjectStart(sentence, end);
  if (from === end)
    return isPredicate(sentence, end - 1) || isDash(last) || last.text === ')' ? shared : null;
  // "officials whose homes have been searched say": no noun phrase stands behind an auxiliary.
  if (isWord(sentence[from - 1], /^(be|been|being)$/)) return shared;
  if (
    isWord(sentence[from - 1], /^(by|to|of|in|on|at|for|with|from|about)$/) ||
    sentence[from - 1]?.pos === 'VERB'
  ) {
    return hasPredicate(sentence, 0, from) ? null : shared;
  }
  // "a note under the door said": the noun that opens the sentence, right before the preposition.
  const places = isWord(sentence[from - 1], PLACING) && shared?.place === 'shared' && shared.to === from - 1;
  if (places && !sentence.slice(shared.from, shared.to).some(({ lower }) => /ing$/.test(lower)))
    return shared;
  return { from: hasRight ? from : bothStart(sentence, from), to: end, place: 'before' };
}

/** Prepositions that tell where somebody or something is. */
const PLACING =
  /^(under|above|over|behind|beside|near|inside|outside|along|around|across|between|beneath|below)$/;

/** "…, as most captains seem to agree": the subject of the verb that an infinitive at `to` hangs on, or null. */
function governorSubject(sentence: Sentence, to: number): Source | null {
  const verb = to - 1;
  if (sentence[verb]?.pos !== 'VERB' || !isPredicate(sentence, verb)) return null;
  let end = verb;
  while (end > 0 && (isAuxiliary(sentence[end - 1]) || sentence[end - 1]?.pos === 'ADV')) end--;
  const from = subjectStart(sentence, end);
  const before = sentence[from - 1];
  const opens = !before || isComma(before) || before.pos === 'SCONJ' || isWord(before, /^(as|and|but|that)$/);
  return from < end && opens ? { from, to: end, place: 'shared' } : null;
}

/** "The pier is shut, port and ministry officials said.": both nouns, behind the comma that closes what they say. */
function bothStart(sentence: Sentence, from: number): number {
  if (!isWord(sentence[from - 1], /^and$/)) return from;
  const first = nounPhraseStart(sentence, from - 1);
  const closes = first < from - 1 && isComma(sentence[first - 1]) && hasPredicate(sentence, 0, first - 1);
  return closes ? first : from;
}
