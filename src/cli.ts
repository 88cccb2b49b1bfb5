#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { config as loadEnvironmentFile } from 'dotenv';
import { parseCall } from './cli/arguments.js';
import { USAGE, UsageError } from './cli/usage.js';

/** Runs one call of the command line; resolves when it is done. What a call needs is loaded for it alone. */
async function run(argv: readonly string[]): Promise<void> {
  const call = parseCall(argv);
  const { options } = call;
  if (options.help) return void process.stdout.write(USAGE);
  if (options.version) return void console.log(version());
  loadEnvironmentFile({ quiet: true });
  const { readConfig } = await import('./config.js');
  const config = readConfig({ ...process.env, ...(options.corpus ? { CORPUS: options.corpus } : {}) });
  switch (call.command) {
    case 'start':
      return (await import('./main.js')).start(config, {
        port: options.port ?? null,
        open: options.open ?? false,
      });
    case 'deploy':
      return (await import('./cli/deploy.js')).deployCommands(config, options.guild ?? null);
    case 'read':
      return (await import('./cli/read.js')).printReadings(config.corpus, options.json ?? false);
    default:
      return (await import('./cli/answer.js')).answerCall(config.corpus, call);
  }
}

function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest
    ? String(manifest.version)
    : 'unknown';
}

run(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof UsageError) {
    console.error(`dateline: ${error.message}\nSee dateline --help`);
    process.exitCode = 2;
  } else {
    console.error(`dateline: ${error instanceof Error ? error.message : String(error)}`);
    process.exitCode = 1;
  }
});
