import type { Logger } from 'pino';
import type { Coverage } from '../coverage.js';
import type { Command } from './command.js';

/** What every handler of an interaction works with. */
export interface Desk {
  readonly commands: readonly Command[];
  /** The coverage as it is now; a reload swaps it. */
  readonly coverage: () => Coverage;
  readonly log: Logger;
  readonly deferAfter: number;
}
