import { describe, expect, it } from 'vitest';
import { openCoverage } from '../../../src/coverage.js';
import { KEPT_KINDS, SEEN_KINDS } from './kinds.questions.js';
import type { SeedQuestion } from './seeds.questions.js';

const { asks } = openCoverage('seeds');
const refused = (questions: readonly SeedQuestion[]): number =>
  questions.filter(({ question }) => !asks.ask({ question, source: null }).found).length;

describe.each([
  ['looked at while the rules were made', SEEN_KINDS, 16],
  ['kept aside meanwhile', KEPT_KINDS, 12],
] as const)('questions whose refusal hangs on the kind of answer, %s', (_, questions, least) => {
  const unanswerable = questions.filter(({ evidence }) => evidence.length === 0);
  const answerable = questions.filter(({ evidence }) => evidence.length > 0);

  it(`are refused, ${least} of 18 at least, where the coverage does not say`, () => {
    expect(unanswerable).toHaveLength(18);
    expect(refused(unanswerable)).toBeGreaterThanOrEqual(least);
  });

  it('are answered, 11 of 13 at least, where it does', () => {
    expect(answerable).toHaveLength(13);
    expect(refused(answerable)).toBeLessThanOrEqual(2);
  });
});
