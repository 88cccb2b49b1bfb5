import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { choiceFaults } from '../../../src/local-discord/check/rules/choices.js';
import { commandFaults, commandListFaults } from '../../../src/local-discord/check/rules/commands.js';

function wrong(command: object): string[] {
  const whole = { name: 'find', description: 'Finds', ...command } as RESTPostAPIApplicationCommandsJSONBody;
  return commandFaults(whole).map(({ path }) => path.join('.'));
}

function option(name: string, more: object = {}) {
  return { type: 3, name, description: 'What', ...more };
}

describe('a command that Discord takes', () => {
  test.each([
    ['with options, required ones first', { options: [option('a', { required: true }), option('b')] }],
    ['with a name in another script', { name: 'พบ' }],
    [
      'with subcommands',
      { options: [{ type: 1, name: 'status', description: 'Says', options: [option('a')] }] },
    ],
    ['of a message, with spaces and capitals', { type: 3, name: 'Check This', description: '' }],
    ['with 8000 characters', { options: eightThousand(0) }],
  ])('%s', (_, command) => {
    expect(wrong(command)).toEqual([]);
  });
});

describe('a command that Discord refuses', () => {
  test.each<[string, object, string[]]>([
    ['a name with a space', { name: 'find it' }, ['name']],
    ['a name with a capital', { name: 'Find' }, ['name']],
    ['no description', { description: ' ' }, ['description']],
    ['an option whose name has a dot', { options: [option('a.b')] }, ['options.0.name']],
    [
      'a required option after one that is not',
      { options: [option('a'), option('b', { required: true })] },
      ['options.1.required'],
    ],
    [
      'the same inside a subcommand',
      {
        options: [
          { type: 1, name: 's', description: 'd', options: [option('a'), option('b', { required: true })] },
        ],
      },
      ['options.0.options.1.required'],
    ],
    ['an option twice', { options: [option('a'), option('a')] }, ['options.1.name']],
    [
      'a subcommand beside an option',
      { options: [{ type: 1, name: 's', description: 'd' }, option('a')] },
      ['options'],
    ],
    [
      'choices beside autocomplete',
      { options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] },
      ['options.0.choices'],
    ],
    [
      'a choice twice',
      {
        options: [
          option('a', {
            choices: [
              { name: 'x', value: '1' },
              { name: 'x', value: '2' },
            ],
          }),
        ],
      },
      ['options.0.choices.1.name'],
    ],
    [
      'a least above the most',
      { options: [option('a', { min_length: 9, max_length: 3 })] },
      ['options.0.min_length'],
    ],
    ['8001 characters', { options: eightThousand(1) }, ['']],
    ['a description in a menu', { type: 3, name: 'Check' }, ['description']],
    ['an option in a menu', { type: 3, name: 'Check', description: '', options: [option('a')] }, ['options']],
  ])('%s', (_, command, paths) => {
    expect(wrong(command)).toEqual(paths);
  });

  test('a name twice in a list, unless the types differ', () => {
    const command = { name: 'find', description: 'Finds' };
    expect(commandListFaults([command, command]).map(({ path }) => path)).toEqual([[1, 'name']]);
    expect(commandListFaults([command, { name: 'find', type: 3 }])).toEqual([]);
  });

  test('101 commands, or 16 of a menu', () => {
    const many = (count: number, more: object) =>
      Array.from({ length: count }, (_, n) => ({ name: `c${n}`, description: 'd', ...more }));
    expect(commandListFaults(many(101, {}))).toHaveLength(1);
    expect(commandListFaults(many(16, { type: 3, description: '' }))).toHaveLength(1);
  });
});

test('a choice of autocomplete is at most 100 long', () => {
  expect(choiceFaults([{ name: 'x', value: 'x'.repeat(100) }])).toEqual([]);
  expect(choiceFaults([{ name: ' ', value: 'x'.repeat(101) }]).map(({ path }) => path.join('.'))).toEqual([
    '0.name',
    '0.value',
  ]);
});

/** Options that bring `find`, described as `Finds`, to 8000 characters and `more`. */
function eightThousand(more: number): object[] {
  // Forty choices of 200 less what the names and descriptions take: find, Finds, a, b, What, What.
  const spare = 8000 - 'findFinds'.length - 2 * 'aWhat'.length - 39 * 200 + more;
  const choices = Array.from({ length: 40 }, (_, n) => ({
    name: String(n).padEnd(100, 'x'),
    value: 'v'.repeat(n === 39 ? spare - 100 : 100),
  }));
  return [option('a', { choices: choices.slice(0, 20) }), option('b', { choices: choices.slice(20) })];
}
