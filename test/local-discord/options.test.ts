import type { APIApplicationCommand } from 'discord-api-types/v10';
import { describe, expect, test } from 'vitest';
import { parseCommandLine } from '../../src/local-discord/command-line.js';
import { filledOptions, nested, optionsOf, typedOptions } from '../../src/local-discord/options.js';

const quote = command('quote', [
  { type: 3, name: 'speaker', description: 'd', autocomplete: true },
  { type: 3, name: 'kind', description: 'd', choices: [{ name: 'Direct', value: 'direct' }] },
  { type: 4, name: 'page', description: 'd', min_value: 1, max_value: 9 },
  { type: 10, name: 'share', description: 'd' },
  { type: 5, name: 'private', description: 'd' },
]);
const ask = command('ask', [
  { type: 3, name: 'question', description: 'd', required: true, min_length: 2, max_length: 5 },
]);
const coverage = command('coverage', [
  { type: 1, name: 'status', description: 'd' },
  { type: 2, name: 'admin', description: 'd', options: [{ type: 1, name: 'reload', description: 'd' }] },
]);

function command(name: string, options: object[]): APIApplicationCommand {
  return { name, type: 1, options } as APIApplicationCommand;
}

function filled(of: APIApplicationCommand, values: Record<string, string | number | boolean>) {
  return filledOptions(optionsOf(of, []), values);
}

describe('options of a command', () => {
  test('are sent with their type, in the order of the definition', () => {
    expect(filled(quote, { private: true, page: '2', speaker: 'Ada', kind: 'direct', share: 0.5 })).toEqual([
      { name: 'speaker', type: 3, value: 'Ada' },
      { name: 'kind', type: 3, value: 'direct' },
      { name: 'page', type: 4, value: 2 },
      { name: 'share', type: 10, value: 0.5 },
      { name: 'private', type: 5, value: true },
    ]);
  });

  test.each([
    [ask, {}, 'The option "question" is required'],
    [ask, { question: 'x' }, 'The option "question" must have 2 or more characters'],
    [ask, { question: 'xxxxxx' }, 'The option "question" must have 5 or fewer characters'],
    [ask, { question: 'xx', more: 1 }, 'There is no option "more"'],
    [quote, { kind: 'other' }, 'The option "kind" takes one of its choices only'],
    [quote, { page: 'two' }, 'The option "page" must be a number'],
    [quote, { page: 1.5 }, 'The option "page" must be a whole number'],
    [quote, { page: 0 }, 'The option "page" must be 1 or more'],
    [quote, { page: 10 }, 'The option "page" must be 9 or less'],
    [quote, { private: 'perhaps' }, 'The option "private" must be true or false'],
  ])('are refused as the client of Discord refuses them (%#)', (of, values, message) => {
    expect(() => filled(of, values)).toThrow(message);
  });

  test('are not checked while one of them is typed', () => {
    const typed = typedOptions(optionsOf(quote, []), { page: 99, speaker: 'a' }, 'speaker');
    expect(typed.options).toEqual([
      { name: 'page', type: 4, value: 99 },
      { name: 'speaker', type: 3, value: 'a', focused: true },
    ]);
    expect(() => typedOptions(optionsOf(quote, []), {}, 'kind')).toThrow('has no autocomplete');
  });

  test('stand inside their subcommand', () => {
    expect(nested(coverage, ['admin', 'reload'], [])).toEqual([
      { name: 'admin', type: 2, options: [{ name: 'reload', type: 1, options: [] }] },
    ]);
    expect(() => optionsOf(coverage, [])).toThrow('/coverage needs a subcommand, such as "status"');
    expect(() => optionsOf(coverage, ['stop'])).toThrow('/coverage has no subcommand "stop"');
  });
});

describe('a typed line', () => {
  const all = [quote, ask, coverage];

  test.each([
    [
      '/quote speaker:Ada Lovelace private:true',
      { name: 'quote', options: { speaker: 'Ada Lovelace', private: 'true' } },
    ],
    ['/ask why now?', { name: 'ask', options: { question: 'why now?' } }],
    ['ask question:at 10:30', { name: 'ask', options: { question: 'at 10:30' } }],
    ['/coverage admin reload', { name: 'coverage admin reload', options: {} }],
    ['/quote', { name: 'quote', options: {} }],
  ])('%s', (line, typed) => {
    expect(parseCommandLine(line, all)).toEqual(typed);
  });

  test.each(['', '/', '/nothing', 'hello there'])('%j names no command', (line) => {
    expect(() => parseCommandLine(line, all)).toThrow('There is no command');
  });

  test('has no text where the command takes none', () => {
    expect(() => parseCommandLine('/coverage status now', all)).toThrow('/coverage takes no text');
  });
});
