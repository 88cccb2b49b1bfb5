import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ids } from '../../src/local-discord/world.js';
import { startEchoBot } from './echo-bot.js';
import { expectKind, type RunningBot } from './harness.js';

let bot: RunningBot;

beforeAll(async () => {
  bot = await startEchoBot();
});

afterAll(() => bot.close());

async function said(words: string) {
  return expectKind(await bot.discord.invoke('echo', { text: words }), 'message').message;
}

describe('a discord.js client', () => {
  test('answers a command with a message that everybody sees', async () => {
    const message = await said('hello');
    expect(message.content).toBe('hello');
    expect(bot.discord.messages().at(-1)).toEqual(message);
  });

  test('suggests as one types', async () => {
    const outcome = await bot.discord.autocomplete('suggest', { text: 'ab' }, 'text');
    expect(expectKind(outcome, 'choices').choices).toEqual([{ name: 'Say ab', value: 'ab' }]);
  });

  test('changes its message on a press', async () => {
    const outcome = await bot.discord.press(await said('hello'), 'again');
    expect(expectKind(outcome, 'update').message.content).toBe('hello again');
  });

  test('answers a choice', async () => {
    const outcome = await bot.discord.choose(await said('hello'), 'pick', ['2']);
    expect(expectKind(outcome, 'message').message.content).toBe('Picked 2');
  });

  test('opens a modal and reads it', async () => {
    const modal = expectKind(await bot.discord.press(await said('hello'), 'ask'), 'modal');
    expect(modal.modal.title).toBe('Say something');
    const outcome = await bot.discord.submit(modal, { words: 'from a modal' });
    expect(expectKind(outcome, 'message').message.content).toBe('from a modal');
  });

  test('reads a message from its menu, and answers the asker alone', async () => {
    const posted = bot.discord.post('quiet');
    const outcome = expectKind(await bot.discord.menu('Shout this', posted), 'message');
    expect(outcome.private).toBe(true);
    expect(outcome.message.content).toBe('QUIET');
    expect(bot.discord.messages({ user: ids.ben }).map(({ id }) => id)).not.toContain(outcome.message.id);
  });
});
