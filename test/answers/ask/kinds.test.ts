import { describe, expect, it } from 'vitest';
import { openCoverage } from '../../../src/coverage.js';
import { KEPT_KINDS, SEEN_KINDS } from './kinds.questions.js';
import type { SeedQuestion } from './seeds.questions.js';

const { asks } = openCoverage('seeds');
const refused = (questions: readonly SeedQuestion[]): number =>
  questions.filter(({ question }) => !asks.ask({ question, source: null }).found).length;

describe.each([
  ['looked at while the rules were made', SEEN_KINDS],
  ['kept aside', KEPT_KINDS],
])('questions whose refusal hangs on the kind of answer, %s', (_, questions) => {
  it('are refused in four of five where the coverage does not say', () => {
    const unanswerable = questions.filter(({ evidence }) => evidence.length === 0);
    expect(unanswerable).toHaveLength(18);
    expect(refused(unanswerable)).toBeGreaterThanOrEqual(0.8 * unanswerable.length);
  });
});
