import { describe, expect, it } from 'vitest';
import { listed } from '../../quotations/read-text.js';

/** The speaker of the quotation that holds these words. */
function speakerOf(text: string, words: string): string | null | undefined {
  return listed(text).find(([, , said]) => said.includes(words))?.[1];
}

describe('he and she', () => {
  it.each([
    [
      'are not whoever is named in what is said',
      'Karl Berg met Otto Lind on Monday. Lind was tired.\n\n“Lind works too hard,” he said.',
      'too hard',
      'Karl Berg',
    ],
    [
      'are not whoever is named behind them in the sentence',
      'Karl Berg, a carpenter, has worked with Otto Lind. He said Lind “never paid anybody.”',
      'never paid',
      'Karl Berg',
    ],
    [
      'are not whoever is named around a cue between commas',
      'Ines Holm, who plays the queen, spoke on Monday.\n\nHer co-star Anna Lind had refused, she said, to sing it again.',
      'to sing it again',
      'Ines Holm',
    ],
    [
      'can be somebody whom only an office and a country tell',
      'Karl Berg spoke first.\n\nNorway’s foreign minister called it a theft. He said that Oslo “forgets nothing.”',
      'forgets nothing',
      'Norway’s foreign minister',
    ],
    [
      'can be somebody whom an office and a body behind it tell',
      'Karl Berg spoke first.\n\nThe director of Lund called it a theft. The paper quoted him as saying: “We forget nothing.”',
      'We forget nothing',
      'director of Lund',
    ],
    [
      'go on with who speaks, not with whoever a statement tells of',
      'Berg lost the boat in March. Karl Berg’s sponsor is Otto Lind. He says that Lind had promised a new one.\n\n' +
        'Berg says that Lind promised him a boat. “I got a picture of a boat,” he said.',
      'a picture',
      'Karl Berg',
    ],
    [
      'can be introduced by an age',
      'Karl Berg said that sales were poor.\n\nZoltor Quimby, 34, sells water. He said: “I sold forty bottles.”',
      'forty bottles',
      'Zoltor Quimby',
    ],
    [
      'can be introduced with "who"',
      'Anna Lindqvist sang first.\n\nThen came Zelmira, who spoke of her village. “We had no road,” she said.',
      'no road',
      'Zelmira',
    ],
    [
      'can be the owner of the subject',
      'Greta Holm watched the vote. Anna Lindqvist’s future is open, but she said on Friday: “I am staying.”',
      'staying',
      'Anna Lindqvist',
    ],
    [
      'are no places',
      'Karl Berg came to Overby from Lund, and Overby became his home. “People are kind,” he said.',
      'kind',
      'Karl Berg',
    ],
    [
      'tell a man or a woman where the name does not',
      'Robin Voss took her seat and opened her notes. Voss met Kim Sand, who lost his. “It is over,” she said.',
      'over',
      'Robin Voss',
    ],
    [
      'can go back to somebody without a name',
      'Karl Berg spoke first. A farmer said that the river was rising. He added: “We need boats.”',
      'boats',
      'farmer',
    ],
    [
      'can go back to an office',
      'Mayor Karl Berg met Otto Lind. Lind smiled. The mayor said that it was late. He added: “Go home.”',
      'Go home',
      'Karl Berg',
    ],
    [
      'go on with who says all of the sentence before',
      'Karl Berg met Otto Lind. Lind stirred the crowd with his speeches, Berg said.\n\n“Nobody left early,” he said.',
      'left early',
      'Karl Berg',
    ],
    [
      'go on with the subject of the main clause',
      'Karl Berg spoke first. When Berg praised the mill, Otto Lind shook his head. “The mill is dead,” he said.',
      'is dead',
      'Otto Lind',
    ],
    [
      'can mean whose view a sentence gives',
      'Karl Berg wrote of the mill. For Otto Lind, Berg is a dreamer. “Dreams grind no corn,” he mocks.',
      'grind no corn',
      'Otto Lind',
    ],
    [
      'can mean who is named again in the office of whoever tells of it',
      'Karl Berg had left. Otto Lind was pleased. “We have the votes,” he told friends, according to Per Moe, Lind’s driver.',
      'have the votes',
      'Otto Lind',
    ],
    [
      'can mean somebody with a nickname between',
      'Karl Berg spoke in Lund. Otto “Sparky” Lind carried a lamp. “I came for the children,” he said.',
      'for the children',
      'Otto Lind',
    ],
  ])('%s', (_, text, words, name) => {
    expect(speakerOf(text, words)).toBe(name);
  });

  it('name the person whom a description’s apposition names', () => {
    const text = 'Another pollster, Anna Berg of the academy, said that “it holds steady.”';
    expect(speakerOf(text, 'steady')).toBe('Anna Berg');
  });
});

describe('people of one surname', () => {
  it.each([
    [
      'a surname means whoever has been introduced',
      'Peter Berg opened the bridge. “It holds,” Berg said. His cousin Maria Berg, Maria Berg’s sons and Maria ' +
        'Berg’s neighbours came too.',
      'It holds',
      'Peter Berg',
    ],
    [
      'an office tells which of them',
      'Mayor Peter Berg met Senator Paul Berg. Senator Paul Berg left early.\n\n“It holds,” Mayor Berg said.',
      'It holds',
      'Peter Berg',
    ],
    [
      'a title tells the woman',
      'Mary Berg met John Berg, and John Berg met Zor Berg.\n\n“It holds,” Mrs. Berg said.',
      'It holds',
      'Mary Berg',
    ],
    [
      'a given name alone means the person of that name',
      'Basil Berg invited Otto Lind yesterday.\n\n“It holds,” Basil said.',
      'It holds',
      'Basil Berg',
    ],
  ])('%s', (_, text, words, name) => {
    expect(speakerOf(text, words)).toBe(name);
  });
});
