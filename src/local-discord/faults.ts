import type { MiddlewareHandler } from 'hono';

/** An HTTP status, no answer at all, or a line that breaks. */
export type Fault = number | 'hang' | 'drop';

/** Faults that the bot's next requests are to meet. */
export class Faults {
  readonly #queue: Fault[] = [];

  add(fault: Fault, times: number): void {
    for (let i = 0; i < times; i += 1) this.#queue.push(fault);
  }

  readonly middleware: MiddlewareHandler = async (context, next) => {
    const fault = this.#queue.shift();
    if (fault === undefined) return next();
    if (typeof fault === 'number') {
      const limited = fault === 429 ? { retry_after: 0.1, global: false } : {};
      const body = { message: `${fault}: A fault that was asked for`, code: 0, ...limited };
      const headers = fault === 429 ? { 'retry-after': '1', 'x-ratelimit-scope': 'user' } : {};
      context.res = Response.json(body, { status: fault, headers });
      return;
    }
    const { incoming } = context.env as { incoming: { socket: { destroy(): void } } };
    if (fault === 'drop') incoming.socket.destroy();
    await new Promise<never>(() => {});
  };
}
