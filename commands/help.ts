import type { Coverage } from '../src/coverage.js';
import { defineCommand, EVERYWHERE } from '../src/discord/command.js';
import { helpReply, type Read, type Told } from '../src/replies/help.js';
import type { Reply } from '../src/replies/reply.js';
import { PRIVATE } from './options.js';

const TOLD: readonly Told[] = [
  { name: '/ask', does: 'a question in your own words; the sentence that answers, in its passage' },
  { name: '/quote', does: 'who said what, by speaker or subject; verbatim, partly quoted or paraphrased' },
  { name: '/stat', does: 'what the numbers were, with period and change, and the sentence behind each' },
  { name: '/source', does: 'the articles; read one page by page' },
  { name: 'Find in coverage', does: 'right-click (or hold) any message › Apps: asks with its text' },
];

function readOf({ corpus, readings }: Coverage): Read {
  const dated = corpus.articles.flatMap(({ published }) => published ?? []);
  const from = dated.map((day) => day.from).sort()[0];
  const to = dated
    .map((day) => day.to)
    .sort()
    .at(-1);
  return {
    articles: corpus.articles.length,
    days: from && to ? { from, to } : null,
    undated: corpus.articles.length - dated.length,
    quotations: readings.reduce((sum, { quotations }) => sum + quotations.length, 0),
    figures: readings.reduce((sum, { figures }) => sum + figures.length, 0),
    rejected: corpus.rejected,
  };
}

function page(coverage: Coverage): Reply {
  return helpReply(TOLD, readOf(coverage), {
    deed: 'show',
    command: 'help',
    view: 'results',
    fields: [],
    page: 0,
  });
}

export const help = defineCommand({
  key: 'help',
  definition: {
    name: 'help',
    description: 'What Dateline can do, what it has read, and how to restrict it to channels',
    ...EVERYWHERE,
    options: [PRIVATE],
  },
  answer: page,
  views: { results: page },
});
