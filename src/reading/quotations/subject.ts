import { reportingVerb } from '../data/reporting-verbs.js';
import { TITLES } from '../people/data/titles.js';
import { isNameToken } from '../people/names.js';
import {
  bare,
  isComma,
  nameAfterBareTitle,
  nameBeforeDescription,
  RELATIVE,
  subjectBeforeApposition,
  withNameAfterTitle,
} from './apposition.js';
import type { FrameToken } from './frame.js';
import { isCalendar, isPersonal, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';

type Tokens = readonly FrameToken[];

const TIME = new Set(
  'night morning afternoon evening day week weekend month year today yesterday tonight hour time'.split(' '),
);
const DOCUMENT = new Set(
  'statement letter tweet tweets email e-mail post posts memo report note message release speech ad remarks'.split(
    ' ',
  ),
);

/** Left end of the clause that ends before `at`: a segment, a colon, a dash or the sentence's start. */
function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0) {
    const token = tokens[start - 1];
    if (!token || token.segment || /^(?:[;:(\u2014\u2013]|--+)$/.test(token.text)) break;
    start--;
  }
  return start;
}

/** How many earlier verbs a shared subject is looked for at. */
const REACH = 4;
/** The same for verbs of speech, which are likelier to share theirs. */
const FAR_REACH = 16;

/** The subject that a coordinated verb, a participle or an infinitive at the end of `[start, before)` shares. */
function sharedSubject(tokens: Tokens, start: number, before: number, depth: number): Phrase | null {
  if (depth === 0) return null;
  const all: number[] = [];
  for (let i = before - 1; i >= start && all.length < FAR_REACH; i--)
    if (!tokens[i]?.segment && /^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')) all.push(i);
  const verbs = all.slice(0, REACH);
  const comma = isIntroduction(tokens[start]) ? firstComma(tokens, start, before) : start;
  const later = verbs.filter((i) => i > comma);
  const behind = all.filter((i) => i > comma);
  const reporting = (behind.length > 0 ? behind : all).find((i) => {
    const verb = reportingVerb(tokens[i]?.lower ?? '');
    const before = tokens[i - 1]?.lower ?? '';
    const own = !RELATIVE.has(before) && !(verb?.form === 'base' && before === 'to');
    return verb && own && verb.verbClass !== 'think' && verb.form !== 'gerund' && !verb.ambiguous;
  });
  verbs.reverse();
  later.reverse();
  const main = [...later, ...verbs.filter((i) => i <= comma)];
  const order = reporting === undefined ? main : [reporting, ...main];
  for (const i of order) {
    const subject = subjectLeft(tokens, i, depth - 1);
    if (subject) return subject;
  }
  return null;
}

/** "In the evening, …", "When …, …", "Asked whether …, …": words before the main clause. */
export function isIntroduction(opening: FrameToken | undefined): boolean {
  if (/^(?:ADP|SCONJ)$/.test(opening?.pos ?? '') || opening?.lower === 'when') return true;
  return opening?.pos === 'VERB' && /(?:ed|ing)$/.test(opening.lower);
}

/** Where the words that introduce a clause end; its start where no comma shows it. */
function firstComma(tokens: Tokens, start: number, before: number): number {
  for (let i = start; i < before; i++) if (isComma(tokens[i])) return i;
  return start;
}

function nearestVerbSubject(tokens: Tokens, start: number, before: number, depth: number): Phrase | null {
  if (depth === 0) return null;
  for (let i = before - 1; i >= start; i--) {
    if (tokens[i]?.segment || !/^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')) continue;
    const participle = tokens[i]?.lower.endsWith('ing') && tokens[i - 1]?.pos === 'ADP';
    const relative = RELATIVE.has(tokens[skipLeft(tokens, i - 1)]?.lower ?? '');
    if (!participle && !relative) return subjectLeft(tokens, i, depth - 1);
  }
  return null;
}

/** Walks left over prepositions: the subject is the phrase that they hang on ("a spokesman for the mayor"). */
function outermostPhrase(tokens: Tokens, phrase: Phrase, start: number): Phrase {
  const before = tokens[phrase.first - 1];
  if (!before || phrase.first - 1 <= start || before.segment) return phrase;
  if (before.pos === 'ADP') {
    const outer = phraseEndingAt(tokens, phrase.first - 1);
    if (!outer || outer.first < start) return phrase;
    const titled = phrase.head === 'name' ? nameAfterBareTitle(tokens, phrase, phrase.first - 1) : null;
    if (titled) return titled;
    const extended = withNameAfterTitle(tokens, outer, phrase.last);
    if (extended.last === phrase.last && extended.head === 'name') return extended;
    return outermostPhrase(tokens, outer, start);
  }
  if (before.lower === 'and' && phrase.head === 'name') return coordinated(tokens, phrase, start);
  return phrase;
}

/** "Foreign Minister and State Councilor Wang Yi" is one person; of "A and B" the first stands for both. */
function coordinated(tokens: Tokens, phrase: Phrase, start: number): Phrase {
  const outer = phraseEndingAt(tokens, phrase.first - 1);
  if (!outer) return phrase;
  if (outer.head === 'common' && TITLES.has(bare(tokens[outer.last - 1])))
    return { first: outer.first, last: phrase.last, head: 'name' };
  const before = tokens[outer.first - 1];
  if (before?.pos === 'ADP')
    return nameAfterBareTitle(tokens, phrase, outer.first - 1) ?? outermostPhrase(tokens, outer, start);
  return outer.head === 'name' && (!before || outer.first <= start || isComma(before)) ? outer : phrase;
}

/** "Lind himself said". */
const REFLEXIVE = /^(?:him|her|it|them|my|our|your)sel(?:f|ves)$/;

/** Skips auxiliaries, adverbs and words for time to the left of a verb: "Sanders on Tuesday night warned". */
function skipLeft(tokens: Tokens, from: number): number {
  let i = from;
  while (i >= 0) {
    const token = tokens[i];
    if (!token || token.segment) return i;
    if (/^(?:ADV|AUX|PART)$/.test(token.pos) || REFLEXIVE.test(token.lower)) i--;
    else if (isCalendar(token) || (TIME.has(token.lower) && token.pos !== 'VERB')) {
      i--;
      while (
        isCalendar(tokens[i]) ||
        /^(?:last|this|next|that|early|late|each|every)$/.test(tokens[i]?.lower ?? '')
      )
        i--;
      if (/^(?:on|in|at|by)$/.test(tokens[i]?.lower ?? '')) i--;
    } else return i;
  }
  return i;
}

/** The subject to the left of the verb at `at`, or null. */
export function subjectLeft(tokens: Tokens, at: number, depth = 3): Phrase | null {
  const i = skipLeft(tokens, at - 1);
  const token = tokens[i];
  if (!token || token.segment) return null;
  if (isPersonal(token)) return { first: i, last: i + 1, head: 'pronoun' };
  if (RELATIVE.has(token.lower)) return antecedent(tokens, i);
  const start = clauseStart(tokens, i + 1);
  const participle = tokens[at]?.lower.endsWith('ing') ?? false;
  const infinitive = tokens[at - 1]?.lower === 'to';
  if (isComma(token))
    return participle
      ? sharedSubject(tokens, start, i, depth)
      : (subjectBeforeApposition(tokens, start, i) ?? sharedSubject(tokens, start, i, depth));
  if (isDash(token)) return subjectBeforeDashes(tokens, i);
  if (token.pos === 'CCONJ') return sharedSubject(tokens, start, i, depth);
  if (participle && /^(?:ADP|SCONJ)$/.test(token.pos) && isComma(tokens[i - 1]))
    return subjectBeforeApposition(tokens, start, i - 1) ?? nearestVerbSubject(tokens, start, i, depth);
  if (token.pos === 'VERB' || infinitive || (participle && token.pos === 'ADP'))
    return nearestVerbSubject(tokens, start, i + 1, depth);
  const phrase = phraseEndingAt(tokens, i + 1);
  if (participle && (!phrase || phrase.head === 'common')) {
    const own = phrase && !DOCUMENT.has(token.lower) && !hasVerb(tokens, start, phrase.first);
    if (!own) return sharedSubject(tokens, start, i + 1, depth) ?? phrase;
  }
  const placed = /^(?:on|in|at|to|from)$/.test(tokens[(phrase?.first ?? 0) - 1]?.lower ?? '');
  if (participle && phrase?.head === 'name' && placed)
    return sharedSubject(tokens, start, i + 1, depth) ?? phrase;
  if (!phrase || (participle && phrase.head === 'name')) return phrase;
  if (isPlaceOfSpeech(tokens, phrase))
    return sharedSubject(tokens, start, phrase.first, depth) ?? openingName(tokens, start);
  const outer = outermostPhrase(tokens, phrase, start);
  return nameBeforeDescription(tokens, outer, start) ?? outer;
}

/** The name that a clause opens with, or null. */
function openingName(tokens: Tokens, start: number): Phrase | null {
  const phrase = phraseStartingAt(tokens, start);
  return phrase?.head === 'name' ? phrase : null;
}

/** "She backs the plan and in a statement praised …": the writing is where it is said, not who says it. */
function isPlaceOfSpeech(tokens: Tokens, phrase: Phrase): boolean {
  if (phrase.head !== 'common' || !DOCUMENT.has(tokens[phrase.last - 1]?.lower ?? '')) return false;
  return /^(?:in|by|via|through|on)$/.test(tokens[phrase.first - 1]?.lower ?? '');
}

const isDash = (token: FrameToken | undefined): boolean =>
  /^(?:[\u2013\u2014]|-{1,2})$/.test(token?.text ?? '');

/** "John Dickey, the head of Ora -- which owns the show -- told": the subject before the first dash. */
function subjectBeforeDashes(tokens: Tokens, closing: number): Phrase | null {
  let opening = closing;
  while (isDash(tokens[opening])) opening--;
  while (opening >= 0 && !isDash(tokens[opening])) opening--;
  while (isDash(tokens[opening])) opening--;
  if (opening < 0) return null;
  return subjectBeforeApposition(tokens, clauseStart(tokens, opening + 1), opening + 1);
}

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ pos, segment }) => !segment && /^(?:VERB|AUX)$/.test(pos));
}

/** Whom "who" stands for: the name or phrase right before it. */
function antecedent(tokens: Tokens, relative: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, isComma(tokens[relative - 1]) ? relative - 1 : relative);
  return !phrase || phrase.head === 'name' ? phrase : outermostPhrase(tokens, phrase, 0);
}

/** The subject to the right of an inverted verb at `at` ("said Trump's spokesman, Jason Miller"), or null. */
export function subjectRight(tokens: Tokens, at: number): Phrase | null {
  let i = at + 1;
  while (tokens[i]?.pos === 'ADV') i++;
  const first = tokens[i];
  if (!first || first.segment) return null;
  if (first.pos === 'PRON' && !isPersonal(first) && !/^(?:his|her|their|one)$/.test(first.lower)) return null;
  const phrase = phraseStartingAt(tokens, i);
  if (!phrase) return null;
  const named = withNameAfterTitle(tokens, phrase, tokens.length);
  const next = tokens[named.last];
  if (next && !next.segment && (/^(?:VERB|AUX)$/.test(next.pos) || /^(?:['’]s?|that|who)$/.test(next.lower)))
    return null;
  if (named.head !== 'common') return named;
  let end = phrase.last;
  while (end < tokens.length && !stops(tokens[end])) end++;
  if (!isComma(tokens[end])) return named;
  const apposition = phraseStartingAt(tokens, end + 1);
  const after = apposition ? tokens[apposition.last] : undefined;
  const isNamed = apposition?.head === 'name' && isNameToken(tokens[apposition.first]);
  return isNamed && (!after || after.segment || /^(?:[.,;:]|of|from|at|in)$/.test(after.lower))
    ? apposition
    : named;
}

function stops(token: FrameToken | undefined): boolean {
  return !token || isComma(token) || token.segment !== null || /^(?:VERB|AUX)$/.test(token.pos);
}
