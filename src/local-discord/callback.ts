import {
  type APIApplicationCommandOptionChoice,
  type APIMessage,
  type APIModalInteractionResponseCallbackData,
  InteractionResponseType,
} from 'discord-api-types/v10';
import { checkMessage, rewrite, write, writeThinking } from './bot-messages.js';
import { fault, under } from './check/fault.js';
import type { MessageBody } from './check/rules/body.js';
import { choiceFaults } from './check/rules/choices.js';
import { deferFaults } from './check/rules/message.js';
import { modalFaults } from './check/rules/modal.js';
import type { BodyKind } from './check/schemas.js';
import { alreadyAcknowledged, invalidBody, unknownInteraction, unknownMessage } from './errors.js';
import type { InteractionKind } from './events.js';
import type { Upload } from './files.js';
import type { Interaction } from './interaction.js';
import { messageOutcome } from './interactions.js';
import type { Room } from './room.js';

const { ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate } =
  InteractionResponseType;
const { UpdateMessage, ApplicationCommandAutocompleteResult, Modal } = InteractionResponseType;

const ON_COMMAND = [ChannelMessageWithSource, DeferredChannelMessageWithSource, Modal];
const ON_COMPONENT = [...ON_COMMAND, DeferredMessageUpdate, UpdateMessage];

/** The kinds of answer that each kind of interaction takes. */
const TAKES: Record<InteractionKind, readonly InteractionResponseType[]> = {
  command: ON_COMMAND,
  menu: ON_COMMAND,
  button: ON_COMPONENT,
  select: ON_COMPONENT,
  modal: [ChannelMessageWithSource, DeferredChannelMessageWithSource, DeferredMessageUpdate, UpdateMessage],
  autocomplete: [ApplicationCommandAutocompleteResult],
};

/**
 * The bot's first answer to an interaction. Returns the message that was written or changed, if any.
 * Throws a {@link DiscordError} for an answer that comes twice or too late, or is not a valid one.
 */
export function answer(
  room: Room,
  interaction: Interaction,
  body: unknown,
  uploads: readonly Upload[],
): APIMessage | null {
  if (interaction.stage === 'failed') throw unknownInteraction();
  if (interaction.stage !== 'open') throw alreadyAcknowledged();
  const type = answerType(interaction, body);
  const faults = room.check(bodyKind(interaction, type), body);
  if (faults.length > 0) throw invalidBody(faults);
  const data = (body as { data?: unknown }).data ?? {};
  switch (type) {
    case ChannelMessageWithSource:
      return reply(room, interaction, data, uploads);
    case DeferredChannelMessageWithSource:
      return defer(room, interaction, data);
    case DeferredMessageUpdate:
      return takeNote(room, interaction);
    case UpdateMessage:
      return update(room, interaction, data, uploads);
    case Modal:
      return openModal(room, interaction, data as APIModalInteractionResponseCallbackData);
    default:
      return suggest(room, interaction, data as { choices?: APIApplicationCommandOptionChoice[] | null });
  }
}

function answerType(interaction: Interaction, body: unknown): InteractionResponseType {
  const type = (body as { type?: InteractionResponseType } | null)?.type;
  const { kind, message } = interaction;
  const takes = TAKES[kind].filter((one) => message !== null || !changesMessage(one));
  if (type !== undefined && takes.includes(type)) return type;
  const expected = `An interaction of kind ${kind} takes {${takes.join(', ')}}`;
  throw invalidBody([fault(['type'], 'BASE_TYPE_CHOICES', expected)]);
}

function changesMessage(type: InteractionResponseType): boolean {
  return type === UpdateMessage || type === DeferredMessageUpdate;
}

function bodyKind(interaction: Interaction, type: InteractionResponseType): BodyKind {
  if (type === Modal) return 'modal callback';
  if (type === ApplicationCommandAutocompleteResult) return interaction.choices;
  return changesMessage(type) ? 'update callback' : 'message callback';
}

function reply(
  room: Room,
  interaction: Interaction,
  data: MessageBody,
  uploads: readonly Upload[],
): APIMessage {
  checkMessage(data, null, uploads, ['data']);
  const message = write(room, interaction, data, uploads);
  interaction.original = message.id;
  const visibleTo = room.messages.get(message.id)?.visibleTo ?? null;
  room.interactions.answered(interaction, 'done', messageOutcome(interaction, message, visibleTo));
  return message;
}

function defer(room: Room, interaction: Interaction, data: MessageBody): APIMessage {
  const faults = deferFaults(data);
  if (faults.length > 0) throw invalidBody(under(['data'], faults));
  const message = writeThinking(room, interaction, data.flags ?? 0);
  interaction.original = message.id;
  room.interactions.answered(interaction, 'thinking', {
    kind: 'deferred',
    id: interaction.id,
    thinking: true,
  });
  return message;
}

function takeNote(room: Room, interaction: Interaction): null {
  interaction.original = interaction.message;
  room.interactions.answered(interaction, 'noted', { kind: 'deferred', id: interaction.id, thinking: false });
  return null;
}

function update(
  room: Room,
  interaction: Interaction,
  data: MessageBody,
  uploads: readonly Upload[],
): APIMessage {
  const before = room.messages.get(interaction.message ?? '')?.message;
  if (!before) throw unknownMessage();
  checkMessage(data, before, uploads, ['data']);
  const message = rewrite(room, interaction, data, before, uploads);
  interaction.original = message.id;
  room.interactions.answered(interaction, 'done', { kind: 'update', id: interaction.id, message });
  return message;
}

function openModal(
  room: Room,
  interaction: Interaction,
  modal: APIModalInteractionResponseCallbackData,
): null {
  const faults = modalFaults(modal);
  if (faults.length > 0) throw invalidBody(under(['data'], faults));
  const { id, place, reader } = interaction;
  interaction.modal = modal;
  room.interactions.answered(interaction, 'done', { kind: 'modal', id, modal });
  room.events.emit({ type: 'modal-opened', id, modal, channel: place.id, user: reader.user.id });
  return null;
}

function suggest(
  room: Room,
  interaction: Interaction,
  { choices }: { choices?: APIApplicationCommandOptionChoice[] | null },
): null {
  const faults = choiceFaults(choices ?? []);
  if (faults.length > 0) throw invalidBody(under(['data', 'choices'], faults));
  room.interactions.answered(interaction, 'done', {
    kind: 'choices',
    id: interaction.id,
    choices: choices ?? [],
  });
  return null;
}
