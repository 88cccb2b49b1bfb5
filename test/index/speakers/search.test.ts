import { describe, expect, test } from 'vitest';
import { openSpeakerSearch } from '../../../src/index/speakers/search.js';
import { gatherSpeakers } from '../../../src/index/speakers/speakers.js';
import { readingOf, type Said } from '../../answers/hand-made.js';

const TEXT = `China News Service, Oslo, May 4 (Xing Bao and Li Feng) Chinese State Councilor and Foreign Minister Wang Bo said S1.
Russian Foreign Minister Sergei Petrov said S2. Chinese President Xi Jinbo said S3. Wang Xianming, deputy director of the
Harbour Institute, said S4. Russian Ambassador to China Ivan Sidorov said S5. Li Yongming, dean of the School of Ships and
president of the China-Russia Society, said S6. Norwegian Vice President Kari Olsen said S7. A foreign ministry spokesperson said S8.
The Russian Ministry of Foreign Affairs said S9. They named Donald Tramp and Pompoo.`;
const by = (words: string, name: string, as: Said['as'] = 'person'): Said => ({ words, by: name, as });
const readings = [
  readingOf('a.txt', TEXT, [
    by('S1', 'Wang Bo'),
    by('S2', 'Sergei Petrov'),
    by('S3', 'Xi Jinbo'),
    by('S4', 'Wang Xianming'),
    by('S5', 'Ivan Sidorov'),
    by('S6', 'Li Yongming'),
    by('S7', 'Kari Olsen'),
    by('S8', 'foreign ministry spokesperson', 'unnamed'),
    by('S9', 'Russian Ministry of Foreign Affairs', 'institution'),
  ]),
];
const search = openSpeakerSearch(gatherSpeakers(readings), readings);
const matched = (typed: string) =>
  search
    .find(typed)
    .matched.map(({ name }) => name)
    .sort();

describe('who is meant', () => {
  test.each([
    ['sergei-petrov', ['Sergei Petrov']],
    ['PETROV', ['Sergei Petrov']],
    ['petrov sergei', ['Sergei Petrov']],
    ['Sergey Petrov', ['Sergei Petrov']],
    ['Mr. Petrov', ['Sergei Petrov']],
    ['foreign minister petrov', ['Sergei Petrov']],
    ['petrof', ['Sergei Petrov']],
    ['petr', ['Sergei Petrov']],
    ['xi jingbo', ['Xi Jinbo']],
    ['xi', ['Xi Jinbo']],
    ['wang', ['Wang Bo', 'Wang Xianming']],
    ['li', ['Li Yongming']],
  ])('by name: %s', (typed, expected) => expect(matched(typed)).toEqual(expected));

  test.each([
    ['foreign minister', ['Sergei Petrov', 'Wang Bo']],
    ['Chinese foreign minister', ['Wang Bo']],
    ['russia’s foreign minister', ['Sergei Petrov']],
    ['minister of foreign affairs', ['Sergei Petrov', 'Wang Bo']],
    ['Foreign Minister of Russia', ['Sergei Petrov']],
    ['fm', ['Sergei Petrov', 'Wang Bo']],
    ['chinese president', ['Xi Jinbo']],
    ['president of china', ['Xi Jinbo']],
    ['president', ['Li Yongming', 'Xi Jinbo']],
    ['vice president', ['Kari Olsen']],
    ['russian ambassador', ['Ivan Sidorov']],
    ['ambassador to China', ['Ivan Sidorov']],
    ['deputy director', ['Wang Xianming']],
    ['dean', ['Li Yongming']],
    ['spokesman', ['foreign ministry spokesperson']],
    ['russian foreign ministry', ['Russian Ministry of Foreign Affairs']],
    ['chinese foreign ministry', []],
  ])('by office: %s', (typed, expected) => expect(matched(typed)).toEqual(expected));

  test('an ambassador of another country is not meant', () => {
    expect(matched('chinese ambassador')).toEqual([]);
    expect(matched('german president')).toEqual([]);
  });

  test('who stands in the coverage and never speaks is silent, not misspelt; reporters are silent too', () => {
    for (const typed of ['tramp', 'donald tramp', 'Pompoo', 'li feng', 'xing'])
      expect(search.find(typed)).toMatchObject({ matched: [], silent: true });
  });

  test('who stands nowhere is not silent, and somebody is always nearest', () => {
    const found = search.find('merkel');
    expect(found).toMatchObject({ matched: [], silent: false });
    expect(found.nearest.length).toBeGreaterThan(0);
    expect(search.find('ivan petrovich').nearest[0]?.name).toMatch(/Ivan|Petrov/);
  });

  test.each(['', ' ', '.', '"', '\ud800', 'the', 'mr', '王毅', 'a'.repeat(5000), 'x '.repeat(3000)])(
    'anything may be typed',
    (typed) => {
      expect(search.find(typed).matched).toEqual([]);
    },
  );
});

describe('suggestions', () => {
  const suggested = (typed: string) => search.suggest(typed, 25).map(({ name }) => name);

  test('first letters of any part of a name', () => {
    expect(suggested('pet')).toEqual(['Sergei Petrov']);
    expect(suggested('wang xi')).toEqual(['Wang Xianming']);
    expect(suggested('xi')[0]).toBe('Xi Jinbo');
  });

  test('misspellings, then offices', () => {
    expect(suggested('petrof')).toEqual(['Sergei Petrov']);
    expect(suggested('ambass')).toEqual(['Ivan Sidorov']);
  });

  test('nothing typed offers those who speak most', () => {
    expect(suggested('')).toHaveLength(9);
    expect(search.suggest('', 2)).toHaveLength(2);
  });
});
