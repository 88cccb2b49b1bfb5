import type { Article } from '../../corpus/article.js';
import type { AnalysedSentence, Language } from '../language.js';
import type { DateMention, Figure } from '../reading.js';
import { type Lexeme, lexSentence } from './lexemes.js';
import { type Context, continues, measuresOf, NOTHING } from './measures.js';
import { isDated, type Passage, startOf, withTimes } from './passage.js';
import { isEarlierLevel, timesOf, type Until } from './period.js';
import { qualifierOf } from './qualifiers.js';
import { changesOf, periodsOf } from './restated.js';
import { sentenceQuantities } from './sentence.js';
import { amountOf } from './ties.js';
import { partyOf } from './topic.js';
import { mayHoldFigure } from './trigger.js';

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
