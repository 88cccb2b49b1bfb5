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

  it('hold one office each', () => {
    const [quotation] = quotationsOf('Deputy governors Anna Lindqvist and Karl Berg said that prices fell.');
    expect(quotation?.speaker?.role).toBe('Deputy governor');
  });

  it('hold an office without what tells whose it is', () => {
    const [quotation] = quotationsOf(
      'Among the guests were the captains, whose chairwoman, Anna Lindqvist, described the talks as “an honest start.”',
    );
    expect(quotation?.speaker).toMatchObject({ name: 'Anna Lindqvist', role: 'chairwoman' });
  });

  it('are none where another clause begins', () => {
    expect(speakers('“It is late,” said Anna Lindqvist and Karl Berg laughed.')).toEqual([
      ['Anna Lindqvist'],
    ]);
  });
});

describe('three and more who speak together', () => {
  it.each([
    ['before the verb', 'Anna Lindqvist, Karl Berg and Ines Holm said that the bridge is safe.'],
    [
      'with titles',
      'Mayor Anna Lindqvist, engineer Karl Berg and baker Ines Holm said that the bridge is safe.',
    ],
    ['behind the verb', '“The bridge is safe,” said Anna Lindqvist, Karl Berg and Ines Holm.'],
  ])('are all given %s', (_, text) => {
    expect(speakers(text)).toEqual([['Anna Lindqvist', 'Karl Berg', 'Ines Holm']]);
  });

  it('do not take up where they speak', () => {
    expect(speakers('In Lund, Sweden, Karl Berg and Ines Holm said that the bridge is safe.')).toEqual([
      ['Karl Berg', 'Ines Holm'],
    ]);
  });
});

describe('a couple', () => {
  it('shares its surname', () => {
    expect(speakers('“Nobody told us,” said Jonas and Clara Frisk, who run the inn.')).toEqual([
      ['Jonas Frisk', 'Clara Frisk'],
    ]);
  });

  it('is none where the article gives another surname', () => {
    const text = 'Jonas Berg runs the inn.\n\n“Nobody told us,” said Jonas and Clara Frisk.';
    expect(speakers(text)).toEqual([['Jonas Berg', 'Clara Frisk']]);
  });
});
