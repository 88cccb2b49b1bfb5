import type { DateMention, Period } from '../reading.js';
import { clauseBreaks } from './clauses.js';
import type { Lexeme } from './lexemes.js';
import type { Quantity } from './quantity.js';

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
  /** Set where it is said since when. */
  readonly since?: true;
}

/** The day that an article speaks on. */
export interface Until {
  readonly to: string;
  readonly basis: 'stated' | 'inferred';
}

/** The time expressions of a sentence that can govern its figures. */
export interface Times {
  /** Every time expression. */
  readonly all: readonly Placed[];
  /** Those that are not merely compared with. */
  readonly placed: readonly Placed[];
  readonly clauseOf: (at: number) => number;
  /** Last day on which the article can have been published, which ends what is "since"; null where unknown. */
  readonly until: Until | null;
}

/** "over the same period of the previous year", "from a year earlier": what is compared with. */
function isComparison(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  const around = lexemes.slice(Math.max(0, first - 3), last);
  // "as in 2019" compares, "as of June 30" does not.
  const asIn = lexemes
    .slice(Math.max(0, first - 2), first)
    .some(({ lower }, i, near) => lower === 'as' && near[i + 1]?.lower !== 'of');
  // "32 percent below 2005 levels"
  const level = /^levels?$/.test(lexemes[last]?.lower ?? '');
  // "down 5 percent from 1996"; a span of time has its "from" inside the mention.
  const since = lexemes[first - 1]?.lower === 'from';
  return since || asIn || level || around.some((lexeme) => COMPARES.test(lexeme.lower));
}

const isYear = (lexemes: readonly Lexeme[], first: number, last: number) =>
  last === first + 1 && /^\d{4}$/.test(lexemes[first]?.text ?? '');

/** "the Clean Rivers Act of 2015", "the 2017 Norland Cup": a year that is part of a name. */
function isNamed(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  if (!isYear(lexemes, first, last)) return false;
  const named = (at: number) =>
    /^\p{Lu}\p{Ll}/u.test(lexemes[at]?.text ?? '') && lexemes[at]?.part === undefined;
  if (lexemes[first - 1]?.lower === 'of') return first > 2 && named(first - 2);
  return (
    /^(?:the|a|an)$/.test(lexemes[first - 1]?.lower ?? '') && lexemes[last]?.pos === 'PROPN' && named(last)
  );
}

/** "under a May 4 agreement": the date of a thing that is not the figure's; a survey's date is. */
function isOfThing(lexemes: readonly Lexeme[], first: number, last: number): boolean {
  if (!/^(?:a|an)$/.test(lexemes[first - 1]?.lower ?? '')) return false;
  const head = lexemes.slice(last, last + 5).find(({ pos }) => pos === 'NOUN');
  return (
    head !== undefined &&
    /^(?:agreement|accord|contract|treaty|deal|interview|letter|speech|memo|ruling|order)$/.test(
      lexemes.slice(last, last + 5).findLast(({ pos }) => pos === 'NOUN')?.lower ?? '',
    )
  );
}

const SPOKE = /^(?:said|says|told|wrote|noted|reported|warned|tweeted|testified)$/;

/** "the ministry said on Monday", "reported Friday that": when somebody spoke, not when it was so. */
function isOfSpeech(lexemes: readonly Lexeme[], first: number): boolean {
  let at = first - 1;
  while (at > first - 5 && /^(?:on|late|early|here|reporters)$/.test(lexemes[at]?.lower ?? '')) at--;
  return SPOKE.test(lexemes[at]?.lower ?? '');
}

/** Places the time expressions of a sentence, without those that a change is only compared with. */
export function timesOf(
  lexemes: readonly Lexeme[],
  dates: readonly DateMention[],
  until: Until | null,
): Times {
  const breaks = clauseBreaks(lexemes);
  const clauseOf = (at: number) => breaks.filter((stop) => stop <= at).length;
  const all: Placed[] = [];
  const placed: Placed[] = [];
  for (const mention of dates) {
    const first = lexemes.findIndex((lexeme) => lexeme.end > mention.start);
    let last = first;
    while (last >= 0 && (lexemes[last]?.start ?? Number.POSITIVE_INFINITY) < mention.end) last++;
    const distant = lexemes.slice(first, last).some(({ lower }) => /^centur/.test(lower));
    if (first >= 0) all.push({ mention, first, last, clause: clauseOf(first) });
    const other =
      isComparison(lexemes, first, last) ||
      isNamed(lexemes, first, last) ||
      isOfSpeech(lexemes, first) ||
      isOfThing(lexemes, first, last);
    if (first >= 0 && !distant && !other) placed.push({ mention, first, last, clause: clauseOf(first) });
  }
  return { all, placed: placed.map((time) => openEnded(lexemes, time, until)), clauseOf, until };
}

/** "since 2019" runs on to the day of the article; without one its end is not known. */
function openEnded(lexemes: readonly Lexeme[], time: Placed, until: Until | null): Placed {
  const { mention, first } = time;
  const inside = lexemes[first]?.lower === 'since';
  if (!inside && lexemes[first - 1]?.lower !== 'since') return time;
  if (mention.from === null || mention.to === null || (until && until.to < mention.from)) return time;
  const to = until && until.to > mention.to ? until.to : mention.to;
  const text = inside ? mention.text : `since ${mention.text}`;
  return {
    ...time,
    since: true,
    mention: { ...mention, text, from: until ? mention.from : null, to: until ? to : null },
  };
}

/** What another amount between a mention and a quantity adds to their distance: the mention may be of that. */
const BETWEEN = 10;

/** Distance in lexemes between a mention and a quantity; one that follows is a little nearer. */
function distance({ first, last }: Placed, quantity: Quantity, all: readonly Quantity[]): number {
  if (first < quantity.last) return quantity.first - last + 2;
  const between = all.filter((other) => other.first >= quantity.last && other.first < first).length;
  return first - quantity.last + BETWEEN * between;
}

const HEDGE = /^(?:about|around|nearly|almost|over|more|than|some|roughly|the|a|an|just)$/;

/** "compared with net income of": the comparison that lexeme `of` belongs to, without mark or amount between. */
function isCompared(lexemes: readonly Lexeme[], of: number): boolean {
  for (let at = of - 1; at > Math.max(0, of - 7); at--) {
    const lexeme = lexemes[at];
    if (lexeme?.kind !== 'word' || lexeme.part === 'quantity') return false;
    if (/^(?:compared|versus|against)$/.test(lexeme.lower)) return true;
  }
  return false;
}

/** "to 7 from 5", "compared with 63": the earlier level that a later one is held against. */
export function isEarlierLevel(
  lexemes: readonly Lexeme[],
  quantity: Quantity,
  all: readonly Quantity[],
): boolean {
  let at = quantity.first - 1;
  while (at > quantity.first - 4 && HEDGE.test(lexemes[at]?.lower ?? '')) at--;
  const cue = lexemes[at]?.lower ?? '';
  const compared = cue === 'with' && /^compar/.test(lexemes[at - 1]?.lower ?? '');
  const held =
    compared ||
    (cue === 'of' && isCompared(lexemes, at)) ||
    /^(?:from|against|versus)$/.test(cue) ||
    (cue === 'to' && /^compar/.test(lexemes[at - 1]?.lower ?? ''));
  return held && all.some((other) => other.last <= at && other.kind !== 'duration');
}

/** "maintained for three years": the length says when, so no other period does. */
function lastsFor(lexemes: readonly Lexeme[], quantity: Quantity, all: readonly Quantity[]): boolean {
  const next = all.find((other) => other.first === quantity.last + 1);
  return next?.kind === 'duration' && lexemes[quantity.last]?.lower === 'for';
}

/** "from 5 billion in 2019": a time that stands right behind. */
const follows = ({ first }: Placed, quantity: Quantity) =>
  first >= quantity.last && first - quantity.last <= 2;

function asPeriod(placed: Placed | undefined): Period | null {
  const { from = null, to = null, text = '' } = placed?.mention ?? {};
  return from !== null && to !== null ? { from, to, text } : null;
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
  if (isEarlierLevel(lexemes, quantity, all))
    return asPeriod(times.all.find((time) => follows(time, quantity)));
  const own = times.clauseOf(quantity.first);
  const inside = times.placed.filter(({ clause }) => clause === own);
  const nearest = inside.toSorted((a, b) => distance(a, quantity, all) - distance(b, quantity, all))[0];
  // "70 percent of them, a threefold rise since 1990": the rise is since then, the level is of now.
  const rise = nearest?.since && nearest.first >= quantity.last;
  if (rise && all.some((other) => other.first >= quantity.last && other.first < nearest.first)) return null;
  const governing = nearest ?? times.placed.findLast(({ clause }) => clause < own);
  return asPeriod(governing);
}
