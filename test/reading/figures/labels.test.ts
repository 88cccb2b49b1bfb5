import { expect, test } from 'vitest';
import { amountsIn, figuresIn } from './read-text.js';

test.each([
  'The 5G network reached the valley.',
  'An IL-76 landed, and an F-150 waited.',
  'The G20 and the Group of 20 are the same.',
  'COVID-19 kept the harbour shut.',
  'He fought in World War II.',
  'Turn to Section 12 on page 45.',
  'Resolution 2231 was read out.',
  'Call 555-123-4567 now.',
  'The train leaves at 10:45 and arrives at 7 p.m.',
  'The talks were held on May 3, 2021.',
  'In 2019 the bridge was shut.',
  'The 2018 sales were poor.',
  'The 21st century began well.',
  'She lives on 5th Avenue.',
  'They won 2-0.',
  'No one knew that this one was the one.',
  'The shop is open 24/7.',
  'Road A66 and the M25 meet there.',
  'Men aged 18 to 34 were asked.',
  'The third party left first.',
  'Things changed in the 1970s and the 20s.',
  'The shop at 469 Linden Ave. is shut.',
  'The 9/11 attacks were remembered.',
  'The model 70-A21 was sold.',
  'He is doubling down on it.',
])('%s holds no figure', (text) => {
  expect(figuresIn(text)).toEqual([]);
});

test('an index keeps its number as a name while its level is a figure', () => {
  expect(amountsIn('The Norland 50 rose 1.2 percent.')).toEqual([[1.2, 'percent']]);
});

test('"one" counts where a thing is counted', () => {
  expect(amountsIn('The town lost one ferry.')).toEqual([[1, 'ferry']]);
});

test('a number beyond doubt is kept where a year could stand', () => {
  expect(amountsIn('The yard employs about 2000 welders.')).toEqual([[2000, 'welders']]);
});
