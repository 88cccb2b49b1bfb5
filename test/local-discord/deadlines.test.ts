import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectKind } from './harness.js';
import { expectError, nextCommand, nextPress, type ScriptedBot, startScriptedBot } from './scripted-bot.js';

let bot: ScriptedBot;

beforeAll(async () => {
  bot = await startScriptedBot();
});

afterAll(() => bot.close());

const MINUTE = 60_000;

function invoke(until: 'answer' | 'result' = 'result') {
  return bot.discord.invoke('echo', { text: 'x' }, { until });
}

describe('a first answer', () => {
  test('is taken within three seconds', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    bot.clock.advance(2_999);
    await command.reply('in time');
    expect(expectKind(await outcome, 'message').message.content).toBe('in time');
  });

  test('is too late after them', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    bot.clock.advance(3_000);
    expect(await outcome).toMatchObject({ kind: 'failed', reason: 'No answer within 3 seconds' });
    await expectError(command.reply('too late'), 10062);
  });

  test('is taken once', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await command.reply('once');
    command.replied = false;
    await expectError(command.reply('twice'), 40060);
    expect(expectKind(await outcome, 'message').message.content).toBe('once');
  });

  test('that is refused may be mended in time, and is named where it is not', async () => {
    const mended = invoke();
    const command = await nextCommand(bot);
    await expectError(command.reply({ content: ' ' }), 50006);
    await command.reply('mended');
    expectKind(await mended, 'message');

    const failed = invoke();
    await expectError((await nextCommand(bot)).reply({ content: 'x'.repeat(2001) }), 50035);
    bot.clock.advance(3_000);
    const { reason } = expectKind(await failed, 'failed');
    expect(reason).toContain('data.content: Must be 2000 or fewer in length.');
  });

  test('must be of a kind that the interaction takes', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    const route = `/interactions/${command.id}/${command.token}/callback` as const;
    await expectError(bot.client.rest.post(route, { body: { type: 8, data: { choices: [] } } }), 50035);
    await expectError(bot.client.rest.post(route, { body: { type: 7, data: { content: 'x' } } }), 50035);
    await command.reply('x');
    expectKind(await outcome, 'message');
  });

  test('must name an interaction that there is, by its token', async () => {
    const outcome = invoke();
    const { id, token } = await nextCommand(bot);
    const body = { type: 4, data: { content: 'x' } };
    await expectError(
      bot.client.rest.post(`/interactions/1/${token}/callback`, { body, auth: false }),
      10062,
    );
    await expectError(
      bot.client.rest.post(`/interactions/${id}/wrong/callback`, { body, auth: false }),
      50027,
    );
    bot.clock.advance(3_000);
    expectKind(await outcome, 'failed');
  });
});

describe('a deferred reply', () => {
  test('says that the bot is thinking, until it is completed', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await command.deferReply();
    expect(Number(bot.discord.messages().at(-1)?.flags) & 128).toBe(128);
    bot.clock.advance(14 * MINUTE);
    await command.editReply('done');
    const { message } = expectKind(await outcome, 'message');
    expect(message).toMatchObject({ content: 'done', flags: 0, edited_timestamp: null });
    expect(bot.discord.messages().at(-1)).toEqual(message);
  });

  test('is completed by the first follow-up, and stays as private as it was', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await command.deferReply({ flags: 64 });
    await command.followUp('done');
    const { message, private: isPrivate } = expectKind(await outcome, 'message');
    expect(isPrivate).toBe(true);
    expect(message.content).toBe('done');
  });

  test('takes Components V2 on the edit, and not before', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await expectError(command.deferReply({ flags: 64 | 32768 } as never), 50035);
    await command.deferReply();
    await command.editReply({ flags: 32768, components: [{ type: 10, content: 'done' }] });
    expect(expectKind(await outcome, 'message').message.flags).toBe(32768);
  });

  test('fails after fifteen minutes', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await command.deferReply();
    bot.clock.advance(15 * MINUTE);
    expectKind(await outcome, 'failed');
    bot.clock.advance(1);
    await expectError(command.editReply('too late'), 10062);
  });

  test('can be deleted', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await command.deferReply();
    await command.deleteReply();
    expectKind(await outcome, 'deleted');
  });
});

describe('a later request', () => {
  test('is taken for fifteen minutes', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await command.reply('x');
    await outcome;
    bot.clock.advance(15 * MINUTE);
    expect((await command.followUp('still')).content).toBe('still');
    bot.clock.advance(1);
    await expectError(command.followUp('too late'), 10062);
    await expectError(command.editReply('too late'), 10062);
  });

  test('is not taken before the first answer', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await expectError(command.webhook.send('early'), 10015);
    await command.reply('x');
    await outcome;
  });

  test('needs the right token', async () => {
    const { application } = bot.client;
    const body = { content: 'x' };
    await expectError(
      bot.client.rest.post(`/webhooks/${application.id}/wrong`, { body, auth: false }),
      50027,
    );
  });

  test('reads, changes and deletes what was written', async () => {
    const outcome = invoke();
    const command = await nextCommand(bot);
    await command.reply('first');
    await outcome;
    expect((await command.fetchReply()).content).toBe('first');
    await command.editReply('second');
    const more = await command.followUp({ content: 'more', flags: 64 });
    await command.editReply({ message: more, content: 'changed' });
    expect(
      bot.discord
        .messages()
        .slice(-2)
        .map(({ content }) => content),
    ).toEqual(['second', 'changed']);
    await command.deleteReply(more);
    await expectError(command.deleteReply(more), 10008);
    expect(bot.discord.messages().at(-1)?.content).toBe('second');
  });
});

describe('a press', () => {
  async function message() {
    const outcome = invoke();
    const command = await nextCommand(bot);
    const components = [
      { type: 1, components: [{ type: 2, style: 1, label: 'Go', custom_id: 'go' }] },
    ] as const;
    await command.reply({ content: 'x', components: components as never });
    return expectKind(await outcome, 'message').message;
  }

  test('that is only noted lets the message be changed later', async () => {
    const outcome = bot.discord.press(await message(), 'go');
    const press = await nextPress(bot);
    await press.deferUpdate();
    await press.editReply('y');
    expect(expectKind(await outcome, 'update').message.content).toBe('y');
  });

  test('gives its first answer where that is asked for', async () => {
    const outcome = bot.discord.press(await message(), 'go', { until: 'answer' });
    await (await nextPress(bot)).deferUpdate();
    expect(await outcome).toMatchObject({ kind: 'deferred', thinking: false });
  });

  test('of the asker may take the message away', async () => {
    const { id } = await message();
    const outcome = bot.discord.press(id, 'go');
    const press = await nextPress(bot);
    await press.deferUpdate();
    await press.deleteReply();
    expectKind(await outcome, 'deleted');
    expect(bot.discord.messages().some((one) => one.id === id)).toBe(false);
  });

  test('is refused where there is no such button', async () => {
    await expect(bot.discord.press(await message(), 'stop')).rejects.toThrow('no component "stop"');
  });
});
