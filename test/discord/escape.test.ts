import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCode, escapeMarkdown } from '../../src/discord/escape.js';
import { cleanLine } from '../../src/replies/clean.js';

interface Node {
  readonly type: string;
  readonly content?: string | readonly Node[];
}

/** What a reader sees, where nothing but plain words is shown; else the kinds of markup that appear. */
function shown(markdown: string): string {
  const nodes = parse(markdown, 'normal') as readonly Node[];
  const marked = nodes.filter(({ type }) => type !== 'text').map(({ type }) => `<${type}>`);
  return marked.length > 0
    ? marked.join()
    : nodes.map(({ content }) => (typeof content === 'string' ? content : '')).join('');
}

describe('escaped text', () => {
  it.each([
    '**bold** and __underlined__ and ~~struck~~',
    '||hidden||',
    '`code` and ```block```',
    '# Heading',
    '-# small',
    '> quote',
    '>>> all quoted',
    '- item',
    '* item',
    '+ item',
    '1. item',
    '23) item',
    '[click](https://example.org)',
    'https://example.org/a_b_c?d=*e*',
    '<https://example.org>',
    '@everyone and @here',
    '<@123456789012345678> <@!123456789012345678> <@&123456789012345678> <#123456789012345678>',
    '</ask:123456789012345678> <:smile:123456789012345678> <a:wave:123456789012345678>',
    '<t:1618953630:R>',
    'back\\slash \\* and \\',
    ':smile:',
    '¯\\_(ツ)_/¯',
  ])('shows %s as it was written', (text) => {
    expect(shown(escapeMarkdown(text))).toBe(text);
  });

  it('leaves nothing that Discord would turn into a mention, link or invitation', () => {
    const hostile = '<@123456789012345678> https://example.org discord.gg/abc';
    expect(escapeMarkdown(hostile)).not.toMatch(/<@\d|https:\/\/|\.gg\//);
  });

  it('shows the same words whatever is written', () => {
    const marks = fc.constantFrom(...'*_~`|>#-+[]()<>@:/\\!.1 ab'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: marks, maxLength: 40 }), (text) => {
        const line = cleanLine(text);
        expect(shown(escapeMarkdown(line))).toBe(line);
      }),
      { numRuns: 1000 },
    );
  });

  it('leaves no backtick inside code', () => {
    expect(escapeCode('a```b`')).toBe('aˋˋˋbˋ');
  });
});
