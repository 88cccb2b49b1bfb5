import { describe, expect, test } from 'vitest';
import { readByline } from '../../src/corpus/byline.js';
import { breadcrumbLength } from '../../src/corpus/furniture.js';
import { presentYear, readPublished } from '../../src/corpus/published.js';
import { readStamp } from '../../src/corpus/stamp.js';

const signed = (line: string) => {
  const read = readByline(line);
  const words = (span: readonly [number, number] | null) => span && line.slice(...span);
  return read && [words(read.author), words(read.publisher)];
};

describe('by-lines', () => {
  test.each([
    ['By Ann Smith', ['Ann Smith', null]],
    ['by ANN SMITH and Bo Li', ['ANN SMITH and Bo Li', null]],
    ['By Ann Smith, Bo Li and Jo van der Berg', ['Ann Smith, Bo Li and Jo van der Berg', null]],
    ['By Ann Smith, Reuters', ['Ann Smith', 'Reuters']],
    ['By Ann Smith | The Harbour Post', ['Ann Smith', 'The Harbour Post']],
    ['By Ann Smith for The Harbour Post', ['Ann Smith', 'The Harbour Post']],
    ['by PortPress', [null, 'PortPress']],
    ['By Reuters Staff', [null, 'Reuters Staff']],
  ])('%s', (line, expected) => expect(signed(line)).toEqual(expected));

  test.each([
    'By Land and Sea',
    'By Friday the plan was agreed.',
    'By the harbour stood a crane',
    'Bygone Days',
    'By 2030',
  ])('no by-line: %s', (line) => expect(readByline(line)).toBeNull());
});

describe('lines that date a page', () => {
  test('agency, time and day', () => {
    const line = 'Xinhua) 09:19, March 20, 2021';
    const read = readStamp(line);
    expect(read?.publisher && line.slice(...read.publisher)).toBe('Xinhua');
    expect(read?.date).toMatchObject({ year: 2021, month: 3, day: 20 });
  });

  test.each([
    'Published: 20 March 2021 | Updated: 21 March 2021',
    'Saturday, March 20, 2021 9:19 a.m. EST',
    '2021-03-20T09:19:00Z',
    'Source: Xinhua| 2021-03-20 20:05:10|Editor: someone',
  ])('%s', (line) => {
    expect(readStamp(line)?.date).toMatchObject({ year: 2021, month: 3, day: 20 });
    expect(readStamp(line)?.rest).toBeNull();
  });

  test.each([
    'On March 20, 2021, the harbour opened.',
    'The harbour opened on March 20, 2021',
    'March 20 was quiet',
    'Harbour Festival March 20, 2021',
  ])('no such line: %s', (line) => expect(readStamp(line)).toBeNull());
});

describe('navigation paths', () => {
  test.each([
    ['Home > World > Ships come in', 'Ships come in'],
    ['Home Politics Ships come in', 'Ships come in'],
    ['Home Secretary opens harbour', 'Home Secretary opens harbour'],
    ['Homes World', 'Homes World'],
  ])('%s', (line, rest) => expect(line.slice(breadcrumbLength(line)).trim()).toBe(rest));
});

describe('the year of a day without one', () => {
  const day = { year: null, month: 3, day: 22, start: 0, end: 8 };
  const on = (iso: string, basis: string) => ({ from: iso, to: iso, basis });

  test('wordings that only fit the running year pin it down', () => {
    expect(readPublished(null, day, 'In 2021, the two ports have already met once.')).toEqual(
      on('2021-03-22', 'inferred'),
    );
    expect(readPublished(null, day, 'Trade grew so far in 2021.')).toEqual(on('2021-03-22', 'inferred'));
    expect(readPublished(null, day, 'They prepare for the upcoming 2022.')).toEqual(
      on('2021-03-22', 'inferred'),
    );
  });

  test('a year that is merely mentioned does not, and wordings that disagree do not', () => {
    expect(readPublished(null, day, 'In 2020 trade grew. By 2030 it will double.')).toBeNull();
    expect(presentYear('So far in 2021 it grew. In 2019, they have already met.')).toBeNull();
  });

  test('a stated date goes before, and days that do not exist are none', () => {
    expect(readPublished({ ...day, year: 2020 }, day, '')).toEqual(on('2020-03-22', 'stated'));
    expect(readPublished(null, { ...day, month: 2, day: 29 }, 'Trade grew so far in 2021.')).toBeNull();
  });
});
