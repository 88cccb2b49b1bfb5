import type { FoundFigure, StatAnswer } from '../answers/answer.js';
import type { ReplyFile } from './reply.js';

/** The figures of a series, in order of time; empty where there is none. */
export function seriesFigures({ series, figures }: StatAnswer): FoundFigure[] {
  return (series?.figures ?? []).flatMap((id) => figures.find((found) => found.id === id) ?? []);
}

/** A series as files to see and to download; none where the answer holds no series. */
export async function seriesFiles(answer: StatAnswer): Promise<ReplyFile[]> {
  if (seriesFigures(answer).length < 2) return [];
  // Only an answer that holds a series pays for loading what draws it.
  const { chartOf } = await import('./chart.js');
  const chart = await chartOf(answer);
  if (chart === null) return [];
  return [
    { name: 'chart.png', data: chart.png, alt: chart.alt },
    { name: 'figures.csv', data: new TextEncoder().encode(chart.csv) },
  ];
}
