import { describe, expect, it } from 'vitest';
import { quotationsOf } from '../quotations/read-text.js';

function speakers(text: string): (string | undefined)[][] {
  return quotationsOf(text).map(({ speaker }) => [speaker?.name, ...(speaker?.others ?? [])]);
}

describe('two people who speak together', () => {
  it.each([
    ['before the verb', 'Mayor Anna Lindqvist and Karl Berg said that the bridge is safe.'],
    ['behind the verb', '“The bridge is safe,” said Anna Lindqvist and Karl Berg.'],
    ['in a statement', 'Anna Lindqvist and Karl Berg issued a statement: “The bridge is safe.”'],
  ])('are both given %s', (_, text) => {
    expect(speakers(text)).toEqual([['Anna Lindqvist', 'Karl Berg']]);
  });

  it('are none where another clause begins', () => {
    expect(speakers('“It is late,” said Anna Lindqvist and Karl Berg laughed.')).toEqual([
      ['Anna Lindqvist'],
    ]);
  });
});
