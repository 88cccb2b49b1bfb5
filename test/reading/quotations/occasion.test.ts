import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/reading/language.js';
import { readReported } from '../../../src/reading/quotations/reported/reported.js';
import { articleOf, curly } from './reported/attributed.js';

const occasions = (text: string) =>
  readReported(analyse(articleOf(text)), curly(text)).map(
    ({ occasion }) => occasion && text.slice(...occasion),
  );

describe('where and when something was said', () => {
  it.each([
    [
      'At a press conference on March 7, Wei Lan said the ships would leave.',
      'At a press conference on March 7',
    ],
    ['In a phone call with the queen, Marsh said that it was over.', 'In a phone call with the queen'],
    ['“No comment,” Olga Ross told reporters in Oslo on Monday.', 'in Oslo on Monday'],
    ['The plan works, said Tom Reed in a statement on Friday.', 'in a statement on Friday'],
    [
      'Reed said during a telephone conversation with Marsh that gas would flow.',
      'during a telephone conversation with Marsh',
    ],
    ['She said, in a speech at the port, that they would win.', 'in a speech at the port'],
    ['Speaking at a rally in Tromsø, she called the plan a mess.', 'Speaking at a rally in Tromsø'],
    ['Olga Ross on Monday said the ferry would sail.', 'on Monday'],
  ])('%s', (text, occasion) => {
    expect(occasions(text)).toEqual([occasion]);
  });

  it('prefers the event to a bare time', () => {
    expect(
      occasions('On Monday, Ross said in an interview with the Post that the ferry would sail.'),
    ).toEqual(['in an interview with the Post']);
  });

  it('gives none where the sentence says neither', () => {
    expect(occasions('“We lost,” she said, in tears.')).toEqual([null]);
    expect(occasions('Ross said the ferry would sail on Monday.')).toEqual([null]);
  });
});
