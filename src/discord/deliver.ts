import { randomBytes } from 'node:crypto';
import {
  type ChatInputCommandInteraction,
  type ContextMenuCommandInteraction,
  DiscordAPIError,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
} from 'discord.js';
import type { Logger } from 'pino';
import { broken } from '../replies/problem.js';
import { type Message, render } from './render.js';

export type Answerable =
  | ChatInputCommandInteraction
  | ContextMenuCommandInteraction
  | MessageComponentInteraction
  | ModalMessageModalSubmitInteraction;

/** What is to be shown: a message of its own, or one in place of that on which a button was pressed. */
export interface Outcome {
  readonly message: Message;
  readonly place: 'public' | 'private' | 'instead';
}

export interface Delivery {
  readonly log: Logger;
  /** Milliseconds after which the answer is announced, well under the three seconds that Discord waits. */
  readonly deferAfter: number;
}

export const DEFER_AFTER = 1500;

/** Codes of Discord that say the reader cannot be reached any more: unknown or answered interaction. */
const GONE: readonly unknown[] = [10062, 40060];

/**
 * Makes an outcome and shows it: at once, or after an announcement where it takes longer.
 * Never rejects, and never leaves the reader with nothing as long as Discord can be reached.
 * @param expected where the outcome will be shown if nothing goes wrong; an announcement has to know it before.
 */
export async function deliver(
  interaction: Answerable,
  expected: Outcome['place'],
  make: () => Promise<Outcome>,
  delivery: Delivery,
): Promise<void> {
  const made = attempt(make, delivery.log);
  try {
    if ((await within(made, delivery.deferAfter)) === undefined) await announce(interaction, expected);
    await show(interaction, await made, expected);
  } catch (error) {
    await excuse(interaction, error, delivery.log);
  }
}

/** The outcome, or the message that says it broke. Never rejects. */
async function attempt(make: () => Promise<Outcome>, log: Logger): Promise<Outcome> {
  try {
    return await make();
  } catch (error) {
    const message = render(broken(report(error, log)), '00000000');
    return { message, place: 'private' };
  }
}

async function within<T>(promise: Promise<T>, milliseconds: number): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** A deferred reply takes the Ephemeral flag alone; Components V2 come with the edit. */
async function announce(interaction: Answerable, expected: Outcome['place']): Promise<void> {
  if (expected === 'instead' && 'deferUpdate' in interaction) await interaction.deferUpdate();
  else await interaction.deferReply(expected === 'private' ? { flags: MessageFlags.Ephemeral } : {});
}

async function show(interaction: Answerable, { message, place }: Outcome, expected: Outcome['place']) {
  if (!interaction.deferred) {
    if (place === 'instead' && 'update' in interaction) await interaction.update(edit(message));
    else await interaction.reply(fresh(message, place === 'private'));
  } else if (place === expected) {
    await interaction.editReply(edit(message));
  } else {
    // Announced to everybody, or in place of another message, and now for the asker alone.
    if (expected === 'public') await interaction.deleteReply();
    await interaction.followUp(fresh(message, place === 'private'));
  }
}

/** The last resort: a plain line in place of what could not be shown or done. Never rejects. */
export async function excuse(interaction: Answerable, error: unknown, log: Logger): Promise<void> {
  const id = report(error, log);
  if (error instanceof DiscordAPIError && GONE.includes(error.code)) return;
  const content = `This could not be done, and it is not your fault. The operator finds it under the id ${id}.`;
  const plain = { content, allowedMentions: { parse: [] } };
  try {
    if (interaction.deferred && !interaction.replied && !('update' in interaction))
      await interaction.editReply(plain);
    else if (interaction.deferred || interaction.replied)
      await interaction.followUp({ ...plain, flags: MessageFlags.Ephemeral });
    else await interaction.reply({ ...plain, flags: MessageFlags.Ephemeral });
  } catch (second) {
    log.error({ err: second, errorId: id }, 'not even the excuse could be shown');
  }
}

/** Logs an error; returns the id under which the log has it. */
export function report(error: unknown, log: Logger): string {
  const errorId = randomBytes(4).toString('hex');
  log.error({ err: error, errorId }, 'an interaction failed');
  return errorId;
}

/** A message of its own. Nothing in it may ping anybody. */
export function fresh(message: Message, ephemeral: boolean) {
  const { components, files } = body(message);
  const flags = ephemeral
    ? ([MessageFlags.IsComponentsV2, MessageFlags.Ephemeral] as const)
    : ([MessageFlags.IsComponentsV2] as const);
  return { components, files, flags, allowedMentions: { parse: [] } };
}

/** A message in place of another: what that had attached goes. */
export function edit(message: Message) {
  return {
    ...body(message),
    flags: [MessageFlags.IsComponentsV2] as const,
    attachments: [],
    allowedMentions: { parse: [] },
  };
}

function body({ components, files }: Message) {
  return {
    components: [...components],
    files: files.map(({ name, data, alt }) => ({
      name,
      attachment: Buffer.from(data),
      ...(alt ? { description: alt } : {}),
    })),
  };
}
