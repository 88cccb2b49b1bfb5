import type { SourceAnswer, SourceEntry } from '../answers/answer.js';
import type { Article } from '../corpus/article.js';
import { articlePages } from './article-pages.js';
import { clip } from './clip.js';
import { publishedWords } from './days.js';
import { fileKey } from './place.js';
import type { Action, Block, Reply } from './reply.js';
import { count, listed, quoted } from './words.js';

const PER_PAGE = 6;

/** The first words of an article that has no headline, by its file. */
export type Opening = (file: string) => string | null;

/** Reply to `/source` without an article: the list, or what comes nearest to a name that fits none. */
export function sourceListReply(answer: SourceAnswer, opening: Opening, again: Action): Reply {
  const none = answer.query !== null && answer.entries.length === 0;
  const entries = none ? answer.nearest : answer.entries;
  const pages = Math.max(1, Math.ceil(entries.length / PER_PAGE));
  const page = Math.min(again.page, pages - 1);
  const shown = entries.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const blocks: Block[] = [
    { type: 'heading', line: [{ text: heading(answer, none) }] },
    ...shown.flatMap((entry) => entryBlocks(entry, title(entry, opening))),
  ];
  if (shown.length > 0) blocks.push(openSelect(shown, opening));
  if (answer.rejected.length > 0 && !none)
    blocks.push({
      type: 'small',
      line: [{ text: `${count(answer.rejected.length, 'file')} could not be read; see /help.` }],
    });
  return { tone: none || entries.length === 0 ? 'none' : 'answer', blocks, again: { ...again, page }, pages };
}

function heading({ query, entries, nearest }: SourceAnswer, none: boolean): string {
  if (none) return `Not found: no article fits “${query}”.${nearest.length > 0 ? ' Nearest:' : ''}`;
  if (entries.length === 0) return 'The coverage holds no article: nothing was found in its folder.';
  return query === null
    ? `The coverage: ${count(entries.length, 'article')}`
    : `Articles that fit “${query}”`;
}

function title({ file, citation }: SourceEntry, opening: Opening): string {
  const first = citation.headline === null ? opening(file) : null;
  return citation.headline ?? (first === null ? file : quoted(clip(first, 80)));
}

function entryBlocks(entry: SourceEntry, title: string): Block[] {
  const { publisher, published } = entry.citation;
  const about = [publisher, publishedWords(published), count(entry.paragraphs, 'paragraph')];
  const facts = [...about, count(entry.quotations, 'quotation'), count(entry.figures, 'figure')];
  const rest = facts.filter((fact) => fact !== null).join(' · ');
  return [
    { type: 'text', line: [{ text: title, style: 'bold' }] },
    { type: 'small', line: [{ text: entry.file, style: 'code' }, { text: ` · ${rest}` }] },
  ];
}

function openSelect(entries: readonly SourceEntry[], opening: Opening): Block {
  return {
    type: 'select',
    placeholder: 'Read an article',
    action: { deed: 'aside', command: 'source', view: 'article', fields: [], page: 0 },
    options: entries.map((entry) => ({
      label: title(entry, opening),
      description: entry.file,
      value: fileKey(entry.file),
    })),
  };
}

/** One article, read page by page. `entry` is null where the list does not know it. */
export function articleReply(article: Article, entry: SourceEntry | null, again: Action): Reply {
  const pages = articlePages(article);
  const page = Math.max(0, Math.min(again.page, pages.length - 1));
  const pieces = pages[page] ?? [];
  const blocks: Block[] = [{ type: 'heading', line: [{ text: article.headline?.text ?? article.file }] }];
  if (page === 0 && entry) blocks.push(...about(entry));
  for (const { start, end, heading } of pieces) {
    const text = article.text.slice(start, end);
    blocks.push({ type: 'quote', line: [heading ? { text, style: 'bold' } : { text }] });
  }
  if (pieces.length === 0)
    blocks.push({ type: 'text', line: [{ text: 'This article has no paragraphs to read.' }] });
  const facts = [article.publisher?.text ?? null, publishedWords(article.published), where(pieces)];
  blocks.push({
    type: 'small',
    line: [{ text: article.file, style: 'code' }, { text: ` · ${facts.filter(Boolean).join(' · ')}` }],
  });
  return { tone: 'answer', blocks, again: { ...again, page }, pages: Math.max(1, pages.length) };
}

function about({ author, dateline, speakers, quotations, figures }: SourceEntry): Block[] {
  const lines = [
    author && `By ${author}`,
    dateline,
    speakers.length > 0 && `Speakers: ${listed(speakers.slice(0, 8))}`,
    `${count(quotations, 'quotation')}, ${count(figures, 'figure')}`,
  ];
  return lines.flatMap((text): Block[] => (text ? [{ type: 'text', line: [{ text }] }] : []));
}

function where(pieces: readonly { paragraph: number }[]): string {
  const first = (pieces[0]?.paragraph ?? 0) + 1;
  const last = (pieces.at(-1)?.paragraph ?? 0) + 1;
  if (pieces.length === 0) return '';
  return first === last ? `paragraph ${first}` : `paragraphs ${first} to ${last}`;
}
