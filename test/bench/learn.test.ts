import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { classify, order } from '../../bench/learn.js';
import { PASSAGE_WEIGHTS } from '../../src/answers/ask/weights.js';

const folder = mkdtempSync(join(tmpdir(), 'dateline-learn-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);

describe('learning', () => {
  it('puts first what the right rows have more of', () => {
    const contests = Array.from({ length: 20 }, (_, i) => ({
      rows: [
        [0.2, (i % 5) / 5],
        [0.9, ((i + 2) % 5) / 5],
        [0.4, ((i + 3) % 5) / 5],
      ],
      right: [false, true, false],
    }));
    const weights = order(contests);
    for (const { rows } of contests) {
      const [first = 0, right = 0, last = 0] = rows.map((row) => dot(row, weights));
      expect(right).toBeGreaterThan(Math.max(first, last));
    }
  });

  it('tells two classes apart, however many there are of each', () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ x: [i < 4 ? 0.8 : 0.2, (i % 7) / 7], y: i < 4 }));
    const weights = classify(rows);
    for (const { x, y } of rows) expect(dot([...x, 1], weights) > 0).toBe(y);
  });
});

const TOWNS = [
  ['Arlen', 'Brockford', '1904', 'Ida Moss'],
  ['Calder', 'Dunmere', '1911', 'Otto Finch'],
  ['Elstow', 'Farley', '1923', 'Vera Lund'],
  ['Galby', 'Hexley', '1937', 'Paul Drake'],
] as const;

const jsonLines = (name: string, values: readonly object[]): string => {
  const file = join(folder, name);
  writeFileSync(file, values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  return file;
};

describe('bench/learn-ask', () => {
  it('prints what halves by article reach, and a weight for every feature', () => {
    const articles = TOWNS.map(([town, river, year, mayor], i) => ({
      id: `t${i}`,
      title: town,
      text: `The bridge of ${town} was built in ${year}. It spans the river ${river}.\n\nThe mayor of ${town} is ${mayor}. The town has a market.`,
    }));
    const questions = [
      ...TOWNS.flatMap(([town, river, year, mayor], i) => [
        { q: `When was the bridge of ${town} built?`, answers: [year], article: `t${i}` },
        { q: `Who is the mayor of ${town}?`, answers: [mayor], article: `t${i}` },
        { q: `Which river does the bridge of ${town} span?`, answers: [river], article: `t${i}` },
      ]),
      { q: 'Who designed the opera of Ostwick?' },
      { q: 'When did the airport of Ilmar open?' },
    ];
    const files = [jsonLines('articles.jsonl', articles), jsonLines('questions.jsonl', questions)];
    const { status, stdout } = spawnSync('node', ['dist/bench/learn-ask.js', ...files], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toMatch(/^as they are: passage 1 \d+\.\d, five 100\.0, sentence \d+\.\d$/m);
    const weights = stdout.split('\n').filter((line) => line.startsWith('{ text: '));
    expect(weights).toHaveLength(3);
    for (const line of weights)
      for (const name of Object.keys(PASSAGE_WEIGHTS))
        expect(line).toMatch(new RegExp(`\\b${name}: -?\\d+\\.\\d\\d`));
  });
});
