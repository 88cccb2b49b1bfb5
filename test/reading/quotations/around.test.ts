import { describe, expect, it } from 'vitest';
import { listed } from './read-text.js';

const INTRO = 'Anna Lind, the mayor of Ystad, met Karl Berg, an engineer, and Ines Holm, a baker.\n\n';

/** Who speaks each quotation of a text whose people have been introduced. */
function speakers(text: string): (string | null)[] {
  return listed(INTRO + text)
    .filter(([kind]) => kind !== 'indirect')
    .map(([, speaker]) => speaker);
}

describe('who does something right behind a quotation', () => {
  it.each([
    '“We go on with this,” Anna Lind deadpanned.',
    '“We go on with this,” Anna Lind shrugged.',
    '“We go on with this,” piped up Anna Lind.',
    '“We go on with this”, Anna Lind shrugged.',
    '“We go on,” continued Anna Lind.',
    'Continued Anna Lind: “We go on.”',
  ])('says it: %s', (text) => {
    expect(speakers(text)).toEqual(['Anna Lind']);
  });

  it('says no title that opens a sentence', () => {
    expect(speakers('“Winter in the Harbour,” Anna Lind thought, was a fine book.')).not.toContain(
      'Anna Lind',
    );
  });
});

describe('a quotation without a cue in its sentence', () => {
  it.each([
    [
      'of whom the sentence before tells',
      'Anna Lind was unmoved. “We go on, whatever they say.”',
      ['Anna Lind'],
    ],
    [
      'of whom the sentence behind names',
      '“We go on.” That quote from Anna Lind ran on Monday.',
      ['Anna Lind'],
    ],
    ['of whom “so said” names', '“We go on.” So said Anna Lind in May.', ['Anna Lind']],
    ['of who signs it', '“We go on.”\n\n— Anna Lind, mayor of Ystad', ['Anna Lind']],
    ['of who stands below it', '“We go on.”\n\nAnna Lind, mayor of Ystad', ['Anna Lind']],
    ['of whom the next paragraph names', '“We go on.\n\n“The sea is wide,” said Anna Lind.', ['Anna Lind']],
    [
      'of who acts before it',
      '“We go on,” Anna Lind said. Karl Berg shook his head. “Not with me.”',
      ['Anna Lind', 'Karl Berg'],
    ],
    [
      'of a name between dashes',
      'Many agree, among them Anna Lind -- “It is a fine day for the coast” -- and Karl Berg.',
      ['Anna Lind'],
    ],
  ])('is %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it('is nobody’s where what is said tells of no speaker', () => {
    expect(speakers('Anna Lind crossed the square. “The pier is closed until May.”')).toEqual([null]);
  });
});

describe('whose view it is', () => {
  it.each([
    ['by an owner', 'In Anna Lind’s view, the pier is “safe as a church and twice as old.”'],
    ['by an account', 'Karl Berg was “as quiet as a church all night,” by Anna Lind’s account.'],
    ['by a letter', 'According to Anna Lind’s letter, the pier is “safe as a church and twice as old.”'],
    ['by a participle', 'Described by Anna Lind as “safe as a church,” the pier will stay.'],
    ['by a description', 'Anna Lind’s description of Karl Berg as “a man who never sleeps” drew laughter.'],
  ])('is told %s', (_, text) => {
    expect(speakers(text)).toEqual(['Anna Lind']);
  });
});

describe('several who speak in one sentence', () => {
  it.each([
    [
      'in an opening clause and behind it',
      'While Anna Lind called it “a gift to the builders,” Karl Berg said it was “a gift to the town.”',
      ['Anna Lind', 'Karl Berg'],
    ],
    [
      'as the agent behind the words',
      'Karl Berg was called “a joke at our expense” by Anna Lind.',
      ['Anna Lind'],
    ],
    [
      'before a clause of another',
      'Anna Lind describes it as “a road through the sea,” and Karl Berg talks about the cost.',
      ['Anna Lind'],
    ],
    ['in somebody’s memory', '“It will all be over,” Anna Lind recalled Karl Berg saying.', ['Karl Berg']],
    ['in a writing', 'Anna Lind got a text from Karl Berg saying “it will all be over.”', ['Karl Berg']],
    [
      'by whose account the sentence before was',
      'The plan of Karl Berg is bad, according to Anna Lind. “It is a joke at our expense.”',
      ['Anna Lind'],
    ],
  ])('are told %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });
});
