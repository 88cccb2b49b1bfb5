import { describe, expect, it } from 'vitest';
import { openCoverage } from '../../../src/coverage.js';
import { LOOK_UPS, type LookUp } from './lookups.js';

const { stats } = openCoverage('seeds');
const ask = (query: string) => stats.stat({ query, period: null, source: null }).figures;

function isRight({ query, right }: LookUp): boolean {
  const [first] = ask(query);
  return right.some(
    ([file, printed]) =>
      first?.citation.file.startsWith(file) === true && first.figure.text.includes(printed),
  );
}

describe('look-ups in readers’ words over the shipped coverage', () => {
  const answered = LOOK_UPS.filter(({ right }) => right.length > 0);
  const unanswered = LOOK_UPS.filter(({ right }) => right.length === 0);

  it('find the right figure first in 85% and more', () => {
    const wrong = answered.filter((lookUp) => !isRight(lookUp)).map(({ query }) => query);
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(answered.length * 0.15);
  });

  it.each(unanswered)('find nothing for "$query"', ({ query }) => {
    expect(ask(query).map(({ figure }) => figure.text)).toEqual([]);
  });
});
