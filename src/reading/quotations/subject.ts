import { TITLES } from '../people/data/titles.js';
import { isNameToken } from '../people/names.js';
import type { FrameToken } from './frame.js';
import { isCalendar, isPersonal, type Phrase, phraseEndingAt, phraseStartingAt } from './phrases.js';

type Tokens = readonly FrameToken[];

const RELATIVE = new Set(['who', 'which', 'that', 'whom']);
const bare = (token: FrameToken | undefined): string => (token?.lower ?? '').replace(/\.$/, '');
const isComma = (token: FrameToken | undefined): boolean => token?.text === ',';

/** Left end of the clause that ends before `at`: a segment, a colon, a dash or the sentence's start. */
function clauseStart(tokens: Tokens, at: number): number {
  let start = at;
  while (start > 0) {
    const token = tokens[start - 1];
    if (!token || token.segment || /^(?:[;:\u2014\u2013]|--+)$/.test(token.text)) break;
    start--;
  }
  return start;
}

interface Piece {
  readonly first: number;
  readonly last: number;
}

function splitAtCommas(tokens: Tokens, first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  let from = first;
  for (let i = first; i <= last; i++)
    if (i === last || isComma(tokens[i])) {
      if (i > from) pieces.push({ first: from, last: i });
      from = i + 1;
    }
  return pieces;
}

function hasFiniteVerb(tokens: Tokens, { first, last }: Piece): boolean {
  for (let i = first; i < last; i++) {
    const token = tokens[i];
    if (!token || token.segment) continue;
    if (RELATIVE.has(token.lower)) return false;
    if (token.pos === 'AUX') return true;
    if (token.pos === 'VERB' && !/(?:ing|ed)$/.test(token.lower) && tokens[i - 1]?.lower !== 'to')
      return true;
  }
  return false;
}

/** A name and nothing else but its title: what an apposition after a description is. */
function isBareName(tokens: Tokens, piece: Piece): boolean {
  const phrase = phraseStartingAt(tokens, piece.first);
  return phrase?.head === 'name' && phrase.last === piece.last && isNameToken(tokens[piece.first]);
}

/** The phrase of a piece "the dean of the school": up to where its first preposition or relative starts. */
function leadingPhrase(tokens: Tokens, piece: Piece): Phrase | null {
  const phrase = phraseStartingAt(tokens, piece.first);
  return phrase && withNameAfterTitle(tokens, phrase, piece.last);
}

/** "Secretary of State John Kerry", "Foreign Minister and State Councilor Wang Yi": the name ends the title. */
function withNameAfterTitle(tokens: Tokens, phrase: Phrase, limit: number): Phrase {
  if (phrase.head !== 'common') return phrase;
  const link = tokens[phrase.last];
  if (!TITLES.has(bare(tokens[phrase.last - 1])) || !link || phrase.last + 1 >= limit) return phrase;
  if (!/^(?:of|for|and)$/.test(link.lower)) return phrase;
  let start = phrase.last + 1;
  if (tokens[start]?.lower === 'the') start++;
  const next = phraseStartingAt(tokens, start);
  if (!next || next.last > limit) return phrase;
  if (next.head === 'name' && next.last - next.first >= 3)
    return { first: phrase.first, last: next.last, head: 'name' };
  if (next.head === 'name' && link.lower === 'and')
    return { first: phrase.first, last: next.last, head: 'name' };
  return withNameAfterTitle(tokens, { ...phrase, last: next.last }, limit);
}

/** The subject of a clause whose verb follows a comma: "Li Yongquan, dean of …, and president of …, told". */
function subjectBeforeApposition(tokens: Tokens, first: number, last: number): Phrase | null {
  let subject: Phrase | null = null;
  for (const piece of splitAtCommas(tokens, first, last)) {
    const head = tokens[piece.first];
    if (!head) continue;
    const opensSubject =
      /^(?:DET|ADJ|NOUN|PROPN|NUM|PRON)$/.test(head.pos) && !isCalendar(head) && !RELATIVE.has(head.lower);
    if (hasFiniteVerb(tokens, piece)) {
      if (!(subject && !opensSubject)) subject = null;
      continue;
    }
    if (!subject) {
      if (opensSubject) subject = leadingPhrase(tokens, piece);
    } else if (subject.head === 'common' && isBareName(tokens, piece)) {
      subject = phraseStartingAt(tokens, piece.first);
    }
  }
  return subject;
}

/** The subject of the verb that a coordination or participle shares it with. */
function subjectOfEarlierVerb(tokens: Tokens, before: number, depth: number): Phrase | null {
  const start = clauseStart(tokens, before);
  for (let i = start; i < before; i++) {
    const token = tokens[i];
    if (!token || !/^(?:VERB|AUX)$/.test(token.pos)) continue;
    const subject = depth > 0 ? subjectLeft(tokens, i, depth - 1) : null;
    if (subject) return subject;
  }
  return null;
}

/** Walks left over prepositions: the subject is the phrase that they hang on ("a spokesman for the mayor"). */
function outermostPhrase(tokens: Tokens, phrase: Phrase, start: number): Phrase {
  const before = tokens[phrase.first - 1];
  if (!before || phrase.first - 1 <= start || before.segment) return phrase;
  if (before.pos === 'ADP' || before.lower === 'of') {
    const outer = phraseEndingAt(tokens, phrase.first - 1);
    if (!outer || outer.first < start) return phrase;
    const extended = withNameAfterTitle(tokens, outer, phrase.last);
    if (extended.last === phrase.last && extended.head === 'name') return extended;
    return outermostPhrase(tokens, outer, start);
  }
  if (before.lower === 'and' && phrase.head === 'name') {
    const outer = phraseEndingAt(tokens, phrase.first - 1);
    if (outer && outer.head === 'common' && TITLES.has(bare(tokens[outer.last - 1])))
      return { first: outer.first, last: phrase.last, head: 'name' };
  }
  return phrase;
}

/** The subject to the left of the verb at `at`, or null. */
export function subjectLeft(tokens: Tokens, at: number, depth = 3): Phrase | null {
  let i = at - 1;
  while (
    i >= 0 &&
    !tokens[i]?.segment &&
    (/^(?:ADV|AUX|PART)$/.test(tokens[i]?.pos ?? '') || isCalendar(tokens[i]))
  )
    i--;
  const token = tokens[i];
  if (!token || token.segment) return null;
  if (isPersonal(token)) return { first: i, last: i + 1, head: 'pronoun' };
  if (RELATIVE.has(token.lower)) {
    const end = isComma(tokens[i - 1]) ? i - 1 : i;
    const antecedent = phraseEndingAt(tokens, end);
    if (!antecedent) return null;
    return antecedent.head === 'name' ? antecedent : outermostPhrase(tokens, antecedent, 0);
  }
  const start = clauseStart(tokens, i + 1);
  if (isComma(token)) {
    const verb = tokens[at];
    if (verb?.lower.endsWith('ing')) return subjectOfEarlierVerb(tokens, i, depth);
    return subjectBeforeApposition(tokens, start, i);
  }
  if (token.pos === 'CCONJ' || token.pos === 'VERB' || tokens[at]?.lower.endsWith('ing')) {
    const shared = subjectOfEarlierVerb(tokens, i + 1, depth);
    if (shared || token.pos === 'CCONJ' || token.pos === 'VERB') return shared;
  }
  const phrase = phraseEndingAt(tokens, i + 1);
  return phrase && outermostPhrase(tokens, phrase, start);
}

/** The subject to the right of an inverted verb at `at` ("said Trump's spokesman, Jason Miller"), or null. */
export function subjectRight(tokens: Tokens, at: number): Phrase | null {
  let i = at + 1;
  while (tokens[i]?.pos === 'ADV') i++;
  const first = tokens[i];
  if (
    !first ||
    first.segment ||
    (first.pos === 'PRON' && !isPersonal(first) && !/^(?:his|her|their)$/.test(first.lower))
  )
    return null;
  const phrase = phraseStartingAt(tokens, i);
  if (!phrase) return null;
  const named = withNameAfterTitle(tokens, phrase, tokens.length);
  if (named.head !== 'common') return named;
  let end = phrase.last;
  while (
    end < tokens.length &&
    !isComma(tokens[end]) &&
    !tokens[end]?.segment &&
    !/^(?:VERB|AUX)$/.test(tokens[end]?.pos ?? '')
  )
    end++;
  if (!isComma(tokens[end])) return named;
  const apposition = phraseStartingAt(tokens, end + 1);
  const after = apposition ? tokens[apposition.last] : undefined;
  const isNamed = apposition?.head === 'name' && isNameToken(tokens[apposition.first]);
  return isNamed && (!after || after.segment || /^[.,;:]$/.test(after.text)) ? apposition : named;
}
