import { type APIMessage, MessageType } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Icon } from '../Icon.js';
import { firstWords } from './plain-text.js';

interface OriginInput {
  readonly message: APIMessage;
  /** A message of the channel by its id, as far as the reader sees it. */
  readonly find: (id: string) => APIMessage | undefined;
}

/** What a bot's message answers: a command, or a component of another message. */
export function Origin({ message, find }: OriginInput): JSX.Element | null {
  const used = message.interaction_metadata;
  if (!used || !('user' in used)) return null;
  if ('interacted_message_id' in used && typeof used.interacted_message_id === 'string') {
    return <Answered to={find(used.interacted_message_id)} />;
  }
  const name = 'name' in used && typeof used.name === 'string' ? used.name : null;
  if (name === null) return null;
  return (
    <p class="origin">
      <Icon name="reply" />
      <span class="faint">{used.user.global_name ?? used.user.username} used</span>{' '}
      <span class="mention">{message.type === MessageType.ChatInputCommand ? `/${name}` : name}</span>
    </p>
  );
}

function Answered({ to }: { to: APIMessage | undefined }): JSX.Element {
  return (
    <p class="origin">
      <Icon name="reply" />
      <span class="visually-hidden">In reply to </span>
      <strong>{to ? (to.author.global_name ?? to.author.username) : 'a message that is gone'}</strong>{' '}
      <span class="faint">{to ? firstWords(to) : ''}</span>
    </p>
  );
}
