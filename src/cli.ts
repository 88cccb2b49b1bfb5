#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { config as loadEnvironmentFile } from 'dotenv';
import { answerQuestions } from './cli/answer.js';
import { type Call, parseCall } from './cli/arguments.js';
import { deployCommands } from './cli/deploy.js';
import { readingJson } from './cli/json.js';
import { readLine } from './cli/read.js';
import { USAGE, UsageError } from './cli/usage.js';
import { readConfig } from './config.js';
import { openCoverage } from './coverage.js';
import { start } from './main.js';

/** Runs one call of the command line; resolves when it is done. */
async function run(argv: readonly string[]): Promise<void> {
  const call = parseCall(argv);
  if (call.options.help) return void process.stdout.write(USAGE);
  if (call.options.version) return void console.log(version());
  loadEnvironmentFile({ quiet: true });
  const config = readConfig({
    ...process.env,
    ...(call.options.corpus ? { CORPUS: call.options.corpus } : {}),
  });
  switch (call.command) {
    case 'read':
      return printReadings(config.corpus, call);
    case 'start':
      return start(config, { port: call.options.port ?? null, open: call.options.open ?? false });
    case 'deploy':
      return deployCommands(config, call.options.guild ?? null);
    default:
      return answerQuestions(openCoverage(config.corpus), call);
  }
}

function printReadings(folder: string, call: Call): void {
  const { readings, corpus } = openCoverage(folder);
  for (const reading of readings)
    console.log(call.options.json ? JSON.stringify(readingJson(reading)) : readLine(reading));
  for (const { file, reason } of corpus.rejected) console.error(`${file} was not read: ${reason}`);
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
