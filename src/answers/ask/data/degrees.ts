import type { FigureKind } from '../../../reading/reading.js';

/** What answers a question of degree. */
export interface Degree {
  /** Kinds of figures that answer. */
  readonly kinds: ReadonlySet<FigureKind>;
  /** Words that answer in place of a figure, or stand beside a bare number that does; lower case, all places. */
  readonly words: RegExp;
  /** Whether any number does where no figure was read, dates excluded. */
  readonly anyNumber: boolean;
  /** Whether it asks for a part of a whole, which a percentage of growth is not. */
  readonly ofWhole: boolean;
}

const degree = (kinds: string, words: RegExp, anyNumber = false, ofWhole = false): Degree => ({
  kinds: new Set(kinds.split(' ') as FigureKind[]),
  words: new RegExp(words, 'g'),
  anyNumber,
  ofWhole,
});

const ALL =
  'money percent points count weight length area volume energy power share speed temperature multiple rate other';
/** Matches nothing. */
const NONE = /(?!)/;

const COUNT = degree(
  'count share percent multiple rate other',
  /\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|single|sole|none|nobody|pair|couple|dozens?|several|hundreds|thousands|millions|once|twice|thrice|majority)\b/,
  true,
);
const AMOUNT = degree(ALL, /\b(?:half|none|nothing|doubled?|doubling|tripled?|twice)\b/, true);
const LENGTH = degree('length share other', /\b(?:half|metres?|meters?|miles?|feet|foot|inch(?:es)?)\b/);
const LASTING = degree(
  'duration length',
  /\b(?:since|until|till|throughout|forever|permanent(?:ly)?|seconds|minutes|hours|days|weeks|months|years|decades|centur(?:y|ies)|from .{1,40} (?:to|until|through)|between .{1,40} and)\b|\d ?[–-] ?\d/,
);
const AGE = degree(
  'age',
  /\b(?:aged?|ages|born|birthday|anniversary|founded|established|years? old|year-old|dates back)\b/,
);
const SPEED = degree(
  'speed duration rate percent multiple',
  /\b(?:time|quickly|slowly|instantly|immediately)\b/,
);
const PART = degree(
  'percent points share multiple rate other',
  /\b(?:half|third|quarter|majority|all|none|most)\b/,
  true,
);
/** "What share of": a part of a whole. */
const SHARE = degree('percent share', PART.words, false, true);
const OFTEN = degree(
  'multiple rate count duration',
  /\b(?:once|twice|thrice|times|daily|weekly|monthly|quarterly|annual(?:ly)?|yearly|every|each|per|always|never|often|regular(?:ly)?|frequent(?:ly)?|rarely|seldom|sometimes)\b/,
);
const HEAT = degree('temperature', /\b(?:degrees?|freezing|boiling)\b/);
const WEIGHT = degree('weight', NONE);
const DURATION = degree(
  'duration',
  /\b(?:seconds|minutes|hours|days|weeks|months|years|decades|centuries)\b/,
);
/** "Five calls" tell how often somebody called; counts of other things do not. */
export const TIMES = degree(
  'multiple rate',
  /\b(?:once|twice|thrice|times|repeatedly|never|several|multiple)\b/,
);
/** People, whatever an article calls them. */
export const PEOPLE = COUNT;
/** Money, or a part of it. */
export const PRICE = degree('money percent share multiple', /\b(?:free|nothing)\b/);

/**
 * By the folded word after "how" or "what" that asks for a degree: what answers. Source: the measure adjectives of
 * English grammar, and the numeric classes of the taxonomy of Li and Roth, Learning Question Classifiers (2002).
 */
export const DEGREES: ReadonlyMap<string, Degree> = new Map(
  Object.entries({
    many: COUNT,
    number: COUNT,
    population: COUNT,
    much: AMOUNT,
    amount: AMOUNT,
    sum: AMOUNT,
    total: AMOUNT,
    value: AMOUNT,
    volume: AMOUNT,
    size: AMOUNT,
    large: AMOUNT,
    big: AMOUNT,
    small: AMOUNT,
    high: AMOUNT,
    low: AMOUNT,
    tall: LENGTH,
    deep: LENGTH,
    wide: LENGTH,
    broad: LENGTH,
    thick: LENGTH,
    far: LENGTH,
    long: LASTING,
    old: AGE,
    young: AGE,
    age: AGE,
    fast: SPEED,
    quick: SPEED,
    quickly: SPEED,
    heavy: WEIGHT,
    hot: HEAT,
    cold: HEAT,
    warm: HEAT,
    often: OFTEN,
    frequently: OFTEN,
    percent: PART,
    percentage: PART,
    proportion: SHARE,
    share: SHARE,
    fraction: SHARE,
    ratio: PART,
    rate: PART,
    price: PRICE,
    cost: PRICE,
  }),
);

const nouns = (words: string, degree: Degree): [string, Degree][] =>
  words.split(' ').map((word) => [word, degree]);

/** By the folded noun after "how many" or "how much", where it says what kind of figure answers: that kind. */
export const NOUN_DEGREES: ReadonlyMap<string, Degree> = new Map([
  ...nouns('people persons', PEOPLE),
  ...nouns('times', TIMES),
  ...nouns('money cash dollars euros pounds yuan yen rupees roubles rubles francs', PRICE),
  ...nouns('time longer later earlier', DURATION),
  ...nouns('miles kilometres kilometers metres meters feet', LENGTH),
  ...nouns('tons tonnes kilograms kilos', WEIGHT),
  ...nouns('percent', PART),
  ...nouns('degrees', HEAT),
]);

/** Nouns that count how often something was done; lower case. */
export const EVENTS =
  'time call meeting visit talk round session occasion attempt trip match game vote strike attack'.split(' ');

/** Verbs and nouns of a question whose "how much" asks for money; folded, in use. */
export const OF_MONEY =
  /\b(?:costs?|pays?|paid|spend|spends|spent|earn(?:s|ed)?|worth|price[ds]?|charge[ds]?|salary|wages?|fined?|money|invest(?:s|ed)?|owe[ds]?|lend|lent|borrow(?:ed)?|donate[ds]?|budget|revenue|profits?)\b/;

/** Words that count people beside nouns for persons; lower case. */
export const COUNTS_PEOPLE: ReadonlySet<string> = new Set(
  'people persons killed dead died injured wounded missing infected deaths casualties lives souls cases population families households troops crew'.split(
    ' ',
  ),
);

/** Words that say when something happens where no date does; lower case. */
export const TIME_CLAUSES =
  /\b(?:after|before|during|when|once|until|while|as soon as|immediately|following|later|earlier|prior to|at the time|era|age|period|night|morning|evening|noon|\d{4}|\d(?:th|st|nd|rd)? centur(?:y|ies))\b/;
