import type { Coverage } from '../src/coverage.js';
import { defineCommand, EVERYWHERE, type View } from '../src/discord/command.js';
import { alsoReply } from '../src/replies/also.js';
import { askReply } from '../src/replies/ask.js';
import { problem } from '../src/replies/problem.js';
import type { Reply } from '../src/replies/reply.js';
import { fieldFile, fileField, PRIVATE, pickSource, SOURCE, scopeOf, typed } from './options.js';

const KEY = 'ask';

/** Answers a question over all articles, or over one file. */
export function askPage(coverage: Coverage, question: string, file: string | null, page: number): Reply {
  const fields = [fileField(file), question];
  const answer = coverage.asks.ask({ question, source: file });
  return askReply(answer, scopeOf(coverage, file), {
    deed: 'show',
    command: KEY,
    view: 'results',
    fields,
    page,
  });
}

const results: View = (coverage, [field, question = ''], page) => {
  const picked = fieldFile(coverage, field);
  return 'reply' in picked ? picked.reply : askPage(coverage, question, picked.file, page);
};

const also: View = (coverage, fields, page) => {
  const [rank, field, question = ''] = fields;
  const picked = fieldFile(coverage, field);
  if ('reply' in picked) return picked.reply;
  const { passages } = coverage.asks.ask({ question, source: picked.file });
  const passage = passages[Number(rank)];
  if (passage === undefined) return problem('This passage is no longer among the answers. Ask again.');
  return alsoReply(passage.text, passage.also, { deed: 'show', command: KEY, view: 'also', fields, page });
};

export const ask = defineCommand({
  key: KEY,
  definition: {
    name: 'ask',
    description: 'Find what the coverage says, with the sentence that answers and its source',
    ...EVERYWHERE,
    options: [
      {
        type: 3,
        name: 'question',
        description: 'A question in your own words, such as: By how much did exports grow?',
        required: true,
        autocomplete: true,
        max_length: 1000,
      },
      SOURCE,
      PRIVATE,
    ],
  },
  answer(coverage, options) {
    const question = typed(options.question);
    if (question === null) return problem('Type a question, such as: By how much did exports grow?');
    const picked = pickSource(coverage, options.source);
    return 'reply' in picked ? picked.reply : askPage(coverage, question, picked.file, 0);
  },
  suggest: (coverage, option, letters) =>
    option === 'source' ? coverage.sources.suggest(letters) : coverage.asks.suggest(letters),
  views: { results, also },
});
