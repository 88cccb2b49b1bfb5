import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Suggestion } from '../../src/answers/answer.js';
import type { Coverage } from '../../src/coverage.js';
import { choices } from '../../src/discord/choices.js';
import { expectKind, type RunningBot } from '../local-discord/harness.js';
import { startDateline } from './bot.js';
import { madeCoverage } from './made-coverage.js';

let bot: RunningBot;
let coverage: Coverage;

beforeAll(async () => {
  bot = await startDateline(() => coverage);
});

afterAll(() => bot.close());

async function offered(command: string, option: string, letters: string) {
  return expectKind(await bot.discord.autocomplete(command, { [option]: letters }, option), 'choices')
    .choices;
}

const suggest =
  (label: string) =>
  (letters: string): Suggestion[] => [{ label: `${label} ${letters}`, value: `${label}-id` }];

function suggesting(): Coverage {
  const made = madeCoverage();
  return {
    ...made,
    asks: { ...made.asks, suggest: suggest('ask') },
    quotes: { ...made.quotes, suggest: suggest('speaker') },
    stats: { ...made.stats, suggest: suggest('measure') },
    sources: { ...made.sources, suggest: suggest('source') },
  };
}

describe('autocomplete', () => {
  it.each([
    ['ask', 'question', 'ask'],
    ['ask', 'source', 'source'],
    ['quote', 'speaker', 'speaker'],
    ['quote', 'source', 'source'],
    ['stat', 'query', 'measure'],
    ['stat', 'source', 'source'],
    ['source', 'file', 'source'],
  ])('/%s offers for %s what the desk for it suggests', async (command, option, label) => {
    coverage = suggesting();
    expect(await offered(command, option, 'he')).toEqual([{ name: `${label} he`, value: `${label}-id` }]);
  });

  it('offers nothing where a desk breaks', async () => {
    const made = suggesting();
    coverage = {
      ...made,
      quotes: {
        ...made.quotes,
        suggest: () => {
          throw new Error('broken');
        },
      },
    };
    expect(await offered('quote', 'speaker', 'x')).toEqual([]);
  });

  it('keeps the limits of Discord whatever a desk suggests', async () => {
    const wild = Array.from({ length: 60 }, (_, i) => ({
      label: `${'long '.repeat(40)}${i}`,
      value: `value ${i}`,
    }));
    const made = suggesting();
    coverage = { ...made, asks: { ...made.asks, suggest: () => wild } };
    const list = await offered('ask', 'question', 'x');
    expect(list).toHaveLength(25);
    expect(list[0]?.name.length).toBeLessThanOrEqual(100);
  });
});

describe('choices', () => {
  it('leave out what cannot be sent as it is, and what was there already', () => {
    const suggestions = [
      { label: 'a', value: 'x'.repeat(101) },
      { label: 'b', value: ' ' },
      { label: '\u200B', value: 'unseen' },
      { label: 'c', value: 'same' },
      { label: 'd', value: 'same' },
    ];
    expect(choices(suggestions)).toEqual([{ name: 'c', value: 'same' }]);
  });
});
