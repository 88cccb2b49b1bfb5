import { expect, test } from 'vitest';
import { findSameWords } from '../../src/index/same-words.js';

const SPEECH = 'The harbour will be open to all ships that come in peace, whatever their flag may be.';

test('the same words are found in other texts, whatever the marks around them', () => {
  const texts = [
    `She said: "${SPEECH}"`,
    `Ships came. “the harbour will be open to all ships that come in peace – whatever their flag may be,” she said.`,
    'Nothing.',
  ];
  const [places] = findSameWords(texts, [{ text: 0, words: SPEECH }]);
  expect(places?.map(({ text, span }) => [text, texts[text]?.slice(...span)])).toEqual([
    [1, 'the harbour will be open to all ships that come in peace – whatever their flag may be'],
  ]);
});

test('a word here and there may differ, half of them may not', () => {
  const near = SPEECH.replace('peace', 'need').replace('flag', 'colour');
  const far = 'The harbour will be open to all the guests and the music plays on until the morning comes.';
  expect(findSameWords(['', near, far], [{ text: 0, words: SPEECH }])[0]?.map(({ text }) => text)).toEqual([
    1,
  ]);
});

test('a few words may coincide and are not looked for', () => {
  expect(
    findSameWords(['', 'It is a new starting point.'], [{ text: 0, words: 'a new starting point' }]),
  ).toEqual([[]]);
});

test('one place per text, and none in the text itself', () => {
  const twice = `${SPEECH} ${SPEECH}`;
  expect(findSameWords([twice, twice], [{ text: 0, words: SPEECH }])[0]).toHaveLength(1);
});
