import type { FoundFigure, StatAnswer } from '../answers/answer.js';

/** The figures of a series, in order of time; empty where there is none. */
export function seriesFigures({ series, figures }: StatAnswer): FoundFigure[] {
  return (series?.figures ?? []).flatMap((id) => figures.find((found) => found.id === id) ?? []);
}
