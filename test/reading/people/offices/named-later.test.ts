import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../../src/corpus/read-article.js';
import { read } from '../../../../src/reading/read.js';

/** Who says the reported or quoted words of a file, whose first line is its headline where it has no full stop. */
function speakerOf(text: string, words: string): string | undefined {
  const { quotations } = read(readArticle('piece.txt', text));
  return quotations.find((one) => one.text.includes(words))?.speaker?.name;
}

describe('a description before the name', () => {
  it.each([
    [
      'of a body’s office, which the article gives soon',
      'The coalition will table its reform before June, its parliamentary leader said.\n\n“We have counted twice,” Lucía Ferrand, the parliamentary leader, told reporters.',
      'will table its reform',
      'Lucía Ferrand',
    ],
    [
      'of an office whose words name the body',
      'The ruling Alba Party will not back the budget, its chief whip said.\n\nOtto Reis, the party’s chief whip, told members to go home.',
      'will not back',
      'Otto Reis',
    ],
    [
      'of a calling that comes again with the name',
      'Harbour staff kept letters in a shed, according to a security researcher who found it.\n\nThe researcher, Ines Corva, said she had opened none.',
      'kept letters',
      'Ines Corva',
    ],
    [
      'of a lead, with fewer words than it has beside the name',
      'Salmon are returning to the Ley, a marine biologist has found.\n\n“They are early,” said Tom Arden, a marine biologist at Ley University.',
      'Salmon are returning',
      'Tom Arden',
    ],
    [
      'of an office at the end of a headline',
      'Bridge is safe, says mayor\n\nThe old bridge is safe, Mayor Teresa Voll told residents on Sunday.',
      'Bridge is safe',
      'Teresa Voll',
    ],
    [
      'of an office before the colon of a headline',
      'Minister: Dam will be finished by May\n\nThe Karu dam will be finished by May, Water Minister Aila Toom said on Monday.',
      'Dam will be finished',
      'Aila Toom',
    ],
    [
      'stays where the body is another',
      'The college will close on Friday, its president said.\n\nPresident Karl Oben was not asked.',
      'The college will close',
      'its president',
    ],
    [
      'stays where another is described so',
      'A diver told the inquiry that the ferry was listing.\n\nThe diver, Karl Oben, said it was late. Another diver disagreed.',
      'the ferry was listing',
      'diver',
    ],
    [
      'stays where there may be several',
      'The road was shut, a firefighter said.\n\nTwo firefighters were hurt. Cal Boone, a firefighter in Elm, said that he had seen nothing.',
      'The road was shut',
      'firefighter',
    ],
    [
      'stays in a headline where two hold the office',
      'Bridge is safe, says minister\n\nTransport Minister Ida Falk came with Water Minister Aila Toom.',
      'Bridge is safe',
      'minister',
    ],
  ])('%s', (_, text, words, speaker) => {
    expect(speakerOf(text, words)).toBe(speaker);
  });
});
