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
