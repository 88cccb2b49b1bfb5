/**
 * Nouns that a number behind them names, not counts: "Section 427", "Phase 2". Own list: the nouns that take a number as name
 * in English usage, with those of transport, sport and law.
 */
export const NAMED_BY_NUMBER: ReadonlySet<string> = new Set(
  'no|nos|number|section|sections|row|page|pages|chapter|figure|table|route|highway|formula|version|level|phase|group|class|type|grade|game|week|day|round|top|channel|area|article|part|step|rule|stage|season|act|volume|lot|gate|room|unit|flight|platform|track|line|item|category|tier|question|vol|pp|p|apt|suite|exit|interstate|bus|train|district|precinct|sector|zone|block|building|pier|terminal|world|division|league|title|resolution|directive|mach'.split(
    '|',
  ),
);

/** Kinds of street, in full and as United States Postal Service Publication 28 abbreviates them. */
export const STREETS: ReadonlySet<string> = new Set(
  'st|street|ave|avenue|rd|road|dr|drive|lane|ln|blvd|boulevard|court|ct|place|square|way|highway|terrace|row'.split(
    '|',
  ),
);

/** Sections of the United States Internal Revenue Code that savings plans are named after. */
export const TAX_SECTIONS: ReadonlySet<string> = new Set(['401', '403', '457', '529']);
