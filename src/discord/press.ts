import {
  type MessageComponentInteraction,
  MessageFlags,
  type ModalMessageModalSubmitInteraction,
  PermissionFlagsBits,
} from 'discord.js';
import { problem } from '../replies/problem.js';
import type { Action, Deed, Reply } from '../replies/reply.js';
import { type CustomId, decodeCustomId } from './custom-id.js';
import { deliver, edit, excuse, fresh, type Outcome, report } from './deliver.js';
import type { Desk } from './desk.js';
import { type Frame, framed } from './frame.js';
import { pageAsked, pageModal } from './page-modal.js';
import { type Message, render } from './render.js';

type Pressed = MessageComponentInteraction | ModalMessageModalSubmitInteraction;

const OLD = problem('This button is from an older version of the bot. Ask the question again.');

/** Does what a button or select asks for. Buttons carry their whole state, so they work after a restart. */
export async function press(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  const id = decodeCustomId(interaction.customId);
  if (id === null) return tell(interaction, OLD, desk);
  const action = interaction.isStringSelectMenu()
    ? { ...id.action, fields: [...id.action.fields, ...interaction.values] }
    : id.action;
  try {
    await DEEDS[action.deed](interaction, { ...id, action }, desk);
  } catch (error) {
    await excuse(interaction, error, desk.log);
  }
}

type Doing = (interaction: MessageComponentInteraction, id: CustomId, desk: Desk) => Promise<void>;

const DEEDS: Readonly<Record<Deed, Doing>> = {
  show: look,
  aside: look,
  turn: look,
  goto: goTo,
  share,
  dismiss,
};

/** Turns to the page whose number was typed. */
export async function turn(interaction: ModalMessageModalSubmitInteraction, desk: Desk): Promise<void> {
  const id = decodeCustomId(interaction.customId);
  if (id === null) return tell(interaction, OLD, desk);
  const page = pageAsked(interaction);
  if (page === null)
    return tell(interaction, problem(`Type the number of a page: 1 to ${id.action.page + 1}.`), desk);
  return look(interaction, { ...id, action: { ...id.action, page } }, desk);
}

/** Shows a view: in place for the asker, beside it for everybody else, who did not ask for this message. */
async function look(interaction: Pressed, id: CustomId, desk: Desk): Promise<void> {
  const hidden = isPrivate(interaction);
  const own = hidden || askerOf(interaction) === interaction.user.id;
  const place = id.action.deed !== 'aside' && own ? 'instead' : 'private';
  await deliver(
    interaction,
    place,
    async (): Promise<Outcome> => {
      const reply = await replyTo(id, desk);
      const wrong = reply.tone === 'problem';
      const frame = { private: hidden || place === 'private' || wrong };
      return { message: message(reply, id, frame, desk), place: wrong ? 'private' : place };
    },
    desk,
  );
}

/** Posts a private reply to the channel, and only then says in the private one that it is shared. */
async function share(interaction: MessageComponentInteraction, id: CustomId, desk: Desk): Promise<void> {
  try {
    await interaction.deferUpdate();
    const reply = await replyTo(id, desk);
    const sharedBy = interaction.user.displayName;
    await interaction.followUp(fresh(message(reply, id, { private: false, sharedBy }, desk), false));
    await interaction.editReply(edit(message(reply, id, { private: true, shared: true }, desk)));
  } catch (error) {
    const errorId = report(error, desk.log);
    const content = `This could not be shared; the bot may not be allowed to write here. (${errorId})`;
    await interaction.followUp({ content, flags: MessageFlags.Ephemeral, allowedMentions: { parse: [] } });
  }
}

async function dismiss(interaction: MessageComponentInteraction, _id: CustomId, desk: Desk): Promise<void> {
  const mayModerate = interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages) ?? false;
  if (askerOf(interaction) !== interaction.user.id && !mayModerate)
    return tell(interaction, problem('Only the reader who asked, or a moderator, can dismiss this.'), desk);
  await interaction.deferUpdate();
  await interaction.deleteReply();
}

async function goTo(interaction: MessageComponentInteraction, id: CustomId, desk: Desk): Promise<void> {
  const modal = pageModal(id);
  if (modal === null) return tell(interaction, problem('The question is too long for that; use Next.'), desk);
  await interaction.showModal(modal);
}

/** Shows something to the presser alone. */
async function tell(interaction: Pressed, reply: Reply, desk: Desk): Promise<void> {
  const text = render(framed(reply, { private: true }), desk.coverage().fingerprint);
  await deliver(interaction, 'private', async () => ({ message: text, place: 'private' }), desk);
}

function message(reply: Reply, id: CustomId, frame: Frame, desk: Desk): Message {
  const { fingerprint } = desk.coverage();
  return render(framed(reply, { ...frame, changed: id.fingerprint !== fingerprint }), fingerprint);
}

/** The view that an action names, from the coverage as it is now. */
async function replyTo({ action }: CustomId, desk: Desk): Promise<Reply> {
  const command = desk.commands.find(({ key }) => key === action.command);
  const view = command?.views[action.view];
  if (view === undefined) return OLD;
  const reply = await view(desk.coverage(), action.fields, action.page);
  return action.deed === 'turn' ? onPage(reply, action) : reply;
}

/** A view shows its last page where there are fewer; a number that was typed deserves a word instead. */
function onPage(reply: Reply, { page }: Action): Reply {
  const pages = reply.pages ?? 1;
  if (page < pages) return reply;
  return problem(
    `There ${pages === 1 ? 'is 1 page' : `are ${pages} pages`}; type a number from 1 to ${pages}.`,
  );
}

/** Null where Discord does not say who asked. */
function askerOf({ message }: Pressed): string | null {
  return message.interactionMetadata?.user.id ?? null;
}

function isPrivate({ message }: Pressed): boolean {
  return message.flags.has(MessageFlags.Ephemeral);
}
