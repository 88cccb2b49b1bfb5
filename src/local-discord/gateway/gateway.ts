import { randomBytes } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  GatewayCloseCodes,
  GatewayDispatchEvents,
  GatewayIntentBits,
  GatewayOpcodes,
} from 'discord-api-types/v10';
import { type WebSocket, WebSocketServer } from 'ws';
import { guildPayload } from '../payloads.js';
import type { Room } from '../room.js';
import { type Command, type IdentifyData, parseCommand, type ResumeData } from './command.js';
import { Session } from './session.js';

const HEARTBEAT_INTERVAL = 41_250;
const LARGEST_COMMAND = 4096;

/** Intents that a bot gets only where Discord was asked for them; here it never was. */
const PRIVILEGED =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;
const ALL_INTENTS = Object.values(GatewayIntentBits)
  .filter((bit) => typeof bit === 'number')
  .reduce((sum, bit) => sum | bit, 0);

/** The gateway: who is connected as the bot, and what they are told. */
export class Gateway {
  readonly #server = new WebSocketServer({ noServer: true, maxPayload: LARGEST_COMMAND });
  readonly #sessions = new Map<string, Session>();
  readonly #room: Room;
  readonly #token: string;

  constructor(room: Room, token: string) {
    this.#room = room;
    this.#token = token;
  }

  /** Whether a bot is connected, or was a moment ago and may come back to its session. */
  get hasSession(): boolean {
    return this.#sessions.size > 0;
  }

  get online(): boolean {
    return [...this.#sessions.values()].some(({ connected }) => connected);
  }

  /** Takes over a request to become a WebSocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void {
    this.#server.handleUpgrade(request, socket, head, (client) => this.#greet(client));
  }

  dispatch(type: GatewayDispatchEvents, data: unknown): void {
    for (const session of this.#sessions.values()) session.dispatch(type, data);
  }

  /** Breaks the connection. The bot may resume. */
  drop(): void {
    for (const session of this.#sessions.values()) session.cut();
  }

  /** Asks the bot to connect anew (op 7). It may resume. */
  askToReconnect(): void {
    for (const session of this.#sessions.values()) session.send(GatewayOpcodes.Reconnect, null);
  }

  /** Tells the bot that its session is no more (op 9). It must identify again. */
  invalidate(): void {
    for (const session of this.#sessions.values()) session.send(GatewayOpcodes.InvalidSession, false);
    this.#sessions.clear();
    this.#tell();
  }

  close(): void {
    for (const client of this.#server.clients) client.terminate();
    this.#sessions.clear();
    this.#server.close();
  }

  /** Closes all connections with one of Discord's close codes, and ends the sessions. */
  closeWith(code: GatewayCloseCodes): void {
    this.#sessions.clear();
    for (const client of this.#server.clients) client.close(code);
    this.#tell();
  }

  #greet(socket: WebSocket): void {
    let session: Session | null = null;
    send(socket, GatewayOpcodes.Hello, { heartbeat_interval: HEARTBEAT_INTERVAL });
    socket.on('error', () => {});
    socket.on('message', (data) => {
      const command = parseCommand(data.toString());
      if (command === null) return socket.close(GatewayCloseCodes.DecodeError);
      if (command.op === GatewayOpcodes.Heartbeat) return send(socket, GatewayOpcodes.HeartbeatAck, null);
      if (session === null) session = this.#enter(socket, command);
      else if (command.op === GatewayOpcodes.Identify) socket.close(GatewayCloseCodes.AlreadyAuthenticated);
    });
    socket.on('close', (code) => {
      session?.leave(socket);
      // A bot that says goodbye with these ends its session; after any other end it may come back.
      if (session && (code === 1000 || code === 1001)) this.#sessions.delete(session.id);
      this.#tell();
    });
  }

  #enter(socket: WebSocket, command: Command): Session | null {
    if (command.op === GatewayOpcodes.Identify) return this.#identify(socket, command.d);
    if (command.op === GatewayOpcodes.Resume) return this.#resume(socket, command.d);
    socket.close(GatewayCloseCodes.NotAuthenticated);
    return null;
  }

  #identify(socket: WebSocket, { token, intents, shard }: IdentifyData): Session | null {
    const refusal = this.#refusal(token, intents);
    if (refusal !== null) {
      socket.close(refusal);
      return null;
    }
    for (const [id, { connected }] of this.#sessions) if (!connected) this.#sessions.delete(id);
    const session = new Session(randomBytes(16).toString('hex'), socket);
    this.#sessions.set(session.id, session);
    const { world, origin } = this.#room;
    session.dispatch(GatewayDispatchEvents.Ready, {
      v: 10,
      user: world.bot,
      guilds: [{ id: world.guild.id, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: origin.replace('http', 'ws'),
      application: { id: world.applicationId, flags: 0 },
      shard: shard ?? [0, 1],
    });
    session.dispatch(GatewayDispatchEvents.GuildCreate, guildPayload(world));
    this.#tell();
    return session;
  }

  #refusal(token: string, intents: number): GatewayCloseCodes | null {
    if (token.replace(/^Bot /, '') !== this.#token) return GatewayCloseCodes.AuthenticationFailed;
    if (!Number.isInteger(intents) || (intents & ~ALL_INTENTS) !== 0) return GatewayCloseCodes.InvalidIntents;
    return (intents & PRIVILEGED) !== 0 ? GatewayCloseCodes.DisallowedIntents : null;
  }

  #resume(socket: WebSocket, { token, session_id, seq }: ResumeData): Session | null {
    if (token.replace(/^Bot /, '') !== this.#token) {
      socket.close(GatewayCloseCodes.AuthenticationFailed);
      return null;
    }
    const session = this.#sessions.get(session_id);
    if (!session?.canResume(seq)) {
      send(socket, GatewayOpcodes.InvalidSession, false);
      return null;
    }
    session.resume(socket, seq);
    this.#tell();
    return session;
  }

  #tell(): void {
    this.#room.events.emit({ type: 'bot-changed', online: this.online });
  }
}

function send(socket: WebSocket, op: GatewayOpcodes, data: unknown): void {
  socket.send(JSON.stringify({ op, d: data, s: null, t: null }));
}
