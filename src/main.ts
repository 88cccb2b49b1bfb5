import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Config, Secret } from './config.js';
import { type Coverage, openCoverage } from './coverage.js';
import { runBot } from './discord/bot.js';
import { openLog } from './discord/log.js';
import { untilEnd } from './discord/signals.js';
import { LocalDiscord } from './local-discord/local-discord.js';

/** How the local Discord is started where there is no token. */
export interface LocalOptions {
  /** Null: 4400, or the next that is free. */
  readonly port: number | null;
  /** Opens the page in the reader's browser. */
  readonly open: boolean;
}

const DEFAULT_PORT = 4400;

/**
 * Reads the coverage and runs the bot until it is stopped; the process then ends with the code set here.
 * Without a token the bot runs in a local Discord, whose address is printed.
 * @throws Error where the corpus cannot be read or holds no article, or the bot cannot log in.
 */
export async function start(config: Config, options: LocalOptions): Promise<void> {
  const coverage = openCoverage(config.corpus);
  const log = openLog(config.logLevel, config.token);
  for (const { file, reason } of coverage.corpus.rejected) log.warn({ file, reason }, 'not read');
  if (coverage.readings.length === 0) {
    throw new Error(`CORPUS: there is no article in ${config.corpus}; put .txt or .md files there`);
  }
  const local = config.token === null ? await startLocal(options.port) : null;
  try {
    const bot = await runBot({ config: local ? localConfig(config, local) : config, coverage, logger: log });
    console.log(local ? invitation(coverage, local) : `Dateline is running. ${summary(coverage)}`);
    if (local && options.open) await openPage(local.url);
    process.exitCode = await untilEnd(bot, log);
  } finally {
    await local?.close();
  }
}

function startLocal(port: number | null): Promise<LocalDiscord> {
  const page = fileURLToPath(new URL('./local-discord/page/', import.meta.url));
  const built = existsSync(`${page}app.js`);
  return LocalDiscord.start({ port: port ?? DEFAULT_PORT, ...(built ? { page } : {}) });
}

/** The local Discord's own token, address and commands for all servers; the rest as configured. */
const localConfig = (config: Config, local: LocalDiscord): Config => ({
  ...config,
  token: new Secret(local.token),
  api: local.apiUrl,
  guildId: null,
});

const summary = ({ readings, corpus }: Coverage): string =>
  `${readings.length} articles read from ${corpus.folder}${corpus.rejected.length > 0 ? `, ${corpus.rejected.length} rejected` : ''}.`;

const invitation = (coverage: Coverage, local: LocalDiscord): string => `
  Dateline is running in a Discord of its own. ${summary(coverage)}

    ${local.url}

  Open this address and type /ask, /quote, /stat or /source. Ctrl+C ends it.
  With a DISCORD_TOKEN in .env the same bot runs in Discord (see .env.example).
`;

async function openPage(url: string): Promise<void> {
  const { default: open } = await import('open');
  await open(url);
}
