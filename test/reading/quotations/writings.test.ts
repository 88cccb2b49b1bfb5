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

describe('who speaks in a writing', () => {
  it.each([
    [
      'what the sentence before tells of',
      'They found a note under the door. “Count your sheep,” it said.',
      ['note'],
    ],
    ['what leads it', 'The notice was pinned to the gate. “No bathing,” it began.', ['notice']],
    [
      'who has issued it',
      'Mayor Ida Brandt issued a statement. “The council slept,” the statement read. “It did,” it concluded.',
      ['Ida Brandt', 'Ida Brandt'],
    ],
    [
      'who spoke in it',
      'In a statement, Ida Brandt denied the charge. “Reading takes time,” the statement concluded.',
      ['Ida Brandt'],
    ],
    [
      'whom a pronoun means',
      'Harold Stent, who owns the mill, was silent. A letter from him came in May. “I am tired,” it began.',
      ['Harold Stent'],
    ],
    [
      'nobody where its author has no name',
      'A spokesman for the bank sent a statement. “We will look into it,” the statement read.',
      ['statement'],
    ],
    [
      'not one that a body has sent',
      'The company sent a letter to its crew. “We are closing,” it said.',
      [undefined],
    ],
  ])('%s', (_, text, names) => {
    expect(said(text).map(([, name]) => name)).toEqual(names);
  });
});
