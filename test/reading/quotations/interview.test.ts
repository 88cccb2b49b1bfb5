import { describe, expect, it } from 'vitest';
import { listed } from './read-text.js';

const INTRODUCTION =
  'Olga Lindqvist, 61, has run the harbour of Varsund for nine years. She spoke to Karl Reed on the pier.';

describe('an interview whose questions and answers nothing marks', () => {
  it('gives the answers to the guest and the questions to whoever spoke to her', () => {
    expect(
      listed(`${INTRODUCTION}
You have called the pier a mistake.
I have, twice. It was built on sand.
Who will pay for it?
The builder will. I have that in writing.
And when will it open?
In May. You can hold me to that.
Will the council agree?
It has no choice. “No pier, no boats”, as they say here.`),
    ).toEqual([
      ['direct', 'Karl Reed', 'You have called the pier a mistake.'],
      ['direct', 'Olga Lindqvist', 'I have, twice. It was built on sand.'],
      ['direct', 'Karl Reed', 'Who will pay for it?'],
      ['direct', 'Olga Lindqvist', 'The builder will. I have that in writing.'],
      ['direct', 'Karl Reed', 'And when will it open?'],
      ['direct', 'Olga Lindqvist', 'In May. You can hold me to that.'],
      ['direct', 'Karl Reed', 'Will the council agree?'],
      ['direct', 'Olga Lindqvist', 'It has no choice. “No pier, no boats”, as they say here.'],
    ]);
  });

  it('goes on in further paragraphs of an answer, and ends before what the paper adds', () => {
    expect(
      listed(`Olga Lindqvist runs the harbour of Varsund. This interview has been shortened.
Why did the pier crack so early?
The concrete was poured in frost.
I had asked for tests in spring. We got none.
Who will pay for it?
The builder will. I have that in writing. Who else could?
When will it open?
In May, I hope.
The harbour opened in 1911.`).map(([, speaker, words]) => [speaker, words]),
    ).toEqual([
      ['Olga Lindqvist', 'The concrete was poured in frost.'],
      ['Olga Lindqvist', 'I had asked for tests in spring. We got none.'],
      ['Olga Lindqvist', 'The builder will. I have that in writing. Who else could?'],
      ['Olga Lindqvist', 'In May, I hope.'],
    ]);
  });

  it.each([
    [
      'where nothing says that it is one',
      `Olga Lindqvist has run the harbour of Varsund for nine years.
Why did the pier crack so early?
We poured it in frost.
Who will pay for it?
The builder will, I am told.
When will it open?
In May, I hope.`,
    ],
    [
      'where two could have answered',
      `Olga Lindqvist and Karl Berg run the harbour. We spoke to both.
Why did the pier crack so early?
We poured it in frost.
Who will pay for it?
The builder will, I think.
When will it open?
In May, I hope.`,
    ],
    [
      'where questions are the paper’s own',
      `Olga Lindqvist gave an interview on Monday.
Who will pay for the pier?
Will it open in May?
Nobody at the harbour knows.
Why was it built?
The council has not said.`,
    ],
  ])('is none %s', (_, text) => {
    expect(listed(text)).toEqual([]);
  });
});
