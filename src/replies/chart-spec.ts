import type { TopLevelSpec } from 'vega-lite';

/** One bar: a period and its value in the unit of the axis. */
export interface Bar {
  readonly period: string;
  readonly value: number;
  /** Ends of the range, where the text gives one; else both are the value. */
  readonly low: number;
  readonly high: number;
  /** The value as it is written over the bar. */
  readonly label: string;
}

export interface ChartText {
  readonly title: string;
  readonly subtitle: string;
  readonly axis: string;
}

export const FONT = 'Inter';

const INK = '#1f2933';
const QUIET = '#52606d';
const FILL = '#2f6f9f';
const BAR_WIDTH = 96;

/** Breaks a text into lines of about `width` characters, at most `most`; the last is cut with an ellipsis. */
export function lines(text: string, width: number, most: number): string[] {
  const made: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = made.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= width)
      made[made.length - 1] = `${last} ${word}`;
    else made.push(word.length > width ? `${word.slice(0, width - 1)}…` : word);
  }
  if (made.length <= most) return made;
  return made.slice(0, most).map((line, at) => (at === most - 1 ? `${line} …` : line));
}

/**
 * Bars over periods in the order given. Bars start at zero: one that is cut shows a difference that is not there.
 */
export function chartSpec(bars: readonly Bar[], text: ChartText): TopLevelSpec {
  const width = Math.min(Math.max(BAR_WIDTH * bars.length, 360), 1200);
  const x = {
    field: 'period',
    type: 'ordinal',
    sort: null,
    axis: { title: null, labelAngle: bars.length > 8 ? -40 : 0, labelLimit: 160, labelPadding: 8 },
  } as const;
  const isRange = { filter: 'datum.low < datum.high' } as const;
  return {
    background: 'white',
    padding: 20,
    width,
    height: 280,
    title: {
      text: lines(text.title, width / 8, 2),
      subtitle: lines(text.subtitle, width / 7, 2),
      anchor: 'start',
    },
    data: { values: bars.map((bar) => ({ ...bar })) },
    layer: [
      {
        mark: { type: 'bar', color: FILL, width: { band: 0.6 } },
        encoding: {
          x,
          y: {
            field: 'value',
            type: 'quantitative',
            scale: { zero: true, nice: true },
            axis: { title: text.axis, tickCount: 5, grid: true },
          },
        },
      },
      {
        transform: [isRange],
        mark: { type: 'rule', color: INK, strokeWidth: 2 },
        encoding: { x, y: { field: 'low', type: 'quantitative' }, y2: { field: 'high' } },
      },
      {
        mark: { type: 'text', baseline: 'bottom', dy: -6, color: INK, fontSize: 14, fontWeight: 600 },
        encoding: {
          x,
          y: { field: 'high', type: 'quantitative' },
          text: { field: 'label', type: 'nominal' },
        },
      },
    ],
    config: {
      font: FONT,
      view: { stroke: null },
      title: {
        fontSize: 17,
        fontWeight: 600,
        color: INK,
        subtitleColor: QUIET,
        subtitleFontSize: 13,
        offset: 18,
      },
      axis: {
        labelFontSize: 13,
        titleFontSize: 13,
        titleFontWeight: 400,
        labelColor: QUIET,
        titleColor: QUIET,
      },
      axisX: { domainColor: QUIET, ticks: false },
      axisY: { domain: false, ticks: false, gridColor: '#e4e7eb' },
    },
  };
}
