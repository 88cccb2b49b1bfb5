import type { APIMessage } from 'discord-api-types/v10';
import { MessageFlags } from 'discord-api-types/v10';
import { Hono } from 'hono';
import { answer } from '../callback.js';
import { notFound, unauthorized, unknownGuild } from '../errors.js';
import type { Faults } from '../faults.js';
import type { Interaction } from '../interaction.js';
import { channelPayload, guildPayload } from '../payloads.js';
import type { Room } from '../room.js';
import { edit, followUp, read, remove } from '../webhook.js';
import { commandRoutes } from './command-routes.js';
import { type BotEnv, failure, type RequestBook } from './requests.js';

/** What the bot calls, below `/api/v10`. */
export function botApi(room: Room, token: string, book: RequestBook, faults: Faults): Hono<BotEnv> {
  const app = new Hono<BotEnv>();
  app.use(book.middleware);
  app.use(faults.middleware);
  interactionRoutes(app, room);
  app.use(async (context, next) => {
    if (context.req.header('authorization') !== `Bot ${token}`) throw unauthorized();
    await next();
  });
  app.get('/gateway/bot', (context) =>
    context.json({
      url: room.origin.replace('http', 'ws'),
      shards: 1,
      session_start_limit: { total: 1000, remaining: 1000, reset_after: 0, max_concurrency: 1 },
    }),
  );
  worldRoutes(app, room);
  app.route(
    '/applications/:app/commands',
    commandRoutes(room, () => null),
  );
  app.route(
    '/applications/:app/guilds/:guild/commands',
    commandRoutes(room, (guild) => {
      if (guild !== room.world.guild.id) throw unknownGuild();
      return guild;
    }),
  );
  app.all('*', () => {
    throw notFound();
  });
  app.onError(failure);
  return app;
}

/** These are allowed by the token of the interaction alone. */
function interactionRoutes(app: Hono<BotEnv>, room: Room): void {
  const { interactions } = room;
  app.post('/interactions/:id/:token/callback', (context) => {
    const { id, token } = context.req.param();
    const interaction = interactions.forCallback(id, token);
    const { body, uploads } = context.get('received');
    const message = answer(room, interaction, body, uploads);
    if (context.req.query('with_response') !== 'true') return context.body(null, 204);
    return context.json(callbackResponse(interaction, body, message));
  });
  app.post('/webhooks/:app/:token', (context) => {
    const { body, uploads } = context.get('received');
    const interaction = interactions.forWebhook(context.req.param('token'));
    return context.json(followUp(room, interaction, body, uploads));
  });
  app.get('/webhooks/:app/:token/messages/:message', (context) => {
    const { token, message } = context.req.param();
    return context.json(read(room, interactions.forWebhook(token), message));
  });
  app.patch('/webhooks/:app/:token/messages/:message', (context) => {
    const { token, message } = context.req.param();
    const { body, uploads } = context.get('received');
    return context.json(edit(room, interactions.forWebhook(token), message, body, uploads));
  });
  app.delete('/webhooks/:app/:token/messages/:message', (context) => {
    const { token, message } = context.req.param();
    remove(room, interactions.forWebhook(token), message);
    return context.body(null, 204);
  });
}

/** What a bot may look up of the server and of itself. */
function worldRoutes(app: Hono<BotEnv>, room: Room): void {
  const { world } = room;
  const application = { id: world.applicationId, name: world.bot.global_name, bot: world.bot, flags: 0 };
  app.get('/applications/@me', (context) => context.json(application));
  app.get('/oauth2/applications/@me', (context) => context.json(application));
  app.get('/users/:user', (context) => {
    const id = context.req.param('user');
    const reader = world.readers.find(({ user }) => user.id === id);
    const user = id === '@me' || id === world.bot.id ? world.bot : reader?.user;
    if (!user) throw notFound();
    return context.json(user);
  });
  app.get('/guilds/:guild', (context) => {
    if (context.req.param('guild') !== world.guild.id) throw unknownGuild();
    return context.json(guildPayload(world));
  });
  app.get('/channels/:channel', (context) => {
    const place = world.places.find(({ id }) => id === context.req.param('channel'));
    if (!place) throw notFound();
    return context.json(channelPayload(world, place));
  });
}

function callbackResponse(interaction: Interaction, body: unknown, message: APIMessage | null): object {
  const { id, type } = interaction;
  if (!message) return { interaction: { id, type } };
  const has = (flag: MessageFlags) => ((message.flags ?? 0) & flag) !== 0;
  return {
    interaction: {
      id,
      type,
      response_message_id: message.id,
      response_message_loading: has(MessageFlags.Loading),
      response_message_ephemeral: has(MessageFlags.Ephemeral),
    },
    resource: { type: (body as { type: number }).type, message },
  };
}
