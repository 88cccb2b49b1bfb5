import type { FoundFigure, StatAnswer } from '../answers/answer.js';
import { figuresCsv } from './csv.js';
import type { ReplyFile } from './reply.js';

/** The figures of a series, in order of time; empty where there is none. */
export function seriesFigures({ series, figures }: StatAnswer): FoundFigure[] {
  return (series?.figures ?? []).flatMap((id) => figures.find((found) => found.id === id) ?? []);
}

/** A series as files to see and to download; none where the answer holds no series. */
export async function seriesFiles(answer: StatAnswer): Promise<ReplyFile[]> {
  const figures = seriesFigures(answer);
  if (figures.length < 2) return [];
  return [{ name: 'figures.csv', data: new TextEncoder().encode(figuresCsv(figures)) }];
}
