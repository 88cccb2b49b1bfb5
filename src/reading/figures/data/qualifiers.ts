import type { Figure } from '../../reading.js';

type Qualifier = NonNullable<Figure['qualifier']>;

const list = (qualifier: Qualifier, phrases: string): [string, Qualifier][] =>
  phrases.split('|').map((phrase) => [phrase, qualifier]);

/**
 * Words before a number that say how exact it is. Source: approximators and comparative quantifiers in
 * Quirk et al. 1985 (8.111 and 15.64) and the modifiers of TimeML's MOD attribute.
 */
export const QUALIFIERS_BEFORE: readonly (readonly [string, Qualifier])[] = [
  ...list(
    'approx',
    'about|around|roughly|approximately|approx|approx.|some|nearly|almost|close to|circa|ca.|near to|more or less|an estimated|estimated|estimated at|in the region of|in the neighborhood of|in the neighbourhood of|on the order of|of the order of|somewhere around|~|≈|just about|virtually|practically|broadly|a reported|or so',
  ),
  ...list(
    'over',
    'more than|over|at least|above|upwards of|upward of|in excess of|exceeding|exceeds|exceed|exceeded|no less than|no fewer than|not less than|not fewer than|greater than|better than|well over|just over|a little over|slightly more than|slightly over|beyond|topped|topping|top|tops|surpassed|surpassing|surpass|surpasses|a minimum of|minimum|minimum of|north of|over than|much more than|well above|just above|higher than|larger than|bigger than|longer than|>|broke through|breaking through',
  ),
  ...list(
    'under',
    'less than|under|below|up to|fewer than|at most|no more than|not more than|just under|just below|short of|lower than|a maximum of|maximum|maximum of|as much as|as many as|as high as|south of|well under|well below|smaller than|shorter than|sub|sub-|<|not exceeding|a little under|little under|shy of|just shy of',
  ),
];

/** The same behind a number: "20 percent or more", "50-plus", "300-odd". */
export const QUALIFIERS_AFTER: readonly (readonly [string, Qualifier])[] = [
  ...list(
    'over',
    'or more|or above|or over|and above|and over|and up|-plus|plus|+|or higher|or greater|at least',
  ),
  ...list('under', 'or less|or fewer|or below|or under|or lower|at most'),
  ...list('approx', 'or so|-odd|-ish|or thereabouts|odd'),
];
