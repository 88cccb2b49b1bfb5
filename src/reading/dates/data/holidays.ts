/** A holiday with a fixed day, or the nth weekday of a month (Monday 1; -1 is the last). */
export type Holiday =
  | { readonly month: number; readonly day: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number };

/** Days that news names in English; United States law (5 U.S.C. 6103) and custom. */
export const HOLIDAYS: ReadonlyMap<string, Holiday> = new Map<string, Holiday>([
  ['new year day', { month: 1, day: 1 }],
  ['new year eve', { month: 12, day: 31 }],
  ['valentine day', { month: 2, day: 14 }],
  ['martin luther king day', { month: 1, weekday: 1, nth: 3 }],
  ['presidents day', { month: 2, weekday: 1, nth: 3 }],
  ['memorial day', { month: 5, weekday: 1, nth: -1 }],
  ['fourth of july', { month: 7, day: 4 }],
  ['independence day', { month: 7, day: 4 }],
  ['labor day', { month: 9, weekday: 1, nth: 1 }],
  ['columbus day', { month: 10, weekday: 1, nth: 2 }],
  ['halloween', { month: 10, day: 31 }],
  ['veterans day', { month: 11, day: 11 }],
  ['thanksgiving day', { month: 11, weekday: 4, nth: 4 }],
  ['thanksgiving', { month: 11, weekday: 4, nth: 4 }],
  ['christmas eve', { month: 12, day: 24 }],
  ['christmas day', { month: 12, day: 25 }],
  ['christmas', { month: 12, day: 25 }],
]);

/** Days that became names of what happened on them, by the words that follow. */
export const EVENTS: readonly {
  readonly month: number;
  readonly day: number;
  readonly year: number;
  readonly after: ReadonlySet<string>;
}[] = [
  {
    month: 9,
    day: 11,
    year: 2001,
    after: new Set(['attack', 'attacks', 'terrorist', 'terror', 'hijackers', 'hijackings', 'commission']),
  },
  { month: 1, day: 6, year: 2021, after: new Set(['riot', 'insurrection', 'capitol', 'committee']) },
];
