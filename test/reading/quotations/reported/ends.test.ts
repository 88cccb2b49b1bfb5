import { describe, expect, it } from 'vitest';
import { attributed } from './attributed.js';

/** One line per attribution: source, cue and content. */
const lines = (text: string) =>
  attributed(text).map(({ source, cue, content }) => `${source ?? '?'} · ${cue} · ${content}`);

describe('where what is praised, cited or called for ends', () => {
  it.each([
    ['Reed denounced the new fare and walked out of the hall.', 'Reed · denounced · the new fare'],
    ['Reed called for a vote on the pier, and he left the hall.', 'Reed · called · a vote on the pier'],
    [
      'Reed described the pier as “a long ruin,” and Lind would walk out of the hall.',
      'Reed · described · the pier as “a long ruin,”',
    ],
    [
      'Reed cited the fare, the fee and the long queue.',
      'Reed · cited · the fare, the fee and the long queue',
    ],
    [
      'Reed described the pier, which he built, as a ruin.',
      'Reed · described · the pier, which he built, as a ruin',
    ],
    [
      'Reed called for a better pier to help the town and serve the crew.',
      'Reed · called · a better pier to help the town and serve the crew',
    ],
    [
      'Reed suggested closing the pier, perhaps selling it.',
      'Reed · suggested · closing the pier, perhaps selling it',
    ],
    ['Reed spoke about how the pier was sold.', 'Reed · spoke about · how the pier was sold'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe('where a statement ends', () => {
  it.each([
    [
      'Reed boasted that he had saved the pier, a charge that Lund and Marsh denied.',
      'Reed · boasted · that he had saved the pier',
    ],
    [
      'Reed said that he would sell the pier - though few would buy it.',
      'Reed · said · that he would sell the pier',
    ],
    [
      'Reed said that the town needs a bridge, a school and a harbour.',
      'Reed · said · that the town needs a bridge, a school and a harbour',
    ],
    [
      'Reed confirmed that the ferry was late but would not confirm the fare.',
      'Reed · confirmed · that the ferry was late',
    ],
    [
      'In May, when Reed announced that the pier was safe, waves struck the town.',
      'Reed · announced · that the pier was safe',
    ],
    [
      'Reed said the crew were “thieves” (although he spared the cook).',
      'Reed · said · the crew were “thieves”',
    ],
    ['Reed said he wants an inquiry, as have others.', 'Reed · said · he wants an inquiry'],
    ['Reed said the pier was “over,” while others hoped.', 'Reed · said · the pier was “over,”'],
    [
      'After saying he was tired of the pier, the man sat down.',
      'the man · saying · he was tired of the pier',
    ],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe('what a quotation is led in by, or followed by', () => {
  it.each([
    ['Lind seemed tired: “It is over. Go home,” she wrote.', 'she · wrote · “It is over. Go home,”'],
    ['After years at the pier, “I never liked it,” Reed said.', 'Reed · said · “I never liked it,”'],
    ['The crowd chanted “Go home!” as the doors closed.', 'The crowd · chanted · “Go home!”'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });

  it('leaves two quotations apart where a tag leads to the second', () => {
    expect(lines('Reed called the pier “a ruin and a risk.” Lind added: “It will fall.”')).toEqual([
      'Reed · called · the pier “a ruin and a risk.”',
      'Lind · added · “It will fall.”',
    ]);
  });
});
