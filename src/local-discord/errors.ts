import { describeFaults, type ErrorTree, errorTree, type Fault } from './check/fault.js';

/** An answer of Discord's REST that is an error: HTTP status, Discord's code, and what to say. */
export class DiscordError extends Error {
  override readonly name = 'DiscordError';

  constructor(
    readonly status: number,
    readonly code: number,
    message: string,
    readonly faults: readonly Fault[] = [],
  ) {
    super(message);
  }

  toJSON(): { message: string; code: number; errors?: ErrorTree } {
    const plain = { message: this.message, code: this.code };
    return this.faults.length > 0 ? { ...plain, errors: errorTree(this.faults) } : plain;
  }

  /** For people: the message, and each fault on a line of its own. */
  describe(): string {
    return [`${this.message} (${this.code})`, describeFaults(this.faults)].filter(Boolean).join('\n');
  }
}

export const unauthorized = () => new DiscordError(401, 0, '401: Unauthorized');
export const notFound = () => new DiscordError(404, 0, '404: Not Found');
export const unknownMessage = () => new DiscordError(404, 10008, 'Unknown Message');
export const unknownWebhook = () => new DiscordError(404, 10015, 'Unknown Webhook');
export const unknownInteraction = () => new DiscordError(404, 10062, 'Unknown interaction');
export const unknownCommand = () => new DiscordError(404, 10063, 'Unknown application command');
export const unknownGuild = () => new DiscordError(404, 10004, 'Unknown Guild');
export const tooLarge = () => new DiscordError(413, 40005, 'Request entity too large');
export const alreadyAcknowledged = () =>
  new DiscordError(400, 40060, 'Interaction has already been acknowledged.');
export const tooManyFollowUps = () =>
  new DiscordError(400, 40094, 'This interaction has reached the maximum number of follow-up messages.');
export const emptyMessage = () => new DiscordError(400, 50006, 'Cannot send an empty message');
export const invalidWebhookToken = () => new DiscordError(401, 50027, 'Invalid Webhook Token');
export const invalidBody = (faults: readonly Fault[]) =>
  new DiscordError(400, 50035, 'Invalid Form Body', faults);
export const invalidJson = () => new DiscordError(400, 50109, 'The request body contains invalid JSON.');
