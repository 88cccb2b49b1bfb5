import { stem as stemOf, synonymsOf, type Term, termsOf } from '../../index/analysis.js';
import { type CountryMention, countriesIn, type Role } from '../../index/countries.js';
import type { FigureKind } from '../../reading/reading.js';
import type { StatQuery } from '../answer.js';
import { STAT_SYNONYM_GROUPS } from './data/synonyms.js';
import { ASKED_KINDS, CHANGE_WORDS, KIND_WORDS, OPTIONAL_WORDS } from './data/words.js';
import { type AskedPeriod, askedPeriods } from './period.js';

/** A word of the query that says what is measured. */
export interface Sought {
  /** As the reader wrote it. */
  readonly word: string;
  readonly stem: string;
  readonly synonyms: readonly string[];
  /** Whether a figure may lack it. */
  readonly optional: boolean;
  /** A name: written with a capital inside the query, so nothing else will do. */
  readonly name: boolean;
  /** Of a number its value: it is that of the figure, or nothing. */
  readonly number: number | null;
}

/** A query as it is understood. */
export interface ReadQuery {
  readonly sought: readonly Sought[];
  readonly countries: readonly CountryMention[];
  readonly periods: readonly AskedPeriod[];
  /** Kinds of figure that answer it, or null where it does not say. */
  readonly kinds: readonly FigureKind[] | null;
  /** Of "how many students": stems of the words right after the opening, one of which is what is counted. */
  readonly counted: ReadonlySet<string>;
  /** Whether it asks how something moved. */
  readonly change: 'up' | 'down' | 'either' | null;
  readonly source: string | null;
}

const STAT_SYNONYMS: ReadonlyMap<string, readonly string[]> = synonymTable();

function synonymTable(): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const group of STAT_SYNONYM_GROUPS) {
    const stems = group.map(stemOf);
    for (const one of stems)
      table.set(one, [...(table.get(one) ?? []), ...stems.filter((other) => other !== one)]);
  }
  return table;
}

const synonymsFor = (stem: string): readonly string[] => [
  ...synonymsOf(stem),
  ...(STAT_SYNONYMS.get(stem) ?? []),
];

/** Trade, exports and imports are synonyms to a reader of news, but not of figures. */
const FLOWS: ReadonlySet<string> = new Set(['trade', 'export', 'import', 'commerc']);

/** Words beyond this are no look-up any more. */
const LONGEST = 500;

/**
 * Understands a query. `today` is the day that "last year" is held against: that of the newest article, or null.
 */
export function readQuery(
  { query: typed, period, source }: StatQuery,
  today: string | null,
  isName: (stem: string) => boolean,
): ReadQuery {
  const query = typed.slice(0, LONGEST);
  const dates = askedPeriods(query, today);
  const terms = termsOf(query).filter(
    (term) => !dates.some(({ start, end }) => term.start >= start && term.end <= end),
  );
  const countries = countriesIn(query, terms);
  const opening = openingIn(terms);
  const rest = terms.filter(
    (_, at) => !inCountry(countries, at) && !(opening && at >= opening.first && at < opening.next),
  );
  const content = rest.filter(({ stop, word }) => !stop || CHANGE_WORDS.has(word));
  return {
    sought: content
      .filter(({ word }) => !KIND_WORDS.has(word) && !CHANGE_WORDS.has(word))
      .map((term) => soughtFrom(term, content, isName)),
    countries,
    periods: [...dates, ...(period ? askedPeriods(period.slice(0, LONGEST), today) : [])],
    kinds: /\d\s*%/.test(query)
      ? (KIND_WORDS.get('percent') ?? null)
      : kindsOf(content, opening?.kinds ?? null),
    counted: countedAfter(terms, opening),
    change: changeOf(content, query),
    source,
  };
}

const inCountry = (countries: readonly CountryMention[], at: number): boolean =>
  countries.some(({ first, next }) => at >= first && at < next);

function openingIn(
  terms: readonly Term[],
): { kinds: readonly FigureKind[]; first: number; next: number } | null {
  for (const { words, kinds } of ASKED_KINDS) {
    const first = terms.findIndex((_, at) => words.every((word, i) => terms[at + i]?.word === word));
    if (first >= 0) return { kinds, first, next: first + words.length };
  }
  return null;
}

/** At most two words: "how many phone calls". Demonyms count nothing that a unit would name. */
function countedAfter(terms: readonly Term[], opening: { readonly next: number } | null): Set<string> {
  const stems = new Set<string>();
  let words = 0;
  for (let at = opening?.next ?? terms.length; at < terms.length && words < 2; at++) {
    const term = terms[at];
    if (!term || term.stop || OPTIONAL_WORDS.has(term.word)) break;
    if (countriesIn(term.word, [term]).length > 0) continue;
    words++;
    for (const stem of [term.stem, ...synonymsFor(term.stem)]) stems.add(stem);
  }
  return stems;
}

/** A unit that is named ("how many tons") says more than the opening. */
function kindsOf(
  content: readonly Term[],
  opening: readonly FigureKind[] | null,
): readonly FigureKind[] | null {
  const named = content.flatMap(({ word }) => KIND_WORDS.get(word) ?? []);
  return named.length > 0 ? named : opening;
}

function changeOf(content: readonly Term[], query: string): 'up' | 'down' | 'either' | null {
  for (const { word } of content) {
    const direction = CHANGE_WORDS.get(word);
    if (direction) return direction;
  }
  return /\by(?:ear)?[- ]?o(?:n|ver)?[- ]?y(?:ear)?\b/i.test(query) ? 'either' : null;
}

/** The words of a short form ("UN") stand or fall together, as a name does. */
function soughtFrom(term: Term, terms: readonly Term[], isName: (stem: string) => boolean): Sought {
  const { word, stem, capital, start, number } = term;
  const isShort = terms.some((other) => other !== term && other.start === start);
  const name = (capital && start > 0) || isShort || isName(stem);
  const synonyms = name ? [] : FLOWS.has(stem) ? flowSynonyms(stem) : synonymsFor(stem);
  const value = number ? Number.parseFloat(word) : Number.NaN;
  return {
    word,
    stem,
    synonyms,
    optional: OPTIONAL_WORDS.has(word),
    name,
    number: Number.isNaN(value) ? null : value,
  };
}

const flowSynonyms = (stem: string): readonly string[] => (stem === 'trade' ? ['commerc'] : []);

/**
 * The same trade seen from the other side: Russia's exports to China are China's imports from Russia. Null where
 * the query names no such flow of a country.
 */
export function mirrored(query: ReadQuery): ReadQuery | null {
  const flow = query.sought.find(({ stem }) => stem === 'export' || stem === 'import');
  if (!flow || query.countries.length === 0) return null;
  const turned = flow.stem === 'export' ? 'import' : 'export';
  const sought = query.sought.map((one) => (one === flow ? { ...one, stem: turned } : one));
  const countries = query.countries.map((one) => ({ ...one, role: mirroredRole(one.role, turned) }));
  return { ...query, sought, countries };
}

/** Who sends is where it comes from; where it goes to is who takes it in. */
function mirroredRole(role: Role, turned: 'export' | 'import'): Role {
  if (turned === 'import')
    return role === 'owner' || role === 'origin' ? 'origin' : role === 'target' ? 'owner' : role;
  return role === 'owner' ? 'target' : role === 'origin' ? 'owner' : role;
}
