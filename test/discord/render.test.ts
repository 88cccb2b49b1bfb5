import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { countComponents, countText, render } from '../../src/discord/render.js';
import type { Action, Block, Reply } from '../../src/replies/reply.js';

const FINGERPRINT = 'a1b2c3d4';
const action = (field: string): Action => ({
  deed: 'show',
  command: 'ask',
  view: 'results',
  fields: [field],
  page: 0,
});
const answer = (blocks: readonly Block[]): Reply => ({ tone: 'answer', blocks });
const line = (text: string) => [{ text }];

function shown(...blocks: Block[]) {
  return render(answer(blocks), FINGERPRINT).components[0]?.components ?? [];
}

const contents = (...blocks: Block[]) =>
  shown(...blocks).map((part) => (part.type === ComponentType.TextDisplay ? part.content : part.type));

describe('a rendered reply', () => {
  it('joins lines that follow each other, each with its mark', () => {
    expect(
      contents(
        { type: 'heading', line: line('Head') },
        {
          type: 'text',
          line: [{ text: 'bold ', style: 'bold' }, { text: 'and ' }, { text: 'a`b', style: 'code' }],
        },
        { type: 'quote', line: line('> words') },
        { type: 'small', line: line('cite_me') },
      ),
    ).toEqual(['### Head\n**bold** and `aˋb`\n> \\> words\n-# cite\\_me']);
  });

  it('leaves out lines that show nothing', () => {
    expect(contents({ type: 'quote', line: line('\u200B ') }, { type: 'text', line: line('x') })).toEqual([
      'x',
    ]);
  });

  it('shows something even where there is nothing', () => {
    expect(contents()).toEqual(['(nothing to show)']);
  });

  it('sets a table in fixed width, without the columns that are empty', () => {
    const table: Block = {
      type: 'table',
      columns: ['#', 'Value', 'Gone'],
      rows: [
        ['1', '12 tons', ''],
        ['2', '`9`', ''],
      ],
    };
    expect(contents(table)).toEqual(['```\n#  Value\n1  12 tons\n2  ˋ9ˋ\n```']);
  });

  it('puts a button beside its line, and drops it where its state is too long', () => {
    const beside = (field: string): Block => ({
      type: 'small',
      line: line('cited'),
      button: { label: 'In context', action: action(field) },
    });
    expect(shown(beside('x'))[0]).toMatchObject({
      type: ComponentType.Section,
      components: [{ content: '-# cited' }],
      accessory: { label: 'In context', custom_id: '1sa1b2c3d4.ask|results|0|x' },
    });
    const long = Array.from({ length: 300 }, (_, i) =>
      String.fromCodePoint(0x4e00 + ((i * 7919) % 20000)),
    ).join('');
    const [text] = contents(beside(long));
    expect(text).toContain('-# cited\n-# The question is too long for buttons');
  });

  it('breaks rows at five buttons, and shows two that would do the same once', () => {
    const buttons = [0, 1, 2, 3, 4, 5, 0].map((i) => ({ label: `b${i}`, action: action(String(i)) }));
    const rows = shown({ type: 'buttons', buttons });
    expect(rows.map((row) => ('components' in row ? row.components.length : 0))).toEqual([5, 1]);
  });

  it('offers at most 25 options, each value once, and no select without any', () => {
    const options = Array.from({ length: 40 }, (_, i) => ({ label: 'x'.repeat(200), value: String(i % 30) }));
    const select = (some: typeof options): Block => ({
      type: 'select',
      placeholder: 'p',
      action: action('s'),
      options: some,
    });
    expect(shown(select(options))[0]).toMatchObject({ components: [{ options: { length: 25 } }] });
    expect(contents(select([]))).toEqual(['(nothing to show)']);
  });

  it('keeps what is bold where it clips a line', () => {
    const long = 'word '.repeat(400);
    const quote: Block = {
      type: 'quote',
      line: [{ text: long }, { text: 'the words that matter', style: 'bold' }, { text: long }],
    };
    const [text] = contents(quote, quote, quote, quote);
    expect(String(text).match(/\*\*the words that matter\*\*/g)).toHaveLength(4);
  });

  it('clips words, not citations, until all of it fits', () => {
    const passage = (i: number): Block[] => [
      { type: 'quote', line: line(`${i} ${'word '.repeat(600)}`) },
      { type: 'small', line: line(`file-${i}.txt · paragraph 1`) },
    ];
    const [container] = render(answer([0, 1, 2, 3, 4].flatMap(passage)), FINGERPRINT).components;
    if (!container) throw new Error('nothing was rendered');
    const text = JSON.stringify(container);
    expect(countText(container)).toBeLessThanOrEqual(4000);
    for (const i of [0, 1, 2, 3, 4]) expect(text).toContain(`file-${i}.txt · paragraph 1`);
    expect(text).toContain('word…');
  });

  it('parts the paragraphs of a quotation, and they stay one quotation', () => {
    const [text] = shown({ type: 'quote', line: line('One.') }, { type: 'quote', line: line('> Two.') });
    expect(text).toMatchObject({ content: '> One.\n> \n> \\> Two.' });
  });

  it('counts every component, nested ones included', () => {
    const beside: Block = { type: 'small', line: line('x'), button: { label: 'b', action: action('x') } };
    const [container] = render(answer([beside, { type: 'divider' }]), FINGERPRINT).components;
    expect(container && countComponents(container)).toBe(5);
  });

  it('is refused, not sent, where even the shortest form does not fit', () => {
    expect(() =>
      render(answer(Array.from({ length: 60 }, () => ({ type: 'divider' }))), FINGERPRINT),
    ).toThrow(RangeError);
  });
});
