import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/corpus/read-article.js';
import { read } from '../../../src/reading/read.js';
import { listed } from './read-text.js';

/** Kind, speaker and words, one statement a line. */
const lines = (text: string) =>
  listed(text).map(([kind, speaker, words]) => `${kind} ${speaker ?? '-'}: ${words}`);

describe('what a statement reaches over', () => {
  it.each([
    [
      'a relative clause between its subject and its verb',
      'Berg said that the plan, which was drawn up by two firms, would cost the town millions.',
      ['indirect Berg: that the plan, which was drawn up by two firms, would cost the town millions'],
    ],
    [
      'no relative clause that the reporter adds',
      'Berg warned that the plan would cost the town millions, which Lind, an engineer, denies.',
      ['indirect Berg: that the plan would cost the town millions'],
    ],
    [
      'what the speaker says to put it',
      'Anna Lind assured the town that the pier would open, although the steel, as she put it, “is still at sea”.',
      ['mixed Anna Lind: is still at sea'],
    ],
    [
      'a line or paragraph that does not close its marks',
      'The council met.\n“The harbour is ours.\n“We will not sell it,” Karl Berg said.',
      ['direct Karl Berg: The harbour is ours. | We will not sell it,'],
    ],
    [
      'no title of a work in which it was said',
      '“He stood there with his hat,” Anna Lind recalled in a film, “The Last Pier.” “He said nothing.”',
      ['direct Anna Lind: He stood there with his hat, | He said nothing.'],
    ],
    [
      'no writing that opens the sentence',
      'In a note headed “Pier AGAIN,” the deputy, Anna Lind, told him she had closed the pier.',
      ['indirect Anna Lind: she had closed the pier'],
    ],
    [
      'where somebody was going',
      'Berg told reporters on his way out that the talks had been “frank and fruitful”.',
      ['mixed Berg: frank and fruitful'],
    ],
    [
      'the object that “as” stands before',
      'Karl Berg hailed as “brave” the decision to close the pier.',
      ['mixed Karl Berg: brave'],
    ],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('who speaks', () => {
  it.each([
    [
      'by a noun whose clause holds the words in marks',
      'Lind rejected Karl Berg’s claim that the pier was “a grave of money”.',
      ['mixed Karl Berg: a grave of money'],
    ],
    [
      'by a noun with “of”',
      'Lind smiled at the remark of Karl Berg that the pier would sink.',
      ['indirect Karl Berg: that the pier would sink'],
    ],
    [
      'not by a noun that a relative clause describes',
      'Berg defended his views that will matter in May.',
      ['indirect Berg: his views that will matter in May'],
    ],
    [
      'by a noun before a colon',
      'Karl Berg sat down. Berg’s message to the builders: “Pay or leave.”',
      ['direct Karl Berg: Pay or leave.'],
    ],
    [
      'according to a pronoun',
      'Karl Berg spoke on Monday. The pier, according to him, will open in May.',
      ['indirect Karl Berg: The pier | will open in May'],
    ],
    [
      'according to whom',
      'Karl Berg, according to whom the pier will open in May, showed the plans.',
      ['indirect Karl Berg: the pier will open in May'],
    ],
    [
      'between two dashes',
      'Her union struck, while harbour chief Karl Berg – no friend of the mayor – said the pier was safe.',
      ['indirect Karl Berg: the pier was safe'],
    ],
    [
      'quoted by a paper as saying',
      'Days later, an unnamed official was quoted by the Post as saying that the pier was lost.',
      ['indirect unnamed official: that the pier was lost'],
    ],
    [
      'in a relative clause before the main clause that has a statement of its own',
      'Commenting on Karl Berg, who said on Sunday that the strait “will never be a closed sea,” Anna Lind noted that she would wait.',
      ['mixed Karl Berg: will never be a closed sea,', 'indirect Anna Lind: that she would wait'],
    ],
    [
      'with “lead” before the noun for a person',
      '“It was the salt,” said lead researcher Anna Lind, a chemist. “We had no idea.”',
      ['direct Anna Lind: It was the salt, | We had no idea.'],
    ],
    [
      'with an office that opens the sentence',
      'Shipping Minister Karl Berg has said the port has no plan to sell the pier.',
      ['indirect Karl Berg: the port has no plan to sell the pier'],
    ],
    [
      'in records behind a comma',
      'Six piers had failed by June, the records show.',
      ['indirect records: Six piers had failed by June'],
    ],
    [
      'in a letter that is described first',
      'The letter sent to the council states that the pier is safe.',
      ['indirect letter: that the pier is safe'],
    ],
    [
      'in a study of a year',
      'A study published in 2011 found that half of the piers were rotten.',
      ['indirect study: that half of the piers were rotten'],
    ],
    [
      'one of several',
      'One of his men, who pleaded not to be named, said they had lost “a boat” in May.',
      ['indirect One of his men: not to be named', 'mixed One of his men: a boat'],
    ],
    [
      'in a study that the sentence before tells of',
      'A study of the pier came out in May. It found that the steel was rusting.',
      ['indirect study of the pier: that the steel was rusting'],
    ],
    [
      'an institution that goes on as “it”',
      'The Lund Port Authority said that three boats were lost. Four more, it said, were saved.',
      [
        'indirect Lund Port Authority: that three boats were lost',
        'indirect Lund Port Authority: Four more | were saved',
      ],
    ],
    [
      'the writing that a line is taken from',
      'Here is a line from page 4 of a report that cost millions: “The pier should be leveraged.”',
      ['direct report: The pier should be leveraged.'],
    ],
    [
      'nobody, where a court is told something',
      'The pier was sold for a song, a court has been told.',
      ['indirect -: The pier was sold for a song'],
    ],
    [
      'and not what somebody was asked',
      'Asked about the word “rotten”, Lind said, “He is no engineer.”',
      ['mixed -: rotten', 'direct Lind: He is no engineer.'],
    ],
    [
      'by a verb that calls an object something',
      'Berg has said the pier will stay, terming reports to that effect “entirely baseless”.',
      ['indirect Berg: the pier will stay', 'mixed Berg: entirely baseless'],
    ],
    [
      'by a verb that goes on with what somebody believes only once',
      'Berg believes that the emphasis on the pier reflects its worth and also shows that the town has a future.',
      [
        'indirect Berg: that the emphasis on the pier reflects its worth and also shows that the town has a future',
      ],
    ],
    [
      'in a writing named in marks, commas and all',
      'The “Treaty of Trade, Friendship and Fishing” clearly stated that the strait is open.',
      ['indirect Treaty of Trade, Friendship and Fishing: that the strait is open'],
    ],
    [
      'a body, not whoever has signed for it',
      'A group, the Lund Forum, in a statement signed by its head, Karl Berg, warned that the pier could sink.',
      ['indirect Lund Forum: that the pier could sink'],
    ],
    ['on a sign', '“No diving,” says the sign on the pier.', ['direct sign: No diving,']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});

describe('a headline', () => {
  const said = (headline: string) =>
    read(
      readArticle(
        'a.txt',
        `${headline}\n\nBy Jon Vik\n\nThe pier of Lund will open in May. It has been shut for years.`,
      ),
    )
      .quotations.filter(({ end }) => end <= headline.length)
      .map(({ kind, speaker, text }) => `${kind} ${speaker?.name ?? '-'}: ${text}`);

  it.each([
    [
      'Pier to open in May after years of repair: minister',
      ['indirect minister: Pier to open in May after years of repair'],
    ],
    [
      'Two hurt, pier hit in overnight storm – police',
      ['indirect police: Two hurt, pier hit in overnight storm'],
    ],
    ['Pier at sixty, and what it cost: an analysis', []],
    ['Pier at sixty, and what it cost: letters', []],
    ['“Not an accident”: Coast guard rules out storm', ['direct Coast guard: “Not an accident”']],
  ])('%s', (headline, expected) => {
    expect(said(headline)).toEqual(expected);
  });
});
