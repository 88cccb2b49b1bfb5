import { type APIApplicationCommand, type APIMessage, GatewayCloseCodes } from 'discord-api-types/v10';
import { Asker } from './ask.js';
import { loadSchemaCheck } from './check/schemas.js';
import { type Clock, systemClock } from './clock.js';
import { CommandRegistry } from './commands.js';
import { EventBus, type RequestLog } from './events.js';
import { type Fault, Faults } from './faults.js';
import { FileStore } from './files.js';
import { Gateway } from './gateway/gateway.js';
import type { Outcome } from './interaction.js';
import { Interactions, type Opened } from './interactions.js';
import { MessageStore } from './messages.js';
import type { ModalValues } from './modal-submission.js';
import type { OptionValues } from './options.js';
import { type Actor, actorOf, commandsFor, deleteMessage, dismiss, messagesSeen, post } from './people.js';
import { RequestBook } from './rest/requests.js';
import type { Room } from './room.js';
import { type HttpServer, listen } from './server.js';
import { snowflakes } from './snowflake.js';
import { defaultWorld, ids, type World } from './world.js';

export interface LocalDiscordOptions {
  /** 0 takes any that is free; another that is taken gives way to the next. Default 0. */
  readonly port?: number;
  /** What the bot must log in with. */
  readonly token?: string;
  readonly clock?: Clock;
  /** The folder with the built page; without one a plain page is served. */
  readonly page?: string;
}

/** Who acts where; Ada in the channel of the server, where nothing is said. */
export interface Where {
  readonly user?: string;
  readonly channel?: string;
  /** Whether to wait for something to see, or only for the first answer, which may be a deferral. */
  readonly until?: 'result' | 'answer';
}

export const DEFAULT_TOKEN = 'MTEwMDAwMDAwMDAwMDAwMDAwMQ.local.discord';

/** A Discord on 127.0.0.1 that an unmodified discord.js logs in to, and what people do in it. */
export class LocalDiscord {
  readonly world: World;
  readonly token: string;
  readonly events: EventBus;
  readonly #room: Room;
  readonly #gateway: Gateway;
  readonly #asker: Asker;
  readonly #book: RequestBook;
  readonly #faults: Faults;
  readonly #server: HttpServer;

  private constructor(parts: {
    room: Room;
    token: string;
    gateway: Gateway;
    asker: Asker;
    book: RequestBook;
    faults: Faults;
    server: HttpServer;
  }) {
    this.world = parts.room.world;
    this.token = parts.token;
    this.events = parts.room.events;
    this.#room = parts.room;
    this.#gateway = parts.gateway;
    this.#asker = parts.asker;
    this.#book = parts.book;
    this.#faults = parts.faults;
    this.#server = parts.server;
  }

  /** Starts one; it listens once the promise resolves. Nothing is printed. */
  static async start(options: LocalDiscordOptions = {}): Promise<LocalDiscord> {
    const { port = 0, token = DEFAULT_TOKEN, clock = systemClock, page } = options;
    const room = await openRoom(clock);
    const gateway = new Gateway(room, token);
    const asker = new Asker(room, gateway);
    const book = new RequestBook(room);
    const faults = new Faults();
    const server = await listen({ room, token, gateway, asker, book, faults, port, page: page ?? null });
    room.origin = server.url;
    return new LocalDiscord({ room, token, gateway, asker, book, faults, server });
  }

  /** `http://127.0.0.1:PORT`, the address of the page. */
  get url(): string {
    return this.#server.url;
  }

  /** What discord.js takes as `rest: { api }`. */
  get apiUrl(): string {
    return `${this.#server.url}/api`;
  }

  /** Whether a bot is connected. */
  get online(): boolean {
    return this.#gateway.online;
  }

  /** Types a command: `invoke('quote', {speaker: 'Ada'})`, `invoke('coverage status')`. */
  async invoke(command: string, values: OptionValues = {}, where: Where = {}): Promise<Outcome> {
    return awaited(this.#asker.command(this.#actor(where), command, values), where);
  }

  /** Asks for suggestions for the option `focused`, of which `values` holds what is typed so far. */
  async autocomplete(
    command: string,
    values: OptionValues,
    focused: string,
    where: Where = {},
  ): Promise<Outcome> {
    return awaited(this.#asker.autocomplete(this.#actor(where), command, values, focused), where);
  }

  /** Uses a command of a message's Apps menu. */
  async menu(command: string, message: MessageRef, where: Where = {}): Promise<Outcome> {
    return awaited(this.#asker.menu(this.#actorAt(message, where), command, idOf(message)), where);
  }

  async press(message: MessageRef, customId: string, where: Where = {}): Promise<Outcome> {
    return awaited(this.#asker.press(this.#actorAt(message, where), idOf(message), customId), where);
  }

  /** Chooses from a string select. */
  async choose(
    message: MessageRef,
    customId: string,
    values: readonly string[],
    where: Where = {},
  ): Promise<Outcome> {
    return awaited(this.#asker.choose(this.#actorAt(message, where), idOf(message), customId, values), where);
  }

  /** Fills a modal in and sends it off; `modal` is the outcome that opened it. */
  async submit(modal: { readonly id: string }, values: ModalValues, where: Where = {}): Promise<Outcome> {
    const opener = this.#room.interactions.byId(modal.id);
    const actor = this.#actor({
      ...(opener ? { user: opener.reader.user.id, channel: opener.place.id } : {}),
      ...where,
    });
    return awaited(this.#asker.submit(actor, modal.id, values), where);
  }

  /** Writes a message as a person does. The bot isn't told of it: it asks for no messages. */
  post(content: string, where: Where = {}): APIMessage {
    return post(this.#room, this.#actor(where), content);
  }

  /** What a reader sees in a channel, oldest first. */
  messages(where: Where = {}): APIMessage[] {
    return messagesSeen(this.#room, this.#actor(where));
  }

  /** The commands that a reader may use in a channel. */
  commands(where: Where = {}): APIApplicationCommand[] {
    return commandsFor(this.#room, this.#actor(where));
  }

  /** Clicks a private message away. Only the one who sees it can. */
  dismiss(message: MessageRef, where: Where = {}): void {
    dismiss(this.#room, this.#actorAt(message, where), idOf(message));
  }

  /** Deletes a message that all see: an administrator any, others their own. */
  delete(message: MessageRef, where: Where = {}): void {
    deleteMessage(this.#room, this.#actorAt(message, where), idOf(message));
  }

  /** The bot's last requests, oldest first, each with what was wrong with it. */
  requests(): readonly RequestLog[] {
    return this.#book.list();
  }

  /** Lets the bot's next requests fail: with an HTTP status, without an answer, or with a broken line. */
  failNext(fault: Fault, times = 1): void {
    this.#faults.add(fault, times);
  }

  /** Breaks the gateway's connection; the bot may resume. */
  dropGateway(): void {
    this.#gateway.drop();
  }

  /** Asks the bot to connect anew (op 7). */
  askToReconnect(): void {
    this.#gateway.askToReconnect();
  }

  /** Ends the bot's session (op 9); it must identify again. */
  invalidateSession(): void {
    this.#gateway.invalidate();
  }

  /** Closes the gateway's connection with one of Discord's close codes. */
  closeGateway(code: GatewayCloseCodes = GatewayCloseCodes.UnknownError): void {
    this.#gateway.closeWith(code);
  }

  async close(): Promise<void> {
    this.#room.interactions.close();
    this.#gateway.close();
    await this.#server.close();
  }

  #actor({ user = ids.ada, channel = ids.channel }: Where): Actor {
    return actorOf(this.world, user, channel);
  }

  /** The actor in the channel of a message, unless `where` names another. */
  #actorAt(message: MessageRef, where: Where): Actor {
    const channel = this.#room.messages.get(idOf(message))?.message.channel_id;
    return this.#actor({ ...(channel ? { channel } : {}), ...where });
  }
}

/** A message or its id. */
export type MessageRef = string | { readonly id: string };

async function openRoom(clock: Clock): Promise<Room> {
  const nextId = snowflakes(clock);
  const events = new EventBus();
  return {
    world: defaultWorld,
    clock,
    nextId,
    check: await loadSchemaCheck(),
    events,
    messages: new MessageStore(),
    files: new FileStore(),
    commands: new CommandRegistry(defaultWorld.applicationId, nextId),
    interactions: new Interactions(clock, events, nextId),
    origin: '',
  };
}

function awaited({ answer, result }: Opened, { until = 'result' }: Where): Promise<Outcome> {
  return until === 'result' ? result : answer;
}

function idOf(message: MessageRef): string {
  return typeof message === 'string' ? message : message.id;
}
