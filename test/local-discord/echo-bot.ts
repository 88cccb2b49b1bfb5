import {
  ActionRowBuilder,
  type APIApplicationCommandStringOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ButtonBuilder,
  ButtonStyle,
  Client,
  Events,
  GatewayIntentBits,
  type Interaction,
  ModalBuilder,
  type RESTPostAPIApplicationCommandsJSONBody,
  StringSelectMenuBuilder,
  TextInputBuilder,
  TextInputStyle,
} from 'discord.js';
import { type Connection, type RunningBot, startBot } from './harness.js';

export type Handler = (interaction: Interaction) => Promise<unknown>;

const text: APIApplicationCommandStringOption = {
  type: ApplicationCommandOptionType.String,
  name: 'text',
  description: 'What to say again',
  required: true,
};

export const echoCommands: RESTPostAPIApplicationCommandsJSONBody[] = [
  { name: 'echo', description: 'Says it again', options: [text] },
  {
    name: 'suggest',
    description: 'Suggests as one types',
    options: [{ ...text, autocomplete: true, choices: [] }],
  },
  { name: 'Shout this', type: ApplicationCommandType.Message },
];

/** Logs a real discord.js client in that answers with `handler`. Returns the client once it is ready. */
export async function logIn({ token, api }: Connection, handler: Handler): Promise<Client<true>> {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api } });
  const ready = new Promise<Client<true>>((resolve) => {
    client.once(Events.ClientReady, resolve);
  });
  client.on(Events.InteractionCreate, (interaction) => {
    handler(interaction).catch((error: unknown) => client.emit(Events.Error, error as Error));
  });
  await client.login(token);
  return ready;
}

/** Starts a local Discord with the small bot logged in and its commands registered. */
export function startEchoBot(): Promise<RunningBot> {
  return startBot(async (connection) => {
    const client = await logIn(connection, echo);
    await client.application.commands.set(echoCommands);
    return () => client.destroy();
  });
}

/** A small bot with an answer to each kind of interaction. */
export const echo: Handler = async (interaction) => {
  if (interaction.isAutocomplete()) {
    const typed = interaction.options.getFocused();
    return interaction.respond([{ name: `Say ${typed}`, value: typed }]);
  }
  if (interaction.isChatInputCommand()) {
    const row = new ActionRowBuilder<ButtonBuilder>().addComponents(
      new ButtonBuilder().setCustomId('again').setLabel('Again').setStyle(ButtonStyle.Primary),
      new ButtonBuilder().setCustomId('ask').setLabel('Ask').setStyle(ButtonStyle.Secondary),
    );
    const select = new ActionRowBuilder<StringSelectMenuBuilder>().addComponents(
      new StringSelectMenuBuilder()
        .setCustomId('pick')
        .addOptions({ label: 'One', value: '1' }, { label: 'Two', value: '2' }),
    );
    return interaction.reply({
      content: interaction.options.getString('text', true),
      components: [row, select],
    });
  }
  if (interaction.isMessageContextMenuCommand())
    return interaction.reply({ content: interaction.targetMessage.content.toUpperCase(), flags: 64 });
  if (interaction.isButton() && interaction.customId === 'ask') return interaction.showModal(modal());
  if (interaction.isButton()) return interaction.update({ content: `${interaction.message.content} again` });
  if (interaction.isStringSelectMenu()) return interaction.reply(`Picked ${interaction.values.join(', ')}`);
  if (interaction.isModalSubmit()) return interaction.reply(interaction.fields.getTextInputValue('words'));
  return undefined;
};

function modal(): ModalBuilder {
  const words = new TextInputBuilder().setCustomId('words').setLabel('Words').setStyle(TextInputStyle.Short);
  return new ModalBuilder()
    .setCustomId('form')
    .setTitle('Say something')
    .addComponents(new ActionRowBuilder<TextInputBuilder>().addComponents(words));
}
