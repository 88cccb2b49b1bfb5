import { describe, expect, it } from 'vitest';
import { listed } from './read-text.js';

/** Who says the first passage in quotation marks. */
const speakerOf = (text: string): string | null | undefined =>
  listed(text).find(([kind]) => kind !== 'indirect')?.[1];

describe('a surname that is also another word', () => {
  it.each([
    ['a modal verb', 'Edwin Will runs the ferry. “The sea is rough,” Will said.', 'Edwin Will'],
    [
      'a modal verb at the start',
      'Edwin Will runs the ferry. Will told us, “The sea is rough.”',
      'Edwin Will',
    ],
    ['a preposition', 'Al From built the pier. “The sea is rough,” From said.', 'Al From'],
    ['a people', 'Mark Cuban bought the ferry. “The sea is rough,” Cuban said.', 'Mark Cuban'],
    ['a colour', 'Ann Black, a diver, came. “The sea is rough,” Black said at noon.', 'Ann Black'],
    ['a given name that is a verb', '“The sea is rough,” said Will Brandt, a diver.', 'Will Brandt'],
  ])('is a name: %s', (_, text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });

  it('stays the other word where it is none', () => {
    const text =
      'Edwin Will met Mark Cuban. From Lund came a letter. Cuban divers wrote, “The sea is rough.”';
    expect(speakerOf(text)).toBe('Cuban divers');
  });
});

describe('a party or people as who speaks', () => {
  it.each([
    ['“The sea is rough,” the Republican said.', 'Republican'],
    ['“The sea is rough,” another Ohio Democrat added.', 'another Ohio Democrat'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('the subject', () => {
  const INTRO = 'Anna Lindqvist and Karl Berg run the port of Ystad. ';
  it.each([
    ['with a pronoun for emphasis', 'Anna Lindqvist herself said on Monday that “the pier is too short.”'],
    ['before a rally of a day', 'Anna Lindqvist during a Sunday rally thanked them for “the longest pier.”'],
    [
      'behind "When"',
      'When Karl Berg left, Anna Lindqvist released the following statement: “It is too short.”',
    ],
    ['of verbs behind "When"', 'When told Berg was away, Lindqvist paused and said, “It is too short.”'],
    [
      'of a second verb behind a quotation',
      'Lindqvist said she would “stay on” and insisted the pier was “far too short.”',
    ],
    [
      'past an infinitive',
      'Lindqvist said it was too early to congratulate them but added, “It is too short.”',
    ],
    ['of a verb behind a describing participle', 'Lindqvist called Berg’s proposed pier “far too short.”'],
    [
      'of a participle behind the quotation',
      'Lindqvist remarked that there was “more work to do,” noting the piers of Malmö, Trelleborg and others.',
    ],
    [
      'of a verb taken for a noun',
      'Lindqvist answered. Lindqvist’s adviser notes that it is “far too short.”',
    ],
    [
      'behind a bare title',
      'Port Vice President for ships and trade Anna Lindqvist called it “far too short.”',
    ],
    ['whose apposition is not closed', 'Anna Lindqvist, the director for the port said. “It is too short.”'],
    [
      'behind a long description',
      'The head of the harbour company backing the plan, Anna Lindqvist, called it “far too short.”',
    ],
  ])('is found %s', (_, sentence) => {
    const speakers = listed(INTRO + sentence).map(([, speaker]) => speaker);
    expect(speakers).toContain(sentence.includes('adviser') ? 'Lindqvist’s adviser' : 'Anna Lindqvist');
    expect(speakers).not.toContain('Karl Berg');
  });
});

describe('names of people and institutions', () => {
  it.each([
    [
      'The Food and Fisheries Administration said “it will wait for the tests.”',
      'Food and Fisheries Administration',
    ],
    ['“It will be close,” said former Gov. Bill Brandt of New Mexico, a lawyer.', 'Bill Brandt'],
    ['“It will be close!” Brandt, a lawyer, Tweeted on Friday.', 'Brandt'],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('a verb that looks like a noun', () => {
  it.each([
    ['The ad claims “the pier will last a hundred years.”', 'ad'],
    ['“The sea is rough,” Lindqvist points out.', 'Lindqvist'],
    ['Article 33 affirms: “No port shall turn a ship away.”', 'Article 33'],
    ['“The sea is rough,” said the 46-year-old.', '46-year-old'],
    ['“The sea is rough,” tweeted another.', 'another'],
    [
      '“The sea is rough,” said one well-liked Democrat familiar with the port.',
      'one well-liked Democrat familiar with the port',
    ],
  ])('%s', (text, speaker) => {
    expect(speakerOf(text)).toBe(speaker);
  });
});

describe('a report inside a report', () => {
  it.each([
    [
      'a finding',
      'Lindqvist said that the minutes of the meeting showed it to be “a very poor plan indeed.”',
    ],
    ['a belief', 'Lindqvist complained that Berg sees the port as “nothing but a very large pond.”'],
    [
      'a predicate behind a relative clause',
      'Lindqvist said the way it treated people who complained about noise “would be a scandal anywhere else.”',
    ],
    [
      'a predicate joined to a verb of speech',
      'Lindqvist said that Berg begged her for support in 2012 and “would have knelt on the pier.”',
    ],
    [
      'an analysis',
      'Lindqvist said that according to its analysis, the port won, but “we are still counting.”',
    ],
  ])('is the outer speaker’s: %s', (_, sentence) => {
    expect(speakerOf(sentence)).toBe('Lindqvist');
  });
});

describe('the speaker of a quotation without a cue of its own', () => {
  it.each([
    ['an answer', 'Lindqvist’s answer was that “the pier is far too short for ships.”'],
    ['a saying to somebody', 'Lindqvist’s dictum for her pilots was, “Never trust a calm sea at night.”'],
    ['a promise around the words', 'It is the pull of Lindqvist’s “nobody will lose a berth here” promise.'],
    ['a signature in the next paragraph', '“The pier is far too short for ships.”\n- Lindqvist.'],
    ['one whom the sentence presents', 'Here is Lindqvist in May 1992: “The pier is too short for ships.”'],
    ['a name with a party in brackets', 'Rep. Lindqvist (R-S.C.):“The pier is far too short for ships.”'],
    [
      'the outer speaker of the sentence before',
      'Lindqvist recalled that all she saw was a pier that Berg denied having built. “It was far too short.”',
    ],
    ['who asks a question', '“Is the pier too short?” Lindqvist asked visitors loudly during a tour.'],
    [
      'whose participle opens',
      'Admitting that the pier “looks a lot too short,” though, Lindqvist did defend it.',
    ],
  ])('is found by %s', (_, text) => {
    expect(speakerOf(text)).toBe('Lindqvist');
  });

  it('is nobody where the phrase cannot speak', () => {
    expect(
      speakerOf('The rationale that they use on the pier is a blind faith: “It will last for ever.”'),
    ).toBeNull();
  });
});
