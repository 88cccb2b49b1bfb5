import { describe, expect, it } from 'vitest';
import { quotationsOf } from './read-text.js';

const kinds = (text: string) => quotationsOf(text).map(({ kind, text: words }) => [kind, words]);

describe('how much of what is said is quoted', () => {
  it('shows as verbatim nothing but what stands in marks', () => {
    expect(kinds('Olga Ross said that “the harbour has never been as full as it was this summer.”')).toEqual([
      ['direct', '“the harbour has never been as full as it was this summer.”'],
    ]);
    const [only] = quotationsOf(
      'Olga Ross promised “a pier that will stand for a hundred years” and “a ferry for every island in the bay.”',
    );
    expect(only?.kind).toBe('direct');
    expect(only?.spans).toHaveLength(2);
  });

  it('calls a report with words of its own partly quoted', () => {
    expect(kinds('Olga Ross said the new pier was “a bridge to nowhere” and would be closed.')).toEqual([
      ['mixed', 'the new pier was “a bridge to nowhere” and would be closed'],
    ]);
  });

  it('calls a belief with a term in marks paraphrased', () => {
    expect(kinds('Experts believe that the “golden hour” of the northern ports will not come back.')).toEqual(
      [['indirect', 'that the “golden hour” of the northern ports will not come back']],
    );
    expect(
      kinds('Olga Ross said that boats of the so-called “shadow fleet” would be sent away from the bay.'),
    ).toEqual([['indirect', 'that boats of the so-called “shadow fleet” would be sent away from the bay']]);
  });
});
