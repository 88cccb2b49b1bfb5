import { describe, expect, it } from 'vitest';
import { parseCall } from '../../src/cli/arguments.js';
import { UsageError } from '../../src/cli/usage.js';

describe('a call of the command line', () => {
  it('joins words that were typed without quotation marks', () => {
    expect(parseCall(['ask', 'who', 'met', 'whom?'])).toEqual({
      command: 'ask',
      text: 'who met whom?',
      options: {},
    });
  });

  it('takes a dash for standard input', () => {
    expect(parseCall(['ask', '-', '--json', '--corpus', 'news'])).toEqual({
      command: 'ask',
      text: '-',
      options: { json: true, corpus: 'news' },
    });
  });

  it('reads numbers as numbers', () => {
    expect(parseCall(['quote', '--about', 'trade', '--page', '2']).options).toEqual({
      about: 'trade',
      page: 2,
    });
  });

  it.each([
    [['frobnicate'], /no command "frobnicate"; there are ask, quote/],
    [[], /a command is missing/],
    [['read', '--about', 'trade'], /"dateline read" takes no --about/],
    [['ask', 'x', '--loud'], /--loud/],
    [['ask', 'x', '--page', '0'], /--page takes a whole number from 1/],
    [['start', '--port', '80x'], /--port takes a whole number from 1 to 65535, not "80x"/],
  ])('refuses %j and says what would be right', (argv, message) => {
    expect(() => parseCall(argv)).toThrow(UsageError);
    expect(() => parseCall(argv)).toThrow(message);
  });
});
