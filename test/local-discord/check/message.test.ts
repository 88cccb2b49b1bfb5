import { type APIMessage, ButtonStyle, ComponentType, MessageFlags } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import type { MessageBody } from '../../../src/local-discord/check/rules/body.js';
import { deferFaults, isEmpty, messageFaults } from '../../../src/local-discord/check/rules/message.js';
import { unseenFiles } from '../../../src/local-discord/check/rules/references.js';

const V2 = MessageFlags.IsComponentsV2;
const create = { before: null, uploads: [] };

function text(content: string) {
  return { type: ComponentType.TextDisplay, content } as const;
}

function button(custom_id: string) {
  return { type: ComponentType.Button, style: ButtonStyle.Primary, label: 'Go', custom_id } as const;
}

function row(...components: object[]) {
  return { type: ComponentType.ActionRow, components };
}

function select(values: string[], more: object = {}) {
  const options = values.map((value) => ({ label: value, value }));
  return { type: ComponentType.StringSelect, custom_id: 'select', options, ...more };
}

/** The paths of what is wrong. */
function wrong(body: object, context: Parameters<typeof messageFaults>[1] = create): string[] {
  return messageFaults(body as MessageBody, context).map(({ path }) => path.join('.'));
}

function v2(...components: object[]) {
  return { flags: V2, components };
}

function earlier(message: Partial<APIMessage>): { before: APIMessage; uploads: [] } {
  return { before: { attachments: [], embeds: [], components: [], ...message } as APIMessage, uploads: [] };
}

describe('a message that Discord takes', () => {
  test.each([
    ['plain text', { content: 'hello' }],
    ['Components V2 within all limits', v2(text('x'.repeat(4000)), row(button('a'), button('b')))],
    ['forty components', v2(...Array.from({ length: 40 }, () => text('x')))],
    [
      'embeds of 6000 characters',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2000) }] },
    ],
    [
      'five buttons and a link',
      { components: [row(button('a')), row({ type: 2, style: 5, label: 'Go', url: 'https://example.org' })] },
    ],
    ['nothing beside Components V2', { ...v2(text('x')), content: null, embeds: [] }],
  ])('%s', (_, body) => {
    expect(wrong(body)).toEqual([]);
  });
});

describe('a message that Discord refuses, though its schema does not', () => {
  test.each<[string, object, string[]]>([
    [
      '6001 characters of embeds',
      { embeds: [{ description: 'x'.repeat(4000) }, { fields: [{ name: 'n', value: 'x'.repeat(2000) }] }] },
      ['embeds'],
    ],
    [
      '4001 characters of text',
      v2(text('x'.repeat(4000)), { type: 17, components: [text('x')] }),
      ['components'],
    ],
    [
      '41 components',
      v2({ type: 17, components: Array.from({ length: 40 }, () => text('x')) }),
      ['components'],
    ],
    ['text beside Components V2', { ...v2(text('x')), content: 'y' }, ['content']],
    ['an embed beside Components V2', { ...v2(text('x')), embeds: [{ title: 'y' }] }, ['embeds']],
    ['a poll beside Components V2', { ...v2(text('x')), poll: {} }, ['poll']],
    ['Components V2 without the flag', { components: [text('x')] }, ['components.0.type']],
    ['six rows', { components: ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => row(button(id))) }, ['components']],
    [
      'a custom id twice',
      v2(row(button('a')), { type: 9, components: [text('x')], accessory: button('a') }),
      ['components.1.accessory.custom_id'],
    ],
    ['a component id twice', v2({ ...text('x'), id: 7 }, { ...text('y'), id: 7 }), ['components.1.id']],
    [
      'a select value twice',
      { components: [row(select(['a', 'b', 'a']))] },
      ['components.0.components.0.options.2.value'],
    ],
    [
      'more values than options',
      { components: [row(select(['a'], { max_values: 2 }))] },
      ['components.0.components.0.max_values'],
    ],
    [
      'fewest above most',
      { components: [row(select(['a', 'b', 'c'], { min_values: 2, max_values: 1 }))] },
      ['components.0.components.0.min_values'],
    ],
    [
      'a button beside a select',
      { components: [row(button('a'), select(['a']))] },
      ['components.0.components'],
    ],
    [
      'two selects in a row',
      { components: [row(select(['a']), { ...select(['a']), custom_id: 'other' })] },
      ['components.0.components'],
    ],
    [
      'a link with a custom id',
      { components: [row({ ...button('a'), style: 5, url: 'https://example.org' })] },
      ['components.0.components.0.custom_id'],
    ],
    [
      'a link without an address',
      { components: [row({ type: 2, style: 5, label: 'Go' })] },
      ['components.0.components.0.url'],
    ],
    [
      'a button without a custom id',
      { components: [row({ type: 2, style: 1, label: 'Go' })] },
      ['components.0.components.0.custom_id'],
    ],
    [
      'a button without a label',
      { components: [row({ type: 2, style: 1, custom_id: 'a' })] },
      ['components.0.components.0.label'],
    ],
    ['a text of blanks', v2(text('  \n')), ['components.0.content']],
    ['a flag of no message', { content: 'x', flags: MessageFlags.Crossposted }, ['flags']],
    [
      'a file that is not there',
      v2({ type: 13, file: { url: 'attachment://a.png' } }),
      ['components.0.file.url'],
    ],
    [
      'a file of the web',
      v2({ type: 13, file: { url: 'https://example.org/a.png' } }),
      ['components.0.file.url'],
    ],
    [
      'a picture that is not there',
      v2({ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }),
      ['components.0.items.0.media.url'],
    ],
    [
      'a picture by another scheme',
      { embeds: [{ image: { url: 'ftp://example.org/a.png' } }] },
      ['embeds.0.image.url'],
    ],
    [
      'an entry for a file that was not sent',
      { content: 'x', attachments: [{ id: 0 }] },
      ['attachments.0.id'],
    ],
    ['an embed with nothing in it', { embeds: [{ color: 1 }] }, ['embeds.0.description']],
    [
      'a field without a value',
      { embeds: [{ fields: [{ name: 'n', value: ' ' }] }] },
      ['embeds.0.fields.0.value'],
    ],
    [
      'a mention allowed in two ways',
      { content: 'x', allowed_mentions: { parse: ['users'], users: ['1'] } },
      ['allowed_mentions'],
    ],
  ])('%s', (_, body, paths) => {
    expect(wrong(body)).toEqual(paths);
  });

  test('eleven files', () => {
    const uploads = Array.from({ length: 11 }, (_, n) => ({ key: String(n), name: `${n}.txt` }));
    expect(wrong({ content: 'x' }, { before: null, uploads })).toEqual(['attachments']);
  });
});

describe('an edit', () => {
  test('is checked together with what stays', () => {
    const before = earlier({ flags: V2, components: [text('x')] });
    expect(wrong({ content: 'y' }, before)).toEqual(['content']);
    expect(wrong(v2(text('y')), earlier({ content: 'x' }))).toEqual(['content']);
    expect(wrong({ ...v2(text('y')), content: null }, earlier({ content: 'x' }))).toEqual([]);
  });

  test('cannot take the flag of Components V2 back', () => {
    const before = earlier({ flags: V2, components: [text('x')] });
    expect(wrong({ content: 'y', components: [], flags: 0 }, before)).toEqual(['content']);
  });

  test('may name a file that the message has', () => {
    const before = earlier({ attachments: [{ id: '5', filename: 'a.png' }] as APIMessage['attachments'] });
    const body = v2({ type: 13, file: { url: 'attachment://a.png' } });
    expect(wrong(body, before)).toEqual([]);
    expect(wrong({ ...body, attachments: [] }, before)).toEqual(['components.0.file.url']);
  });
});

test('a message is empty where nothing of it can be seen', () => {
  expect(isEmpty({}, create)).toBe(true);
  expect(isEmpty({ content: ' \n', embeds: [], components: [] }, create)).toBe(true);
  expect(isEmpty({ content: 'x' }, create)).toBe(false);
  expect(isEmpty({}, { before: null, uploads: [{ key: '0', name: 'a.txt' }] })).toBe(false);
  expect(isEmpty({ content: '' }, earlier({ content: 'x' }))).toBe(true);
  expect(isEmpty({}, earlier({ content: 'x' }))).toBe(false);
});

test('a deferred reply takes one flag', () => {
  expect(deferFaults({})).toEqual([]);
  expect(deferFaults({ flags: MessageFlags.Ephemeral })).toEqual([]);
  expect(deferFaults({ flags: MessageFlags.Ephemeral | V2 })).toHaveLength(1);
});

test('a file that no component shows is noticed', () => {
  const { components } = v2({ type: 13, file: { url: 'attachment://a.png' } });
  expect(unseenFiles(components as never, ['a.png', 'b.png'])).toEqual(['b.png']);
});
