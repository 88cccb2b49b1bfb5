import { writeFile } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { COMMANDS } from '../../commands/index.js';
import { type Coverage, openCoverage } from '../coverage.js';
import type { Reply } from '../replies/reply.js';
import { seriesFiles } from '../replies/series-files.js';
import { replyText } from '../replies/text.js';
import type { Call, Options } from './arguments.js';
import { askJson, quoteJson, sourceJson, statJson } from './json.js';
import { UsageError } from './usage.js';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** Answers one text, or one line after the other of standard input where the text is `-`. */
export async function answerCall(folder: string, call: Call): Promise<void> {
  checkWords(call);
  const coverage = openCoverage(folder);
  checkSource(coverage, call);
  if (call.text !== '-') return answerOne(coverage, call, call.text);
  for await (const line of createInterface({ input: process.stdin }))
    await answerOne(coverage, call, line.trim());
}

/** @throws UsageError where words are missing that the command cannot do without, or a kind is none. */
function checkWords({ command, text, options }: Call): void {
  const needsText = command === 'ask' || command === 'stat';
  if (needsText && !text?.trim())
    throw new UsageError(`"dateline ${command}" needs a ${command === 'ask' ? 'question' : 'query'}`);
  if (command === 'quote' && !text && !options.about && !options.kind && !options.source) {
    throw new UsageError('"dateline quote" needs a speaker, --about, --kind or --source');
  }
  if (options.kind && !KINDS.some((kind) => kind === options.kind)) {
    throw new UsageError(`--kind takes ${KINDS.join(', ')}, not "${options.kind}"`);
  }
}

/** @throws UsageError where `--source` names no article. */
function checkSource(coverage: Coverage, { options }: Call): void {
  if (options.source && !coverage.sources.resolve(options.source)) {
    throw new UsageError(
      `--source "${options.source}" is no article of ${coverage.corpus.folder}; see dateline source`,
    );
  }
}

async function answerOne(coverage: Coverage, { command, options }: Call, text: string | null): Promise<void> {
  if (options.json) console.log(JSON.stringify(json(coverage, command, text, options)));
  else process.stdout.write(`${replyText(await reply(coverage, command, text, options))}\n`);
  if (command === 'stat' && (options.chart || options.csv)) await writeSeries(coverage, text ?? '', options);
}

function json(coverage: Coverage, command: string, text: string | null, options: Options): object {
  const source = options.source ? coverage.sources.resolve(options.source) : null;
  switch (command) {
    case 'ask':
      return askJson(coverage.asks.ask({ question: text ?? '', source }));
    case 'quote': {
      const kind = KINDS.find((name) => name === options.kind) ?? null;
      return quoteJson(coverage.quotes.quote({ speaker: text, about: options.about ?? null, kind, source }));
    }
    case 'stat':
      return statJson(coverage.stats.stat({ query: text ?? '', period: options.period ?? null, source }));
    default:
      return sourceJson(coverage.sources.source(text));
  }
}

/** The reply that Discord would show, on the page asked for. */
async function reply(
  coverage: Coverage,
  name: string,
  text: string | null,
  options: Options,
): Promise<Reply> {
  const command = COMMANDS.find(({ definition }) => definition.name === name);
  if (!command) throw new UsageError(`there is no command "${name}"`);
  const { about = null, kind = null, source = null, period = null } = options;
  const words = { question: text, speaker: text, query: text, file: text };
  const first = await command.answer(coverage, { ...words, about, kind, source, period, private: null });
  const page = (options.page ?? 1) - 1;
  if (page === 0) return first;
  const pages = first.pages ?? 1;
  const view = first.again && command.views[first.again.view];
  if (page >= pages || !first.again || !view)
    throw new UsageError(`--page ${page + 1}: there ${pages === 1 ? 'is 1 page' : `are ${pages} pages`}`);
  return view(coverage, first.again.fields, page);
}

/** Writes the chart and the numbers of a series to the files that were named. */
async function writeSeries(coverage: Coverage, query: string, options: Options): Promise<void> {
  const source = options.source ? coverage.sources.resolve(options.source) : null;
  const files = await seriesFiles(coverage.stats.stat({ query, period: options.period ?? null, source }));
  const wanted = [
    { path: options.chart, ending: '.png' },
    { path: options.csv, ending: '.csv' },
  ];
  for (const { path, ending } of wanted) {
    const file = files.find(({ name }) => name.endsWith(ending));
    if (path && file) await writeFile(path, file.data);
    else if (path)
      console.error(`dateline: ${path} was not written: there is no series of figures for this query`);
  }
}
