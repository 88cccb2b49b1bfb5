import { isPastParticiple } from '../../data/participles.js';
import type { Sentence } from './sentence.js';
import { isComma, isGenitive, isPossessive, isSubjectPronoun, isTimeWord, isWord } from './units.js';

const inPhrase = (sentence: Sentence, at: number) => {
  const unit = sentence[at];
  if (!unit || unit.marked || isWord(unit, /^(which|that|what|whom)$/)) return false;
  return /^(NOUN|PROPN|ADJ|NUM|SYM|DET)$/.test(unit.pos) || isGenitive(unit) || isPossessive(unit);
};

/** Whether a participle belongs to the noun phrase that ends before `end`: "registered voters", "those surveyed". */
function isModifier(sentence: Sentence, at: number, end: number): boolean {
  const unit = sentence[at];
  if (unit?.pos !== 'VERB' || unit.marked || !/(ed|ing|en)$/.test(unit.lower)) return false;
  const before = sentence[at - 1];
  if (at === end - 1) return isWord(before, /^(those|people|voters)$/);
  return (
    !before ||
    before.marked ||
    /^(DET|ADP|ADJ|NUM|CCONJ|PUNCT)$/.test(before.pos) ||
    isPossessive(before) ||
    isDegree(sentence, at - 1)
  );
}

/** "a well-placed source", "one highly placed source": an adverb that belongs to the word behind it in the phrase. */
function isDegree(sentence: Sentence, at: number): boolean {
  const [before, unit, next] = [sentence[at - 1], sentence[at], sentence[at + 1]];
  if (unit?.pos !== 'ADV' || unit.marked || !next) return false;
  if (next.text === '-' && next.start === unit.end) return true;
  const determined = /^(DET|NUM)$/.test(before?.pos ?? '') || isPossessive(before);
  const describes = /^(ADJ|VERB)$/.test(next.pos) && /^(NOUN|PROPN|ADJ)$/.test(sentence[at + 2]?.pos ?? '');
  return determined && describes && /ly$/.test(unit.lower);
}

/** Start of the bare noun phrase that ends before `end`. */
export function nounPhraseStart(sentence: Sentence, end: number): number {
  let i = end;
  while (i > 0) {
    const at = i - 1;
    const hyphen = sentence[at]?.text === '-' && sentence[at]?.end === sentence[i]?.start;
    if (!inPhrase(sentence, at) && !hyphen && !isModifier(sentence, at, end) && !isDegree(sentence, at))
      break;
    i = at;
    const unit = sentence[at];
    if ((unit?.pos === 'DET' || isPossessive(unit)) && !isGenitive(sentence[at - 1])) break;
    // "the sort of post many doctors say …": a new phrase behind a noun.
    if (isWord(unit, /^(many|most|few|several)$/) && sentence[at - 1]?.pos === 'NOUN') break;
    if (isTimeWord(unit) && at < end - 1 && unit?.pos !== 'PROPN' && sentence[at + 1]?.text !== '-') break;
  }
  return i;
}

/** Start of the noun phrase that ends before `end`, with the phrases its head governs ("a spokesman for the ministry"). */
export function subjectStart(sentence: Sentence, end: number): number {
  if (isSubjectPronoun(sentence[end - 1]) || sentence[end - 1]?.pos === 'PRON') {
    const governed = isWord(sentence[end - 1], /^(him|her|them|it|us|me)$/)
      ? /^(of|to|with|for|from)$/
      : /^of$/;
    if (!isWord(sentence[end - 2], governed)) return end - 1;
  }
  let start = sentence[end - 1]?.pos === 'PRON' ? end - 1 : nounPhraseStart(sentence, end);
  for (;;) {
    const link = sentence[start - 1];
    if (start === end) return start;
    if (isWord(link, /^(of|for|from|in|at|with|and|to|on|by|like|&)$/)) {
      let next = start - 1;
      if (sentence[next - 1]?.pos === 'VERB' && isPastParticiple(sentence[next - 1]?.lower ?? '')) next--;
      const earlier = nounPhraseStart(sentence, next);
      if (earlier === next) return start;
      if (isWord(link, /^and$/) && isComma(sentence[earlier - 1])) return start;
      start = earlier;
      continue;
    }
    return start;
  }
}
