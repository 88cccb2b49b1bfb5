import type { Article } from '../../corpus/article.js';
import type { AnalysedSentence, Language } from '../language.js';
import type { DateMention, Figure } from '../reading.js';
import { countedNoun, occurrences } from './counts.js';
import { isLabel } from './labels.js';
import { type Lexeme, lexSentence } from './lexemes.js';
import { type Quantity, readQuantity } from './quantities.js';
import { joinRanges } from './ranges.js';

/** Every number of a sentence with the unit printed beside it, from left to right. */
function scan(lexemes: readonly Lexeme[]): Quantity[] {
  const quantities: Quantity[] = [];
  let at = 0;
  while (at < lexemes.length) {
    const quantity = readQuantity(lexemes, at);
    if (quantity) quantities.push(withNoun(lexemes, quantity));
    at = Math.max(at + 1, quantity?.last ?? 0);
  }
  return quantities;
}

function withNoun(lexemes: readonly Lexeme[], quantity: Quantity): Quantity {
  if (quantity.unit !== null) return quantity;
  const times = occurrences(lexemes, quantity);
  if (times) return { ...quantity, last: times, unit: 'times', kind: 'count', unitBy: 'noun' };
  const noun = countedNoun(lexemes, quantity);
  return noun ? { ...quantity, ...noun, kind: 'count', unitBy: 'noun' } : quantity;
}

function toFigure(text: string, lexemes: readonly Lexeme[], quantity: Quantity): Figure {
  const start = lexemes[quantity.first]?.start ?? 0;
  const end = lexemes[quantity.last - 1]?.end ?? start;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: quantity.kind ?? 'other',
    value: quantity.value,
    unit: quantity.unit,
    qualifier: null,
    change: null,
    period: null,
    measure: null,
    of: null,
  };
}

function readSentence(
  language: Language,
  sentence: AnalysedSentence,
  dates: readonly DateMention[],
): Figure[] {
  const lexemes = lexSentence(language, sentence);
  const inDate = (quantity: Quantity) => {
    const start = lexemes[quantity.first]?.start ?? 0;
    const end = lexemes[quantity.numberLast - 1]?.end ?? 0;
    return quantity.unitBy !== 'sign' && dates.some((date) => date.start <= start && end <= date.end);
  };
  return joinRanges(lexemes, scan(lexemes))
    .filter((quantity) => !isLabel(lexemes, quantity) && !inDate(quantity))
    .map((quantity) => toFigure(language.text, lexemes, quantity));
}

/**
 * Quantities of an article with unit, change, period and measure; in order of start.
 * `dates` are the time expressions of the same article, in order. Never throws; linear in the text.
 */
export function readFigures(_article: Article, language: Language, dates: readonly DateMention[]): Figure[] {
  return language.sentences.flatMap((sentence) => readSentence(language, sentence, dates));
}
