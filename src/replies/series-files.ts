import type { StatAnswer } from '../answers/answer.js';
import { figuresCsv } from './csv.js';
import type { ReplyFile } from './reply.js';
import { seriesFigures } from './series.js';

/**
 * A series as files to see and to download; none where the answer holds no series.
 * Where the chart cannot be drawn (its library is native code) the numbers are given all the same.
 */
export async function seriesFiles(answer: StatAnswer): Promise<ReplyFile[]> {
  const figures = seriesFigures(answer);
  if (figures.length < 2) return [];
  const numbers = { name: 'figures.csv', data: new TextEncoder().encode(figuresCsv(figures)) };
  try {
    // Only an answer that holds a series pays for loading what draws it.
    const { chartOf } = await import('./chart.js');
    const chart = await chartOf(answer);
    return chart ? [{ name: 'chart.png', data: chart.png, alt: chart.alt }, numbers] : [numbers];
  } catch (error) {
    process.emitWarning(`The chart could not be drawn: ${String(error)}`);
    return [numbers];
  }
}
