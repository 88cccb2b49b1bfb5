import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel, Secret } from '../config.js';

/** Tokens of interactions and webhooks, as they stand in the addresses that errors carry. */
const IN_ADDRESS = /(\/(?:webhooks|interactions)\/\d{5,20}\/)[^/\s"?\\]+/g;

/** Takes a bot token and the tokens of interactions out of a line. */
function scrub(line: string, token: Secret | null): string {
  const clean = line.replace(IN_ADDRESS, '$1[secret]');
  return token === null ? clean : clean.replaceAll(token.reveal(), '[secret]');
}

/** A log of JSON lines that no token reaches, whatever is logged: every line is scrubbed as it is written. */
export function openLog(
  level: LogLevel,
  token: Secret | null,
  destination: DestinationStream = process.stderr,
): Logger {
  return pino({ level, base: null }, { write: (line) => destination.write(scrub(line, token)) });
}
