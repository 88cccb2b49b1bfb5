import { type APIMessage, ApplicationIntegrationType, InteractionContextType } from 'discord-api-types/v10';
import { checkMessage, rewrite, write } from './bot-messages.js';
import type { MessageBody } from './check/rules/body.js';
import { invalidBody, tooManyFollowUps, unknownMessage } from './errors.js';
import type { Upload } from './files.js';
import type { Interaction } from './interaction.js';
import { messageOutcome } from './interactions.js';
import type { StoredMessage } from './messages.js';
import { installOwners } from './payloads.js';
import { type Room, takeAway } from './room.js';

/** Where the app is installed for a reader alone, it may write so many further messages. */
const FOLLOW_UPS_OF_USER_INSTALL = 5;

/**
 * A further message. Right after a deferred reply it completes that one instead, as Discord still does.
 * Throws a {@link DiscordError} for a body that is not valid.
 */
export function followUp(
  room: Room,
  interaction: Interaction,
  body: unknown,
  uploads: readonly Upload[],
): APIMessage {
  checkForm(room, 'follow-up', body);
  if (interaction.stage === 'thinking') return edit(room, interaction, '@original', body, uploads);
  const data = body as MessageBody;
  checkMessage(data, null, uploads, []);
  if (isUserInstall(room, interaction) && interaction.followUps >= FOLLOW_UPS_OF_USER_INSTALL)
    throw tooManyFollowUps();
  interaction.followUps += 1;
  const message = write(room, interaction, data, uploads);
  const { visibleTo } = find(room, interaction, message.id);
  room.interactions.completed(interaction, messageOutcome(interaction, message, visibleTo));
  return message;
}

/** Changes a message; `id` may be `@original`. */
export function edit(
  room: Room,
  interaction: Interaction,
  id: string,
  body: unknown,
  uploads: readonly Upload[],
): APIMessage {
  checkForm(room, 'edit', body);
  const { message: before, visibleTo } = find(room, interaction, id);
  const data = body as MessageBody;
  checkMessage(data, before, uploads, []);
  const message = rewrite(room, interaction, data, before, uploads);
  const changed = interaction.stage === 'noted' && message.id === interaction.message;
  const outcome = changed
    ? ({ kind: 'update', id: interaction.id, message } as const)
    : messageOutcome(interaction, message, visibleTo);
  room.interactions.completed(interaction, outcome);
  return message;
}

/** A message that the interaction wrote; `id` may be `@original`. */
export function read(room: Room, interaction: Interaction, id: string): APIMessage {
  return find(room, interaction, id).message;
}

/** Deletes a message; `id` may be `@original`. */
export function remove(room: Room, interaction: Interaction, id: string): void {
  takeAway(room, find(room, interaction, id).message.id);
  room.interactions.completed(interaction, { kind: 'deleted', id: interaction.id });
}

function checkForm(room: Room, kind: 'follow-up' | 'edit', body: unknown): void {
  const faults = room.check(kind, body);
  if (faults.length > 0) throw invalidBody(faults);
}

/** The token of an interaction gives access to the messages of its app in its channel that its reader sees. */
function find(room: Room, interaction: Interaction, id: string): StoredMessage {
  const stored = room.messages.get(id === '@original' ? (interaction.original ?? '') : id);
  if (!stored || stored.message.webhook_id !== room.world.applicationId) throw unknownMessage();
  if (stored.message.channel_id !== interaction.place.id) throw unknownMessage();
  const { visibleTo } = stored;
  if (visibleTo !== null && visibleTo !== interaction.reader.user.id) throw unknownMessage();
  return stored;
}

function isUserInstall({ world }: Room, { reader, place }: Interaction): boolean {
  const owners = installOwners(world, reader, place);
  return (
    place.context === InteractionContextType.PrivateChannel &&
    owners[ApplicationIntegrationType.GuildInstall] === undefined
  );
}
