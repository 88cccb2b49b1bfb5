import type {
  AutocompleteInteraction,
  ChatInputCommandInteraction,
  Interaction,
  MessageContextMenuCommandInteraction,
} from 'discord.js';
import { problem } from '../replies/problem.js';
import { choices } from './choices.js';
import type { Command, OptionValues } from './command.js';
import { deliver } from './deliver.js';
import type { Desk } from './desk.js';
import { framed } from './frame.js';
import { press, turn } from './press.js';
import { render } from './render.js';

/** Answers one interaction, whatever it is. Never rejects. */
export async function dispatch(interaction: Interaction, desk: Desk): Promise<void> {
  try {
    if (interaction.isAutocomplete()) await suggest(interaction, desk);
    else if (interaction.isChatInputCommand() || interaction.isMessageContextMenuCommand())
      await run(interaction, desk);
    else if (interaction.isMessageComponent()) await press(interaction, desk);
    else if (interaction.isModalSubmit() && interaction.isFromMessage()) await turn(interaction, desk);
    else desk.log.warn({ type: interaction.type }, 'an interaction of a kind that is not answered');
  } catch (error) {
    desk.log.error({ err: error }, 'an interaction could not be answered');
  }
}

async function run(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const command = desk.commands.find(({ definition }) => definition.name === interaction.commandName);
  const options = optionsOf(interaction, command);
  const isPrivate = command === undefined || options.private === true;
  await deliver(
    interaction,
    isPrivate ? 'private' : 'public',
    async () => {
      const coverage = desk.coverage();
      const reply = await (command?.answer(coverage, options) ?? UNKNOWN);
      const hidden = isPrivate || reply.private === true;
      const message = render(framed(reply, { private: hidden }), coverage.fingerprint);
      return { message, place: hidden ? 'private' : 'public' };
    },
    desk,
  );
}

const UNKNOWN = problem('This command is not known here any more. Type / to see those that are.');

/** One value an option; null where it was left out. */
function optionsOf(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  command: Command | undefined,
): OptionValues {
  if (interaction.isMessageContextMenuCommand()) return { message: interaction.targetMessage.content };
  const given = new Map(interaction.options.data.map(({ name, value }) => [name, value ?? null]));
  const options =
    (command?.definition as { options?: readonly { name: string }[] } | undefined)?.options ?? [];
  return Object.fromEntries(options.map(({ name }) => [name, given.get(name) ?? null]));
}

/** Autocomplete cannot be deferred and cannot show an error: what fails offers nothing. */
async function suggest(interaction: AutocompleteInteraction, desk: Desk): Promise<void> {
  const command = desk.commands.find(({ definition }) => definition.name === interaction.commandName);
  const { name, value } = interaction.options.getFocused(true);
  let offered: ReturnType<typeof choices> = [];
  try {
    offered = choices(command?.suggest(desk.coverage(), name, value) ?? []);
  } catch (error) {
    desk.log.error({ err: error, command: interaction.commandName, option: name }, 'autocomplete failed');
  }
  await interaction.respond(offered);
}
