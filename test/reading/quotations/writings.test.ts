import { describe, expect, it } from 'vitest';
import { quotationsOf } from './read-text.js';

const said = (text: string): (string | undefined)[][] =>
  quotationsOf(text).map(({ kind, speaker, text: words }) => [kind, speaker?.name, words]);

describe('what writings tell', () => {
  it.each([
    [
      'papers told by how they were got',
      'The mayor pressed his staff to buy the pier, emails obtained by The Courier show.',
      'emails',
      'The mayor pressed his staff to buy the pier',
    ],
    [
      'such papers at the head',
      'Emails released by the bank show that the mayor knew.',
      'Emails',
      'that the mayor knew',
    ],
    [
      'records at the end',
      'The pier was sold in 2011, property records show.',
      'property records',
      'The pier was sold in 2011',
    ],
    ['no “that”', 'Records show it was the third of six.', 'Records', 'it was the third of six'],
    [
      'a noun that looks like a verb behind “to”',
      'The pilot had been awake for 20 hours, according to court papers.',
      'court papers',
      'The pilot had been awake for 20 hours',
    ],
    [
      'where the writing hangs',
      'A note under the door said the lock had been changed.',
      'note',
      'the lock had been changed',
    ],
  ])('is theirs: %s', (_, text, speaker, words) => {
    const found = said(text);
    expect(found).toHaveLength(1);
    expect(found[0]?.[1]).toMatch(new RegExp(`^${speaker}`));
    expect(found[0]?.slice(2)).toEqual([words]);
  });
});
