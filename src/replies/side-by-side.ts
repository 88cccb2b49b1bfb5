import type { FoundFigure } from '../answers/answer.js';

/** Figures best first, but each followed at once by those that give another value for the same. */
export function sideBySide(figures: readonly FoundFigure[]): FoundFigure[] {
  const byId = new Map(figures.map((found) => [found.id, found]));
  const ordered = new Set<FoundFigure>();
  for (const found of figures) {
    ordered.add(found);
    for (const id of found.differs) {
      const other = byId.get(id);
      if (other) ordered.add(other);
    }
  }
  return [...ordered];
}
