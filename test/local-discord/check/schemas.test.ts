import { beforeAll, describe, expect, test } from 'vitest';
import { describeFaults, errorTree, fault } from '../../../src/local-discord/check/fault.js';
import {
  type BodyKind,
  loadSchemaCheck,
  type SchemaCheck,
} from '../../../src/local-discord/check/schemas.js';

let check: SchemaCheck;
beforeAll(async () => {
  check = await loadSchemaCheck();
});

function text(content: string) {
  return { type: 10, content };
}

function button(more: object) {
  return { type: 2, style: 1, label: 'Go', custom_id: 'go', ...more };
}

function inRow(...components: object[]) {
  return { components: [{ type: 1, components }] };
}

/** As discord.js sends a message. */
const sent = { tts: false, enforce_nonce: false };

describe('the published schemas, made strict', () => {
  test.each<[BodyKind, unknown]>([
    ['message callback', { type: 4, data: { ...sent, content: 'x'.repeat(2000) } }],
    ['message callback', { type: 5 }],
    ['update callback', { type: 7, data: { ...sent, ...inRow(button({})) } }],
    ['update callback', { type: 6 }],
    ['edit', { ...sent, components: [{ type: 17, components: [text('x')], accent_color: 255 }] }],
    ['follow-up', { ...sent, components: [{ type: 9, components: [text('x')], accessory: button({}) }] }],
    ['string choices', { type: 8, data: { choices: [{ name: 'x', value: 'y' }] } }],
    ['integer choices', { type: 8, data: { choices: [] } }],
    ['command list', [{ name: 'find', description: 'd', default_member_permissions: '0', nsfw: false }]],
    ['command', { name: 'Check', type: 3, default_member_permissions: null }],
    ['command change', { description: 'd' }],
  ])('take a valid body of kind %s', (kind, body) => {
    expect(describeFaults(check(kind, body))).toBe('');
  });

  test.each<[string, BodyKind, unknown, string]>([
    [
      '2001 characters',
      'message callback',
      { type: 4, data: { content: 'x'.repeat(2001) } },
      'data.content: Must be 2000 or fewer in length.',
    ],
    ['a misspelt key', 'edit', { contents: 'x' }, 'contents: This key is not known here'],
    [
      'a misspelt key far inside',
      'edit',
      inRow(button({ lable: 'x' })),
      'components.0.components.0.lable: This key is not known here',
    ],
    [
      'six buttons in a row',
      'edit',
      inRow(...Array.from({ length: 6 }, () => button({}))),
      'components.0.components: Must have 5 or fewer items.',
    ],
    [
      'an address of 513',
      'edit',
      inRow(button({ url: `https://example.org/${'x'.repeat(493)}` })),
      'components.0.components.0.url: Must be 512 or fewer in length.',
    ],
    [
      'an address that is none',
      'edit',
      inRow(button({ url: 'nowhere' })),
      'components.0.components.0.url: Not a well formed url',
    ],
    [
      'a label of 81',
      'edit',
      inRow(button({ label: 'x'.repeat(81) })),
      'components.0.components.0.label: Must be 80 or fewer in length.',
    ],
    [
      'a custom id of 101',
      'edit',
      inRow(button({ custom_id: 'x'.repeat(101) })),
      'components.0.components.0.custom_id: Must be 100 or fewer in length.',
    ],
    [
      'an empty select',
      'edit',
      inRow({ type: 3, custom_id: 'a', options: [] }),
      'components.0.components.0.options: Must have 1 or more items.',
    ],
    [
      'an empty container',
      'edit',
      { components: [{ type: 17, components: [] }] },
      'components.0.components: Must have 1 or more items.',
    ],
    [
      'a bare button',
      'edit',
      { components: [button({})] },
      'components.0.type: No component, option or value of this type may stand here',
    ],
    [
      'a container in a container',
      'edit',
      { components: [{ type: 17, components: [{ type: 17, components: [text('x')] }] }] },
      'components.0.components.0.type: No component, option or value of this type may stand here',
    ],
    [
      'a section without accessory',
      'edit',
      { components: [{ type: 9, components: [text('x')] }] },
      'components.0.accessory: This field is required',
    ],
    [
      'a section of four texts',
      'edit',
      {
        components: [
          { type: 9, components: [text('a'), text('b'), text('c'), text('d')], accessory: button({}) },
        ],
      },
      'components.0.components: Must have 3 or fewer items.',
    ],
    [
      'eleven pictures',
      'edit',
      {
        components: [
          { type: 12, items: Array.from({ length: 11 }, () => ({ media: { url: 'attachment://a' } })) },
        ],
      },
      'components.0.items: Must have 10 or fewer items.',
    ],
    ['a text where a number belongs', 'edit', { flags: '64' }, 'flags: Must be of type number'],
    [
      'a number among text choices',
      'string choices',
      { type: 8, data: { choices: [{ name: 'x', value: 1 }] } },
      'data.choices.0.value: Must be of type string',
    ],
    [
      '26 choices',
      'string choices',
      { type: 8, data: { choices: Array.from({ length: 26 }, () => ({ name: 'x', value: 'x' })) } },
      'data.choices: Must have 25 or fewer items.',
    ],
    [
      'a modal without a title',
      'modal callback',
      { type: 9, data: { custom_id: 'a', components: [text('x')] } },
      'data.title: This field is required',
    ],
    [
      'permissions as a number',
      'command',
      { name: 'x', description: 'd', default_member_permissions: 0 },
      'default_member_permissions: Must be of type string',
    ],
    [
      'a description of 101',
      'command list',
      [{ name: 'x', description: 'd'.repeat(101) }],
      '0.description: Must be 100 or fewer in length.',
    ],
    [
      '26 options',
      'command',
      {
        name: 'x',
        description: 'd',
        options: Array.from({ length: 26 }, (_, n) => ({ type: 3, name: `o${n}`, description: 'd' })),
      },
      'options: Must have 25 or fewer items.',
    ],
    [
      'half of a surrogate pair',
      'edit',
      { content: 'x\ud800y' },
      'content: Half of a surrogate pair stands alone',
    ],
    ['no body', 'edit', null, 'body: Must be of type object'],
  ])('refuse %s', (_, kind, body, message) => {
    expect(describeFaults(check(kind, body))).toBe(message);
  });
});

test('faults are given as the tree that Discord gives', () => {
  const tree = errorTree([fault(['data', 'components', 0], 'A', 'first'), fault(['data'], 'B', 'second')]);
  expect(tree).toEqual({
    data: {
      components: { 0: { _errors: [{ code: 'A', message: 'first' }] } },
      _errors: [{ code: 'B', message: 'second' }],
    },
  });
});
