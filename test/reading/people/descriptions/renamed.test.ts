import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the quoted words. */
function speakerOf(text: string, words: string): string | null | undefined {
  return listed(text).find(([, , said]) => said.includes(words))?.[1];
}

describe('a description that renames', () => {
  it.each([
    [
      'means who has just spoken',
      'Anna Berg says the mill must stay. The Lund senator said it “feeds the town.”',
      'feeds the town',
      'Anna Berg',
    ],
    [
      'means who leads the sentence before',
      'Karl Berg played in the north this week with his band. “I sleep on the bus,” said the retired surgeon.',
      'sleep on the bus',
      'Karl Berg',
    ],
    [
      'can be one word',
      'Anna Berg left the stage in tears. “It was the light,” the singer said.',
      'It was the light',
      'Anna Berg',
    ],
    [
      'stays as it is where two people come near',
      'Karl Berg met Per Lind at the mill on Friday. Lind and Berg smiled. “We agree,” the retired surgeon said.',
      'We agree',
      'retired surgeon',
    ],
    [
      'stays as it is for whoever has another office',
      'Governor Karl Berg opened the mill. “It is too late,” said the Lund senator.',
      'too late',
      'Lund senator',
    ],
    [
      'stays as it is for whoever has another party',
      'The Democratic governor, Karl Berg, opened the mill. “It is too late,” said the Lund Republican.',
      'too late',
      'Lund Republican',
    ],
    [
      'stays as it is for a noun that brings in somebody new',
      'Karl Berg opened the mill. “It is too late,” said the night nurse.',
      'too late',
      'night nurse',
    ],
    [
      'stays as it is behind a word of contrast',
      'Karl Berg opened the mill. “It is too late,” said the other candidate.',
      'too late',
      'other candidate',
    ],
    [
      'stays as it is behind a row of stars',
      'Karl Berg opened the mill.\n* * *\n“It is too late,” said the retired surgeon.',
      'too late',
      'retired surgeon',
    ],
  ])('%s', (_, text, words, name) => {
    expect(speakerOf(text, words)).toBe(name);
  });
});
