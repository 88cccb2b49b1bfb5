import { Writable } from 'node:stream';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defineCommand, EVERYWHERE } from '../../src/discord/command.js';
import { ids } from '../../src/local-discord/world.js';
import { problem } from '../../src/replies/problem.js';
import type { Action, Reply } from '../../src/replies/reply.js';
import { expectKind, type RunningBot } from '../local-discord/harness.js';
import { idOfButton, startDateline, wordsOf } from './bot.js';
import { madeCoverage } from './made-coverage.js';

/** Lets a command wait until the test says what it answers. */
let answerWith: (reply: Reply) => void = () => {};
const told = () =>
  new Promise<Reply>((resolve) => {
    answerWith = resolve;
  });

const words = (text: string): Reply => ({ tone: 'answer', blocks: [{ type: 'text', line: [{ text }] }] });
const view = (name: string): Action => ({ deed: 'show', command: 'made', view: name, fields: [], page: 0 });
const button = (name: string) => ({ label: name, action: view(name) });

const named = (name: string) => ({ name, description: name, ...EVERYWHERE });
const PRIVATE = [{ type: 5, name: 'private', description: 'private' }] as const;

const commands = [
  defineCommand({ key: 'slow', definition: { ...named('slow'), options: PRIVATE }, answer: told }),
  defineCommand({
    key: 'made',
    definition: named('made'),
    answer: () => ({
      ...words('the first words'),
      blocks: [
        { type: 'text', line: [{ text: 'the first words' }] },
        { type: 'buttons', buttons: ['late', 'fails', 'unknown', 'invalid', 'wrong'].map(button) },
      ],
    }),
    views: {
      late: told,
      wrong: () => problem('this is wrong'),
      fails: () => {
        throw new Error('the desk broke');
      },
      invalid: () => ({ tone: 'answer', blocks: [{ type: 'image', file: 'missing.png', alt: '' }] }),
    },
  }),
  defineCommand({
    key: 'fails',
    definition: named('fails'),
    answer: () => {
      throw new Error('the desk broke');
    },
  }),
  defineCommand({
    key: 'invalid',
    definition: named('invalid'),
    answer: () => ({ tone: 'answer', blocks: [{ type: 'file', file: 'missing.csv' }] }),
  }),
  defineCommand({
    key: 'many',
    definition: named('many'),
    answer: () => ({
      tone: 'answer',
      blocks: Array.from({ length: 50 }, () => ({ type: 'divider' }) as const),
    }),
  }),
];

const logged: string[] = [];
let bot: RunningBot;

beforeAll(async () => {
  const log = new Writable({
    write(chunk, _encoding, done) {
      logged.push(String(chunk));
      done();
    },
  });
  bot = await startDateline(madeCoverage(), {
    commands,
    deferAfter: 20,
    logger: pino({ level: 'error' }, log),
  });
});

afterAll(() => bot.close());

const updated = (id?: string) =>
  bot.discord.events.next('message-updated', ({ message }) => id === undefined || message.id === id);

describe('an answer that could be late', () => {
  it.each([false, true])('is announced in time and completed, private: %s', async (hidden) => {
    const outcome = await bot.discord.invoke('slow', { private: hidden }, { until: 'answer' });
    expect(outcome).toMatchObject({ kind: 'deferred', thinking: true });
    const completed = updated();
    answerWith(words('worth the wait'));
    const { message } = await completed;
    expect(wordsOf(message)).toContain('worth the wait');
    const seen = bot.discord.messages({ user: ids.ben }).map(({ id }) => id);
    expect(seen.includes(message.id)).toBe(!hidden);
  });

  it('is taken back where it turns out to be for the asker alone', async () => {
    await bot.discord.invoke('slow', {}, { until: 'answer' });
    const created = bot.discord.events.next('message-created');
    answerWith(problem('type something else'));
    const { message, user } = await created;
    expect(wordsOf(message)).toBe('type something else');
    expect(user).toBe(ids.ada);
    expect(bot.discord.messages({ user: ids.ben }).at(-1)).not.toMatchObject({ flags: 128 });
  });

  it('changes a message late as well', async () => {
    const { message } = expectKind(await bot.discord.invoke('made'), 'message');
    const outcome = await bot.discord.press(message, idOfButton(message, 'late'), { until: 'answer' });
    expect(outcome).toMatchObject({ kind: 'deferred', thinking: false });
    const changed = updated(message.id);
    answerWith(words('the late words'));
    expect(wordsOf((await changed).message)).toContain('the late words');
  });
});

describe('what breaks', () => {
  it('is said privately with an id under which the log has it', async () => {
    const outcome = expectKind(await bot.discord.invoke('fails'), 'message');
    expect(outcome.private).toBe(true);
    const id = /`([0-9a-f]{8})`/.exec(wordsOf(outcome.message))?.[1];
    const entry = logged.map((line) => JSON.parse(line)).find(({ errorId }) => errorId === id);
    expect(entry.err.message).toBe('the desk broke');
  });

  it('leaves the message as it was where a button breaks', async () => {
    const { message } = expectKind(await bot.discord.invoke('made'), 'message');
    const outcome = expectKind(await bot.discord.press(message, idOfButton(message, 'fails')), 'message');
    expect(outcome.private).toBe(true);
    expect(bot.discord.messages()).toContainEqual(message);
  });

  it.each(['invalid', 'many'])('never leaves the reader with nothing: %s', async (command) => {
    const outcome = expectKind(await bot.discord.invoke(command), 'message');
    expect(outcome.private).toBe(true);
    expect(wordsOf(outcome.message)).toMatch(/[0-9a-f]{8}/);
  });

  it('says so where a button brings a body that Discord refuses', async () => {
    const { message } = expectKind(await bot.discord.invoke('made'), 'message');
    const outcome = expectKind(await bot.discord.press(message, idOfButton(message, 'invalid')), 'message');
    expect(outcome.private).toBe(true);
    expect(outcome.message.content).toContain('could not be done');
  });

  it('is said where a button could not do what it is for', async () => {
    const { message } = expectKind(await bot.discord.invoke('made'), 'message');
    bot.discord.failNext(403);
    const outcome = expectKind(await bot.discord.press(message, idOfButton(message, 'Dismiss')), 'message');
    expect(outcome.private).toBe(true);
    expect(outcome.message.content).toContain('could not be done');
  });

  it('is survived where Discord itself fails for a moment', async () => {
    bot.discord.failNext(500);
    expect(wordsOf(expectKind(await bot.discord.invoke('made'), 'message').message)).toContain(
      'the first words',
    );
  });
});

describe('a request that hangs', () => {
  it('is given up soon enough for another try to be in time', async () => {
    bot.discord.failNext('hang');
    expect(wordsOf(expectKind(await bot.discord.invoke('made'), 'message').message)).toContain(
      'the first words',
    );
  });
});

describe('what is wrong or unknown', () => {
  it('is said beside the message, not in place of it', async () => {
    const { message } = expectKind(await bot.discord.invoke('made'), 'message');
    const outcome = expectKind(await bot.discord.press(message, idOfButton(message, 'wrong')), 'message');
    expect(outcome.private).toBe(true);
    expect(wordsOf(outcome.message)).toBe('this is wrong');
  });

  it('a button that no command knows is answered privately', async () => {
    const { message } = expectKind(await bot.discord.invoke('made'), 'message');
    const outcome = expectKind(await bot.discord.press(message, idOfButton(message, 'unknown')), 'message');
    expect(outcome.private).toBe(true);
    expect(wordsOf(outcome.message)).toContain('from an older version of the bot');
  });
});
