import type { FoundFigure, StatAnswer } from '../answers/answer.js';
import { type Bar, chartSpec } from './chart-spec.js';
import { plainNumber, type Scale, scaleOf } from './chart-unit.js';
import { figuresCsv } from './csv.js';
import { periodWords } from './figure.js';
import { seriesFigures } from './series.js';

/** A series as a picture, in words for who cannot see it, and as a table. */
export interface Chart {
  readonly png: Uint8Array;
  /** At most 1,000 characters: Discord takes 1,024. */
  readonly alt: string;
  /** RFC 4180. */
  readonly csv: string;
}

const LONGEST_ALT = 1000;
/** More bars than this no longer read on a phone: the latest are shown. */
const MOST_BARS = 24;

/** Draws the series of an answer; null where it has none. Loads the drawing libraries when first needed. */
export async function chartOf(answer: StatAnswer): Promise<Chart | null> {
  const figures = seriesFigures(answer).slice(-MOST_BARS);
  const [first] = figures;
  if (!answer.series || !first || figures.length < 2) return null;
  const scale = scaleOf(first.figure, Math.max(...figures.map((found) => Math.abs(endsOf(found).high))));
  const bars = figures.map((found) => barOf(found, scale));
  const title = plain(answer.series.measure || first.figure.measure || answer.query.query);
  const note = answer.series.comparable ? '' : 'The periods differ in length';
  const sources = [...new Set(figures.map(({ citation }) => citation.file))];
  const { drawPng } = await import('./chart-png.js');
  const subtitle = [scale.words, note].filter(Boolean).join(' · ');
  return {
    png: await drawPng(chartSpec(bars, { title, subtitle, axis: scale.words })),
    alt: altOf(title, scale, bars, note, sources),
    csv: figuresCsv(figures),
  };
}

function endsOf({ figure: { value } }: FoundFigure): { readonly low: number; readonly high: number } {
  if (value === null) return { low: 0, high: 0 };
  return typeof value === 'number' ? { low: value, high: value } : { low: value.min, high: value.max };
}

const SIGNS = { approx: '≈', over: '>', under: '<' } as const;

function barOf(found: FoundFigure, { divisor }: Scale): Bar {
  const ends = endsOf(found);
  const low = ends.low / divisor;
  const high = ends.high / divisor;
  const { qualifier } = found.figure;
  const number = low === high ? plainNumber(high) : `${plainNumber(low)}–${plainNumber(high)}`;
  const label = `${qualifier ? SIGNS[qualifier] : ''}${number}`;
  return { period: plain(periodWords(found.figure)), value: (low + high) / 2, low, high, label };
}

/** Articles may hold characters that no SVG may. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const plain = (text: string): string => text.replace(/[\u0000-\u001f\u007f\ufffe\uffff]/g, ' ').trim();

function altOf(
  title: string,
  scale: Scale,
  bars: readonly Bar[],
  note: string,
  sources: readonly string[],
): string {
  const values = bars.map(({ period, label }) => `${period}: ${label}`).join('; ');
  const ends = [note, `Source: ${sources.join(', ')}`].filter(Boolean).join('. ');
  const alt = `Bar chart. ${title}, ${scale.words}. ${values}. ${ends}.`;
  return alt.length <= LONGEST_ALT ? alt : `${alt.slice(0, LONGEST_ALT - 1)}…`;
}
