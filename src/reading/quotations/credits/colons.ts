import { HEADLINE } from '../../language.js';
import { TITLES } from '../../people/data/titles.js';
import { isGivenName } from '../../people/gender.js';
import { isNameToken } from '../../people/names/token.js';
import { findCandidates } from '../candidates.js';
import type { FrameSentence, Tokens } from '../frame-sentence.js';
import { authorOf } from '../subjects/authors.js';
import { bare, isDash } from '../subjects/frame-words.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from '../subjects/phrases.js';
import { withNameAfterTitle } from '../subjects/titled-names.js';
import { canSpeak } from '../unnamed.js';
import { type Found, lastNamed, leadingSubject } from './chains.js';

/** "He added:" at the end of the sentence or paragraph before. */
export function colonBefore(previous: FrameSentence | undefined): Found | null {
  if (previous?.tokens.at(-1)?.text !== ':') return null;
  const cue = lastNamed(findCandidates(previous.tokens));
  if (cue?.subject) return { sentence: previous, phrase: cue.subject, cue: cue.cue.at, rule: 'colon-cue' };
  const phrase = leadingSubject(previous.tokens) ?? phraseStartingAt(previous.tokens, 0);
  return phrase && { sentence: previous, phrase, cue: null, rule: 'colon-subject' };
}

/** "Here is Lind in May 1992: “…”", "And then there was Lind: “…”": whom such a sentence presents. */
function presented(tokens: Tokens): Phrase | null {
  let at = 0;
  while (/^(?:and|but|then)$/.test(tokens[at]?.lower ?? '')) at++;
  const here =
    /^(?:here|there)$/.test(tokens[at]?.lower ?? '') &&
    /^(?:is|was|['’]s)$/.test(tokens[at + 1]?.lower ?? '');
  const clause = /^(?:how|what)$/.test(tokens[at + 2]?.lower ?? '');
  const phrase = here ? phraseStartingAt(tokens, clause ? at + 3 : at + 2) : null;
  return phrase && (canSpeak(tokens, phrase) ? phrase : (takenFrom(tokens, phrase.last) ?? phrase));
}

/** "Here is a line from page 4 of a report that cost millions: “…”": the writing that something is taken from. */
function takenFrom(tokens: Tokens, from: number): Phrase | null {
  let writing: Phrase | null = null;
  for (let i = from; i < tokens.length && !/^(?::|that|which|who)$/.test(tokens[i]?.lower ?? ''); i++) {
    if (!/^(?:from|of|by|in)$/.test(tokens[i]?.lower ?? '')) continue;
    const phrase = phraseStartingAt(tokens, i + 1);
    if (phrase?.head === 'common' && canSpeak(tokens, phrase)) writing = phrase;
  }
  return writing;
}

/** "Then came a reply from Lind: “…”": the name right before the colon at `colon` that "from" leads to. */
function sentFrom(tokens: Tokens, colon: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, colon);
  return phrase?.head === 'name' && /^(?:from|by)$/.test(tokens[phrase.first - 1]?.lower ?? '')
    ? phrase
    : null;
}

/** Whether a sentence has a verb before `limit`. */
const hasVerb = (tokens: Tokens, limit: number): boolean =>
  tokens.slice(0, limit).some(({ pos, segment }) => !segment && /^(?:VERB|AUX)$/.test(pos));

/** "Lind, the mayor: “…”", "On the radio, Lind: “…”": the person whom words without a verb name before a colon. */
function namedOnly(tokens: Tokens, colon: number): Phrase | null {
  if (hasVerb(tokens, colon)) return null;
  const comma = tokens[0]?.pos === 'ADP' ? tokens.findIndex(({ text }) => text === ',') : -1;
  let first = comma < colon ? comma + 1 : 0;
  while (TITLES.has(bare(tokens[first])) && first < colon - 1) first++;
  let last = first;
  while (isNameToken(tokens[last])) last++;
  return isGivenName(tokens[first]?.lower ?? '') && last - first > 1 ? { first, last, head: 'name' } : null;
}

/** "Lavrov once had a vivid metaphor: “…”": a colon right before the segment, in its own sentence. */
export function colonHere(sentence: FrameSentence, at: number): Found | null {
  const { tokens } = sentence;
  if (tokens[at - 1]?.text !== ':') return null;
  const opening = phraseStartingAt(tokens, 0);
  const titled = opening && withNameAfterTitle(tokens, opening, at);
  const turn = titled?.head === 'name' && titled.last === at - 1 ? titled : null;
  const named = turn ?? presented(tokens) ?? sentFrom(tokens, at - 1) ?? namedOnly(tokens, at - 1);
  const subject = named ?? leadingSubject(tokens, at);
  const phrase = subject && (authorOf(tokens, subject) ?? subject);
  return phrase && { sentence, phrase, cue: null, rule: 'colon-here' };
}

/** "…, among them Ann Lind -- “…” -- and others": a name right before the dash that leads to what it says. */
export function dashHere(sentence: FrameSentence, at: number): Found | null {
  const { tokens } = sentence;
  let end = at;
  while (isDash(tokens[end - 1])) end--;
  const next = tokens[at + 1];
  if (end === at || (next && !isDash(next) && next.text !== '.')) return null;
  const phrase = phraseEndingAt(tokens, end);
  const personal = tokens.slice(phrase?.first, phrase?.last).some(({ lower }) => isGivenName(lower));
  return phrase?.head === 'name' && phrase.last - phrase.first > 1 && personal
    ? { sentence, phrase, cue: null, rule: 'dash' }
    : null;
}

/** "Ann Lind: ‘We Go On’": who a headline says speaks, before its colon; null where it does not begin so. */
export function headlineName(sentence: FrameSentence): Found | null {
  const phrase = phraseStartingAt(sentence.tokens, 0);
  const named = phrase?.head === 'name' && sentence.tokens[phrase.last]?.text === ':';
  return named ? { sentence, phrase, cue: null, rule: 'headline' } : null;
}

/** "‘Not an accident’: Coast guard rules out storm", "‘We go on’ – union": who a headline says speaks, behind its quotation. */
export function headlineBehind(sentence: FrameSentence, at: number): Found | null {
  const { paragraph, tokens } = sentence;
  const mark = tokens[at + 1];
  const phrase = paragraph === HEADLINE && at === 0 && mark ? phraseStartingAt(tokens, at + 2) : null;
  if (!phrase || !mark || !(mark.text === ':' || (isDash(mark) && phrase.last === tokens.length)))
    return null;
  // A headline's verb may be tagged as a noun ("Coast guard rules out storm").
  for (let last = phrase.last; last > phrase.first; last--) {
    const who = phraseEndingAt(tokens, last);
    if (who?.first === phrase.first && who.head !== 'pronoun' && canSpeak(tokens, who))
      return { sentence, phrase: who, cue: null, rule: 'headline' };
  }
  return null;
}
