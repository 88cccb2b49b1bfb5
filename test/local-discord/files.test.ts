import { AttachmentBuilder, ComponentType, MessageFlags } from 'discord.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expectKind } from './harness.js';
import { expectError, nextCommand, type ScriptedBot, startScriptedBot } from './scripted-bot.js';

let bot: ScriptedBot;

beforeAll(async () => {
  bot = await startScriptedBot();
});

afterAll(() => bot.close());

/** The head of a PNG picture of 3 by 2 pixels; nothing reads further. */
const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000300000002', 'hex');

function file(name: string, data: Buffer, description = 'A chart') {
  return new AttachmentBuilder(data, { name, description });
}

async function command() {
  const outcome = bot.discord.invoke('echo', { text: 'x' });
  return { outcome, command: await nextCommand(bot) };
}

describe('a file', () => {
  test('comes with its message and is served as it was', async () => {
    const { outcome, command: asked } = await command();
    await asked.reply({ content: 'see', files: [file('chart.png', png)] });
    const [attachment] = expectKind(await outcome, 'message').message.attachments;
    expect(attachment).toMatchObject({
      filename: 'chart.png',
      description: 'A chart',
      content_type: 'image/png',
      size: png.length,
      width: 3,
      height: 2,
    });
    const response = await fetch(attachment?.url ?? '');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(png);
    expect(response.headers.get('content-type')).toBe('image/png');
    expect(response.headers.get('content-disposition')).toBe("inline; filename*=UTF-8''chart.png");
  });

  test('is not shown in place where it could be a page', async () => {
    const { outcome, command: asked } = await command();
    await asked.reply({ content: 'see', files: [file('page.html', Buffer.from('<script>1</script>'))] });
    const [attachment] = expectKind(await outcome, 'message').message.attachments;
    const response = await fetch(attachment?.url ?? '');
    expect(response.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(response.headers.get('content-security-policy')).toBe("default-src 'none'; sandbox");
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  test('is shown by the component that names it', async () => {
    const { outcome, command: asked } = await command();
    const media = { url: 'attachment://chart.png' };
    await asked.reply({
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.MediaGallery, items: [{ media }] }],
      files: [file('chart.png', png), file('lost.txt', Buffer.from('x'))],
    });
    const { message } = expectKind(await outcome, 'message');
    const url = message.attachments[0]?.url;
    expect(url).toMatch(/^http:.*chart\.png$/);
    expect(message.components).toMatchObject([{ items: [{ media: { url, width: 3, height: 2 } }] }]);
    expect(bot.discord.requests().at(-1)).toMatchObject({
      files: [{ name: 'chart.png' }, { name: 'lost.txt' }],
      advice: ['No component shows the file "lost.txt"'],
    });
  });

  test('goes when an edit leaves it out', async () => {
    const { outcome, command: asked } = await command();
    await asked.reply({
      content: 'see',
      files: [file('a.txt', Buffer.from('a')), file('b.txt', Buffer.from('b'))],
    });
    const { message } = expectKind(await outcome, 'message');
    const [first, second] = message.attachments;
    if (!first || !second) throw new Error('Expected two files');
    await asked.editReply({ attachments: [{ id: first.id }] });
    expect(bot.discord.messages().at(-1)?.attachments).toEqual([first]);
    expect((await fetch(first.url)).status).toBe(200);
    expect((await fetch(second.url)).status).toBe(404);
  });

  test('must be there to be named, and not be too large', async () => {
    const { outcome, command: asked } = await command();
    const media = { url: 'attachment://other.png' };
    const body = {
      flags: MessageFlags.IsComponentsV2,
      components: [{ type: ComponentType.MediaGallery, items: [{ media }] }],
      files: [file('chart.png', png)],
    } as const;
    await expectError(
      asked.reply({ ...body, components: [...body.components] as never, files: [...body.files] }),
      50035,
    );
    await expectError(asked.reply({ files: [file('large.bin', Buffer.alloc(10 * 1024 * 1024 + 1))] }), 40005);
    await asked.reply('x');
    await outcome;
  });
});
