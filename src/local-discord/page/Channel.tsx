import type { APIApplicationCommand } from 'discord-api-types/v10';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { ChannelView } from '../client/protocol.js';
import type { Client, Where } from './client.js';
import { Composer } from './composer/Composer.js';
import { Icon } from './Icon.js';
import { Message } from './message/Message.js';
import { commandsOf, type Failure, type PageState, usedName, type Waiting } from './state.js';

interface ChannelInput {
  readonly client: Client;
  readonly where: Where;
  readonly channel: ChannelView;
  readonly state: PageState;
  readonly sideOpen: boolean;
  readonly onSide: () => void;
  /** Shows developers why something failed. */
  readonly onWhy: () => void;
}

/** The channel: its messages, and where one types. */
export function Channel(props: ChannelInput): JSX.Element {
  const { client, where, channel, state } = props;
  const name = channel.kind === 'server' ? `#${channel.name}` : `@${channel.name}`;
  const failures = state.failures.filter((failure) => failure.channel === channel.id);
  const failed = (failure: Failure): JSX.Element => (
    <Failed key={failure.id} of={failure} onWhy={props.onWhy} />
  );
  const sent = state.waiting.filter(({ channel: id, message }) => id === channel.id && message === null);
  const region = useFollow(channel, failures.length + sent.length);
  const typed = commandsOf(channel, 1);
  return (
    <main class="channel">
      <header>
        <button
          type="button"
          class="side-toggle"
          aria-label="Channels and readers"
          aria-controls="side"
          aria-expanded={props.sideOpen}
          onClick={props.onSide}
        >
          <Icon name="menu" />
        </button>
        <h2>{name}</h2>
        <span class="faint" role="status">
          {state.seen?.bot.online ? '' : 'The bot is not connected.'}
        </span>
      </header>
      <section
        class="messages"
        aria-label={`Messages in ${name}`}
        aria-live="polite"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        tabIndex={0}
        ref={region}
      >
        {channel.messages.length === 0 && <Welcome commands={typed} />}
        {channel.messages.map((message) => (
          <div key={message.id}>
            <Message
              message={message}
              menu={commandsOf(channel, 3)}
              waiting={state.waiting.find((waiting) => waiting.message === message.id)?.name ?? null}
              find={(id) => channel.messages.find((one) => one.id === id)}
              onPress={(customId) => client.act(where, { kind: 'button', message: message.id, customId })}
              onChoose={(customId, values) =>
                client.act(where, { kind: 'select', message: message.id, customId, values: [...values] })
              }
              onMenu={(command) =>
                client.act(where, { kind: 'menu', name: command.name, message: message.id })
              }
              onDismiss={() => client.remove(where, message)}
            />
            {failures.filter((failure) => failure.message === message.id).map(failed)}
          </div>
        ))}
        {failures.filter((failure) => failure.message === null).map(failed)}
        {sent.map((waiting) => (
          <Sending key={waiting.id} of={waiting} />
        ))}
      </section>
      {state.refused && (
        <p class="refused" role="alert">
          {state.refused}
        </p>
      )}
      <Composer
        channel={name}
        commands={typed}
        onMessage={(text) => client.say(where, text)}
        onCommand={(command, options) => client.invoke(where, command, options)}
        suggest={(...request) => client.suggest(where, ...request)}
      />
    </main>
  );
}

function Failed({ of, onWhy }: { of: Failure; onWhy: () => void }): JSX.Element {
  const name = usedName(of);
  return (
    <div class="message failed" role="alert">
      <Icon name="warning" /> The application did not respond{name && <span class="faint"> to {name}</span>} ·{' '}
      <button type="button" class="link" onClick={onWhy}>
        Why?
      </button>
    </div>
  );
}

const Sending = ({ of }: { of: Waiting }): JSX.Element => (
  <p class="message sending" role="status">
    Sending {usedName(of)}…
  </p>
);

function Welcome({ commands }: { commands: readonly APIApplicationCommand[] }): JSX.Element {
  return (
    <div class="welcome">
      <h3>Welcome</h3>
      <p>
        This is a Discord of its own on this machine, with the bot connected to it. Type <kbd>/</kbd> below to
        use a command:
      </p>
      <ul>
        {commands.map(({ id, name, description }) => (
          <li key={id}>
            <strong>/{name}</strong> <span class="faint">{description}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Scrolls to the end; of a newest message that is longer than the screen, to its beginning. */
function toNewest(region: HTMLElement): void {
  region.scrollTop = region.scrollHeight;
  const newest = [...region.querySelectorAll('article')].at(-1);
  const hidden = newest ? region.getBoundingClientRect().top - newest.getBoundingClientRect().top : 0;
  if (hidden > 0) region.scrollTop -= hidden;
}

/** Keeps the newest message in sight, unless one has scrolled up to read. */
function useFollow(channel: ChannelView, more: number) {
  const region = useRef<HTMLElement>(null);
  const atEnd = useRef(true);
  const count = useRef(0);
  useEffect(() => {
    const element = region.current;
    const note = (): void => {
      if (element) atEnd.current = element.scrollHeight - element.scrollTop - element.clientHeight < 80;
    };
    element?.addEventListener('scroll', note, { passive: true });
    return () => element?.removeEventListener('scroll', note);
  }, []);
  const shown = channel.messages.length + more;
  useEffect(() => {
    const isNew = shown > count.current;
    count.current = shown;
    if (region.current && (atEnd.current || isNew)) toNewest(region.current);
  }, [channel.messages, shown]);
  return region;
}
