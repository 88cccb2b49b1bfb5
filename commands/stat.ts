import type { Coverage } from '../src/coverage.js';
import { defineCommand, EVERYWHERE, type View } from '../src/discord/command.js';
import { problem } from '../src/replies/problem.js';
import type { Action, Reply } from '../src/replies/reply.js';
import { seriesFiles } from '../src/replies/series-files.js';
import { rowReply, statReply } from '../src/replies/stat.js';
import { fieldFile, fileField, PRIVATE, pickSource, SOURCE, scopeOf, typed } from './options.js';

const KEY = 'stat';

interface Asked {
  readonly query: string;
  readonly period: string | null;
  readonly file: string | null;
}

/** The state of a button: the query last, so that one of the nearest measures can take its place. */
function fieldsOf({ query, period, file }: Asked): string[] {
  return [period ?? '', fileField(file), query];
}

/** Reads the state of a button; a reply where the article that it searched is gone. */
function askedBy(coverage: Coverage, [period, field, query = '']: readonly string[]): Asked | Reply {
  const picked = fieldFile(coverage, field);
  return 'reply' in picked ? picked.reply : { query, period: typed(period), file: picked.file };
}

function action(view: string, fields: readonly string[], page: number): Action {
  return { deed: 'show', command: KEY, view, fields, page };
}

function answerTo(coverage: Coverage, { query, period, file }: Asked) {
  return coverage.stats.stat({ query, period, source: file });
}

async function page(coverage: Coverage, asked: Asked, at: number): Promise<Reply> {
  const answer = answerTo(coverage, asked);
  const files = at === 0 ? await seriesFiles(answer) : [];
  return statReply(answer, scopeOf(coverage, asked.file), action('results', fieldsOf(asked), at), files);
}

const results: View = (coverage, fields, at) => {
  const asked = askedBy(coverage, fields);
  return 'tone' in asked ? asked : page(coverage, asked, at);
};

const row: View = (coverage, fields) => {
  const asked = askedBy(coverage, fields);
  if ('tone' in asked) return asked;
  const reply = rowReply(answerTo(coverage, asked), Number(fields[3]), action('row', fields, 0));
  return reply ?? problem('This figure is no longer among the answers. Ask again.');
};

export const stat = defineCommand({
  key: KEY,
  definition: {
    name: 'stat',
    description: 'Find what the numbers were: value, period, change, and the sentence behind each',
    ...EVERYWHERE,
    options: [
      {
        type: 3,
        name: 'query',
        description: 'What is measured, such as: exports, unemployment rate, students abroad',
        required: true,
        autocomplete: true,
        max_length: 300,
      },
      {
        type: 3,
        name: 'period',
        description: 'When, such as: 2020, jan-sep 2020, first half of 2019',
        required: false,
        max_length: 100,
      },
      SOURCE,
      PRIVATE,
    ],
  },
  answer(coverage, options) {
    const query = typed(options.query);
    if (query === null) return problem('Type what is measured, such as: exports jan-sep 2020.');
    const picked = pickSource(coverage, options.source);
    if ('reply' in picked) return picked.reply;
    return page(coverage, { query, period: typed(options.period), file: picked.file }, 0);
  },
  suggest: (coverage, option, letters) =>
    option === 'source' ? coverage.sources.suggest(letters) : coverage.stats.suggest(letters),
  views: { results, row },
});
