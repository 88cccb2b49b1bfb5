import { isResult } from './changes.js';
import { DOWN_NOUNS, DOWN_VERBS, UP_NOUNS, UP_VERBS } from './data/changes.js';
import { type Lexeme, wordAt } from './lexemes.js';
import { headPhraseBefore, type Phrase, phraseAfter, phraseBefore } from './noun-phrases.js';
import type { Quantity } from './quantity.js';

const isMove = (lexeme: Lexeme | undefined) =>
  lexeme !== undefined && (UP_NOUNS.has(lexeme.lower) || DOWN_NOUNS.has(lexeme.lower));

/** Heads that say nothing of what is measured ("a total of", "the level of"). */
const EMPTY_HEAD =
  /^(?:total|average|level|record|number|figure|amount|sum|rate|value|maximum|minimum|peak|low|high|equivalent|range|top|most|mean|median|excess|estimate)$/;
/** Words that may stand between a noun and its amount: "about", "up to", "an estimated". */
export const HEDGE =
  /^(?:about|around|nearly|almost|over|more|than|up|to|as|much|many|roughly|some|approximately|at|least|under|less|just|a|an|the|between|from|below|above|lower|higher|only|another|estimated|reported)$/;
const NOT_A_HEAD =
  /^(?:higher|lower|more|less|fewer|above|below|year|month|wide|long|tall|high|deep|old|away|annually|each|total|apart|thick|slim|early|late|earlier|later)$/;

/** Index after a conversion in brackets: "8 miles (13 kilometres) of". */
function afterBracket(lexemes: readonly Lexeme[], at: number): number {
  if (lexemes[at]?.text === ')') return at + 1;
  if (lexemes[at]?.text !== '(' || lexemes[at + 1]?.part !== 'quantity') return at;
  let end = at + 1;
  while (end < lexemes.length && end < at + 8 && lexemes[end]?.text !== ')') end++;
  return lexemes[end]?.text === ')' ? end + 1 : at;
}

/** Index after quantities that follow at once: "a 2.4-litre four-cylinder engine". */
function afterQuantities(lexemes: readonly Lexeme[], at: number): number {
  let end = lexemes[at]?.text === '-' ? at + 1 : at;
  while (end < at + 8 && lexemes[end]?.part === 'quantity') end++;
  return end;
}

/** "60% of the workers", "23 tons of aid", "$1 billion in gains", "$12 for a roof": what it is an amount of. */
export function complement(lexemes: readonly Lexeme[], quantity: Quantity): Phrase | null {
  const at = afterBracket(lexemes, quantity.last);
  const cue = wordAt(lexemes, at);
  if (cue === 'of') return lexemes[at + 1]?.part ? null : phraseAfter(lexemes, at + 1, { nounFirst: true });
  const next = lexemes[at + 1];
  if (quantity.kind !== 'money' || next?.part !== undefined) return null;
  if (cue === 'in' && /^(?:NOUN|ADJ)$/.test(next?.pos ?? ''))
    return phraseAfter(lexemes, at + 1, { limit: 5 });
  const thing =
    /^(?:a|an|the|each|every|its|their)$/.test(next?.lower ?? '') || /^(?:NOUN|ADJ)$/.test(next?.pos ?? '');
  return cue === 'for' && thing ? phraseAfter(lexemes, at + 1) : null;
}

/** "a 25% tax on cars", "50mph winds", "a 5% rise in prices": the noun that the quantity stands before. */
export function modified(lexemes: readonly Lexeme[], quantity: Quantity): Phrase | null {
  const before = lexemes[quantity.first - 1];
  if (before?.part === undefined && /^(?:NOUN|PROPN)$/.test(before?.pos ?? '')) return null;
  const at = afterQuantities(lexemes, quantity.last);
  const next = lexemes[at];
  if (next?.kind !== 'word' || NOT_A_HEAD.test(next.lower) || next.part !== undefined) return null;
  const determined = /^(?:a|an|the|its|their|his|her)$/.test(before?.lower ?? '');
  if (!/^(?:NOUN|PROPN|ADJ)$/.test(next.pos) && !(determined && next.pos === 'VERB')) return null;
  const phrase = phraseAfter(lexemes, at, { nounFirst: determined });
  if (!phrase) return null;
  const move = lexemes.findIndex((lexeme, i) => i >= phrase.first && i < phrase.last && isMove(lexeme));
  if (move < 0) return phrase;
  if (/^(?:in|of|for)$/.test(wordAt(lexemes, move + 1))) return phraseAfter(lexemes, move + 2);
  return move > phrase.first ? { first: phrase.first, last: move } : null;
}

/** "a fine of $5", "the market worth 2 billion", "investments over 35 GWh", "base price: $9": the noun before. */
export function attribute(lexemes: readonly Lexeme[], quantity: Quantity): Phrase | null {
  let at = quantity.first - 1;
  const floor = Math.max(0, quantity.first - 6);
  while (at > floor && HEDGE.test(wordAt(lexemes, at))) at--;
  const hedged = at < quantity.first - 1;
  const cue = wordAt(lexemes, at);
  if (cue === ':' || cue === 'worth' || cue === '(')
    return cue === '(' && quantity.kind === 'count' ? null : phraseBefore(lexemes, at, 0);
  if (cue === 'by') return lexemes[at - 1]?.pos === 'NOUN' ? phraseBefore(lexemes, at, 0) : null;
  const noun = lexemes[at]?.pos === 'NOUN' && lexemes[at]?.part === undefined;
  const named = noun || (lexemes[at]?.pos === 'PROPN' && lexemes[at]?.part === undefined);
  const alone = named ? elided(lexemes, at + 1) : null;
  if (alone || (noun && wordAt(lexemes, at + 1) === 'to')) return alone;
  if (hedged && noun && !/^(?:from|to|as|up)$/.test(wordAt(lexemes, at + 1)))
    return headPhraseBefore(lexemes, at + 1, 0);
  if (cue !== 'of') return null;
  const phrase = headPhraseBefore(lexemes, at, 0);
  const head = phrase ? lexemes[phrase.last - 1] : undefined;
  const moves = isMove(head) && !isResult(head?.lower ?? '', quantity);
  if (!phrase || moves) return movedThing(lexemes, at);
  return EMPTY_HEAD.test(head?.lower ?? '') && phrase.last - phrase.first === 1 ? null : phrase;
}

/** "costs rose to 5 and revenue to 7", "Ohio has 5, and Iowa about 3": a subject whose verb is left out. */
function elided(lexemes: readonly Lexeme[], end: number): Phrase | null {
  const phrase = headPhraseBefore(lexemes, end, 0);
  let at = (phrase?.first ?? 0) - 1;
  while (at > 0 && /^(?:and|,|its|the|their)$/.test(wordAt(lexemes, at))) at--;
  const links = phrase && at < phrase.first - 1;
  return links && lexemes[at]?.part === 'quantity' ? phrase : null;
}

/** "an increase in exports of 5%": the exports. A bare "an increase of 5%" leaves the subject. */
function movedThing(lexemes: readonly Lexeme[], of: number): Phrase | null {
  const phrase = headPhraseBefore(lexemes, of, 0);
  const cue = phrase ? wordAt(lexemes, phrase.first - 1) : '';
  return phrase && cue === 'in' && !isMove(lexemes[phrase.last - 1]) ? phrase : null;
}

/** "Maria Ortega, 44,": whose age it is. */
export function agedPerson(lexemes: readonly Lexeme[], quantity: Quantity): Phrase | null {
  const comma = wordAt(lexemes, quantity.first - 1) === ',' ? 1 : 0;
  return comma ? headPhraseBefore(lexemes, quantity.first - 1, 0) : null;
}

/** The noun phrase nearest before the quantity, hedges and prepositions between them. */
export function nearestBefore(lexemes: readonly Lexeme[], quantity: Quantity): Phrase | null {
  for (let end = quantity.first; end > Math.max(0, quantity.first - 6); end--) {
    const phrase = phraseBefore(lexemes, end, 0);
    if (phrase) return phrase;
    if (/^[;.()]$/.test(lexemes[end - 1]?.text ?? '')) return null;
  }
  return null;
}

/** "raised its stake in Acme to 8%", "cut the dividend 20%": the object that the verb moves. */
export function movedObject(lexemes: readonly Lexeme[], quantity: Quantity): Phrase | null {
  let at = quantity.first;
  while (
    at > 0 &&
    (HEDGE.test(wordAt(lexemes, at - 1)) ||
      wordAt(lexemes, at - 1) === 'by' ||
      lexemes[at - 1]?.part === 'quantity')
  )
    at--;
  if (/^(?:its|their|his|her|the|a|an)$/.test(wordAt(lexemes, at))) return null;
  const phrase = phraseBefore(lexemes, at, Math.max(0, at - 16));
  if (!phrase) return null;
  const owner = /^(?:its|their|his|her|the)$/.test(wordAt(lexemes, phrase.first - 1));
  const verb = wordAt(lexemes, phrase.first - 2);
  return owner && (UP_VERBS.has(verb) || DOWN_VERBS.has(verb)) && !/^(?:up|down)$/.test(verb) ? phrase : null;
}
