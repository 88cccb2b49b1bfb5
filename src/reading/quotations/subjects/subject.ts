import { reportingVerb } from '../../data/reporting-verbs.js';
import type { Tokens } from '../frame-sentence.js';
import { subjectBeforeApposition } from './apposition.js';
import { subjectBeforeDashes } from './asides.js';
import { nameBeforeDescription } from './bare-names.js';
import { clauseStart, firstComma, isIntroduction, isRelativeVerb, skipLeft } from './clauses.js';
import { isComma, isDash, isPersonal, RELATIVE } from './frame-words.js';
import { firstOfList } from './lists.js';
import { isNarration } from './narration.js';
import { antecedent, outermostPhrase } from './outer-phrase.js';
import { type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';
import { reducedRelative } from './reduced.js';
import {
  closedRelative,
  describedObject,
  interruptedRelative,
  openRelative,
  ownerOfGerund,
  subjectBehindWith,
} from './relatives.js';
import { DOCUMENT, isPlaceOfSpeech, sentBy } from './writings.js';

/** "repeated that Berg lies", "claims that Berg lies": whether a verb stands in what somebody says. */
function isComplement(tokens: Tokens, at: number): boolean {
  const phrase = phraseEndingAt(tokens, skipLeft(tokens, at - 1) + 1);
  const that = (phrase?.first ?? 0) - 1;
  return tokens[that]?.lower === 'that' && tokens[that - 1]?.text !== ',';
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
    return (
      verb &&
      own &&
      !isComplement(tokens, i) &&
      verb.verbClass !== 'think' &&
      verb.form !== 'gerund' &&
      !verb.ambiguous
    );
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
  const reduced = participle ? null : reducedRelative(tokens, start, i + 1);
  const phrase = phraseEndingAt(tokens, reduced?.participle ?? i + 1);
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

/** The name that a clause opens with, or null. */
function openingName(tokens: Tokens, start: number): Phrase | null {
  const phrase = phraseStartingAt(tokens, start);
  return phrase?.head === 'name' ? phrase : null;
}

function hasVerb(tokens: Tokens, first: number, last: number): boolean {
  return tokens.slice(first, last).some(({ pos, segment }) => !segment && /^(?:VERB|AUX)$/.test(pos));
}
