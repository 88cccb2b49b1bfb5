import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the quoted words. */
function speakerOf(text: string, words: string): string | null | undefined {
  return listed(text).find(([, , said]) => said.includes(words))?.[1];
}

const REFUSED = 'The Lund Harbour Safety Commission refused the plan.';

describe('a body meant by a pronoun', () => {
  it.each([
    ['goes on as "it"', `${REFUSED} It said: “No.”`, 'Lund Harbour Safety Commission'],
    ['goes on as "they"', `${REFUSED} “No,” they said.`, 'Lund Harbour Safety Commission'],
    [
      'is not "they" behind people',
      'The Lund Harbour Safety Commission heard the farmers. “No,” they said.',
      null,
    ],
  ])('%s', (_, text, name) => {
    expect(speakerOf(text, 'No')).toBe(name);
  });
});

describe('two people together', () => {
  const others = (text: string) => {
    const [, speaker] = listed(text).at(-1) ?? [];
    return speaker;
  };
  it.each([
    [
      'are "they" in the next sentence',
      'Maya Lind and Tom Berg bought the mill. “It was cheap,” they said.',
      'Maya Lind',
    ],
    [
      'are "the couple" some sentences later',
      'Maya Lind and Tom Berg bought the mill. It rained. “It was cheap,” the couple said.',
      'Maya Lind',
    ],
    [
      'are not "they" as objects',
      'Police freed Maya Lind and Tom Berg. It rained. “It was cheap,” they said.',
      null,
    ],
  ])('%s', (_, text, name) => {
    expect(others(text)).toBe(name);
  });
});
