import { isPastParticiple } from '../data/participles.js';
import { reportingVerb } from '../data/reporting-verbs.js';
import { TITLES } from '../people/data/titles.js';
import { isNameToken } from '../people/names.js';
import {
  bare,
  isComma,
  isPlace,
  nameAfterBareTitle,
  nameBeforeDescription,
  RELATIVE,
  subjectBeforeApposition,
  withNameAfterTitle,
} from './apposition.js';
import { isDash, subjectBeforeDashes } from './asides.js';
import { clauseStart, firstComma, isIntroduction, isRelativeVerb, skipLeft } from './clauses.js';
import type { FrameToken } from './frame.js';
import { firstOfList } from './lists.js';
import { isNarration } from './narration.js';
import { isPersonal, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';
import { reducedRelative } from './reduced.js';
import {
  closedRelative,
  describedBy,
  describedObject,
  interruptedRelative,
  openRelative,
  ownerOfGerund,
  subjectBehindWith,
} from './relatives.js';

type Tokens = readonly FrameToken[];

const DOCUMENT = new Set(
  'statement letter tweet tweets email e-mail post posts memo report note message release speech ad remarks'.split(
    ' ',
  ),
);

/** How many earlier verbs a shared subject is looked for at. */
const REACH = 4;
/** The same for verbs of speech, which are likelier to share theirs. */
const FAR_REACH = 16;

/** The subject that a coordinated verb, a participle or an infinitive at the end of `[start, before)` shares. */
function sharedSubject(tokens: Tokens, start: number, before: number, depth: number): Phrase | null {
  if (depth === 0) return null;
  const all: number[] = [];
  for (let i = before - 1; i >= start && all.length < FAR_REACH; i--)
    if (!tokens[i]?.segment && /^(?:VERB|AUX)$/.test(tokens[i]?.pos ?? '')) {
      if (isNarration(tokens, i)) break;
      all.push(i);
    }
  const verbs = all.slice(0, REACH);
  const comma = isIntroduction(tokens[start], tokens[start + 1]) ? firstComma(tokens, start, before) : start;
  const later = verbs.filter((i) => i > comma);
  const behind = all.filter((i) => i > comma);
  const reporting = (behind.length > 0 ? behind : all).find((i) => {
    const verb = reportingVerb(tokens[i]?.lower ?? '');
    const before = tokens[i - 1]?.lower ?? '';
    const own = !isRelativeVerb(tokens, i) && !(verb?.form === 'base' && before === 'to');
    return verb && own && verb.verbClass !== 'think' && verb.form !== 'gerund' && !verb.ambiguous;
  });
  verbs.reverse();
  later.reverse();
  const inOrder = [...later, ...verbs.filter((i) => i <= comma)];
  const main = [
    ...inOrder.filter((i) => !isRelativeVerb(tokens, i)),
    ...inOrder.filter((i) => isRelativeVerb(tokens, i)),
  ];
  const order = reporting === undefined ? main : [reporting, ...main];
  for (const i of order) {
    const subject = subjectLeft(tokens, i, depth - 1);
    if (subject) return subject;
  }
  return null;
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

/** Who is named first of those who speak together, of whom `phrase` names the last ("Lind, Berg and Holm said"). */
export function firstTogether(tokens: Tokens, phrase: Phrase): Phrase {
  if (tokens[phrase.first - 1]?.lower !== 'and' || phrase.head !== 'name') return phrase;
  const start = clauseStart(tokens, phrase.first);
  return firstOfList(tokens, phrase, start) ?? coordinated(tokens, phrase, start);
}

/** Walks left over prepositions: the subject is the phrase that they hang on ("a spokesman for the mayor"). */
function outermostPhrase(tokens: Tokens, phrase: Phrase, start: number): Phrase {
  const before = tokens[phrase.first - 1];
  if (!before || phrase.first - 1 <= start || before.segment) return phrase;
  if (tokens[phrase.first]?.lower === 'what') return phrase;
  const posing =
    before.lower === 'as' && /^(?:dressed|posing|known)$/.test(tokens[phrase.first - 2]?.lower ?? '');
  if (before.pos === 'ADP' || posing) {
    const outer = phraseEndingAt(tokens, phrase.first - 1) ?? describedBy(tokens, phrase.first - 1);
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
  const who = isComma(token) ? interruptedRelative(tokens, start, i) : -1;
  if (who >= 0) return antecedent(tokens, who);
  if (isComma(token))
    return participle
      ? sharedSubject(tokens, start, i, depth)
      : (subjectBeforeApposition(tokens, start, i) ?? sharedSubject(tokens, start, i, depth));
  if (isDash(token)) return subjectBeforeDashes(tokens, i);
  if (token.pos === 'CCONJ') {
    const who = participle || token.lower !== 'and' ? -1 : openRelative(tokens, start, i);
    if (who >= 0) return antecedent(tokens, who);
    const absolute = participle ? subjectBehindWith(tokens, start, i) : null;
    return absolute ?? sharedSubject(tokens, start, i, depth);
  }
  if (participle && /^(?:ADP|SCONJ)$/.test(token.pos) && isComma(tokens[i - 1]))
    return subjectBeforeApposition(tokens, start, i - 1) ?? nearestVerbSubject(tokens, start, i, depth);
  const thinking = ownerOfGerund(tokens, i);
  if (thinking) return outermostPhrase(tokens, thinking, start);
  const caused = infinitive ? causedToSpeak(tokens, i + 1) : null;
  if (caused) return caused;
  const described = token.pos === 'VERB' && !participle && !infinitive ? describedObject(tokens, i) : null;
  if (described) return outermostPhrase(tokens, described, start);
  if (token.pos === 'VERB' || infinitive || (participle && token.pos === 'ADP'))
    return nearestVerbSubject(tokens, start, i + 1, depth);
  const reduced = participle ? -1 : reducedRelative(tokens, lastComma(tokens, start, i), i + 1);
  const phrase = phraseEndingAt(tokens, reduced > 0 ? reduced : i + 1);
  const closed = phrase && !participle ? closedRelative(tokens, start, phrase) : -1;
  if (closed >= 0) return antecedent(tokens, closed);
  if (participle && (!phrase || phrase.head === 'common')) {
    const own = phrase && !DOCUMENT.has(token.lower) && !hasVerb(tokens, start, phrase.first);
    if (!own) return sharedSubject(tokens, start, i + 1, depth) ?? phrase;
  }
  const writing = phrase && sentBy(tokens, phrase);
  if (participle && phrase?.head === 'name' && writing) return phrase;
  const placed = /^(?:on|in|at|to|from)$/.test(tokens[(phrase?.first ?? 0) - 1]?.lower ?? '');
  if (participle && phrase?.head === 'name' && placed)
    return sharedSubject(tokens, start, i + 1, depth) ?? phrase;
  if (!phrase || (participle && phrase.head === 'name')) return phrase;
  if (isPlaceOfSpeech(tokens, phrase))
    return sharedSubject(tokens, start, phrase.first, depth) ?? openingName(tokens, start);
  const outer = firstOfList(tokens, phrase, start) ?? outermostPhrase(tokens, phrase, start);
  return nameBeforeDescription(tokens, outer, start) ?? outer;
}

/** "…, prompting Berg to say": whom the verb before makes speak, where "to" is at `to`. */
function causedToSpeak(tokens: Tokens, to: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, to);
  const verb = tokens[(phrase?.first ?? 0) - 1]?.lower ?? '';
  return /^(?:prompt|lead|caus|forc|inspir|push|driv|provok)(?:ing|ed|e)$|^(?:led|drove)$/.test(verb)
    ? phrase
    : null;
}

/** Where the words behind the last comma in `[start, end)` begin; `start` where there is none. */
function lastComma(tokens: Tokens, start: number, end: number): number {
  for (let i = end - 1; i >= start; i--) if (isComma(tokens[i])) return i + 1;
  return start;
}

/** "A text from Berg saying": whether a name is that of who sent a writing. */
function sentBy(tokens: Tokens, { first }: Phrase): boolean {
  const writing = tokens[first - 1]?.lower === 'from' ? (tokens[first - 2]?.lower ?? '') : '';
  return DOCUMENT.has(writing) || /^(?:texts?|calls?)$/.test(writing);
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

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ pos, segment }) => !segment && /^(?:VERB|AUX)$/.test(pos));
}

/** Whom "who" stands for: the name or phrase right before it. */
function antecedent(tokens: Tokens, relative: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, isComma(tokens[relative - 1]) ? relative - 1 : relative);
  const before = (phrase?.first ?? 0) - 1;
  const agent = tokens[before]?.lower === 'by' || tokens[before - 1]?.pos === 'VERB';
  if (!phrase || agent) return phrase;
  if (phrase.head !== 'name') return outermostPhrase(tokens, phrase, 0);
  // "Bakers in Sweden who …", "Ann Lind of Sweden, who …": a place is nobody.
  const outer = isPlace(tokens, phrase) && phrase.first > 0 ? phraseEndingAt(tokens, phrase.first - 1) : null;
  return outer ? (outer.head === 'name' ? outer : outermostPhrase(tokens, phrase, 0)) : phrase;
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
  // "“…,” said a woman wounded in the attack."
  const described =
    tokens[at - 1]?.segment != null &&
    named.head === 'common' &&
    isPastParticiple(next?.lower ?? '') &&
    tokens[named.last + 1]?.pos === 'ADP';
  if (described) return named;
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
