import { describe, expect, it } from 'vitest';
import type { FoundFigure, StatAnswer } from '../../src/answers/answer.js';
import { chartOf } from '../../src/replies/chart.js';
import { drawPng } from '../../src/replies/chart-png.js';
import { chartSpec, lines } from '../../src/replies/chart-spec.js';
import { scaleOf } from '../../src/replies/chart-unit.js';

type Value = FoundFigure['figure']['value'];

function figure(id: number, year: number, value: Value): FoundFigure {
  return {
    id,
    figure: {
      start: 0,
      end: 5,
      text: 'so many',
      kind: 'money',
      value,
      unit: 'USD',
      qualifier: id === 1 ? 'over' : null,
      change: null,
      period: { from: `${year}-01-01`, to: `${year}-12-31`, text: String(year) },
      measure: 'exports to Poland',
      of: null,
    },
    citation: {
      file: `${id}.txt`,
      span: [0, 5],
      line: 1,
      paragraph: 1,
      headline: null,
      publisher: null,
      published: null,
    },
    sentence: [0, 5],
    sentenceText: 'So many.',
    score: 1,
    growth: null,
    also: [],
    differs: [],
  };
}

const answerOf = (figures: FoundFigure[], comparable = true): StatAnswer => ({
  query: { query: 'exports', period: null, source: null },
  figures,
  series: { measure: 'exports to Poland', unit: 'USD', figures: figures.map(({ id }) => id), comparable },
  sum: null,
  nearest: [],
});

const EXPORTS = [figure(0, 2018, 4e9), figure(1, 2019, 5.25e9), figure(2, 2020, { min: 5e9, max: 7e9 })];

describe('the chart of a series', () => {
  it('is a PNG with its numbers in words and as a table', async () => {
    const chart = await chartOf(answerOf(EXPORTS, false));
    expect([...(chart?.png.slice(0, 4) ?? [])]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(chart?.alt).toBe(
      'Bar chart. exports to Poland, US$ billion. 2018: 4; 2019: >5.25; 2020: 5–7. The periods differ in length. Source: 0.txt, 1.txt, 2.txt.',
    );
    expect(chart?.csv.split('\r\n')[1]).toContain('4000000000');
  });

  it('is none without a series', async () => {
    expect(await chartOf({ ...answerOf(EXPORTS), series: null })).toBeNull();
    expect(await chartOf(answerOf(EXPORTS.slice(0, 1)))).toBeNull();
  });

  it('keeps its words in bounds, whatever a measure holds', async () => {
    const long = { ...answerOf(EXPORTS), figures: EXPORTS };
    const measure = `<b>&\u0000${'word '.repeat(400)}`;
    const chart = await chartOf({
      ...long,
      series: { measure, unit: 'USD', figures: [0, 1, 2], comparable: true },
    });
    expect(chart?.alt.length).toBeLessThanOrEqual(1000);
  });

  it('shows its text without fonts of the machine', async () => {
    const bars = [{ period: '2019', value: 1, low: 1, high: 1, label: '1' }];
    const draw = (title: string) => drawPng(chartSpec(bars, { title, subtitle: 'tons', axis: 'tons' }));
    const [one, same, other] = await Promise.all([draw('wheat'), draw('wheat'), draw('straw')]);
    expect(Buffer.compare(one, same)).toBe(0);
    expect(Buffer.compare(one, other)).not.toBe(0);
  });
});

describe('a bar', () => {
  it('starts at zero', () => {
    const spec = JSON.stringify(chartSpec([], { title: 't', subtitle: 's', axis: 'a' }));
    expect(spec).toContain('"zero":true');
  });
});

describe('the unit of an axis', () => {
  it.each([
    ['money', 'USD', 4e9, 'US$ billion'],
    ['money', 'EUR', 4e5, '€'],
    ['weight', 'ton', 3e6, 'million tons'],
    ['percent', 'percent', 8.5, 'percent'],
    ['count', 'students', 48000, 'students'],
  ] as const)('%s %s up to %d is %s', (kind, unit, largest, expected) => {
    expect(scaleOf({ ...EXPORTS[0]?.figure, kind, unit } as FoundFigure['figure'], largest).words).toBe(
      expected,
    );
  });
});

describe('lines', () => {
  it('break at words, and end with an ellipsis where there is more', () => {
    expect(lines('one two three four', 9, 2)).toEqual(['one two', 'three …']);
    expect(lines('', 9, 2)).toEqual([]);
  });
});
