import type { FoundFigure } from '../answers/answer.js';

/**
 * Figures as the rows of a table: best first, but each followed at once by those that give another value
 * for the same; a growth that is shown as the change of an amount above it is no row of its own.
 */
export function rowsOf(figures: readonly FoundFigure[]): FoundFigure[] {
  const byId = new Map(figures.map((found) => [found.id, found]));
  const rows = new Set<FoundFigure>();
  const shown = new Set<string>();
  for (const found of figures) {
    if (shown.has(placeOf(found.citation.file, found.figure.start))) continue;
    for (const row of [found, ...found.differs.flatMap((id) => byId.get(id) ?? [])]) {
      rows.add(row);
      if (row.growth) shown.add(placeOf(row.citation.file, row.growth.start));
    }
  }
  return [...rows];
}

const placeOf = (file: string, start: number) => `${start} ${file}`;

/** Row numbers in the fewest words: "1–3, 5". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
