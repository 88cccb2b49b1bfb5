import { describe, expect, it } from 'vitest';
import { listed } from './read-text.js';

const INTRO = 'Anna Lind, the mayor of Ystad, met Karl Berg, an engineer, and Ines Holm, a baker.\n\n';

/** Who speaks each quotation of a text whose people have been introduced. */
function speakers(text: string): (string | null)[] {
  return listed(INTRO + text)
    .filter(([kind]) => kind !== 'indirect')
    .map(([, speaker]) => speaker);
}

describe('the subject far from its verb', () => {
  it.each([
    [
      'behind an office without an article',
      'Counsel for the tenants, Zubeida Magsi, told the bench: “They are sound.”',
      'Zubeida Magsi',
    ],
    [
      'right behind an office without an article',
      'Head of the harbour union Jorge Salas told reporters: “They are sound.”',
      'Jorge Salas',
    ],
    [
      'behind who was hired by whom',
      'Karl Berg, hired by Anna Lind, the mayor, said: “They are sound.”',
      'Karl Berg',
    ],
    [
      'of the outer verb, before a participle behind what is said',
      'Anna Lind repeated claims that Karl Berg recites the same lines, calling him “a boy who reads out speeches.”',
      'Anna Lind',
    ],
    [
      'behind a statement to somebody',
      'In a statement to the Courier, her senior adviser, Karl Berg, said: “They are sound.”',
      'Karl Berg',
    ],
    [
      'in a relative clause that is interrupted',
      'First came Anna Lind, who, after a quarrel with Karl Berg over the pier, said that “too much is spent.”',
      'Anna Lind',
    ],
    [
      'in a clause that ends its sentence',
      'It began after Ines Holm, asked about the cost under Anna Lind, had said, “It was all wasted.”',
      'Ines Holm',
    ],
    [
      'named between dashes behind a description',
      'An engineer on the project -- Karl Berg, who left in May -- said the piers were “never sound.”',
      'Karl Berg',
    ],
    [
      'named behind a relative clause of a description',
      'One of her friends who still lives in town, retired engineer Karl Berg, moved away and wrote in a letter that the plan was “a gift to the builders.”',
      'Karl Berg',
    ],
    [
      'behind two nouns for one person',
      'The baker and former councillor Ines Holm, who had backed the plan, later called it “a bad joke on us.”',
      'Ines Holm',
    ],
    [
      'behind an introduction of two words',
      'Ever since she beat Karl Berg in May, Ines Holm has toured the coast with one message: “It must be longer.”',
      'Ines Holm',
    ],
  ])('is found %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('a name that is no subject', () => {
  it.each([
    ['of an aide', '“It must close,” said an aide to President Anna Lind.', 'aide to President Anna Lind'],
    [
      'of somebody whom a source knows',
      'A source familiar with Anna Lind’s thinking said, “She will go.”',
      'source',
    ],
    ['of who backs a body', 'A coalition backed by Anna Lind said “nobody may march here.”', 'coalition'],
    ['of who founded it', 'A group that was founded by Anna Lind said “nobody may march here.”', 'group'],
    [
      'of a clause that introduces the statement',
      'Anna Lind said that when Karl Berg railed against the plan in May, “he spoke for all of us.”',
      'Anna Lind',
    ],
    ['of what was said', 'Nothing Anna Lind said “will calm the town tonight,” Karl Berg said.', 'Karl Berg'],
    [
      'of a clause about somebody before a colon',
      'Anna Lind wrote to Karl Berg, who had called the pier unsafe: “It must be longer.”',
      'Anna Lind',
    ],
    [
      'of a statement that is rejected',
      'Anna Lind dismissed what Karl Berg had said about the pier, calling it “nonsense from the start.”',
      'Anna Lind',
    ],
  ])('is not taken %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('a name that ends a clause about the subject', () => {
  it.each([
    ['The woman who beat Anna Lind said “the pier will close.”', 'woman'],
    ['People who have met Anna Lind say “the pier will close.”', 'People'],
    ['Bakers in Sweden who voted for Anna Lind said “the pier will close.”', 'Bakers'],
    ['A company whose owner is Anna Lind said “the pier will close.”', 'company'],
    ['The man Anna Lind beat said “the pier will close.”', 'man'],
    ['The report that Anna Lind ordered says “the pier will close.”', 'report'],
    ['A source speaking to Anna Lind said “the pier will close.”', 'source'],
    ['A firm linked to Anna Lind said “the pier will close.”', 'firm'],
    ['Karl Berg, the man Anna Lind beat in May, said “the pier will close.”', 'Karl Berg'],
  ])('is not who speaks: %s', (text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });

  it('speaks where the clause only tells who says so', () => {
    expect(speakers('There are people who say Anna Lind said “the pier will close.”')).toEqual(['Anna Lind']);
    expect(speakers('Karl Berg tweeted after Anna Lind argued “the pier will close.”')).toEqual([
      'Anna Lind',
    ]);
  });
});

describe('who speaks in what another tells', () => {
  it.each([
    ['whom somebody quotes', 'Anna Lind quoted Karl Berg as saying “the pier will not last.”', 'Karl Berg'],
    ['whom a paper quotes', 'The Courier quoted Karl Berg: “The pier will not last.”', 'Karl Berg'],
    [
      'of whom a court is told',
      'Anna Lind told the court that Karl Berg came and said: “Close it.”',
      'Karl Berg',
    ],
    [
      'whom somebody remembers',
      'Anna Lind recalled how Karl Berg took off his hat and said, “Close it.”',
      'Karl Berg',
    ],
    [
      'about whom a clause tells',
      'Anna Lind met Karl Berg, who had come by boat and said: “Close it.”',
      'Karl Berg',
    ],
    [
      'who tells of herself',
      'Anna Lind told the court that she saw the cracks and said: “Close it.”',
      'Anna Lind',
    ],
    ['who goes on', 'Anna Lind told Karl Berg to close the pier and said: “I want no cracks.”', 'Anna Lind'],
    [
      'behind “with”',
      'Bakers were quick to answer, with Ines Holm tweeting that it was late and asking, “How could this be?”',
      'Ines Holm',
    ],
  ])('is the one %s', (_, text, speaker) => {
    expect(speakers(text)).toEqual([speaker]);
  });
});

describe('a colon', () => {
  it.each([
    ['one word', 'Asked about Karl Berg, Anna Lind had one word: “No.”'],
    ['a way to put it', 'Here’s how Anna Lind put it in her speech: “We go on.”'],
    ['a presence', 'And then there was Anna Lind: “We go on.”'],
    ['what comes from somebody', 'That prompted a reply from Anna Lind: “We go on.”'],
    ['a name and what about', 'Anna Lind, on the pier: “We go on.”'],
    ['a name and to whom', 'Anna Lind to Karl Berg: “We go on.”'],
    ['a place and a name', 'On the radio, Anna Lind: “We go on.”'],
    ['an answer that is described', 'Anna Lind’s response to Karl Berg was short: “We go on.”'],
  ])('attributes what follows behind %s', (_, text) => {
    expect(speakers(text)).toEqual(['Anna Lind']);
  });
});

describe('a writing speaks for its author', () => {
  it.each([
    'Anna Lind’s letter to the council says “nobody may march here.”',
    'A statement from Anna Lind said that “nobody may march here.”',
    'A note written by Anna Lind warns that “nobody may march here.”',
    '“Nobody may march here,” reads Anna Lind’s tweet.',
  ])('%s', (text) => {
    expect(speakers(text)).toEqual(['Anna Lind']);
  });

  it('but an office does not', () => {
    expect(speakers('Anna Lind’s office said “nobody may march here.”')).toEqual(['Anna Lind’s office']);
  });
});
