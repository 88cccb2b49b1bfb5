import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** Who says the quoted words. */
function speakerOf(text: string, words: string): string | null | undefined {
  return listed(text).find(([, , said]) => said.includes(words))?.[1];
}

const BANKOLE = 'Ade Bankole bought the club for a pound. “I had it in my pocket,” he said.\n\n';
const TATE = 'Sam Tate faced the committee for an hour. “I have nothing to hide,” Tate said.\n\n';

describe('a turn that speaks of another man', () => {
  it.each([
    [
      'is that of who has spoken, where the other is named in passing',
      `${BANKOLE}The shirts were made by Tunde Ojo.\n\n“He hugged me,” he said.`,
      'Ade Bankole',
    ],
    [
      "is nobody's where the other is the subject right before",
      `${BANKOLE}His brother, Wale Bankole, watched from the stand.\n\n“He hugged me,” he said.`,
      null,
    ],
    [
      'may be that of the other where a third is known',
      `Police named the man as Tom Ade. Rick Moss leads the search. “It is early,” he said.\n\nTunde Ojo, a nurse, lives next door.\n\n“He hugged me,” he said.`,
      'Tunde Ojo',
    ],
    [
      'may be that of the other who has lost a relative',
      `${BANKOLE}Tunde Ojo, 45, lost his brother in the flood.\n\n“He hugged me,” he said.`,
      'Tunde Ojo',
    ],
  ])('%s', (_, text, name) => {
    expect(speakerOf(text, 'He hugged me')).toBe(name);
  });
});

describe('a turn behind a question that is only told', () => {
  it.each([
    [
      'answers it',
      `${TATE}Representative Joe Pruitt asked whether that included the boat.\n\n“It is yellow,” he said.`,
      'Sam Tate',
    ],
    [
      'goes on with it where something is added',
      `${TATE}Representative Joe Pruitt asked whether that included the boat.\n\n“It is yellow,” he added.`,
      'Joe Pruitt',
    ],
    [
      'is that of who asks where nobody has spoken before',
      'Representative Joe Pruitt asked whether that included the boat.\n\n“It is yellow,” he said.',
      'Joe Pruitt',
    ],
  ])('%s', (_, text, name) => {
    expect(speakerOf(text, 'It is yellow')).toBe(name);
  });
});
