import { expect, test } from 'vitest';
import { loadCorpus } from '../../../src/corpus/corpus.js';
import { read } from '../../../src/reading/read.js';
import type { Figure } from '../../../src/reading/reading.js';

// Gold by reading: every figure of trade, students, aid, calls, meetings, durations and ranks in the shipped articles.

const readings = new Map(
  loadCorpus('seeds').articles.map((article) => [article.file.slice(0, 3), read(article).figures]),
);

/** The figures of an article whose printed text is the one given. */
const printed = (file: string, text: string): Figure[] =>
  (readings.get(file) ?? []).filter((figure) => figure.text === text);

interface Gold {
  readonly file: string;
  readonly text: string;
  readonly value: Figure['value'];
  readonly unit: string;
  readonly measure: string;
  readonly period: readonly [string, string] | null;
  readonly change?: Figure['change'];
  readonly qualifier?: Figure['qualifier'];
}

const NINE_MONTHS = ['2020-01-01', '2020-09-30'] as const;
const TWO_MONTHS = ['2021-01-01', '2021-02-28'] as const;
const YEAR_ON_YEAR = { cue: 'noun', basis: 'year-on-year' } as const;

const TRADE: readonly Gold[] = [
  {
    file: '000',
    text: '18.78 billion U.S. dollars',
    value: 18_780_000_000,
    unit: 'USD',
    measure: 'bilateral trade volume between China and Russia',
    period: TWO_MONTHS,
  },
  {
    file: '000',
    text: '8.5%',
    value: 8.5,
    unit: 'percent',
    measure: 'bilateral trade volume between China and Russia',
    period: TWO_MONTHS,
    change: { direction: 'up', ...YEAR_ON_YEAR },
  },
  {
    file: '003',
    text: 'US$78.84 billion',
    value: 78_840_000_000,
    unit: 'USD',
    measure: 'China-Russia trade volume',
    period: NINE_MONTHS,
  },
  {
    file: '003',
    text: 'US$35.887 billion',
    value: 35_887_000_000,
    unit: 'USD',
    measure: 'China’s exports to Russia',
    period: NINE_MONTHS,
  },
  {
    file: '003',
    text: '0.1%',
    value: 0.1,
    unit: 'percent',
    measure: 'China’s exports to Russia',
    period: NINE_MONTHS,
    change: { direction: 'up', ...YEAR_ON_YEAR },
  },
  {
    file: '003',
    text: 'US$42.956 billion',
    value: 42_956_000_000,
    unit: 'USD',
    measure: 'China’s imports from Russia',
    period: NINE_MONTHS,
  },
  {
    file: '003',
    text: '3.8%',
    value: 3.8,
    unit: 'percent',
    measure: 'China’s imports from Russia',
    period: NINE_MONTHS,
    change: { direction: 'down', ...YEAR_ON_YEAR },
  },
  {
    file: '003',
    text: '9%',
    value: 9,
    unit: 'percent',
    measure: 'trade volume of agricultural and industrial products between Russia and China',
    period: NINE_MONTHS,
    change: { direction: 'up', cue: 'verb', basis: 'over the same period of the previous year' },
  },
  {
    file: '003',
    text: '3.8 billion US dollars',
    value: 3_800_000_000,
    unit: 'USD',
    measure: 'trade volume of agricultural and industrial products between Russia and China',
    period: NINE_MONTHS,
  },
];

test.each(TRADE)('$file: $text', ({ file, text, value, unit, measure, period, change, qualifier }) => {
  const found = printed(file, text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    value,
    unit,
    measure,
    change: change ?? null,
    qualifier: qualifier ?? null,
  });
  expect(found[0]?.period && [found[0].period.from, found[0].period.to]).toEqual(period);
});

test('000: trade exceeded 100 billion in 2020 and kept that level for three years', () => {
  const [exceeded, kept, ...more] = printed('000', '100 billion U.S. dollars');
  expect(more).toEqual([]);
  const amount = {
    value: 100_000_000_000,
    unit: 'USD',
    measure: 'bilateral trade volume between China and Russia',
  };
  expect(exceeded).toMatchObject({
    ...amount,
    qualifier: 'over',
    period: { from: '2020-01-01', to: '2020-12-31' },
  });
  expect(kept).toMatchObject({ ...amount, qualifier: null, period: null });
  expect(printed('000', 'three consecutive years')).toMatchObject([
    { kind: 'duration', value: 3, unit: 'year' },
  ]);
});

test('growth rates say which amount they describe', () => {
  for (const [file, rate, amount] of [
    ['000', '8.5%', '18.78 billion U.S. dollars'],
    ['003', '0.1%', 'US$35.887 billion'],
    ['003', '3.8%', 'US$42.956 billion'],
    ['003', '9%', '3.8 billion US dollars'],
  ] as const)
    expect(printed(file, rate)[0]?.of).toBe(printed(file, amount)[0]?.start);
});

test('003: exports of equipment and textiles grew by a number of two digits', () => {
  expect(printed('003', 'double-digit')).toMatchObject([
    {
      kind: 'percent',
      value: { min: 10, max: 99 },
      unit: 'percent',
      change: { direction: 'up', cue: 'noun' },
      measure:
        'China’s exports of medical equipment, textile raw materials, electronic appliances, etc. to Russia',
    },
  ]);
});

test.each([
  ['003', '48,000 Chinese students', 48_000, 'Chinese students', null, 'Chinese students in Russia'],
  ['003', '20,000 Russian students', 20_000, 'Russian students', 'over', 'Russian students in China'],
  ['003', '35,000 citizens', 35_000, 'citizens', null, 'citizens of the two countries'],
  ['003', '8 sessions', 8, 'sessions', null, null],
  ['004', '23 tons', 23, 'ton', null, 'urgently-needed medical aid'],
  ['000', '8 calls', 8, 'calls', null, 'calls of Wang Yi and Lavrov'],
  ['000', '2 meetings', 2, 'meetings', null, 'meetings of Wang Yi and Lavrov'],
  ['004', 'five phone calls', 5, 'phone calls', null, 'phone calls, two heads of state'],
  ['001', 'five calls a year', 5, 'calls per year', null, undefined],
])('%s: %s', (file, text, value, unit, qualifier, measure) => {
  expect(printed(file, text)).toMatchObject([
    { value, unit, qualifier, ...(measure === undefined ? {} : { measure }) },
  ]);
});

test('calls, meetings and aid stand in their period', () => {
  const year = { from: '2020-01-01', to: '2020-12-31' };
  expect(printed('000', '8 calls')[0]?.period).toMatchObject(year);
  expect(printed('000', '2 meetings')[0]?.period).toMatchObject(year);
  expect(printed('004', 'five phone calls')[0]?.period).toMatchObject(year);
  expect(printed('004', '23 tons')[0]?.period).toMatchObject({ from: '2020-02-09', to: '2020-02-09' });
});

test('004: ranks keep the direction of the relation', () => {
  expect(readings.get('004')?.filter(({ kind }) => kind === 'rank')).toMatchObject([
    { value: 1, unit: 'largest trading partner', measure: 'China as Russia’s largest trading partner' },
    { value: 10, unit: 'largest trading partner', measure: 'Russia as China’s 10th largest trading partner' },
  ]);
});

test('durations', () => {
  const durations = [...readings].flatMap(([file, figures]) =>
    figures
      .filter(({ kind }) => kind === 'duration')
      .map(({ value, unit, text }) => [file, text, value, unit]),
  );
  expect(durations).toEqual([
    ['000', '70 years', 70, 'year'],
    ['000', 'three consecutive years', 3, 'year'],
    ['000', '20 years', 20, 'year'],
    ['001', 'a hundred years', 100, 'year'],
    ['004', 'six years', 6, 'year'],
    ['004', 'eight years', 8, 'year'],
    ['004', '11 consecutive years', 11, 'year'],
  ]);
});

test('anniversaries, the damaged one too', () => {
  const anniversaries = [...readings.values()].map((figures) =>
    figures.filter(({ unit }) => unit === 'anniversary').map(({ value }) => value),
  );
  expect(anniversaries).toEqual([[20], [75, 20, 20], [20], [], [70, 20]]);
});

test('names with digits, years and centuries are no figures', () => {
  const texts = [...readings.values()].flat().map(({ text }) => text);
  for (const name of ['76', '19', '5G', 'G20', '20,', '21st', 'WWII', 'WW', '2009', '2015', '2020', '2021'])
    expect(texts.filter((text) => text.includes(name) && !/^\d+,\d{3} /.test(text))).toEqual([]);
  expect(texts.filter((text) => /^(?:5|20|21)$/.test(text))).toEqual([]);
});
