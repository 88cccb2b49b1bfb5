import type { Unit } from '../calendar.js';

/** Nouns for stretches of the calendar, in the singular. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['year', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
]);

/** The same in the plural. */
export const UNIT_PLURALS: ReadonlyMap<string, Unit> = new Map([
  ['days', 'day'],
  ['weeks', 'week'],
  ['weekends', 'weekend'],
  ['months', 'month'],
  ['quarters', 'quarter'],
  ['years', 'year'],
  ['decades', 'decade'],
  ['centuries', 'century'],
]);

/** Days named by their distance from the article's day. */
export const NAMED_DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** Words that make a distance in time vague ("nearly two years ago"). */
export const VAGUE_BEFORE: ReadonlySet<string> = new Set(
  'about,around,nearly,almost,roughly,approximately,over,some,least,most,only'.split(','),
);

/** After "today's" or "tomorrow's" these make it an age. */
export const ERA_NOUNS: ReadonlySet<string> = new Set(
  `world society youth generation generations young children students parents women men teenagers workers
  consumers standards technology economy environment culture computers cars families leaders`.split(/\s+/),
);

/** "many of today's readers": said of an age. */
export const SOME_OF: ReadonlySet<string> = new Set('all,many,most,much,some,few'.split(','));
