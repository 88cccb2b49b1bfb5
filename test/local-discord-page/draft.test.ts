import { type APIApplicationCommand, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import {
  closeOption,
  filled,
  openOption,
  problems,
  startDraft,
  take,
  type,
} from '../../src/local-discord/page/composer/draft.js';

const { String: Text, Integer, Boolean: Flag } = ApplicationCommandOptionType;

const weather = {
  id: '1',
  name: 'weather',
  description: 'Tells the weather',
  options: [
    { type: Text, name: 'place', description: 'Where', required: true, max_length: 5, autocomplete: true },
    { type: Integer, name: 'days', description: 'For how long', min_value: 1, max_value: 9 },
    { type: Flag, name: 'private', description: 'For me alone' },
    { type: Text, name: 'unit', description: 'Of what', choices: [{ name: 'Celsius', value: 'c' }] },
  ],
} as unknown as APIApplicationCommand;

const noneRequired = { ...weather, options: weather.options?.slice(1) } as APIApplicationCommand;

describe('a command that is being typed', () => {
  it('begins with its required options, or the first that is written out', () => {
    expect(startDraft(weather).open).toEqual(['place']);
    expect(startDraft(noneRequired).open).toEqual(['days']);
  });

  it('takes words typed after its name into the first open option', () => {
    expect(filled(startDraft(weather, 'Bern'))).toEqual([{ name: 'place', type: Text, value: 'Bern' }]);
  });

  it('sends what is typed as the type of its option, in the order of the command', () => {
    let draft = startDraft(weather);
    for (const name of ['unit', 'private', 'days']) draft = openOption(draft, name);
    draft = take(draft, 'unit', 'Celsius', 'c');
    draft = type(type(type(draft, 'private', 'True'), 'days', ' 3 '), 'place', ' Bern ');
    expect(filled(draft)).toEqual([
      { name: 'place', type: Text, value: 'Bern' },
      { name: 'days', type: Integer, value: 3 },
      { name: 'private', type: Flag, value: true },
      { name: 'unit', type: Text, value: 'c' },
    ]);
  });

  it('sends the value of a suggestion, until one types on', () => {
    const taken = take(startDraft(weather), 'place', 'Bern (the capital of Switzerland)', 'id-7');
    expect(problems(taken)).toEqual({});
    expect(filled(taken)[0]?.value).toBe('id-7');
    expect(filled(type(taken, 'place', 'Basel'))[0]?.value).toBe('Basel');
  });

  it('leaves out what is closed or blank', () => {
    const draft = type(openOption(type(startDraft(weather), 'place', 'Bern'), 'days'), 'days', '2');
    expect(filled(closeOption(draft, 'days'))).toHaveLength(1);
    expect(filled(type(draft, 'days', '  '))).toHaveLength(1);
  });

  it('keeps a required option open', () => {
    const draft = startDraft(weather);
    expect(closeOption(draft, 'place')).toBe(draft);
  });
});

describe('what Discord would object to', () => {
  const wrong = (option: string, text: string) =>
    problems(type(openOption(type(startDraft(weather), 'place', 'Bern'), option), option, text))[option];

  it.each([
    ['place', '', 'This option is required'],
    ['place', 'Reykjavik', 'At most 5 characters'],
    ['days', 'two', 'A whole number'],
    ['days', '0', 'The number must be at least 1'],
    ['days', '10', 'The number must be at most 9'],
    ['private', 'perhaps', 'True or False'],
    ['unit', 'Celsius', 'Choose one of the list'],
  ])('is said of %s with "%s"', (option, text, problem) => {
    expect(wrong(option, text)).toBe(problem);
  });

  it('is nothing where all fits', () => {
    expect(wrong('days', '9')).toBeUndefined();
    expect(wrong('private', 'false')).toBeUndefined();
  });
});
