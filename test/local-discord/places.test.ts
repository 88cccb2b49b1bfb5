import { MessageFlags, SlashCommandBuilder } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ids } from '../../src/local-discord/world.js';
import { expectKind } from './harness.js';
import { expectError, nextCommand, type ScriptedBot, startScriptedBot } from './scripted-bot.js';

let bot: ScriptedBot;

beforeAll(async () => {
  bot = await startScriptedBot();
  const named = (name: string) => new SlashCommandBuilder().setName(name).setDescription('d');
  await bot.client.application.commands.set([
    named('everywhere').setContexts(0, 1, 2).setIntegrationTypes(0, 1),
    named('server-only').setContexts(0).setIntegrationTypes(0),
    named('plain'),
    named('admin').setDefaultMemberPermissions(0n).setContexts(0),
    named('moderate').setDefaultMemberPermissions(1n << 13n),
  ]);
});

afterAll(() => bot.close());

function names(user: string, channel: string): string[] {
  return bot.discord.commands({ user, channel }).map(({ name }) => name);
}

describe('commands', () => {
  test('of administrators are shown to them alone', () => {
    expect(names(ids.ada, ids.channel)).toEqual(['everywhere', 'server-only', 'plain']);
    expect(names(ids.mira, ids.channel)).toEqual(['everywhere', 'server-only', 'plain', 'admin', 'moderate']);
  });

  test('are shown where their contexts and installations allow', () => {
    expect(names(ids.ada, ids.adaDirect)).toEqual(['everywhere', 'plain', 'moderate']);
    expect(names(ids.ada, ids.group)).toEqual(['everywhere']);
    expect(() => names(ids.ben, ids.adaDirect)).toThrow('no such reader or channel');
  });

  test('of the server stand before those for everywhere', async () => {
    await bot.client.guilds.cache.first()?.commands.set([{ name: 'plain', description: 'of the server' }]);
    const [plain] = bot.discord.commands().filter(({ name }) => name === 'plain');
    expect(plain).toMatchObject({ description: 'of the server', guild_id: ids.guild });
    await bot.client.guilds.cache.first()?.commands.set([]);
  });

  test('keep their id when they are registered again', async () => {
    const { commands } = bot.client.application;
    const plain = (await commands.fetch()).find(({ name }) => name === 'plain');
    const { id, version } = { ...plain };
    const made = await commands.create({ name: 'plain', description: 'changed' });
    expect(made).toMatchObject({ id, description: 'changed' });
    expect(made.version).not.toBe(version);
  });

  test('are made, changed and deleted one by one', async () => {
    const { commands } = bot.client.application;
    const made = await commands.create({ name: 'extra', description: 'd' });
    await commands.edit(made, { description: 'changed' });
    expect((await commands.fetch(made.id)).description).toBe('changed');
    await expectError(commands.edit(made, { name: 'Not Valid' }), 50035);
    await commands.delete(made);
    await expectError(commands.fetch(made.id), 10063);
  });

  test('are refused as a whole where one is not valid', async () => {
    const { commands } = bot.client.application;
    const required = { type: 3, name: 'b', description: 'd', required: true };
    const options = [{ type: 3, name: 'a', description: 'd' }, required];
    await expectError(commands.set([{ name: 'x', description: 'd', options }]), 50035);
    expect(names(ids.mira, ids.channel)).toContain('admin');
  });
});

describe('an interaction says where it comes from', () => {
  async function asked(user: string, channel: string) {
    const outcome = bot.discord.invoke('everywhere', {}, { user, channel });
    const command = await nextCommand(bot);
    await command.reply('x');
    await outcome;
    return command;
  }

  test('in the server', async () => {
    const command = await asked(ids.mira, ids.channel);
    expect(command.inCachedGuild()).toBe(true);
    expect(command.memberPermissions?.has('Administrator')).toBe(true);
    expect(command.context).toBe(0);
    expect(command.channel?.id).toBe(ids.channel);
    expect(command.authorizingIntegrationOwners.toJSON()).toEqual({ 0: ids.guild, 1: ids.mira });
  });

  test('in a conversation with the bot', async () => {
    const command = await asked(ids.ben, ids.benDirect);
    expect(command.context).toBe(1);
    expect(command.guildId).toBeNull();
    expect(command.user.id).toBe(ids.ben);
    expect(command.authorizingIntegrationOwners.toJSON()).toEqual({ 0: '0', 1: ids.ben });
  });

  test('in a place where only the asker installed the app', async () => {
    const command = await asked(ids.ada, ids.group);
    expect(command.context).toBe(2);
    expect(command.authorizingIntegrationOwners.toJSON()).toEqual({ 1: ids.ada });
    for (let n = 1; n <= 5; n += 1) await command.followUp(`${n}`);
    await expectError(command.followUp('6'), 40094);
  });
});

describe('a private message', () => {
  test('is seen by the asker alone, who can dismiss it', async () => {
    const outcome = bot.discord.invoke('plain');
    await (await nextCommand(bot)).reply({ content: 'psst', flags: MessageFlags.Ephemeral });
    const { message } = expectKind(await outcome, 'message');
    const seenBy = (user: string) => bot.discord.messages({ user }).some(({ id }) => id === message.id);
    expect([seenBy(ids.ada), seenBy(ids.ben), seenBy(ids.mira)]).toEqual([true, false, false]);
    expect(() => bot.discord.delete(message, { user: ids.mira })).toThrow('no such message');
    expect(() => bot.discord.dismiss(message, { user: ids.ben })).toThrow('no such private message');
    bot.discord.dismiss(message);
    expect(seenBy(ids.ada)).toBe(false);
  });
});

describe('a message that all see', () => {
  test('is deleted by an administrator or by who wrote it', () => {
    const mine = bot.discord.post('mine');
    expect(() => bot.discord.delete(mine, { user: ids.ben })).toThrow('Only an administrator');
    bot.discord.delete(mine, { user: ids.mira });
    bot.discord.delete(bot.discord.post('mine'));
    expect(bot.discord.messages().some(({ content }) => content === 'mine')).toBe(false);
  });

  test('is not empty', () => {
    expect(() => bot.discord.post(' ')).toThrow('between 1 and 2000 characters');
  });
});
