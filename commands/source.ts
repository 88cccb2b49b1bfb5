import type { Coverage } from '../src/coverage.js';
import { defineCommand, EVERYWHERE, type View } from '../src/discord/command.js';
import { contextReply } from '../src/replies/context.js';
import { articleByKey, fileKey, findPlace } from '../src/replies/place.js';
import { problem } from '../src/replies/problem.js';
import type { Action, Reply } from '../src/replies/reply.js';
import { articleReply, type Opening, sourceListReply } from '../src/replies/source.js';
import { PRIVATE, SOURCE, typed } from './options.js';

const GONE = problem('This article is no longer in the coverage, or its words have changed. Ask again.');

const action = (view: string, fields: readonly string[], page: number): Action => ({
  deed: 'show',
  command: 'source',
  view,
  fields,
  page,
});

/** The list of articles, one article, or what comes nearest to the name given. */
function sourcePage(coverage: Coverage, query: string | null, page: number): Reply {
  const answer = coverage.sources.source(query);
  if (answer.article !== null) return openArticle(coverage, fileKey(answer.article.entry.file), page);
  return sourceListReply(answer, openingOf(coverage), action('results', query === null ? [] : [query], page));
}

function openingOf({ corpus }: Coverage): Opening {
  return (file) => {
    const article = corpus.articles.find((one) => one.file === file);
    const first = article?.paragraphs.find(({ heading }) => !heading);
    return article && first ? article.text.slice(first.start, first.end) : null;
  };
}

function openArticle(coverage: Coverage, key: string, page: number): Reply {
  const article = articleByKey(coverage.corpus.articles, key);
  if (article === null) return GONE;
  const entry = coverage.sources.entries.find(({ file }) => file === article.file) ?? null;
  return articleReply(article, entry, action('article', [key], page));
}

const results: View = (coverage, [query = null], page) => sourcePage(coverage, query, page);

const article: View = (coverage, [key = ''], page) => openArticle(coverage, key, page);

/** Words of an article in their paragraph: every citation's button leads here. */
const context: View = (coverage, fields) => {
  const place = findPlace(coverage.corpus.articles, fields[0] ?? '');
  return place === null ? GONE : contextReply(place.article, place.span, action('context', fields, 0));
};

export const source = defineCommand({
  key: 'source',
  definition: {
    name: 'source',
    description: 'The articles of the coverage: see the list, or read one page by page',
    ...EVERYWHERE,
    options: [
      { ...SOURCE, name: 'file', description: 'The article to read: a part of its headline or file name' },
      PRIVATE,
    ],
  },
  answer: (coverage, { file }) => sourcePage(coverage, resolved(coverage, typed(file)), 0),
  suggest: (coverage, _option, letters) => coverage.sources.suggest(letters),
  views: { results, article, context },
});

/** An id of ours becomes the file that it stands for; other words stay as they were typed. */
function resolved(coverage: Coverage, text: string | null): string | null {
  if (text === null) return null;
  return articleByKey(coverage.corpus.articles, text)?.file ?? text;
}
