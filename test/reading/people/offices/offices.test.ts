import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the quoted words. */
function speakerOf(text: string, words: string): string | null | undefined {
  return listed(text).find(([, , said]) => said.includes(words))?.[1];
}

describe('an office without a name', () => {
  it.each([
    [
      'is the only holder’s by another word for it',
      'Justice Farid Ansaro heard the case. “A file does not walk,” the judge remarked.',
      'Farid Ansaro',
    ],
    [
      'is the only holder’s of all its words',
      'The case is heard by Chief Justice Farid Ansaro and Justice Hina Sethro. “Sit down,” the chief justice said.',
      'Farid Ansaro',
    ],
    [
      'is the only holder’s by the short form of a rank',
      'Det Supt Helen Carr came. “It had been cleaned,” the detective superintendent said.',
      'Helen Carr',
    ],
    [
      'is the only holder’s by fewer words',
      'Karl Oben, director of the Port of Lunde, came late. “I was stuck,” the director said.',
      'Karl Oben',
    ],
    [
      'is one of several that the name is said with',
      'Ida Falk, former senator and now mayor of Lunde, came late. “I was stuck,” the mayor said.',
      'Ida Falk',
    ],
    [
      'is that of a premier',
      'Minister of Health Ana Lorek and Prime Minister Ilze Kalda came. “We were stuck,” the premier said.',
      'Ilze Kalda',
    ],
    [
      'stays where two may hold it',
      'Justice Farid Ansaro and Judge Hina Sethro came late. “I was stuck,” the judge said.',
      'judge',
    ],
    [
      'is no attorney general’s where it is the general’s',
      'Attorney General Ida Falk came late. “I was stuck,” said the general.',
      'general',
    ],
    [
      'is not that of whoever serves the holder',
      'Ida Falk, an aide to the mayor, came late. “I was stuck,” the mayor said.',
      'mayor',
    ],
    [
      'reads words that any object has',
      'Mayor Ida Falk came late. “I was stuck,” the constructor said.',
      'constructor',
    ],
    [
      'is meant by its first letters',
      'Additional Advocate General Omar Birwani rose. “It was a draft,” the AAG said.',
      'Omar Birwani',
    ],
    [
      'is meant by first letters without those of small words',
      'Director of Public Prosecutions Ruth Achola rose. “It was a draft,” the DPP said.',
      'Ruth Achola',
    ],
    [
      'is not meant by first letters of a body that the article names',
      'Superintendent of Police Ruth Achola met the Syndicate Party. “It was a draft,” the SP said.',
      'SP',
    ],
    [
      'is that of somebody who acts in it',
      'Acting director Luis Araya rose. “It was a draft,” the acting director said.',
      'Luis Araya',
    ],
    [
      'is a calling that stands before the name',
      'It was moved through Advocate Samina Kurro. “It was a draft,” the counsel said.',
      'Samina Kurro',
    ],
  ])('%s', (_, text, name) => {
    expect(speakerOf(text, /“(.*?),”/.exec(text)?.[1] ?? '-')).toBe(name);
  });
});
