import { type APIApplicationCommand, type APIMessage, MessageFlags } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { Icon } from '../Icon.js';
import { Markdown } from '../markdown/Markdown.js';
import { AppsMenu } from './AppsMenu.js';
import { Attachment } from './Attachment.js';
import { Component } from './Components.js';
import { type MessageActions, MessageContext } from './context.js';
import { Embed } from './Embed.js';
import { Origin } from './Origin.js';

interface MessageInput {
  readonly message: APIMessage;
  /** Commands of the message's Apps menu. */
  readonly menu: readonly APIApplicationCommand[];
  readonly waiting: string | null;
  /** Another message of the channel by its id. */
  readonly find: (id: string) => APIMessage | undefined;
  readonly onPress: (customId: string) => void;
  readonly onChoose: (customId: string, values: readonly string[]) => void;
  readonly onMenu: (command: APIApplicationCommand) => void;
  readonly onDismiss: () => void;
}

const has = (message: APIMessage, flag: MessageFlags): boolean => ((message.flags ?? 0) & flag) !== 0;

/** One message of the channel. */
export function Message(props: MessageInput): JSX.Element {
  const { message, menu, waiting, onMenu, onDismiss } = props;
  const isPrivate = has(message, MessageFlags.Ephemeral);
  const actions: MessageActions = {
    waiting,
    file: (url) => fileAddress(message, url),
    press: props.onPress,
    choose: props.onChoose,
  };
  return (
    <article
      class={isPrivate ? 'message private' : 'message'}
      data-message={message.id}
      aria-label={`Message by ${message.author.username}`}
    >
      <Origin message={message} find={props.find} />
      <header>
        <span class={`avatar${message.author.bot ? ' bot' : ''}`} aria-hidden="true">
          {message.author.username.slice(0, 1).toUpperCase()}
        </span>
        <strong class="author">{message.author.global_name ?? message.author.username}</strong>
        {message.author.bot && <span class="tag">APP</span>}
        <time dateTime={message.timestamp}>
          {new Date(message.timestamp).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}
        </time>
        {message.edited_timestamp && <span class="faint">(edited)</span>}
        <AppsMenu commands={menu} onChoose={onMenu} />
      </header>
      <div class="body">
        <MessageContext.Provider value={actions}>
          {has(message, MessageFlags.Loading) ? (
            <Thinking name={message.author.username} />
          ) : (
            <Body message={message} />
          )}
        </MessageContext.Provider>
        {isPrivate && (
          <p class="only-you">
            <Icon name="eye" /> Only you can see this ·{' '}
            <button type="button" class="link" onClick={onDismiss}>
              Dismiss message
            </button>
          </p>
        )}
      </div>
    </article>
  );
}

function Body({ message }: { message: APIMessage }): JSX.Element {
  const components = message.components ?? [];
  return (
    <>
      {message.content && <Markdown text={message.content} />}
      {message.embeds.map((embed, i) => (
        <Embed key={i} of={embed} />
      ))}
      {!has(message, MessageFlags.IsComponentsV2) &&
        message.attachments.map((attachment) => <Attachment key={attachment.id} of={attachment} />)}
      {components.map((component, i) => (
        <Component key={i} of={component} />
      ))}
    </>
  );
}

const Thinking = ({ name }: { name: string }): JSX.Element => (
  <p class="thinking" role="status">
    <span class="dots" aria-hidden="true">
      <i /> <i /> <i />
    </span>{' '}
    {name} is thinking…
  </p>
);

/** `attachment://name` stands for the attachment of that name; any other address is left alone. */
function fileAddress(message: APIMessage, url: string): string {
  const name = /^attachment:\/\/(.+)$/.exec(url)?.[1];
  return name === undefined
    ? url
    : (message.attachments.find(({ filename }) => filename === name)?.url ?? url);
}
