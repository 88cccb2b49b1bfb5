import type { LocalSpeaker } from './mentions.js';
import { compatible, keyWords, nameWords } from './names.js';

/** One speaker over all articles, while it is being put together. */
export interface Cluster {
  /** Words of the fullest name, in the spelling that is compared. */
  key: readonly string[];
  readonly kind: LocalSpeaker['kind'];
  readonly locals: LocalSpeaker[];
  /** The articles in which it speaks. */
  readonly readings: Set<number>;
  /** Every way in which the name is printed, and how often. */
  readonly names: Map<string, number>;
}

/** The names of two words or more that the texts give for a single word ("Sergei Lavrov" for "Lavrov"). */
export interface FullNames {
  /** Each name once. */
  readonly all: ReadonlySet<string>;
  /** The names that an article gives, by the index of its reading. */
  readonly byReading: ReadonlyMap<number, readonly string[]>;
}

/**
 * Puts the speakers of all articles together: persons with a full name by that name; a single word with the one
 * full name of its article that it shortens, else with the only one of the coverage; others by their words.
 * @param fullNames what the texts give for single words, by that word folded
 */
export function cluster(
  locals: readonly LocalSpeaker[],
  fullNames: ReadonlyMap<string, FullNames>,
): Cluster[] {
  const persons = locals.filter(({ kind }) => kind === 'person');
  const full = persons.filter(({ name }) => keyWords(name).length > 1);
  const clusters = joinShortForms(groupByKey(full));
  const single = persons.filter(({ name }) => keyWords(name).length < 2);
  const rest: LocalSpeaker[] = [];
  const bySurname = clustersByWord(clusters);
  for (const local of single) {
    const known = fullNameOf(local, bySurname, fullNames);
    if (!known) rest.push(local);
    else if (typeof known !== 'string') add(known, local, local.name);
    else {
      const made = newCluster(local);
      made.key = keyWords(known);
      made.names.set(known, 1);
      clusters.push(made);
      index(bySurname, made);
    }
  }
  for (const one of groupByKey([...rest, ...locals.filter(({ kind }) => kind !== 'person')]))
    clusters.push(one);
  return clusters;
}

function newCluster(local: LocalSpeaker): Cluster {
  const made: Cluster = {
    key: keyWords(local.name),
    kind: local.kind,
    locals: [],
    readings: new Set(),
    names: new Map(),
  };
  add(made, local, local.name);
  return made;
}

function add(known: Cluster, local: LocalSpeaker, name: string): void {
  known.locals.push(local);
  known.readings.add(local.reading);
  known.names.set(name, (known.names.get(name) ?? 0) + local.quotations.length);
}

function groupByKey(locals: readonly LocalSpeaker[]): Cluster[] {
  const groups = new Map<string, Cluster>();
  for (const local of locals) {
    const words = keyWords(local.name.replace(/^(?:an?|the)\s+/i, ''));
    const key = `${local.kind} ${words.join(' ')}`;
    const known = groups.get(key);
    if (known) add(known, local, local.name);
    else groups.set(key, newCluster(local));
  }
  return [...groups.values()];
}

/** Merges "Anna Lind" and "K. Berg" into the one longer name that they can be short for; not where two can. */
function joinShortForms(clusters: readonly Cluster[]): Cluster[] {
  const merged = new Set<Cluster>();
  for (const group of groupBy(clusters, ({ key }) => key.at(-1) ?? '').values()) {
    const byLength = [...group].sort((a, b) => letters(a) - letters(b));
    byLength.forEach((short, i) => {
      const longer = byLength.slice(i + 1).filter((long) => compatible(short.key, long.key));
      const [long] = longer;
      if (!long || !longer.every((one) => one === long || compatible(one.key, long.key))) return;
      for (const local of short.locals) add(long, local, local.name);
      merged.add(short);
    });
  }
  return clusters.filter((one) => !merged.has(one));
}

const letters = ({ key }: Cluster) => key.join('').length;

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** Clusters by the words that may stand for them alone: the first and the last. */
function clustersByWord(clusters: readonly Cluster[]): Map<string, Cluster[]> {
  const map = new Map<string, Cluster[]>();
  for (const one of clusters) index(map, one);
  return map;
}

function index(map: Map<string, Cluster[]>, one: Cluster): void {
  for (const word of new Set([one.key[0] ?? '', one.key.at(-1) ?? ''])) {
    const list = map.get(word);
    if (list) list.push(one);
    else map.set(word, [one]);
  }
}

/** Who a single word means: a cluster that is there, or a full name of a text that nobody speaks under yet. */
function fullNameOf(
  local: LocalSpeaker,
  bySurname: ReadonlyMap<string, readonly Cluster[]>,
  fullNames: ReadonlyMap<string, FullNames>,
): Cluster | string | null {
  const [word = ''] = keyWords(local.name);
  const clusters = bySurname.get(word) ?? [];
  const texts = fullNames.get(nameWords(local.name).join(' '));
  const clustersHere = clusters.filter(({ readings }) => readings.has(local.reading));
  const textsHere = texts?.byReading.get(local.reading) ?? [];
  if (clustersHere.length + textsHere.length > 0) return only(clustersHere, textsHere);
  return only(clusters, [...(texts?.all ?? [])]);
}

/** The one person whom all these names can mean, or null where they are several. */
function only(clusters: readonly Cluster[], texts: readonly string[]): Cluster | string | null {
  if (clusters.length > 1) return null;
  const [one] = clusters;
  const longest = texts.reduce((a, b) => (a.length >= b.length ? a : b), '');
  const key = one?.key ?? keyWords(longest);
  if (key.length === 0 || !texts.every((name) => compatible(keyWords(name), key))) return null;
  return one ?? longest;
}
