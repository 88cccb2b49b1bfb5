import { createInterface } from 'node:readline';
import type { Coverage } from '../coverage.js';
import type { Call, Options } from './arguments.js';
import { askJson, quoteJson, sourceJson, statJson } from './json.js';
import { UsageError } from './usage.js';

const KINDS = ['direct', 'mixed', 'indirect'] as const;

/** Answers one text, or one line after the other of standard input where the text is `-`. */
export async function answerQuestions(coverage: Coverage, call: Call): Promise<void> {
  checkCall(coverage, call);
  if (call.text !== '-') return answerOne(coverage, call, call.text);
  for await (const line of createInterface({ input: process.stdin })) answerOne(coverage, call, line.trim());
}

function checkCall(coverage: Coverage, { command, text, options }: Call): void {
  const needsText = command === 'ask' || command === 'stat';
  if (needsText && !text?.trim())
    throw new UsageError(`"dateline ${command}" needs a ${command === 'ask' ? 'question' : 'query'}`);
  if (command === 'quote' && !text && !options.about && !options.kind && !options.source) {
    throw new UsageError('"dateline quote" needs a speaker, --about, --kind or --source');
  }
  if (options.kind && !KINDS.some((kind) => kind === options.kind)) {
    throw new UsageError(`--kind takes ${KINDS.join(', ')}, not "${options.kind}"`);
  }
  if (options.source && !coverage.sources.resolve(options.source)) {
    throw new UsageError(
      `--source "${options.source}" is no article of ${coverage.corpus.folder}; see dateline source`,
    );
  }
}

function answerOne(coverage: Coverage, { command, options }: Call, text: string | null): void {
  console.log(JSON.stringify(json(coverage, command, text, options), null, options.json ? 0 : 2));
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
