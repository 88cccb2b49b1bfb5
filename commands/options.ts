import type { Coverage } from '../src/coverage.js';
import { cleanLine } from '../src/replies/clean.js';
import { articleByKey, fileKey } from '../src/replies/place.js';
import { problem } from '../src/replies/problem.js';
import type { Reply } from '../src/replies/reply.js';
import type { Scope } from '../src/replies/scope.js';
import { listed } from '../src/replies/words.js';

/** Restricts a search to one article. */
export const SOURCE = {
  type: 3,
  name: 'source',
  description: 'Only this article: type a part of its headline or file name',
  required: false,
  autocomplete: true,
  max_length: 200,
} as const;

/** Shows the answer to the asker alone. */
export const PRIVATE = {
  type: 5,
  name: 'private',
  description: 'Show the answer to you alone; you can share it afterwards',
  required: false,
} as const;

/** The article that a reader named: by its file, a part of its name or headline, or an id of ours. */
export type Picked = { readonly file: string | null } | { readonly reply: Reply };

/** Finds the article that the `source` option means; a reply that helps where there is none. */
export function pickSource(coverage: Coverage, source: string | null): Picked {
  const text = source?.trim() ?? '';
  if (text === '') return { file: null };
  const file = coverage.sources.resolve(text) ?? articleByKey(coverage.corpus.articles, text)?.file ?? null;
  if (file !== null) return { file };
  const nearest = coverage.sources
    .source(text)
    .nearest.slice(0, 3)
    .map((entry) => entry.file);
  const advice =
    nearest.length > 0
      ? `Nearest: ${listed(nearest, 'or')}.`
      : 'Pick one of the list that appears while you type, or see /source.';
  return { reply: problem(`No article of the coverage is meant by “${text}”.`, advice) };
}

/** The state of a button for a file, or for none. */
export function fileField(file: string | null): string {
  return file === null ? '' : fileKey(file);
}

/** The file that a button's state means, null where it named none; a reply that says so where it is gone. */
export function fieldFile(coverage: Coverage, field: string | undefined): Picked {
  if (!field) return { file: null };
  const article = articleByKey(coverage.corpus.articles, field);
  return article ? { file: article.file } : { reply: GONE };
}

const GONE = problem('The article that was searched is no longer in the coverage. Ask again.');

/** What was searched. */
export function scopeOf(coverage: Coverage, file: string | null): Scope {
  return { articles: coverage.corpus.articles.length, source: file };
}

/** Text of a reader on one line, or null where nothing shows of what was typed. */
export function typed(text: string | null | undefined): string | null {
  const line = cleanLine(text ?? '');
  return line === '' ? null : line;
}
