import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../src/discord/escape.js';
import { type Node, parseMarkdown } from '../../src/local-discord/page/markdown/rules.js';
import { plainText } from '../../src/local-discord/page/message/plain-text.js';

const types = (text: string): string[] => parseMarkdown(text).flatMap(typesOf);
const typesOf = (node: Node): string[] => [
  node.type,
  ...(Array.isArray(node.content) ? (node.content as Node[]).flatMap(typesOf) : []),
];

describe("Discord's Markdown", () => {
  it.each([
    ['### A heading', 'heading'],
    ['> words of an article', 'blockQuote'],
    ['-# small print', 'subtext'],
    ['- one\n- two', 'list'],
    ['1. one\n2. two', 'list'],
    ['**bold**', 'strong'],
    ['`code`', 'inlineCode'],
    ['```\ntable\n```', 'codeBlock'],
    ['||hidden||', 'spoiler'],
    ['[words](https://example.org)', 'link'],
  ])('reads %j as %s', (text, type) => {
    expect(types(text)).toContain(type);
  });

  it('reads marks of lines at the start of a line only', () => {
    expect(new Set(types('no ### heading, no -# small print, no > quotation'))).toEqual(new Set(['text']));
  });

  it('reads small print right below a quotation', () => {
    expect(parseMarkdown('> said\n-# file.txt').map(({ type }) => type)).toEqual(['blockQuote', 'subtext']);
  });

  it('shows escaped words as they are, whatever they hold', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[\w *_~`|<>[\]()#@:/.-]{1,40}$/), (words) => {
        const shown = plainText(escapeMarkdown(words));
        expect(shown).toBe(words.replace(/\s+/g, ' ').trim());
      }),
    );
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.string(), (text) => parseMarkdown(text).length >= 0));
  });
});
