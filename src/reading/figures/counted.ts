import { attribute, HEDGE, modified } from './attached-nouns.js';
import { type Lexeme, wordAt } from './lexemes.js';
import { phraseAfter, printed } from './noun-phrases.js';
import { isPluralWord } from './plurals.js';
import type { Quantity } from './quantity.js';
import type { Scene } from './scene.js';
import { type Subject, subjectOf } from './subject.js';
import { isTime } from './time-phrases.js';

/** "students in Russia", "students studying in Russia": where the counted are, as printed, or null. */
function whereabouts(lexemes: readonly Lexeme[], at: number): string | null {
  const staying = /^(?:studying|living|working|based|located|staying|enrolled|operating|stationed)$/.test(
    wordAt(lexemes, at),
  )
    ? 1
    : 0;
  const cue = wordAt(lexemes, at + staying);
  if (!/^(?:in|of|from|at|on|for|between|to|with|by)$/.test(cue)) return null;
  if (lexemes[at + staying + 1]?.part !== undefined) return null;
  const place = phraseAfter(lexemes, at + staying + 1, { limit: 8 });
  // With its article, as a reader would say it: "in the north".
  return place && !isTime(lexemes, place)
    ? `${cue} ${printed(lexemes, { ...place, first: at + staying + 1 })}`
    : null;
}

/** Whether only hedges stand between the subject's verb and the quantity: "has more than 5 plants". */
function isObject(lexemes: readonly Lexeme[], quantity: Quantity, subject: Subject): boolean {
  let at = quantity.first - 1;
  while (
    at > subject.verb &&
    (HEDGE.test(wordAt(lexemes, at)) ||
      /^(?:of|total|combined|record|and|,)$/.test(wordAt(lexemes, at)) ||
      lexemes[at]?.part === 'quantity')
  )
    at--;
  return lexemes[at]?.pos === 'VERB' || /^(?:has|have|had)$/.test(wordAt(lexemes, at));
}

const HAS = /^(?:has|have|had|having|owns?|owned|employs?|employed)$/;
const COPULA = /^(?:is|are|was|were|be|been|being|am)$/;

/** "plants of Acme in Ohio": what is counted, with whose and where; null where nothing but the count is said. */
export function counted(scene: Scene, quantity: Quantity): string | null {
  const { lexemes, moved, topic } = scene;
  const noun = quantity.unit?.replace(/ per .*$/, '') ?? '';
  if (!isPluralWord(noun.toLowerCase()) && quantity.value !== 1) {
    const phrase = modified(lexemes, quantity);
    if (phrase) return printed(lexemes, phrase);
  }
  const subject = subjectOf(lexemes, quantity.first);
  const named = subject?.phrase ? printed(lexemes, subject.phrase) : null;
  const copula =
    COPULA.test(wordAt(lexemes, quantity.first - 1)) || COPULA.test(wordAt(lexemes, quantity.first - 2));
  if (subject && (moved || (copula && (named || subject.pointsBack)))) return named ?? topic?.measure ?? null;
  // "a survey of seven countries", "sales of 50,000 units"
  const of = /^(?:of)$/.test(wordAt(lexemes, quantity.first - 1)) ? attribute(lexemes, quantity) : null;
  if (of) return printed(lexemes, of);
  if (quantity.unit === 'times' && named) return named;
  const where = whereabouts(lexemes, quantity.last);
  const whose = named && subject && isObject(lexemes, quantity, subject);
  const has = whose && HAS.test(wordAt(lexemes, subject.verb)) ? ` of ${named}` : whose ? `, ${named}` : '';
  const place = where ? ` ${where}` : '';
  return whose || where ? (has.startsWith(',') ? `${noun}${place}${has}` : `${noun}${has}${place}`) : null;
}
