import { fold, isQuestionWord, type Term } from '../../index/analysis.js';
import { SPEECH_VERBS } from './data/asking-words.js';

/** What kind of thing answers. */
export type AnswerKind = 'number' | 'date' | 'person' | 'place' | 'reason' | 'thing';

const AUXILIARIES =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must|name|tell|list|give|describe|explain)\b/;

/** Whether a text asks: a question mark, a question word near its start, or an auxiliary that opens it. */
export function asks(text: string, terms: readonly Term[]): boolean {
  if (/[?？]\s*$/.test(text.slice(-20))) return true;
  if (terms.slice(0, 6).some((term) => isQuestionWord(term.word))) return true;
  return AUXILIARIES.test(fold(text.slice(0, 40)).trim());
}

/** Whether a text asks for a yes or no: an auxiliary opens it and no question word follows. */
export function asksWhether(text: string, terms: readonly Term[]): boolean {
  return YES_OR_NO.test(fold(text.slice(0, 40)).trim()) && !terms.some((term) => isQuestionWord(term.word));
}

const YES_OR_NO =
  /^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|might|must)\b/;

/** Verbs of saying after which a question asks for somebody's words. */
const SPEECH = new RegExp(
  `\\b(?:what|how|why) (?:did|does|do|has|have|had|was|is|would)\\b.*\\b(?:${SPEECH_VERBS.join('|')})\\b`,
);

/** Whether a text asks what somebody said or thinks. */
export function asksForSpeech(text: string): boolean {
  return SPEECH.test(fold(text.slice(0, 300)));
}

/** Whether a text asks what or who something is, in so many words. */
export function asksForDefinition(text: string): boolean {
  return DEFINITION.test(fold(text.slice(0, 200)));
}

/** "What is a tariff", "Who was Paul Baran": few words after the verb, and no other verb among them. */
const DEFINITION = /^\s*(?:what|who)(?:'s| is| was| are| were)(?: (?:an?|the))?(?: [^\s?]+){1,4}\s*\??\s*$/;

/**
 * What each kind is asked by. "When" without a verb of asking after it opens a clause ("a cell, when it divides"),
 * unless it ends the question.
 */
const KINDS: readonly (readonly [AnswerKind, RegExp])[] = [
  [
    'date',
    /\b(?:when(?= (?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)\b|\W*$)|(?:what|which) (?:year|date|day|month|decade|century|time|era|period)\b)/,
  ],
  [
    'number',
    /\b(?:how (?:many|much|long|old|far|tall|high|large|big|often|fast|deep|heavy|wide)|(?:what|which) (?:percent|percentage|number|amount|age|share|proportion|rate|fraction|ratio|price|cost|value|sum|total|volume|population|size))\b/,
  ],
  [
    'person',
    /\b(?:who|whom|whose|(?:what|which) (?:person|people|man|woman|actor|actress|singer|politician|president|player|author|artist|leader|king|queen|emperor|scientist|historian|minister|official|expert|doctor|ambassador))\b/,
  ],
  [
    'place',
    /\b(?:where|(?:what|which) (?:city|country|countries|state|place|continent|county|town|region|island|river|nation|street|area|province|location|building))\b/,
  ],
  ['reason', /\b(?:why|how|what (?:caused|causes|reason|made))\b/],
  ['thing', /\b(?:what|which)\b/],
];

/** Of what kind an answer to the question is: by the first words in it that ask, or else by a "when" of any sort. */
export function kindOf(text: string): AnswerKind {
  const folded = fold(text.slice(0, 1000));
  let first: { readonly kind: AnswerKind; readonly at: number } | null = null;
  for (const [kind, pattern] of KINDS) {
    const at = folded.search(pattern);
    if (at >= 0 && (!first || at < first.at)) first = { kind, at };
  }
  return first?.kind ?? (/\bwhen\b/.test(folded) ? 'date' : 'thing');
}
