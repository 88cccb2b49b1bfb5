import type { DateMention, Period } from '../reading.js';
import { clauseBreaks } from './clauses.js';
import type { Lexeme } from './lexemes.js';
import type { Quantity } from './quantities.js';

/** Kinds that a period says nothing of: an age, a place in a series, a length of time. */
const TIMELESS = /^(?:duration|age|ordinal)$/;
/** Words that make of a time expression the measure of comparison rather than the time of the figure. */
const COMPARES = /^(?:over|than|earlier|ago|against|versus|compared|corresponding|same|previous|preceding)$/;

/** A mention with its place among the sentence's lexemes and the clause that it stands in. */
interface Placed {
  readonly mention: DateMention;
  readonly first: number;
  readonly last: number;
  readonly clause: number;
}

/** The time expressions of a sentence that can govern its figures. */
export interface Times {
  readonly placed: readonly Placed[];
  readonly clauseOf: (at: number) => number;
}

/** "over the same period of the previous year", "from a year earlier": what is compared with. */
function isComparison(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const around = lexemes.slice(Math.max(0, first - 3), last);
  const asIn = lexemes.slice(Math.max(0, first - 2), first).some(({ lower }) => lower === 'as');
  // "down 5 percent from 1996"; a span of time has its "from" inside the mention.
  const since = lexemes[first - 1]?.lower === 'from';
  return since || asIn || around.some((lexeme) => COMPARES.test(lexeme.lower));
}

/** Places the time expressions of a sentence, without those that a change is only compared with. */
export function timesOf(lexemes: readonly Lexeme[], dates: readonly DateMention[]): Times {
  const breaks = clauseBreaks(lexemes);
  const clauseOf = (at: number) => breaks.filter((stop) => stop <= at).length;
  const placed: Placed[] = [];
  for (const mention of dates) {
    const first = lexemes.findIndex((lexeme) => lexeme.end > mention.start);
    let last = first;
    while (last >= 0 && (lexemes[last]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last++;
    const distant = lexemes.slice(first, last).some(({ lower }) => /^centur/.test(lower));
    if (first >= 0 && !distant && !isComparison(lexemes, first, last))
      placed.push({ mention, first, last, clause: clauseOf(first) });
  }
  return { placed, clauseOf };
}

/** Distance in lexemes between a mention and a quantity; one that follows is a little nearer. */
function distance({ first, last }: Placed, quantity: Quantity): number {
  return first >= quantity.last ? first - quantity.last : quantity.first - last + 2;
}

/** "maintained for three years": the length says when, so no other period does. */
function lastsFor(lexemes: readonly Lexeme[], quantity: Quantity, all: readonly Quantity[]): boolean {
  const next = all.find((other) => other.first === quantity.last + 1);
  return next?.kind === 'duration' && lexemes[quantity.last]?.lower === 'for';
}

/**
 * The time expression of the sentence that governs a quantity: the nearest of its own clause, else the
 * last of the clauses before it. Null where there is none or it cannot be resolved.
 */
export function periodOf(
  lexemes: readonly Lexeme[],
  quantity: Quantity,
  all: readonly Quantity[],
  times: Times,
): Period | null {
  if (TIMELESS.test(quantity.kind ?? '') || lastsFor(lexemes, quantity, all)) return null;
  const own = times.clauseOf(quantity.first);
  const inside = times.placed.filter(({ clause }) => clause === own);
  const nearest = inside.toSorted((a, b) => distance(a, quantity) - distance(b, quantity))[0];
  const governing = nearest ?? times.placed.findLast(({ clause }) => clause < own);
  const { from = null, to = null, text = '' } = governing?.mention ?? {};
  return from !== null && to !== null ? { from, to, text } : null;
}
