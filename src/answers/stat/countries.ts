import type { CountryMention, Role } from '../../index/countries.js';
import type { FigureIndex, IndexedFigure } from '../../index/figures.js';
import type { ReadQuery } from './query.js';

/** Every country of the query takes part in what is measured, and in the same part. */
export function countryScore(
  index: FigureIndex,
  { countries, sought, kinds }: ReadQuery,
  entry: IndexedFigure,
): number {
  const stems = sought.map(({ stem }) => stem);
  const flow = stems.includes('export') ? 'export' : stems.includes('import') ? 'import' : null;
  const around = index.around(entry);
  let score = 1;
  for (const asked of countries) {
    const stated = entry.countries.filter(({ code }) => code === asked.code);
    if (stated.length === 0 && entry.namesCountries && entry.countries.length > 1) return 0;
    if (stated.length > 0) score *= Math.max(...stated.map(({ role }) => roleFit(asked.role, role, flow)));
    else if (around.sentence.has(asked.code)) score *= 0.75;
    else if (around.paragraph.has(asked.code)) score *= 0.6;
    else if (around.article.has(asked.code)) score *= 0.35;
    else return 0;
  }
  return (
    score *
    orderScore(countries, entry.countries) *
    (kinds?.includes('rank') ? rankScore(countries, entry) : 1)
  );
}

/** "Russia's rank among China's partners" is not China's among Russia's: the first named is measured. */
function orderScore(asked: readonly CountryMention[], stated: readonly CountryMention[]): number {
  const [first, second] = asked;
  if (!first || !second || first.role !== 'owner' || first.code === second.code) return 1;
  const [a, b] = [first, second].map(({ code }) => stated.findIndex((one) => one.code === code));
  return a !== undefined &&
    b !== undefined &&
    b >= 0 &&
    a > b &&
    (stated[b]?.role === 'owner' || stated[b]?.role === 'bare')
    ? 0.85
    : 1;
}

/** The rank of Russia is not that of China as Russia's partner. */
function rankScore(asked: readonly CountryMention[], { figure, countries }: IndexedFigure): number {
  const [first] = countries;
  const isOther = figure.kind === 'rank' && asked.length === 1 && first && first.code !== asked[0]?.code;
  return isOther && asked[0]?.role === 'owner' ? 0.7 : 1;
}

type Pair = readonly [Role, Role];

/** Parts that exclude each other: of exports, who sends and who receives; of imports, the same. */
const FLOW_CLASHES: Readonly<Record<'export' | 'import', readonly Pair[]>> = {
  export: [
    ['owner', 'target'],
    ['origin', 'target'],
  ],
  import: [
    ['owner', 'origin'],
    ['target', 'origin'],
  ],
};

const CLASHES: readonly Pair[] = [
  ['target', 'origin'],
  ['owner', 'place'],
  ['owner', 'target'],
  ['place', 'origin'],
];

const clash = (pairs: readonly Pair[], a: Role, b: Role): boolean =>
  pairs.some((pair) => pair.includes(a) && pair.includes(b) && a !== b);

/**
 * How well the part that a country takes in a measure fits the part it has in the query. Students from China are
 * Chinese students, but imports from China are not China's imports.
 */
function roleFit(asked: Role, stated: Role, flow: 'export' | 'import' | null): number {
  if (asked === stated) return 1;
  if (asked === 'bare' || stated === 'bare') return 0.85;
  if (asked === 'pair' || stated === 'pair') return 0.75;
  if (flow && clash(FLOW_CLASHES[flow], asked, stated)) return 0;
  if (clash([['owner', 'origin']], asked, stated)) return 0.9;
  return clash(CLASHES, asked, stated) ? 0.35 : 0.6;
}
