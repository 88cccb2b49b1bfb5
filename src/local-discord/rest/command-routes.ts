import type { RESTPostAPIApplicationCommandsJSONBody } from 'discord-api-types/v10';
import { type Context, Hono } from 'hono';
import type { Fault } from '../check/fault.js';
import { commandFaults, commandListFaults } from '../check/rules/commands.js';
import type { BodyKind } from '../check/schemas.js';
import { invalidBody, notFound } from '../errors.js';
import type { Room } from '../room.js';
import type { BotEnv } from './requests.js';

type Definition = RESTPostAPIApplicationCommandsJSONBody;

/** Commands for everywhere, or those of a server: `guildOf` turns the address's part into which. */
export function commandRoutes(room: Room, guildOf: (guild: string) => string | null): Hono<BotEnv> {
  const { commands, events, world } = room;
  const app = new Hono<BotEnv>();

  /** The guild that the address names; also looks whether the app is the bot's own. */
  const scope = (context: Context<BotEnv>): string | null => {
    const { app: id, guild = '' } = context.req.param() as { app?: string; guild?: string };
    if (id !== world.applicationId) throw notFound();
    return guildOf(guild);
  };
  const check = (kind: BodyKind, body: unknown, rules: () => Fault[]): void => {
    const faults = room.check(kind, body);
    const all = faults.length > 0 ? faults : rules();
    if (all.length > 0) throw invalidBody(all);
  };
  const changed = () => events.emit({ type: 'commands-changed' });

  app.get('/', (context) => context.json(commands.list(scope(context))));
  app.get('/:id', (context) => context.json(commands.get(scope(context), context.req.param('id'))));
  app.put('/', (context) => {
    const guild = scope(context);
    const { body } = context.get('received');
    check('command list', body, () => commandListFaults(body as Definition[]));
    const list = commands.replaceAll(guild, body as Definition[]);
    changed();
    return context.json(list);
  });
  app.post('/', (context) => {
    const guild = scope(context);
    const { body } = context.get('received');
    check('command', body, () => commandFaults(body as Definition));
    const { command, created } = commands.put(guild, body as Definition);
    changed();
    return context.json(command, created ? 201 : 200);
  });
  app.patch('/:id', (context) => {
    const guild = scope(context);
    const before = commands.get(guild, context.req.param('id')) as Definition;
    const { body } = context.get('received');
    check('command change', body, () => commandFaults({ ...before, ...(body as object) } as Definition));
    const command = commands.change(guild, context.req.param('id'), body as Partial<Definition>);
    changed();
    return context.json(command);
  });
  app.delete('/:id', (context) => {
    commands.delete(scope(context), context.req.param('id'));
    changed();
    return context.body(null, 204);
  });
  return app;
}
