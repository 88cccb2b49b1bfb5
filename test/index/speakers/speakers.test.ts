import { describe, expect, test } from 'vitest';
import { gatherSpeakers } from '../../../src/index/speakers/speakers.js';
import { readingOf } from '../../answers/hand-made.js';

/** One article per list of names; everybody says something else. */
const spoken = (...articles: readonly (readonly string[])[]) =>
  gatherSpeakers(
    articles.map((names, i) =>
      readingOf(
        `${i}.txt`,
        names.map((name, n) => `${name} said word${i}x${n}.`).join(' '),
        names.map((name, n) => ({ words: `word${i}x${n}`, by: name })),
      ),
    ),
  );
const names = (...articles: readonly (readonly string[])[]) =>
  Object.fromEntries(
    spoken(...articles).map(({ name, aliases, quotations }) => [name, [...aliases, quotations.length]]),
  );

describe('one speaker over all articles', () => {
  test('spellings of a name are one, under the one printed most', () => {
    expect(names(['Sergey Petrov'], ['Sergei Petrov'], ['Sergei Petrov'])).toEqual({
      'Sergei Petrov': ['Sergey Petrov', 3],
    });
    expect(names(['Aleksandr Kuznetsov'], ['Alexander Kuznetsov'], ['Alexander Kuznetsov'])).toEqual({
      'Alexander Kuznetsov': ['Aleksandr Kuznetsov', 3],
    });
  });

  test('East Asian names are one in both orders', () => {
    expect(names(['Zhang Weiming'], ['Weiming Zhang'], ['Zhang Weiming'])).toEqual({
      'Zhang Weiming': ['Weiming Zhang', 3],
    });
    expect(Object.keys(names(['Bruce Lee'], ['Lee Bruce']))).toHaveLength(2);
  });

  test('initials, middle names and short forms join the full name', () => {
    expect(names(['Robert J. Miller'], ['Robert Miller'])).toEqual({
      'Robert J. Miller': ['Robert Miller', 2],
    });
    expect(names(['Bob Miller'], ['Robert Miller'], ['Robert Miller'])).toEqual({
      'Robert Miller': ['Bob Miller', 3],
    });
  });

  test('two people of one surname stay two, and so do father and son, and names that two longer ones can mean', () => {
    expect(Object.keys(names(['Wang Bo'], ['Wang Xiaoming'])).sort()).toEqual(['Wang Bo', 'Wang Xiaoming']);
    expect(Object.keys(names(['Li Wei'], ['Li Wan'], ['Wang Lei'], ['Wang Li']))).toHaveLength(4);
    expect(Object.keys(names(['Robert Miller'], ['Robert Miller Jr.']))).toHaveLength(2);
    expect(Object.keys(names(['George Hill'], ['George W. Hill'], ['George H. Hill']))).toHaveLength(3);
  });

  test('a surname alone joins the only full name of its article', () => {
    expect(names(['Ann Miller', 'Miller'], ['Robert Miller'])).toEqual({
      'Ann Miller': ['Miller', 2],
      'Robert Miller': [1],
    });
  });

  test('else the only one of the coverage, and nobody where there are two', () => {
    expect(names(['Ann Miller'], ['Miller'])).toEqual({ 'Ann Miller': ['Miller', 2] });
    expect(names(['Ann Miller'], ['Robert Miller'], ['Miller'])).toEqual({
      'Ann Miller': [1],
      Miller: [1],
      'Robert Miller': [1],
    });
  });

  test('a full name counts also where its bearer says nothing', () => {
    const [speaker] = gatherSpeakers([
      readingOf('a.txt', 'Petrov said ships came.', [{ words: 'ships came', by: 'Petrov' }]),
      readingOf(
        'b.txt',
        'They met Russian Foreign Minister Sergei Petrov in Oslo. Meanwhile Petrov left.',
        [],
      ),
    ]);
    expect(speaker).toMatchObject({ name: 'Sergei Petrov', aliases: ['Petrov'], id: 'sergei-petrov' });
  });

  test('institutions and unnamed sources are one by their words', () => {
    const all = gatherSpeakers([
      readingOf('a.txt', 'one two', [
        { words: 'one', by: 'the harbour ministry', as: 'institution' },
        { words: 'two', by: 'experts', as: 'unnamed' },
      ]),
      readingOf('b.txt', 'three', [{ words: 'three', by: 'Harbour Ministry', as: 'institution' }]),
    ]);
    expect(all.map(({ kind, quotations }) => [kind, quotations])).toEqual([
      ['institution', [0, 2]],
      ['unnamed', [1]],
    ]);
  });

  test('ids are the same in every coverage, and no two speakers share one', () => {
    const [first] = spoken(['Ann Miller']);
    expect(spoken(['Robert Jones'], ['Ann Miller']).map(({ id }) => id)).toContain(first?.id);
    const twins = gatherSpeakers([
      readingOf('a.txt', 'one two', [
        { words: 'one', by: 'Harbour', as: 'person' },
        { words: 'two', by: 'Harbour', as: 'institution' },
      ]),
    ]);
    expect(new Set(twins.map(({ id }) => id)).size).toBe(2);
  });
});

describe('roles', () => {
  const roles = (text: string, by: string, role?: string) =>
    gatherSpeakers([readingOf('a.txt', `${text} XYZ.`, [{ words: 'XYZ', by, ...(role ? { role } : {}) }])])[0]
      ?.roles;

  test.each([
    [
      'They met Chinese State Councilor and Foreign Minister Wang Bo.',
      'Wang Bo',
      ['Chinese State Councilor and Foreign Minister'],
    ],
    ['Russian Ambassador to China Ivan Petrov left.', 'Ivan Petrov', ['Russian Ambassador to China']],
    ['At noon President Ann Miller spoke.', 'Ann Miller', ['President']],
    ['As foreign minister Ann Miller knows, ships came.', 'Ann Miller', ['foreign minister']],
    [
      'Ann Miller, deputy director of the Harbour Institute, spoke.',
      'Ann Miller',
      ['deputy director of the Harbour Institute'],
    ],
    ['President Bo Li and President Ann Miller met.', 'Ann Miller', ['President']],
    ['The University of China President Ann Miller spoke.', 'Ann Miller', ['President']],
    [
      'Ann Miller, dean of the School of Ships and president of the Sea Society, told us.',
      'Ann Miller',
      ['dean of the School of Ships', 'president of the Sea Society'],
    ],
    [
      'Ann Miller, dean of the School of Ships and president of the Sea, Harbour and Ship Society, told us.',
      'Ann Miller',
      ['dean of the School of Ships'],
    ],
    ['Ann Miller, whose ships came, spoke.', 'Ann Miller', []],
    ['Ann Miller, who was mayor, met President Tom Miller, and the mayor spoke.', 'Ann Miller', []],
    [
      'Ann Miller, director of the St. Olav Institute, spoke.',
      'Ann Miller',
      ['director of the St. Olav Institute'],
    ],
    ['Ann Miller, leader of 1.2 million, spoke.', 'Ann Miller', []],
    ['Ann Miller, as mayor of Oslo, spoke.', 'Ann Miller', []],
    ['Miller Street was quiet.', 'Ann Miller', []],
  ])('%s', (text, by, expected) => expect(roles(text, by)).toEqual(expected));

  test('what the quotation gives counts too, the commonest first', () => {
    expect(roles('Mayor Ann Miller came. Mayor Ann Miller left.', 'Ann Miller', 'harbour chief')).toEqual([
      'Mayor',
      'harbour chief',
    ]);
  });
});
