import { type Context, Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type * as z from 'zod';
import type { Asker } from '../ask.js';
import { parseCommandLine } from '../command-line.js';
import type { Faults } from '../faults.js';
import type { Gateway } from '../gateway/gateway.js';
import { InputError } from '../input-error.js';
import type { Opened } from '../interactions.js';
import { type Actor, actorOf, commandsFor, deleteMessage, dismiss, post } from '../people.js';
import type { RequestBook } from '../rest/requests.js';
import type { Room } from '../room.js';
import type { Action, AutocompleteResponse, Refusal } from './protocol.js';
import { actionRequest, autocompleteRequest, faultRequest, postRequest } from './requests.js';
import { snapshot, streamFor } from './views.js';

export interface ClientParts {
  readonly room: Room;
  readonly gateway: Gateway;
  readonly asker: Asker;
  readonly book: RequestBook;
  readonly faults: Faults;
}

/** What the page calls, below `/client`. See protocol.ts for the forms. */
export function clientApi({ room, gateway, asker, book, faults }: ClientParts): Hono {
  const app = new Hono();
  const { world } = room;

  app.onError((error, context) => {
    if (error instanceof InputError) return context.json<Refusal>({ error: error.message }, 400);
    return context.json<Refusal>({ error: `The local Discord failed: ${error.message}` }, 500);
  });
  app.get('/readers', (context) => context.json(world.readers));
  app.get('/state', (context) => context.json(snapshot(room, gateway.online, reader(context))));
  app.get('/requests', (context) => context.json(book.list()));
  app.get('/events', (context) => {
    const user = reader(context);
    return streamSSE(context, async (stream) => {
      await streamFor(room, () => gateway.online, user, stream);
    });
  });
  app.post('/interactions', async (context) => {
    const { user, channel, action } = await sent(context, actionRequest);
    const { interaction } = act(room, asker, actorOf(world, user, channel), action);
    return context.json({ id: interaction.id }, 202);
  });
  app.post('/autocomplete', async (context) => {
    const { user, channel, name, options, focused } = await sent(context, autocompleteRequest);
    const opened = asker.autocomplete(actorOf(world, user, channel), name, options, focused);
    return context.json(await suggestions(opened));
  });
  app.post('/messages', async (context) => {
    const { user, channel, content } = await sent(context, postRequest);
    return context.json(post(room, actorOf(world, user, channel), content), 201);
  });
  app.delete('/messages/:id', (context) => {
    const id = context.req.param('id');
    const stored = room.messages.get(id);
    const actor = actorOf(world, reader(context), stored?.message.channel_id ?? '');
    if (stored?.visibleTo === null) deleteMessage(room, actor, id);
    else dismiss(room, actor, id);
    return context.body(null, 204);
  });
  app.post('/faults', async (context) => {
    const request = await sent(context, faultRequest);
    if (request.kind === 'fail-next') faults.add(request.fault, request.times ?? 1);
    else if (request.kind === 'drop-gateway') gateway.drop();
    else if (request.kind === 'reconnect') gateway.askToReconnect();
    else gateway.invalidate();
    return context.body(null, 204);
  });
  return app;
}

/** Does what the page asks for. @throws InputError for what Discord's client would not let one do */
function act(room: Room, asker: Asker, actor: Actor, action: Action): Opened {
  switch (action.kind) {
    case 'command':
      return asker.command(actor, action.name, action.options);
    case 'line': {
      const { name, options } = parseCommandLine(action.line, commandsFor(room, actor));
      return asker.command(actor, name, options);
    }
    case 'menu':
      return asker.menu(actor, action.name, action.message);
    case 'button':
      return asker.press(actor, action.message, action.customId);
    case 'select':
      return asker.choose(actor, action.message, action.customId, action.values);
    case 'modal':
      return asker.submit(actor, action.modal, action.values);
  }
}

async function suggestions({ result }: Opened): Promise<AutocompleteResponse> {
  const outcome = await result;
  if (outcome.kind === 'choices') return { choices: outcome.choices };
  return { failed: outcome.kind === 'failed' ? outcome.reason : 'The bot answered with something else' };
}

function reader(context: Context): string {
  return context.req.query('user') ?? '';
}

/** The JSON that was sent. @throws InputError where it is not of the form */
async function sent<Form extends z.ZodType>(context: Context, form: Form): Promise<z.infer<Form>> {
  if (!context.req.header('content-type')?.startsWith('application/json'))
    throw new InputError('The request must be of type application/json');
  const body: unknown = await context.req.json().catch(() => null);
  const { data, error } = form.safeParse(body);
  if (error) throw new InputError(error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; '));
  return data as z.infer<Form>;
}
