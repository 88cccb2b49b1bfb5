import { readdirSync, readFileSync } from 'node:fs';
import { dirname, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** The rooms in the order in which data flows; a room may import from itself and from those before it. */
const ORDER = [
  'src/corpus',
  'src/reading',
  'src/index',
  'src/answers',
  'src/coverage',
  'src/replies',
  'src/discord',
];

const sources = ['src', 'commands', 'bench', 'test', 'scripts'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|tsx|mjs|css)$/.test(name))
    .map((name) => `${folder}/${name}`),
);
const room = (path: string): number =>
  ORDER.findIndex((prefix) => path.startsWith(`${prefix}/`) || path.startsWith(`${prefix}.`));

const imports = sources.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file,
    target: match[1] ?? '',
    path: match[1]?.startsWith('.') ? normalize(`${dirname(file)}/${match[1]}`) : '',
  })),
);

/** The files of a ring of imports, each importing the next and the last the first; none where there is no ring. */
function ringIn(importedBy: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const free = new Set<string>();
  const follow = (file: string, way: readonly string[]): readonly string[] => {
    if (way.includes(file)) return way.slice(way.indexOf(file));
    if (free.has(file)) return [];
    for (const next of importedBy.get(file) ?? []) {
      const ring = follow(next, [...way, file]);
      if (ring.length > 0) return ring;
    }
    free.add(file);
    return [];
  };
  return [...importedBy.keys()].map((file) => follow(file, [])).find((ring) => ring.length > 0) ?? [];
}

describe('the rooms', () => {
  it('are found, with their imports', () => {
    expect(imports.filter(({ path }) => room(path) >= 0).length).toBeGreaterThan(20);
  });

  it('import only from themselves and rooms before them', () => {
    const back = imports.filter(({ file, path }) => room(file) >= 0 && room(path) > room(file));
    expect(back).toEqual([]);
  });

  it('know Discord only from discord/ on', () => {
    const before = imports.filter(({ file }) => room(file) >= 0 && room(file) < ORDER.indexOf('src/discord'));
    expect(before.filter(({ target }) => /discord/.test(target))).toEqual([]);
  });

  it('have no ring of imports, those of types and those on demand included', () => {
    const importedBy = new Map<string, string[]>(sources.map((file) => [file, []]));
    for (const { file, path } of imports) importedBy.get(file)?.push(path.replace(/\.js$/, '.ts'));
    expect([...importedBy.values()].flat().filter((path) => importedBy.has(path)).length).toBeGreaterThan(
      500,
    );
    expect(ringIn(importedBy)).toEqual([]);
    const ring = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['d', ['b']],
    ]);
    expect(ringIn(ring)).toEqual(['b', 'd']);
  });

  it('have no file over 300 lines', () => {
    const long = sources.filter((file) => readFileSync(file, 'utf8').split('\n').length > 301);
    expect(long).toEqual([]);
  });
});
