import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/reading/language.js';
import { articleOf } from '../article-of.js';

const tokensOf = (text: string) => analyse(articleOf(text)).tokens;
const sentences = (text: string): string[] =>
  analyse(articleOf(text)).sentences.map(({ start, end }) => text.slice(start, end));
const partOf = (text: string, word: string) => tokensOf(text).find((token) => token.text === word)?.pos;

describe('words', () => {
  it('keep hyphenated names and abbreviations in one piece', () => {
    const words = tokensOf('Mr. Jean-Marc Berg met Rep. Lee in the U.S. on Feb. 9 with J. K. Holm.').map(
      ({ text }) => text,
    );
    expect(words).toEqual(expect.arrayContaining(['Mr.', 'Jean-Marc', 'Rep.', 'U.S.', 'Feb.', 'J.', 'K.']));
  });

  it('do not depend on what was read before', () => {
    tokensOf("The allies of the port—and Lindkvist’s allies—and Bergling's—left.");
    for (const owner of ['Lindkvist’s', "Bergling's"]) {
      const words = tokensOf(`It was ${owner} plan.`).map(({ text, pos }) => `${text}/${pos}`);
      expect(words).toContain(`${owner.slice(0, -2)}/PROPN`);
      expect(words).toContain(`${owner.slice(-2)}/PART`);
    }
  });

  it('have their places in the text', () => {
    const text = 'It rose 3.5 percent — “fast,” she said…';
    for (const { start, end, text: word } of tokensOf(text)) expect(text.slice(start, end)).toBe(word);
  });

  it('with a capital inside a sentence are names, but not peoples and parties', () => {
    expect(partOf('They met Ted Cruz there.', 'Ted')).toBe('PROPN');
    expect(partOf('Then many Chinese students met.', 'Chinese')).toBe('ADJ');
    expect(partOf('Then many Republicans met.', 'Republicans')).toBe('NOUN');
  });
});

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Sen. Anna Holm spoke. He left.', ['Sen. Anna Holm spoke.', 'He left.']],
    ['They met in the U.S. The talks failed.', ['They met in the U.S.', 'The talks failed.']],
    ['“We won.” She left.', ['“We won.”', 'She left.']],
    ['It cost 3.5 million. It broke.', ['It cost 3.5 million.', 'It broke.']],
    ['“Why?” she asked.', ['“Why?” she asked.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });
});
