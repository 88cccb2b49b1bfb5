import { expect, test } from 'vitest';
import { readDateline } from '../../src/corpus/dateline.js';

const parts = (text: string) => {
  const read = readDateline(text);
  if (!read) return null;
  const words = (span: readonly [number, number] | null) => span && text.slice(...span);
  return {
    rest: text.slice(read.end),
    publisher: words(read.publisher),
    author: words(read.author),
    month: read.date?.month ?? null,
    day: read.date?.day ?? null,
    year: read.date?.year ?? null,
  };
};
const none = { publisher: null, author: null, month: null, day: null, year: null };

test.each([
  ['OSLO, May 4 (Xinhua) -- Ships came.', { publisher: 'Xinhua', month: 5, day: 4 }],
  ['OSLO, May 4 (Falster) - Ships came.', { publisher: 'Falster', month: 5, day: 4 }],
  ['OSLO (AP) — Ships came.', { publisher: 'AP' }],
  ["ST. JOHN'S, Newfoundland (AP)_ Ships came.", { publisher: 'AP' }],
  ['NEW YORK, Sept. 26, 2016 (UPI) — Ships came.', { publisher: 'UPI', month: 9, day: 26, year: 2016 }],
  ['RIO DE JANEIRO _ Ships came.', {}],
  ['(CNN) Ships came.', { publisher: 'CNN' }],
  ['(Reuters) - Ships came.', { publisher: 'Reuters' }],
  ['Oslo, May 4 (Interfax) Ships came.', { publisher: 'Interfax', month: 5, day: 4 }],
  ['Oslo (AFP) – Ships came.', { publisher: 'AFP' }],
  ['OSLO, May 4 /PRNewswire/ -- Ships came.', { publisher: 'PRNewswire', month: 5, day: 4 }],
  [
    'China News Service, Oslo, May 4 (Ann Smith and Bo Li) Ships came.',
    { publisher: 'China News Service', author: 'Ann Smith and Bo Li', month: 5, day: 4 },
  ],
  [
    'Xinhua News Agency, Oslo, 4 May (Reporter Ann Smith) Ships came.',
    { publisher: 'Xinhua News Agency', author: 'Ann Smith', month: 5, day: 4 },
  ],
])('%s', (text, expected) => {
  expect(parts(text)).toEqual({ ...none, rest: 'Ships came.', ...expected });
});

test('a dateline on a line of its own', () => {
  expect(readDateline('OSLO (AP) --')?.end).toBe(12);
});

test.each([
  'Ships came to Oslo on May 4 - and nobody saw them.',
  'Oslo - a port in the north - was quiet.',
  'In Oslo, May 4 (a Tuesday) was quiet.',
  'Oslo, May 4 was quiet.',
  'EXCLUSIVE - Ships came.',
  '(Applause) Ships came.',
  'The harbour (built in 1900) — once a fort — was quiet.',
  'NATO -- which met on Tuesday -- was quiet.',
  'Reuters, Bloomberg, May and others came.',
  '',
])('no dateline: %s', (text) => {
  expect(readDateline(text)).toBeNull();
});
