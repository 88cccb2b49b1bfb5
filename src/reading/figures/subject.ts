import type { Lexeme } from './lexemes.js';
import { type Phrase, phraseBefore } from './noun-phrases.js';

/** What a clause says a quantity of: a phrase of the sentence, or a word that points back to an earlier one. */
export interface Subject {
  readonly phrase: Phrase | null;
  /** "it", "they", "which" without antecedent: the measure spoken of before. */
  readonly pointsBack: boolean;
  /** Index of the first lexeme of its verb group. */
  readonly verb: number;
}

const THING = /^(?:it|they|this|that|these|those|both)$/;
const PERSON = /^(?:he|she|we|i|you|who|there|here|i'm|it's)$/;
const BOUNDARY = /^[;:.!?()[\]“”"]$/;
const CLAUSE = /^(?:while|but|whereas|although|though|because|if|when|as|after|before|until|since)$/;
const RELATIVE = /^(?:which|who|that)$/;
/** "etc.", "Inc.": a point inside a sentence belongs to what it follows. */
const isStop = (lexemes: readonly Lexeme[], at: number) =>
  BOUNDARY.test(lexemes[at]?.text ?? '') && !(lexemes[at]?.text === '.' && lexemes[at]?.glued);
const LINK = /^(?:and|or|but|then|,|—|to)$/;
/** Forms that are often tagged as nouns and hardly ever are ("net rose to"). */
const PAST_ONLY = /^(?:rose|fell|grew|sank|shrank|slid)$/;
const REPORTS = /^(?:said|says|reported|reports|told|announced|added|noted|according|estimated|estimates)$/;

const isVerb = (lexeme: Lexeme | undefined) =>
  lexeme?.kind === 'word' &&
  lexeme.part === undefined &&
  (/^(?:VERB|AUX)$/.test(lexeme.pos) || PAST_ONLY.test(lexeme.lower));

/** First lexeme of the clause that lexeme `at` stands in: after a stop, a bracket or a conjunction. */
function clauseStart(lexemes: readonly Lexeme[], at: number): number {
  let depth = 0;
  for (let i = at - 1; i >= 0; i--) {
    const lexeme = lexemes[i];
    if (!lexeme) continue;
    if (lexeme.text === ')') depth++;
    else if (lexeme.text === '(' && depth > 0) depth--;
    else if (depth === 0 && lexeme.part === undefined && (isStop(lexemes, i) || CLAUSE.test(lexeme.lower)))
      return i + 1;
  }
  return 0;
}

/** Where the verb group that ends at lexeme `last` begins: auxiliaries, adverbs, "to", "not". */
function groupStart(lexemes: readonly Lexeme[], last: number, floor: number): number {
  let first = last;
  while (first > floor) {
    const lexeme = lexemes[first - 1];
    const adverb = lexeme?.pos === 'ADV' && !THING.test(lexeme.lower) && lexeme.lower !== 'there';
    const helps = /^(?:to|not|n't|also|still|already|then|only|just|now|be)$/.test(lexeme?.lower ?? '');
    if (!isVerb(lexeme) && !adverb && !helps) break;
    if (lexeme?.part !== undefined) break;
    first--;
  }
  return first;
}

/** Steps back over time expressions, amounts and the prepositions before them. */
function skipParts(lexemes: readonly Lexeme[], end: number, floor: number): number {
  let at = end;
  while (at > floor && lexemes[at - 1]?.part !== undefined) {
    at--;
    while (
      at > floor &&
      /^(?:in|on|at|for|of|as|by|over|during|from|to|about|around|nearly|than|more|,)$/.test(
        lexemes[at - 1]?.lower ?? '',
      )
    )
      at--;
  }
  return at;
}

/** "Acme, which makes pumps, rose": the phrase before the apposition or relative clause that ends at `end`. */
function beforeApposition(lexemes: readonly Lexeme[], end: number, floor: number): Phrase | null {
  for (let i = end - 2; i >= Math.max(floor, end - 30); i--) {
    const text = lexemes[i]?.text;
    if (text === ',' || text === '—') return phraseBefore(lexemes, skipParts(lexemes, i, floor), floor);
  }
  return null;
}

/** "Ford (F) which has": the phrase before a bracket that closes at `end`. */
function beforeBracket(lexemes: readonly Lexeme[], end: number, floor: number): Phrase | null {
  let open = end - 2;
  while (open > floor && lexemes[open]?.text !== '(') open--;
  return phraseBefore(lexemes, open, floor);
}

function phraseUpTo(lexemes: readonly Lexeme[], end: number, floor: number): Phrase | null {
  const at = skipParts(lexemes, end, floor);
  const before = lexemes[at - 1];
  if (before?.text === ')') return beforeBracket(lexemes, at, floor);
  if (before?.text === ',') return beforeApposition(lexemes, at, floor);
  return phraseBefore(lexemes, at, floor);
}

function subjectBefore(lexemes: readonly Lexeme[], verb: number, floor: number): Subject | null {
  const before = lexemes[verb - 1];
  if (!before || verb <= floor) return null;
  const of = (phrase: Phrase | null): Subject | null => phrase && { phrase, pointsBack: false, verb };
  if (RELATIVE.test(before.lower)) {
    const comma = lexemes[verb - 2]?.text === ',' ? 1 : 0;
    const antecedent = of(phraseUpTo(lexemes, verb - 1 - comma, floor));
    if (antecedent) return antecedent;
  }
  if (PERSON.test(before.lower)) return { phrase: null, pointsBack: false, verb };
  if (THING.test(before.lower)) return { phrase: null, pointsBack: true, verb };
  return of(phraseUpTo(lexemes, verb, floor));
}

/** "rose to 5 and has kept 7", "fell, leaving 3": a verb without a subject of its own. */
function sharesSubject(lexemes: readonly Lexeme[], verb: number, last: number): boolean {
  const before = lexemes[verb - 1];
  const opens = lexemes[verb];
  const participle = verb === last && /ing$/.test(opens?.lower ?? '') && opens?.pos === 'VERB';
  // A comma before a finite verb closes an apposition: the subject stands before that.
  if (before?.text === ',' && !participle) return false;
  return opens?.lower === 'to' || LINK.test(before?.lower ?? '');
}

/**
 * The subject of the verb that governs lexeme `at`. A verb that shares the subject of an earlier one
 * ("rose to 5 and has kept 7") finds that. Null where the clause has no verb before `at`.
 */
export function subjectOf(lexemes: readonly Lexeme[], at: number): Subject | null {
  const floor = clauseStart(lexemes, at);
  for (let i = at - 1, steps = 0; i >= floor && steps < 60; i--, steps++) {
    const lexeme = lexemes[i];
    if (!lexeme || !isVerb(lexeme) || (REPORTS.test(lexeme.lower) && i < at - 3)) continue;
    const verb = groupStart(lexemes, i, floor);
    const found = sharesSubject(lexemes, verb, i) ? null : subjectBefore(lexemes, verb, floor);
    if (found) return found;
    i = verb;
  }
  return null;
}
