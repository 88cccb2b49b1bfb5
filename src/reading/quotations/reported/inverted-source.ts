import { isPastParticiple } from '../../data/participles.js';
import { skipCircumstances } from './circumstances.js';
import type { Source } from './clause.js';
import { fullNounPhraseEnd } from './phrases.js';
import type { Sentence } from './sentence.js';
import { isComma, isDash, isEnd, isPredicate, isTimeWord, isWord } from './units.js';

/** After an inverted cue "in" and "at" lead to where it was said, not to more of the subject. */
const INVERTED_LINKS = /^(of|for|and|from|&)$/;

/** The subject of an inverted cue, which begins at `from` ("…," said Ross). */
export function invertedSource(sentence: Sentence, from: number): Source | null {
  const to = fullNounPhraseEnd(sentence, from, INVERTED_LINKS);
  if (to === from || isTimeWord(sentence[to - 1])) return null;
  const described = isPastParticiple(sentence[to]?.lower ?? '') && sentence[to + 1]?.pos === 'ADP';
  const named = isWord(sentence[to], /^(known|identified|named|described)$/) || described;
  if (isPredicate(sentence, to) && !(named && sentence[from - 2]?.marked)) return null;
  const source: Source = { from, to, place: 'after' };
  if (named) return source;
  const behindQuotation = sentence[from - 2]?.marked && sentence[to - 1]?.pos === 'PROPN';
  if (behindQuotation && sentence[to]?.pos === 'ADP') return source;
  const next = sentence[skipCircumstances(sentence, to)];
  const closes = !next || next.marked || isComma(next) || isDash(next) || isEnd(next);
  return closes || next?.text === '(' || isWord(next, /^(who|:|as|when|while)$/) ? source : null;
}
