/** The page that is served where the real one was not built: a line to type a command, and the messages as text. */
export const plainPage = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Dateline in the local Discord</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="plain.css">
<h1>Dateline in the local Discord</h1>
<p id="bot" role="status"></p>
<form id="form">
  <label for="line">A command, such as <code>/source</code></label>
  <input id="line" autocomplete="off" autofocus>
  <button>Send</button>
</form>
<p id="problem" role="alert"></p>
<ol id="messages" aria-live="polite" reversed></ol>
<script type="module" src="plain.js"></script>
</html>
`;

export const plainStyle = `
body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; color-scheme: light dark; }
input { display: block; width: 100%; box-sizing: border-box; font: inherit; padding: .4rem; margin: .4rem 0; }
li { border-top: 1px solid #8888; padding: .5rem 0; white-space: pre-wrap; overflow-wrap: anywhere; }
#problem { color: #c22; }
`;

/** Everything is put in as text, never as HTML. */
export const plainScript = `
const element = (id) => document.getElementById(id);
const messages = new Map();
let reader;
let channel;

function textOf(part) {
  const own = [part.content, part.description, part.label, part.placeholder].filter(Boolean);
  const inside = ['accessory', 'components', 'embeds', 'items', 'options']
    .flatMap((key) => part[key] ?? [])
    .map(textOf);
  return [...own, ...inside].filter(Boolean).join('\\n');
}

function draw() {
  const items = [...messages.values()].reverse().map((message) => {
    const item = document.createElement('li');
    const thinking = (message.flags & 128) !== 0;
    item.textContent = (message.author.global_name + ': ') + (thinking ? 'thinking…' : textOf(message));
    return item;
  });
  element('messages').replaceChildren(...items);
}

const handlers = {
  state({ state }) {
    channel = state.channels[0].id;
    messages.clear();
    for (const message of state.channels[0].messages) messages.set(message.id, message);
    handlers['bot-changed'](state.bot);
  },
  'bot-changed'({ online }) {
    element('bot').textContent = online ? 'The bot is connected.' : 'The bot is not connected.';
  },
  'message-created'({ message }) {
    if (message.channel_id === channel) messages.set(message.id, message);
  },
  'message-updated'(event) {
    handlers['message-created'](event);
  },
  'message-deleted'({ id }) {
    messages.delete(id);
  },
  'interaction-failed'({ reason }) {
    element('problem').textContent = 'The application did not respond: ' + reason;
  },
};

element('form').addEventListener('submit', async (event) => {
  event.preventDefault();
  element('problem').textContent = '';
  const action = { kind: 'line', line: element('line').value };
  const response = await fetch('/client/interactions', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ user: reader, channel, action }),
  });
  if (!response.ok) element('problem').textContent = (await response.json()).error;
});

const first = await (await fetch('/client/readers')).json();
reader = first[0].user.id;
new EventSource('/client/events?user=' + reader).addEventListener('message', ({ data }) => {
  const event = JSON.parse(data);
  handlers[event.type]?.(event);
  draw();
});
`;
