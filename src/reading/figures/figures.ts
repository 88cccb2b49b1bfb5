import type { Article } from '../../corpus/article.js';
import type { AnalysedSentence, Language } from '../language.js';
import type { Change, DateMention, Figure, Period } from '../reading.js';
import { changeOf, repeatsAmount } from './changes.js';
import { type Lexeme, lexSentence } from './lexemes.js';
import { isReference, measureOf } from './measure.js';
import { isEarlierLevel, periodOf, type Times, timesOf, type Until } from './period.js';
import { qualifierOf } from './qualifiers.js';
import type { Quantity } from './quantity.js';
import { sentenceQuantities } from './sentence.js';
import { amountOf } from './ties.js';
import { ownerOf, partyOf, type Topic, withParty } from './topic.js';
import { mayHoldFigure } from './trigger.js';

/** A sentence with its lexemes and the time expressions in it. */
interface Passage {
  readonly lexemes: readonly Lexeme[];
  readonly dates: readonly DateMention[];
}

/** What the earlier sentences of the paragraph spoke of. */
interface Context {
  readonly topic: Topic | null;
  readonly period: Period | null;
  /** Who the sentence right before was about, where it says so first. */
  readonly party: string | null;
}

const NOTHING: Context = { topic: null, period: null, party: null };

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

/** "$161 billion (£110 billion)", "190 points, or 0.6%": the same thing said in another unit. */
function restates(lexemes: readonly Lexeme[], before: Quantity | undefined, quantity: Quantity): boolean {
  if (!before) return false;
  const gap = lexemes.slice(before.last, quantity.first).map((lexeme) => lexeme.lower);
  const level = gap.length === 1 && gap[0] === 'to' && before.kind !== 'count';
  return level || (gap.length === 1 && gap[0] === '(') || repeatsAmount(lexemes, before, quantity);
}

const advance = (topic: Topic | null, measure: string | null, kind: Quantity['kind']): Topic | null =>
  measure === null || /^(?:duration|age|ordinal|rank)$/.test(kind ?? '')
    ? topic
    : { measure, owner: ownerOf(measure) ?? topic?.owner ?? null };

/** Marks the lexemes of time expressions, which belong to no noun phrase. */
function withTimes(lexemes: readonly Lexeme[], dates: readonly DateMention[]): readonly Lexeme[] {
  if (dates.length === 0) return lexemes;
  return lexemes.map((lexeme): Lexeme => {
    const dated = dates.some((date) => date.start < lexeme.end && lexeme.start < date.end);
    return dated ? { ...lexeme, part: 'time' } : lexeme;
  });
}

/** "net rose 3%", "net was $5 million": the word for a result, which is tagged as an adjective. */
function isNetIncome(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.lower !== 'net') return false;
  const next = lexemes[at + 1];
  return (
    next?.pos === 'VERB' ||
    next?.pos === 'AUX' ||
    next?.kind === 'number' ||
    /^(?:rose|fell|of|at)$/.test(next?.lower ?? '')
  );
}

/** Marks the lexemes of quantities, which belong to no noun phrase either. */
function withParts(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Lexeme[] {
  const parts = lexemes.map((lexeme, at) =>
    isNetIncome(lexemes, at) ? { ...lexeme, pos: 'NOUN' as const } : lexeme,
  );
  for (const quantity of quantities) {
    const { first, last, kind } = quantity;
    if (kind === 'rank' || kind === 'ordinal' || isReference(lexemes, quantity)) continue;
    for (let at = first; at < last; at++) {
      const lexeme = parts[at];
      if (lexeme) parts[at] = { ...lexeme, part: 'quantity' };
    }
  }
  return parts;
}

/** The measure of each quantity, and what the sentence leaves as topic for the next. */
function measuresOf(
  passage: Passage,
  quantities: readonly Quantity[],
  amounts: readonly (number | null)[],
  changes: readonly (Change | null)[],
  context: Context,
): { measures: (string | null)[]; topic: Topic | null } {
  const measures: (string | null)[] = [];
  const lexemes = withParts(passage.lexemes, quantities);
  let topic = context.topic;
  quantities.forEach((quantity, i) => {
    const amount = amounts[i] ?? null;
    const growthOf = amounts.indexOf(i);
    const same =
      amount !== null && amount < i
        ? measures[amount]
        : growthOf >= 0 && growthOf < i
          ? measures[growthOf]
          : restates(lexemes, quantities[i - 1], quantity)
            ? measures[i - 1]
            : null;
    const found = same ?? measureOf({ lexemes, topic, moved: changes[i]?.cue === 'verb' }, quantity);
    const measure = withParty(lexemes, found, context.party);
    measures.push(measure);
    topic = advance(topic, measure, quantity.kind);
  });
  return { measures, topic };
}

/** The period of each quantity; one that only restates another shares its period. */
function periodsOf(
  lexemes: readonly Lexeme[],
  quantities: readonly Quantity[],
  times: Times,
): (Period | null)[] {
  const periods: (Period | null)[] = [];
  quantities.forEach((quantity, i) => {
    const same = restates(lexemes, quantities[i - 1], quantity);
    periods.push(same ? (periods[i - 1] ?? null) : periodOf(lexemes, quantity, quantities, times));
  });
  return periods;
}

/** A sentence that goes on about what the one before measured, without a date of its own. */
function continues(measure: string | null, context: Context): boolean {
  const earlier = context.topic?.measure.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  // An owner that "its" stands for says nothing of what is measured.
  const owner = context.party ? `${context.party}'s ` : '';
  const own = owner && measure?.startsWith(owner) ? measure.slice(owner.length) : measure;
  const words = own?.toLowerCase().split(/[^\p{L}]+/u) ?? [];
  return words.some((word) => word.length > 3 && earlier.includes(word));
}

function readSentence(
  text: string,
  passage: Passage,
  context: Context,
  until: Until | null,
): { figures: Figure[]; context: Context } {
  const { lexemes, dates } = passage;
  const quantities = sentenceQuantities(lexemes, (quantity) => isDated(passage, quantity));
  const changes = changesOf(lexemes, quantities);
  const amounts = quantities.map((_, i) => amountOf(lexemes, quantities, i, (changes[i] ?? null) !== null));
  const { measures, topic } = measuresOf(passage, quantities, amounts, changes, context);
  const times = timesOf(lexemes, quantities.length > 0 ? dates : [], until);
  const dated = times.placed.length > 0;
  const periods = periodsOf(lexemes, quantities, times);
  const figures = quantities.map((quantity, i): Figure => {
    const start = startOf(lexemes, quantity);
    const end = lexemes[quantity.last - 1]?.end ?? start;
    const amount = quantities[amounts[i] ?? -1];
    const measure = measures[i] ?? null;
    const carries = !dated && quantity.kind !== 'duration' && !isEarlierLevel(lexemes, quantity, quantities);
    const carried = carries && continues(measure, context) ? context.period : null;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: quantity.kind ?? 'other',
      value: quantity.value,
      unit: quantity.unit,
      qualifier: qualifierOf(lexemes, quantity),
      change: changes[i] ?? null,
      period: periods[i] ?? carried,
      measure,
      of: amount ? startOf(lexemes, amount) : null,
    };
  });
  // What went before is no time to go on with: "to 7 million from 5 million a year ago".
  const last =
    figures.findLast(({ period }, i) => {
      const quantity = quantities[i];
      return period !== null && quantity && !isEarlierLevel(lexemes, quantity, quantities);
    })?.period ?? null;
  return {
    figures,
    context: { topic, period: last ?? (dated ? null : context.period), party: partyOf(lexemes) },
  };
}

/** Longer than any sentence; more is a table or noise and is read in pieces, so that time stays linear. */
const LONGEST = 160;

function* pieces(lexemes: readonly Lexeme[]): Generator<readonly Lexeme[]> {
  for (let at = 0; at < lexemes.length; at += LONGEST) yield lexemes.slice(at, at + LONGEST);
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
export function readFigures(article: Article, language: Language, dates: readonly DateMention[]): Figure[] {
  const figures: Figure[] = [];
  let context = NOTHING;
  let paragraph = -1;
  let next = 0;
  for (const sentence of wholeSentences(language)) {
    if (sentence.paragraph !== paragraph) context = NOTHING;
    paragraph = sentence.paragraph;
    if (!mayHoldFigure(language.text.slice(sentence.start, sentence.end))) {
      context = { ...context, party: null };
      continue;
    }
    for (const lexemes of pieces(lexSentence(language, sentence))) {
      const start = lexemes[0]?.start ?? sentence.start;
      const end = lexemes.at(-1)?.end ?? sentence.end;
      while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++;
      let last = next;
      while ((dates[last]?.start ?? Number.POSITIVE_INFINITY) < end) last++;
      const inside = dates.slice(next, last);
      const passage = { lexemes: withTimes(lexemes, inside), dates: inside };
      const read = readSentence(language.text, passage, context, article.published);
      for (const figure of read.figures) figures.push(figure);
      context = read.context;
    }
  }
  return figures;
}
