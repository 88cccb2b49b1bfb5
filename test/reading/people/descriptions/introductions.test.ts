import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the last words that are quoted. */
const lastSpeaker = (text: string): string | null | undefined => listed(text).at(-1)?.[1];

describe('a person introduced by a description', () => {
  it.each([
    [
      'is meant by its noun',
      'Otto Brenn, 61, a dairy farmer from Lunde, looked up. “It never rains,” the farmer said.',
      'Otto Brenn',
    ],
    [
      'is meant by the words of a predicate',
      'Mira Oster became headteacher of Fenwick School in 2011. “We had nine pupils,” the headteacher said.',
      'Mira Oster',
    ],
    [
      'is meant by a relative clause with the office',
      'Petra Klamm, who is now the chief executive of Northrail, smiled. “They are late,” the CEO told the panel.',
      'Petra Klamm',
    ],
    [
      'is meant by the whole description',
      'Karl Oben, the head of the port authority, sat down. On Friday the head of the port authority said that ships had been turned away.',
      'Karl Oben',
    ],
    [
      'is meant by an office that the article names later',
      'The head of the port authority has denied that ships were turned away. Karl Oben, the head of the port authority, came late.',
      'Karl Oben',
    ],
    [
      'speaks in the clause that describes him',
      'Katie Brand, a fourth-grade teacher who said that she had voted for the mayor, sat down.',
      'Katie Brand',
    ],
    [
      'has a name between commas behind the description, titles before it',
      'The hospital’s director, Assoc. Prof. Dr. Plamen Zherkov, was out. “I am not,” the director said.',
      'Plamen Zherkov',
    ],
    [
      'is meant by the name that a relative clause tells',
      'A fisherman came. The fisherman, who gave his name only as Sava, said that he had seen the boy.',
      'Sava',
    ],
    [
      'is not meant by a name in what a relative clause tells',
      '“It is late,” said an adviser to Lorim, who declined to be identified and is not in the Castor camp. Ida Castor left.',
      'adviser to Lorim',
    ],
    [
      'is meant by the relation to another',
      'Peter Haas was ill. His lawyer, Ines Roth, came. “He has a fever,” Haas’s lawyer said.',
      'Ines Roth',
    ],
    [
      'is not meant by the same relation to another',
      'Peter Haas was ill. His lawyer, Ines Roth, came. Jon Arv came too. “He has a fever,” Arv’s lawyer said.',
      'Arv’s lawyer',
    ],
    [
      'is not meant by the office of another place',
      'Karl Oben, the mayor of Lunde, sat down. On Friday the mayor of Tarby said that ships had been turned away.',
      'mayor of Tarby',
    ],
    [
      'is not meant where another without a name has been introduced since',
      'Karl Oben, a spokesman for the port, sat down. A spokesman for the union came. “Soon,” the spokesman said.',
      'spokesman',
    ],
    [
      'is not meant where the article has spoken of another before',
      'The driver fled. Karl Oben, a taxi driver, sat down. “I was late,” the driver said.',
      'driver',
    ],
    [
      'is not meant where the words speak of the person by name',
      'Treasurer Nell Voigt sat down. “Voigt knows nothing,” the treasurer said.',
      'treasurer',
    ],
    [
      'is not whose place opens the clause',
      'Mayor Karl Oben sat down. At a school in Chelsea, the mayor also said that it was late.',
      'Karl Oben',
    ],
  ])('%s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });

  it.each([
    [
      'is the first description',
      'A senior aide to Castor said the vote was lost. “Ask him,” the aide said.',
      'senior aide to Castor',
    ],
    ['tells an age', '“Is it true?” a boy of about 10 asked her. “Now?” the boy asked.', 'boy of about 10'],
    [
      'tells what somebody wears',
      'A woman in a bus driver’s jacket came by. “Is it true?” the woman asked.',
      'woman in a bus driver’s jacket',
    ],
    [
      'is outside of nothing',
      'An outside adviser said the vote was lost. “Ask him,” the adviser said.',
      'outside adviser',
    ],
    [
      'is one of two',
      'A senior aide to Castor laughed. An aide to Lorim did not. “Ask him,” the aide said.',
      'aide',
    ],
    ['is another', 'Another expert sat down. “Ask him,” the expert said.', 'expert'],
    ['is nobody who is there', 'As a young teacher Karl Oben sang. “Ask him,” the teacher said.', 'teacher'],
  ])('without a name %s', (_, text, name) => {
    expect(lastSpeaker(text)).toBe(name);
  });
});
