import type { Article } from '../../corpus/article.js';
import type { AnalysedSentence, Language } from '../language.js';
import type { Change, DateMention, Figure } from '../reading.js';
import { changeOf, repeatsAmount } from './changes.js';
import { type Lexeme, lexSentence } from './lexemes.js';
import { qualifierOf } from './qualifiers.js';
import type { Quantity } from './quantities.js';
import { sentenceQuantities } from './sentence.js';
import { amountOf } from './ties.js';

/** A sentence with its lexemes and the time expressions in it. */
interface Passage {
  readonly lexemes: readonly Lexeme[];
  readonly dates: readonly DateMention[];
}

const startOf = (lexemes: readonly Lexeme[], quantity: Quantity) => lexemes[quantity.first]?.start ?? 0;

/** Whether the number belongs to a time expression and is no amount or length of time of its own. */
function isDated({ lexemes, dates }: Passage, quantity: Quantity): boolean {
  if (quantity.unitBy === 'sign' || quantity.kind === 'percent' || quantity.kind === 'ordinal') return false;
  const start = startOf(lexemes, quantity);
  const end = lexemes[quantity.numberLast - 1]?.end ?? 0;
  const inside = dates.some((date) => date.start <= start && end <= date.end);
  if (!inside || quantity.kind !== 'duration') return inside;
  // "the first nine months" names a stretch of the year, "the past two years" a length.
  return /^(?:first|final)$/.test(lexemes[quantity.first - 1]?.lower ?? '');
}

function changesOf(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): (Change | null)[] {
  const changes: (Change | null)[] = [];
  quantities.forEach((quantity, i) => {
    const before = quantities[i - 1];
    const repeated = before && repeatsAmount(lexemes, before, quantity) ? (changes[i - 1] ?? null) : null;
    changes.push(changeOf(lexemes, quantity) ?? repeated);
  });
  return changes;
}

function readSentence(text: string, passage: Passage): Figure[] {
  const { lexemes } = passage;
  const quantities = sentenceQuantities(lexemes, (quantity) => isDated(passage, quantity));
  const changes = changesOf(lexemes, quantities);
  return quantities.map((quantity, i) => {
    const start = startOf(lexemes, quantity);
    const end = lexemes[quantity.last - 1]?.end ?? start;
    const change = changes[i] ?? null;
    const amount = quantities[amountOf(lexemes, quantities, i, change !== null) ?? -1];
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: quantity.kind ?? 'other',
      value: quantity.value,
      unit: quantity.unit,
      qualifier: qualifierOf(lexemes, quantity),
      change,
      period: null,
      measure: null,
      of: amount ? startOf(lexemes, amount) : null,
    };
  });
}

/** Sentences cut where no space follows ("8." of "8.1bn") are one. */
function wholeSentences(language: Language): AnalysedSentence[] {
  const whole: AnalysedSentence[] = [];
  for (const sentence of language.sentences) {
    const before = whole.at(-1);
    if (before && before.end === sentence.start && before.paragraph === sentence.paragraph)
      whole[whole.length - 1] = { ...before, end: sentence.end, last: sentence.last };
    else whole.push(sentence);
  }
  return whole;
}

/**
 * Quantities of an article with unit, change, period and measure; in order of start.
 * `dates` are the time expressions of the same article, in order. Never throws; linear in the text.
 */
export function readFigures(_article: Article, language: Language, dates: readonly DateMention[]): Figure[] {
  const figures: Figure[] = [];
  let next = 0;
  for (const sentence of wholeSentences(language)) {
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next++;
    let last = next;
    while ((dates[last]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) last++;
    const passage = { lexemes: lexSentence(language, sentence), dates: dates.slice(next, last) };
    for (const figure of readSentence(language.text, passage)) figures.push(figure);
  }
  return figures;
}
