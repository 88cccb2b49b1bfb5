import { describe, expect, it } from 'vitest';
import { quotationsOf } from './read-text.js';

/** Speaker and beginning of everything that a text attributes. */
const said = (text: string): (string | undefined)[][] =>
  quotationsOf(text).map(({ speaker, text: words }) => [
    speaker?.name,
    words.replace(/^(?:that|how) /, '').slice(0, 12),
  ]);

describe('whose indirect words agencies give', () => {
  it.each([
    [
      'two nouns behind a long statement',
      'The board wants the ferries out of the port by May, setting off a search for berths, port and ministry officials said Monday.',
      'port and ministry officials',
      'The board wa',
    ],
    [
      'a source described by an adverb',
      'The note was meant to be read as a hint that they should sell, one well-placed source said.',
      'one well-placed source',
      'The note was',
    ],
    [
      'a source described by an adverb in -ly',
      'The wells were full of fuel, a highly placed source told the Courier.',
      'highly placed source',
      'The wells we',
    ],
    [
      'people told by a clause',
      'Residents of the valley who lost their homes in the flood say the dam was opened too late.',
      'Residents of the valley',
      'the dam was ',
    ],
    [
      'people told by what they do',
      'Women mending nets and drinking tea behind the hall in Orrby said their minds were made up.',
      'Women',
      'their minds ',
    ],
    ['some', 'In the yards, some say women were kept out by the unions.', 'some', 'women were k'],
    [
      'a relative clause without a word that opens it',
      'It is the sort of post many young doctors say they have had to wait for.',
      'many young doctors',
      'they have ha',
    ],
    [
      'a subject with an apposition',
      'A dealer with Marling Securities noted Orr Steel, the most active share, was hurt by the strike.',
      'dealer with Marling Securities',
      'Orr Steel, t',
    ],
    ['an estimate', 'Karl Berg estimated the breakup value at $40 a share.', 'Karl Berg', 'the breakup '],
    ['a day that owns', 'Karl Berg said Friday’s sales fell.', 'Karl Berg', 'Friday’s sal'],
    [
      'low lines for dashes',
      'Berg _ perhaps under pressure from the port _ has indicated he will stay.',
      'Berg',
      'he will stay',
    ],
    [
      'who is said to be something',
      'The maker of a game found to be a threat to children says prices will rise soon.',
      'maker of a game',
      'prices will ',
    ],
    [
      'another clause before the source',
      'The build-up continues, more lorries came from the town and senior officials say Lund can expect snow.',
      'senior officials',
      'Lund can exp',
    ],
    [
      'the agent that a clause goes on with',
      'The ruling was met with anger by residents, who said the pier would close.',
      'residents',
      'the pier wou',
    ],
    [
      'an accusation that is raised',
      'Lawyers for the family raised accusations that the boats were unsafe.',
      'Lawyers for the family',
      'the boats we',
    ],
    [
      'an infinitive of another clause',
      'Moves to close the pier are stalled, as most captains seem to agree the pier should stay.',
      'most captains',
      'the pier sho',
    ],
    [
      'a past tense before its object',
      'But officials hardened their stance, insisting the pier would close.',
      'officials',
      'the pier wou',
    ],
  ])('%s', (_, text, name, words) => {
    expect(said(text)).toEqual([[name, words]]);
  });
});

describe('"they" who speak', () => {
  it.each([
    ['have just spoken', 'Dealers said the market was calm. They said that prices fell.', 'Dealers'],
    ['have spoken, in a tag', 'Dealers said the market was calm. Prices fell, they said.', 'Dealers'],
    [
      'lead the sentence before',
      'The fishermen of Lund welcomed the ruling. They said that prices fell.',
      'fishermen of Lund',
    ],
    [
      'are several named people',
      'Anna Lindqvist of Sweden, Ines Holm and Karl Berg opened the pier. They said that prices fell.',
      'Anna Lindqvist',
    ],
    [
      'are named behind a number',
      'Two of the bakers, Anna Lindqvist and Karl Berg, wrote a letter. They said that prices fell.',
      'Anna Lindqvist',
    ],
  ])('%s', (_, text, name) => {
    expect(quotationsOf(text).at(-1)?.speaker?.name).toBe(name);
  });

  it.each([
    [
      'another has spoken',
      'Dealers said the market was calm. Karl Berg agreed that it was. They said that prices fell.',
    ],
    ['they only think', 'Dealers said the market was calm. They think that prices fell.'],
    ['two groups are named', 'The bakers met the dealers. They said that prices fell.'],
    [
      'others come before',
      'Dealers said the market was calm. When bakers called they said that prices fell.',
    ],
  ])('stay open where %s', (_, text) => {
    expect(quotationsOf(text).at(-1)?.speaker?.name).not.toBe('Dealers');
  });
});

it('gives "the ministers" the names that stood behind the noun', () => {
  const text =
    'Foreign ministers Anna Lindqvist of Sweden, Ines Holm of Norway and Karl Berg of Malta signed the treaty. In speeches later, the ministers said their countries were safe.';
  expect(quotationsOf(text).at(-1)?.speaker).toMatchObject({
    name: 'Anna Lindqvist',
    others: ['Ines Holm', 'Karl Berg'],
  });
});

describe('what nobody says', () => {
  it.each([
    ['what may be done', 'The visit will persuade many farmers to sell their land.'],
    ['what could be threatened', 'The bank could threaten to sell the yard.'],
    ['a condition of what may be said', 'The party would object if the mayor were dismissed.'],
    ['a noun with an owner', 'Karl Berg went on with his calls for his boat to be returned to him.'],
    ['a noun behind "to"', 'The move came in response to signals that the port wants peace.'],
    ['a verb that tells who is meant', 'People who learned the language in other towns can have trouble.'],
    ['when it was agreed', 'The two firms agreed on Monday to merge.'],
    ['what is only likely', 'Captains are likely to say that the pier is old.'],
    [
      'what another is asked to say',
      'The talks are something the union has tried to convince the world that it needs.',
    ],
    ['how something is done', 'It is hard to judge the plan without knowing how the prices fell.'],
    ['what nobody named fears', 'It was a long night, fearing the flood may reach the upper town.'],
    ['what remains to be read', 'The note was to be read as a hint that they should sell.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });
});
