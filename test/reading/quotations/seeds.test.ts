import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../../src/corpus/corpus.js';
import { read } from '../../../src/reading/read.js';
import type { QuotationKind } from '../../../src/reading/reading.js';

const readings = loadCorpus('seeds').articles.map(read);
const quotations = readings.flatMap(({ article, quotations: found }) =>
  found.map((quotation) => ({ ...quotation, file: article.file.slice(0, 3) })),
);

/** Every statement of the five articles with its speaker, found by reading them: file, words, kind, speaker. */
const SAID: [file: string, words: string, kind: QuotationKind, speaker: string][] = [
  ['000', 'that at the time when the epidemic', 'indirect', 'Experts'],
  ['000', 'that the bilateral trade volume', 'indirect', 'Statistics'],
  ['000', 'indicating that China-Russia cooperation', 'indirect', 'Observations'],
  ['000', 'strong complementarity is the biggest feature', 'indirect', 'Li Yongquan'],
  ['000', 'It is endless and all-encompassing.', 'direct', 'Lavrov'],
  ['000', 'China-Russia strategic cooperation is all-round and all-weather', 'direct', 'Wang Yi'],
  ['000', 'Through the test of the epidemic', 'direct', 'Sun Zhuangzhi'],
  ['000', 'the two sides have agreed to extend the treaty', 'indirect', 'Wang Yi'],
  ['000', 'a new starting point.', 'mixed', 'Wang Yi'],
  ['000', 'These principles are the foundation', 'direct', 'Li Yongquan'],
  ['000', 'the two parties are expected to reach', 'indirect', 'Sun Zhuangzhi'],
  ['000', 'and make preparations for further consensus', 'indirect', 'Sun Zhuangzhi'],
  ['000', 'China-Russia combination', 'mixed', 'Wang Yi'],
  ['000', 'The two countries have always watched and helped', 'direct', 'Sun Zhuangzhi'],
  ['000', 'As a model of friendly, equal', 'direct', 'Li Yongquan'],
  ['001', 'China-Russia relations have a strong endogenous', 'direct', 'Xi Jinping'],
  ['001', 'real gold is not afraid of fire', 'indirect', 'Xi Jinping'],
  ['001', 'the frequent telephone diplomacy', 'indirect', 'Wang Xianju'],
  ['001', 'the concept of intergenerational friendship', 'indirect', 'Xi Jinping'],
  ['001', 'is the heavior in the history', 'mixed', 'Putin'],
  ['001', 'unlike some previous friendship treaties', 'mixed', 'Wang Xianju'],
  ['001', 'abandoning the old thinking', 'mixed', 'Wang Xianju'],
  ['001', 'the emphasis of the leaders', 'indirect', 'Wang Xianju'],
  ['001', 'will continue to work together to maintain international order', 'indirect', 'Wang Xianju'],
  ['002', 'the visit will further consolidate', 'indirect', 'Chinese foreign ministry spokesperson'],
  ['002', 'The more unstable the world is', 'direct', 'Wang Yi'],
  ['002', 'standing together will remain a pillar', 'indirect', 'Wang Yi'],
  ['003', 'China and Russia support and help each other', 'indirect', 'leaders of the two countries'],
  ['003', 'from January to September 2020', 'indirect', 'preliminary statistics'],
  ['003', 'reached a high level of cooperation', 'indirect', 'Putin'],
  ['003', 'there is no evidence to support this claim', 'mixed', 'Putin'],
  ['003', 'if we want to talk about security', 'indirect', 'Putin'],
  ['003', 'if the United States deploys nuclear', 'indirect', 'Russian Ministry of Foreign Affairs'],
  ['003', 'is an attempt to divorce', 'mixed', 'Russian spokesperson'],
  ['004', 'Today, as we did in World War II', 'direct', 'Andrey Denisov'],
  ['004', 'by upholding the concept of a community', 'indirect', 'Zhong Nanshan'],
  ['004', 'scenery is peerless in the world', 'direct', 'Wang Yi'],
];

/** Names, terms and scare quotes in quotation marks that nobody is quoted with. */
const NOT_SPEECH = [
  'Sino-Russian Treaty of Good-Neighborliness',
  'fast lane',
  'model acquaintance',
  'political virus',
  'Art Night',
  'Shanghai Spirit',
  'vaccine divide',
  'Intermediate-Range Nuclear Forces Treaty',
  'Protocol on Extending',
  'strategic docking',
  'paradigm juncture',
];

describe('the shipped coverage', () => {
  it.each(SAID)('%s “%s” is %s speech of %s', (file, words, kind, speaker) => {
    const found = quotations.filter((one) => one.file === file && one.text.includes(words));
    expect(found.map((one) => [one.kind, one.speaker?.name])).toContainEqual([kind, speaker]);
  });

  it('quotes nobody verbatim beyond what the articles attribute', () => {
    const direct = quotations.filter((one) => one.kind === 'direct');
    const expected = SAID.filter(([, , kind]) => kind === 'direct');
    expect(direct.map(({ text }) => expected.find(([, words]) => text.includes(words))?.[1] ?? text)).toEqual(
      expected.map(([, words]) => words),
    );
  });

  it.each(NOT_SPEECH)('“%s” is no speech', (words) => {
    const direct = quotations.filter((one) => one.kind === 'direct' && one.text.includes(words));
    expect(direct).toEqual([]);
  });

  it('gives speakers the office that the article gives them', () => {
    const roles = new Map(quotations.map((one) => [one.speaker?.name, one.speaker?.role]));
    expect(roles.get('Sun Zhuangzhi')).toBe('director of the Institute of Asian Studies');
    expect(roles.get('Andrey Denisov')).toBe('Russian Ambassador to China');
    expect(roles.get('Wang Yi')).toBe('Chinese State Councilor and Foreign Minister');
  });

  it('leaves out the beliefs of the articles themselves', () => {
    const words = [
      'it will help China and Russia promote',
      'had a total of 8 calls',
      'the determination of the two',
    ];
    expect(quotations.filter(({ text }) => words.some((own) => text.startsWith(own)))).toEqual([]);
  });

  it('attributes nothing else', () => {
    const attributed = quotations.map(
      ({ file, speaker, cue }) => `${file} ${speaker?.name ?? '?'}: ${cue?.text}`,
    );
    expect(attributed).toEqual([
      '000 Experts: believe',
      '000 Statistics: show',
      '000 Li Yongquan: told',
      '000 Lavrov: had a vivid metaphor',
      '000 Wang Yi: said',
      '000 Observations: pointed out',
      '000 Outsiders: believe',
      '000 Sun Zhuangzhi: said',
      '000 Wang Yi: said',
      '000 Wang Yi: likened',
      '000 Experts: pointed out',
      '000 Sino-Russian Treaty of Good-Neighborliness, Friendship and Cooperation: clearly stated',
      '000 Li Yongquan: said',
      '000 Sun Zhuangzhi: said',
      '000 Wang Yi: said',
      '000 Sun Zhuangzhi: said',
      '000 China: disclosed',
      '000 interviewed experts: believe',
      '000 China: have expressed',
      '000 Li Yongquan: said',
      '001 Xi Jinping: made the above statement',
      '001 Xi Jinping: pointed out',
      '001 Wang Xianju: believes',
      '001 Xi Jinping: stressed',
      '001 Putin: said',
      '001 Wang Xianju: believes',
      '001 Wang Xianju: believes',
      '002 Chinese foreign ministry spokesperson: said',
      '002 Wang Yi: said',
      '002 Wang Yi: adding',
      '003 leaders of the two countries: In the words of',
      '003 preliminary statistics: According to',
      '003 Putin: emphatically pointed out',
      '003 Putin: has made it clear',
      '003 ?: believe',
      '003 Putin: said',
      '003 Russian Ministry of Foreign Affairs: pointed out',
      '003 Russian spokesperson: has repeatedly stated',
      '004 Xi Jinping: calling for',
      '004 Andrey Denisov: said',
      '004 Zhong Nanshan: has pointed out',
      '004 Wang Yi: commented',
    ]);
  });

  it('says when and where, in the words of the article, and nothing else', () => {
    const occasions = quotations.flatMap(({ file, speaker, occasion }) =>
      occasion ? [[file, speaker?.name, occasion.text]] : [],
    );
    expect(occasions).toEqual([
      ['001', 'Xi Jinping', 'during a telephone conversation with Russian President Putin'],
      ['001', 'Xi Jinping', 'on the phone call'],
      ['001', 'Xi Jinping', 'on the phone'],
      ['002', 'Chinese foreign ministry spokesperson', 'On Thursday'],
      ['002', 'Wang Yi', 'At a press conference on March 7'],
      ['002', 'Wang Yi', 'At a press conference on March 7'],
      ['004', 'Xi Jinping', 'in his speech at the Moscow State Institute of International Relations'],
      ['004', 'Andrey Denisov', 'in April last year'],
      [
        '004',
        'Wang Yi',
        'after he met with Russian Foreign Minister Sergei Lavrov in China’s southern city of Guilin on March 23',
      ],
    ]);
  });

  it.each([
    ['It is endless and all-encompassing', 'had a vivid metaphor'],
    ['China-Russia relations have a strong endogenous', 'made the above statement'],
    ['there is no evidence', 'has made it clear'],
    ['Today, as we did', 'said'],
    ['Guilin’s scenery', 'commented'],
    ['joint efforts to build', 'calling for'],
    ['by upholding the concept', 'has pointed out'],
  ])('“%s” is attributed by “%s”', (words, cue) => {
    expect(quotations.find(({ text }) => text.includes(words))?.cue?.text).toBe(cue);
  });
});
