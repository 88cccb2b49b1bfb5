import { type JSX, render } from 'preact';
import { useEffect, useMemo, useReducer, useState } from 'preact/hooks';
import { Channel } from './Channel.js';
import { openClient } from './client.js';
import { DevPanel } from './DevPanel.js';
import { ModalDialog } from './message/ModalDialog.js';
import { Side } from './Side.js';
import { changed, emptyState } from './state.js';
import { useStored } from './stored.js';

/** The page: one reader in one channel. */
function App(): JSX.Element {
  const [theme, setTheme] = useStored('theme', preferredTheme());
  const [reader, setReader] = useStored('reader', '');
  const [chosen, setChosen] = useStored('channel', '');
  const [panel, setPanel] = useStored('panel', '');
  const [sideOpen, setSideOpen] = useState(false);
  const [state, dispatch] = useReducer(changed, emptyState);
  const client = useMemo(() => openClient((reason) => dispatch({ type: 'refused', reason })), []);

  useEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
  useEffect(() => {
    let stop = (): void => {};
    let current = true;
    void client.readers().then((readers) => {
      const known = readers.find(({ user }) => user.id === reader) ?? readers[0];
      if (current && known) stop = client.listen(known.user.id, dispatch);
    });
    return () => {
      current = false;
      stop();
    };
  }, [client, reader]);

  useEffect(() => {
    void client.requests().then((requests) => dispatch({ type: 'requests', requests }));
  }, [client]);

  const { seen, modal } = state;
  const channel = seen?.channels.find(({ id }) => id === chosen) ?? seen?.channels[0];
  if (!seen || !channel) return <p class="welcome">Connecting to the local Discord…</p>;
  const where = { user: seen.reader, channel: channel.id };
  const choose = (set: (id: string) => void) => (id: string) => {
    set(id);
    setSideOpen(false);
  };
  return (
    <div class={panel ? 'layout with-panel' : 'layout'}>
      <Side
        seen={seen}
        channel={channel.id}
        open={sideOpen}
        theme={theme}
        panel={panel !== ''}
        onChannel={choose(setChosen)}
        onReader={choose(setReader)}
        onTheme={() => setTheme(theme === 'light' ? 'dark' : 'light')}
        onPanel={() => choose(setPanel)(panel ? '' : 'open')}
      />
      <Channel
        key={`${where.user} ${where.channel}`}
        client={client}
        where={where}
        channel={channel}
        state={state}
        sideOpen={sideOpen}
        onSide={() => setSideOpen(!sideOpen)}
        onWhy={() => setPanel('open')}
      />
      {panel && <DevPanel log={state.log} onFault={client.disturb} onClose={() => setPanel('')} />}
      {modal && (
        <ModalDialog
          key={modal.id}
          modal={modal.modal}
          onClose={() => dispatch({ type: 'modal-closed' })}
          onSubmit={(values) => {
            client.act(where, { kind: 'modal', modal: modal.id, values });
            dispatch({ type: 'modal-closed' });
          }}
        />
      )}
    </div>
  );
}

function preferredTheme(): string {
  return matchMedia('(prefers-color-scheme: light)').matches ? 'light' : 'dark';
}

const root = document.getElementById('app');
if (root) render(<App />, root);
