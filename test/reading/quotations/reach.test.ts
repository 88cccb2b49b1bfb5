import { describe, expect, it } from 'vitest';
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
    ['on a sign', '“No diving,” says the sign on the pier.', ['direct sign: No diving,']],
  ])('%s', (_, text, expected) => {
    expect(lines(text)).toEqual(expected);
  });
});
