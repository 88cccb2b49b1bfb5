import { describe, expect, it } from 'vitest';
import { listed, quotationsOf } from './read-text.js';

const INTERVIEW = `Olga Lindqvist has run the harbour of Varsund for nine years. She met the Northern Post on Tuesday.
Northern Post: Why did the pier crack so early?
Lindqvist: We found three faults in the concrete. Reed told me “it will hold”, and I believed him.
Northern Post: Who will pay for it?
Lindqvist: The builder will pay. I have that in writing.`;

describe('turns of an interview without quotation marks', () => {
  it('are direct speech of the name before the colon', () => {
    expect(listed(INTERVIEW)).toEqual([
      ['direct', 'Northern Post', 'Why did the pier crack so early?'],
      [
        'direct',
        'Olga Lindqvist',
        'We found three faults in the concrete. Reed told me “it will hold”, and I believed him.',
      ],
      ['direct', 'Northern Post', 'Who will pay for it?'],
      ['direct', 'Olga Lindqvist', 'The builder will pay. I have that in writing.'],
    ]);
    expect(quotationsOf(INTERVIEW).map(({ cue }) => cue?.text)).toEqual([':', ':', ':', ':']);
  });

  it('give the answers to the one person whose interview it is, and the questions to nobody', () => {
    expect(
      listed(`Olga Lindqvist has run the harbour of Varsund for nine years.
Q: Why did the pier crack so early?
A: We found three faults in the concrete.
Q. Who will pay for it?
A. The builder will. I have that in writing.`),
    ).toEqual([
      ['direct', 'Olga Lindqvist', 'We found three faults in the concrete.'],
      ['direct', 'Olga Lindqvist', 'The builder will. I have that in writing.'],
    ]);
  });

  it('go on in further paragraphs of the same speaker, until the paper tells something or somebody else speaks', () => {
    expect(
      listed(`Olga Lindqvist has run the harbour of Varsund for nine years.
Q: Why did the pier crack so early?
A: We found three faults in the concrete.
I had asked for tests in spring.
(Laughs)
We got none.
A: It broke in May, as I said it would.
Has she ever heard of steel?
Q: Who will pay for it?
A: The builder will.
The harbour opened in 1911.`),
    ).toEqual([
      ['direct', 'Olga Lindqvist', 'We found three faults in the concrete.'],
      ['direct', 'Olga Lindqvist', 'I had asked for tests in spring.'],
      ['direct', 'Olga Lindqvist', 'It broke in May, as I said it would.'],
      ['direct', 'Olga Lindqvist', 'The builder will.'],
    ]);
  });

  it('name no speaker for the answers where two could have given them', () => {
    expect(
      listed(`Olga Lindqvist and Tom Reed have run the harbour of Varsund for nine years.
Q: Why did the pier crack so early?
A: We found three faults in the concrete.
Q: Who will pay for it?
A: The builder will. I have that in writing.`).map(([, speaker]) => speaker),
    ).toEqual([null, null]);
  });

  it('read the capitals and titles of a transcript', () => {
    expect(
      listed(`The committee heard Tom Reed and Olga Lindqvist on Monday.
MR. REED: We never saw the report before April.
MS. LINDQVIST: That is not what your letter says.
THE CHAIRMAN: Let us move on.
HOST: I thank you both for coming.`),
    ).toEqual([
      ['direct', 'Tom Reed', 'We never saw the report before April.'],
      ['direct', 'Olga Lindqvist', 'That is not what your letter says.'],
      ['direct', 'Chairman', 'Let us move on.'],
      ['direct', 'Host', 'I thank you both for coming.'],
    ]);
  });

  it.each([
    [
      'credits',
      'Photo: Tom Reed for the Post\nSource: Northern Post, our own counts\nNote: We have cut this talk.',
    ],
    [
      'days and places',
      'Monday: Sun with light winds for all of us.\nTuesday: Rain along the coast.\nOslo: Clouds over our fjord.',
    ],
    [
      'marks for players',
      'Tom Reed and Olga Lind played well.\nReed: 7. Saved twice for us.\nLind: 6. She held our line.',
    ],
    [
      'what candidates stand for',
      'Tom Reed and Olga Lind both run.\nReed: Supports the new pier.\nLind: Wants lower fees for boats.',
    ],
    ['a single label', 'Tom Reed runs the port.\nReed: We will sell it all by May.'],
  ])('do not take %s for turns', (_, text) => {
    expect(quotationsOf(text).filter(({ kind }) => kind === 'direct')).toEqual([]);
  });
});
