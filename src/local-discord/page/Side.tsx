import type { JSX } from 'preact';
import type { ChannelView, Snapshot } from '../client/protocol.js';

interface SideInput {
  readonly seen: Snapshot;
  readonly channel: string;
  readonly open: boolean;
  readonly theme: string;
  readonly panel: boolean;
  readonly onChannel: (id: string) => void;
  readonly onReader: (id: string) => void;
  readonly onTheme: () => void;
  readonly onPanel: () => void;
}

/** Channels, conversations, and who one is. */
export function Side(props: SideInput): JSX.Element {
  const { seen, channel } = props;
  const entry = (view: ChannelView): JSX.Element => (
    <button
      key={view.id}
      type="button"
      class="entry"
      aria-current={view.id === channel ? 'true' : undefined}
      onClick={() => props.onChannel(view.id)}
    >
      <span aria-hidden="true" class="faint">
        {view.kind === 'server' ? '#' : '@'}
      </span>
      {view.name}
    </button>
  );
  return (
    <aside class={props.open ? 'side open' : 'side'} id="side" aria-label="Channels and readers">
      <h1>{seen.serverName}</h1>
      <nav aria-label="Channels">
        {seen.channels.filter(({ kind }) => kind === 'server').map(entry)}
        <h2>Direct messages</h2>
        {seen.channels.filter(({ kind }) => kind !== 'server').map(entry)}
      </nav>
      <fieldset>
        <legend>You are</legend>
        {seen.readers.map(({ user, administrator }) => (
          <button
            key={user.id}
            type="button"
            class="entry"
            aria-pressed={user.id === seen.reader}
            onClick={() => props.onReader(user.id)}
          >
            {user.global_name ?? user.username} {administrator && <span class="faint">administrator</span>}
          </button>
        ))}
      </fieldset>
      <div class="foot">
        <button type="button" class="button secondary" onClick={props.onTheme}>
          {props.theme === 'light' ? 'Dark' : 'Light'}
        </button>
        <button type="button" class="button secondary" aria-pressed={props.panel} onClick={props.onPanel}>
          Developers
        </button>
      </div>
    </aside>
  );
}
