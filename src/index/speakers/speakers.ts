import { createHash } from 'node:crypto';
import type { Reading } from '../../reading/reading.js';
import { fold } from '../analysis.js';
import { type Cluster, cluster } from './clusters.js';
import { fullNamesFor } from './full-names.js';
import { localSpeakers } from './mentions.js';
import { type NameRun, nameRuns } from './name-runs.js';
import { nameWords } from './names.js';
import { isOfficeWord, officeWords } from './offices.js';
import { roleBefore, rolesAfter } from './roles.js';

/** One speaker over all articles. */
export interface SpeakerRecord {
  /** Short and stable: made from the name. */
  readonly id: string;
  /** The fullest name, in the spelling printed most. */
  readonly name: string;
  readonly kind: 'person' | 'institution' | 'unnamed';
  /** Other ways in which the name is printed. */
  readonly aliases: readonly string[];
  /** Offices and descriptions that the articles give, the commonest first. */
  readonly roles: readonly string[];
  /** Positions among all quotations of the coverage, in order. */
  readonly quotations: readonly number[];
}

const MOST_ROLES = 6;

/** Gathers the speakers of a coverage: who speaks most first. */
export function gatherSpeakers(readings: readonly Reading[]): SpeakerRecord[] {
  const locals = localSpeakers(readings);
  const clusters = cluster(locals, fullNamesFor(readings, locals));
  const roles = rolesOf(readings, clusters);
  const taken = new Set<string>();
  return clusters
    .map((one) => ({ one, count: one.locals.reduce((sum, { quotations }) => sum + quotations.length, 0) }))
    .sort((a, b) => b.count - a.count || (nameOf(a.one) < nameOf(b.one) ? -1 : 1))
    .map(({ one }) => {
      const name = nameOf(one);
      return {
        id: idOf(name, one.kind, taken),
        name,
        kind: one.kind,
        aliases: [...one.names.keys()].filter((alias) => alias !== name),
        roles: commonest(roles.get(one) ?? new Map()),
        quotations: one.locals.flatMap(({ quotations }) => quotations).sort((a, b) => a - b),
      };
    });
}

/** Of the names of two words and more the one printed most, else the one printed most; the longest of equals. */
function nameOf({ names }: Cluster): string {
  const rank = ([name, count]: [string, number]) =>
    [Math.min(2, nameWords(name).length), count, name.length] as const;
  const best = [...names].sort((a, b) => {
    const [wordsA, countA, lengthA] = rank(a);
    const [wordsB, countB, lengthB] = rank(b);
    return wordsB - wordsA || countB - countA || lengthB - lengthA || (a[0] < b[0] ? -1 : 1);
  });
  return best[0]?.[0] ?? '';
}

function idOf(name: string, kind: string, taken: Set<string>): string {
  const hash = createHash('sha256').update(`${kind} ${name}`).digest('hex');
  const slug = nameWords(name)
    .join('-')
    .replace(/[^a-z0-9-]/g, '')
    .slice(0, 40);
  const candidates = [slug, `${slug}-${hash.slice(0, 6)}`, hash];
  const id = candidates.find((candidate) => candidate.length > 1 && !taken.has(candidate)) ?? hash;
  taken.add(id);
  return id;
}

function commonest(counts: ReadonlyMap<string, { role: string; count: number }>): string[] {
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_ROLES)
    .map(({ role }) => role);
}

type RoleCounts = Map<Cluster, Map<string, { role: string; count: number }>>;

/** Every role that quotations and texts give to a person, counted without regard to case. */
function rolesOf(readings: readonly Reading[], clusters: readonly Cluster[]): RoleCounts {
  const counts: RoleCounts = new Map();
  const count = (one: Cluster, role: string | null) => {
    if (!role) return;
    const roles = counts.get(one) ?? new Map<string, { role: string; count: number }>();
    const known = roles.get(fold(role)) ?? { role, count: 0 };
    known.count++;
    roles.set(fold(role), known);
    counts.set(one, roles);
  };
  const persons = clusters.filter(({ kind }) => kind === 'person');
  const byName = new Map<string, Cluster>();
  for (const one of persons) {
    for (const { roles } of one.locals) for (const role of roles) count(one, role);
    for (const name of one.names.keys())
      if (nameWords(name).length > 1) byName.set(nameWords(name).join(' '), one);
  }
  const local = localNames(persons);
  readings.forEach(({ article: { text, headline } }, reading) => {
    const runs = nameRuns(text);
    const [from, to] = headline?.span ?? [0, 0];
    runs.forEach((run, i) => {
      // In a headline every word has a capital, so that none tells a title.
      if (run.start >= from && run.start < to) return;
      const named = whoIsNamed(run, byName, local.get(reading));
      if (!named) return;
      count(named.one, roleBefore(text, runs, i, named.word));
      for (const role of rolesAfter(text, run.end)) count(named.one, role);
    });
  });
  return counts;
}

/** Single words that mean one speaker of an article; null where they mean two. */
function localNames(persons: readonly Cluster[]): Map<number, Map<string, Cluster | null>> {
  const byReading = new Map<number, Map<string, Cluster | null>>();
  for (const one of persons)
    for (const { reading } of one.locals) {
      const here = byReading.get(reading) ?? new Map<string, Cluster | null>();
      const words = nameWords(nameOf(one));
      for (const word of new Set([words[0] ?? '', words.at(-1) ?? '']))
        here.set(word, here.has(word) ? null : one);
      byReading.set(reading, here);
    }
  return byReading;
}

/**
 * The person whom the last words of a run name, and where the name begins. A surname alone counts where nothing but
 * a title stands before it: "Karl Berg" is not the Berg who speaks.
 */
function whoIsNamed(
  run: NameRun,
  byName: ReadonlyMap<string, Cluster>,
  local: ReadonlyMap<string, Cluster | null> | undefined,
): { one: Cluster; word: number } | null {
  const words = run.words.map(({ text }) => fold(text).replace(/[.']/g, ''));
  for (let word = Math.max(0, words.length - 4); word < words.length - 1; word++) {
    const one = byName.get(words.slice(word).join(' '));
    if (one) return { one, word };
  }
  const one = local?.get(words.at(-1) ?? '');
  const before = words.at(-2);
  if (!one || (before !== undefined && !officeWords(before).every(isOfficeWord))) return null;
  return { one, word: words.length - 1 };
}
