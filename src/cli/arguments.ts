import { parseArgs } from 'node:util';
import { UsageError } from './usage.js';

const OPTIONS = {
  corpus: { type: 'string' },
  source: { type: 'string' },
  about: { type: 'string' },
  kind: { type: 'string' },
  period: { type: 'string' },
  chart: { type: 'string' },
  csv: { type: 'string' },
  page: { type: 'string' },
  port: { type: 'string' },
  open: { type: 'boolean' },
  guild: { type: 'string' },
  json: { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'v' },
} as const;

type OptionName = keyof typeof OPTIONS;

/** Which options each command takes beside `--corpus`, `--json`, `--help` and `--version`. */
const TAKES: Readonly<Record<string, readonly OptionName[]>> = {
  ask: ['source', 'page'],
  quote: ['source', 'about', 'kind', 'page'],
  stat: ['source', 'period', 'chart', 'csv', 'page'],
  source: ['page'],
  read: [],
  start: ['port', 'open'],
  deploy: ['guild'],
};
const EVERYWHERE: readonly OptionName[] = ['corpus', 'json', 'help', 'version'];

/** A call of the command line, checked. */
export interface Call {
  readonly command: string;
  /** The words after the command, or null where there are none. */
  readonly text: string | null;
  readonly options: Options;
}

/** Options as typed; numbers are checked. */
export interface Options {
  readonly corpus?: string;
  readonly source?: string;
  readonly about?: string;
  readonly kind?: string;
  readonly period?: string;
  readonly chart?: string;
  readonly csv?: string;
  readonly guild?: string;
  readonly open?: boolean;
  readonly json?: boolean;
  readonly help?: boolean;
  readonly version?: boolean;
  readonly page?: number;
  readonly port?: number;
}

/**
 * Reads the words after the program's name. Several words without quotation marks are one text.
 * @throws UsageError where a command or option is unknown, or a number is none.
 */
export function parseCall(argv: readonly string[]): Call {
  const { values, positionals } = parse(argv);
  const [command = '', ...words] = positionals;
  const numbers = {
    ...wholeNumber('page', values.page, 1, 10_000),
    ...wholeNumber('port', values.port, 1, 65_535),
  };
  const { page: _page, port: _port, ...rest } = values;
  const call = { command, text: words.length ? words.join(' ') : null, options: { ...rest, ...numbers } };
  if (!call.options.help && !call.options.version) checkOptions(command, Object.keys(values) as OptionName[]);
  return call;
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options: OPTIONS, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}

function checkOptions(command: string, given: readonly OptionName[]): void {
  const takes = TAKES[command];
  if (!takes) {
    const known = Object.keys(TAKES).join(', ');
    throw new UsageError(
      command ? `there is no command "${command}"; there are ${known}` : `a command is missing: ${known}`,
    );
  }
  const stray = given.find((name) => !takes.includes(name) && !EVERYWHERE.includes(name));
  if (stray) throw new UsageError(`"dateline ${command}" takes no --${stray}`);
}

function wholeNumber<Name extends string>(
  name: Name,
  value: string | undefined,
  min: number,
  max: number,
): { [key in Name]?: number } {
  if (value === undefined) return {};
  const number = Number(value);
  if (!/^\d+$/.test(value) || number < min || number > max) {
    throw new UsageError(`--${name} takes a whole number from ${min} to ${max}, not "${value}"`);
  }
  return { [name]: number } as { [key in Name]?: number };
}
