import { type GatewayDispatchEvents, GatewayOpcodes } from 'discord-api-types/v10';
import type { WebSocket } from 'ws';

/** As many missed events are kept for a bot that is away. */
const KEPT = 1000;

interface Sent {
  readonly sequence: number;
  readonly text: string;
}

/** A bot that identified itself: it may lose its connection, come back, and get what it missed. */
export class Session {
  readonly id: string;
  #socket: WebSocket | null;
  #sequence = 0;
  #sent: Sent[] = [];

  constructor(id: string, socket: WebSocket) {
    this.id = id;
    this.#socket = socket;
  }

  get connected(): boolean {
    return this.#socket !== null;
  }

  /** Sends an event, or keeps it for the time when the bot is back. */
  dispatch(type: GatewayDispatchEvents | 'RESUMED', data: unknown): void {
    this.#sequence += 1;
    const text = JSON.stringify({ op: GatewayOpcodes.Dispatch, s: this.#sequence, t: type, d: data });
    this.#sent.push({ sequence: this.#sequence, text });
    if (this.#sent.length > KEPT) this.#sent.shift();
    this.#socket?.send(text);
  }

  /** Whether everything after `sequence` is still there to be sent again. */
  canResume(sequence: number): boolean {
    const [oldest] = this.#sent;
    return sequence <= this.#sequence && (oldest === undefined || sequence >= oldest.sequence - 1);
  }

  /** Goes on over another connection, with what came after `sequence`. */
  resume(socket: WebSocket, sequence: number): void {
    this.#socket = socket;
    for (const { text } of this.#sent.filter((sent) => sent.sequence > sequence)) socket.send(text);
    this.dispatch('RESUMED' as GatewayDispatchEvents, {});
  }

  /** Notes that this connection is gone, if it is still the session's. */
  leave(socket: WebSocket): void {
    if (this.#socket === socket) this.#socket = null;
  }

  send(op: GatewayOpcodes, data: unknown): void {
    this.#socket?.send(JSON.stringify({ op, d: data, s: null, t: null }));
  }

  /** Ends the connection without a farewell, as a broken line does. */
  cut(): void {
    this.#socket?.terminate();
  }
}
