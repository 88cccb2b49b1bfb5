import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/reading/language.js';
import { readReported } from '../../../src/reading/quotations/reported/reported.js';
import { articleOf } from '../article-of.js';
import { quotationsOf } from './read-text.js';
import { curly } from './reported/attributed.js';

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
    [
      'In a memo on Tuesday, Olga Ross, the head of the port, said the ferry would sail.',
      'In a memo on Tuesday',
    ],
    ['“It is over,” Ross told a crowd in Oslo on Tuesday after she landed.', 'in Oslo on Tuesday'],
  ])('%s', (text, occasion) => {
    expect(occasions(text)).toEqual([occasion]);
  });

  it.each([
    [
      '“It is a fine plan.” On Monday evening, Olga Ross made the above statement at a forum in Oslo.',
      'at a forum in Oslo',
    ],
    [
      'Olga Ross put forward a plan in a speech in Oslo, calling for lower fees in every port.',
      'in a speech in Oslo',
    ],
    [
      '“It is a fine plan,” commented Foreign Minister Olga Ross on the fees after she met the envoy in Oslo on May 3.',
      'after she met the envoy in Oslo on May 3',
    ],
  ])('also without a complement: %s', (text, occasion) => {
    expect(quotationsOf(text).map((one) => one.occasion?.text)).toEqual([occasion]);
  });

  it('prefers the event to a bare time', () => {
    expect(
      occasions('On Monday, Ross said in an interview with the Post that the ferry would sail.'),
    ).toEqual(['in an interview with the Post']);
  });

  it('ends what is said at the channel behind it', () => {
    const text = 'Ross said the ferry would sail in May in an interview with the Post on Monday.';
    expect(occasions(text)).toEqual(['in an interview with the Post on Monday']);
    expect(quotationsOf(text).map((one) => one.text)).toEqual(['the ferry would sail in May']);
    expect(quotationsOf('Ross said she had lied in a speech.').map((one) => one.text)).toEqual([
      'she had lied in a speech',
    ]);
  });

  it('gives none where the sentence says neither', () => {
    expect(occasions('“We lost,” she said, in tears.')).toEqual([null]);
    expect(occasions('Ross said the ferry would sail on Monday.')).toEqual([null]);
    expect(occasions('In response to the strike, Ross said that the ferry would sail.')).toEqual([null]);
    expect(occasions('Later, Ross said once again that the ferry would sail.')).toEqual([null]);
  });

  it('takes no time or event of another clause', () => {
    const occasionsOf = (text: string) => quotationsOf(text).map(({ occasion }) => occasion?.text ?? null);
    expect(occasionsOf('“It is a fine plan,” said Olga Ross, who backed Marsh on Tuesday.')).toEqual([null]);
    expect(occasionsOf('“It is a fine plan,” said Olga Ross, who may run again.')).toEqual([null]);
    expect(occasionsOf('Marsh began his week on Monday by calling the plan “a very bad joke.”')).toEqual([
      null,
    ]);
  });
});
