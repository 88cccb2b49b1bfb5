import { describe, expect, it } from 'vitest';
import { quotationsOf } from './read-text.js';

const cues = (text: string) => quotationsOf(text).map(({ cue }) => cue?.text ?? null);

describe('the cue is the words that a reader would mark', () => {
  it.each([
    ['Olga Ross has repeatedly said: “We will not sell the harbour.”', 'has repeatedly said'],
    ['Olga Ross made it clear that “nobody will lose a berth this year.”', 'made it clear'],
    ['“The ice will hold until spring,” Olga Ross pointed out.', 'pointed out'],
    ['Olga Ross put it this way: “A port without boats is a car park.”', 'put it this way'],
    ['Olga Ross went on to say: “The ferries stay where they are.”', 'went on to say'],
    [
      'Olga Ross once had a vivid metaphor for the new pier: “It is a bridge to nowhere.”',
      'had a vivid metaphor',
    ],
    [
      '“The harbour will stay open all winter long.” Olga Ross made the above statement in Oslo.',
      'made the above statement',
    ],
    [
      '“The harbour will stay open all winter long.” Olga Ross made these remarks in Oslo.',
      'made these remarks',
    ],
    ['Olga Ross called for lower fees in all ports of the north.', 'called for'],
    ['Olga Ross had this to say: the ferries would stay.', 'had this to say'],
    [
      'Olga Ross was quoted by the Post as saying the ferries would stay.',
      'was quoted by the Post as saying',
    ],
    ['Olga Ross said the ferries would stay.', 'said'],
    ['According to Olga Ross, the ferries would stay.', 'According to'],
  ])('%s', (text, cue) => {
    expect(cues(text)).toEqual([cue]);
  });

  it('gives whoever is quoted by another as the speaker', () => {
    const [only] = quotationsOf('“The ferries stay,” Olga Ross was quoted by the Northern Post as saying.');
    expect([only?.speaker?.name, only?.cue?.text]).toEqual([
      'Olga Ross',
      'was quoted by the Northern Post as saying',
    ]);
  });

  it('never reaches into what is said', () => {
    expect(cues('“We said it,” Olga Ross has always said, “and we will say it once more.”')).toEqual([
      'has always said',
    ]);
  });
});
