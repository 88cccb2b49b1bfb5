import { createHash } from 'node:crypto';
import type { Article, Rejected } from '../../corpus/article.js';
import { openWordFinder, wordsOf } from '../../index/word-finder.js';
import type { Reading } from '../../reading/reading.js';
import type { SourceAnswer, SourceEntry, Suggestion } from '../answer.js';
import { cite } from '../citation.js';

/** Answers which articles there are, and opens them. */
export interface SourceDesk {
  /** Sorted by file. */
  readonly entries: readonly SourceEntry[];
  /** `query` is a file, a part of its name or headline, or null for the list. */
  source(query: string | null): SourceAnswer;
  /** Articles that the letters typed so far may mean, best first, at most 25; value is the file's id. */
  suggest(prefix: string): Suggestion[];
  /** The file that an id or free text means, or null. */
  resolve(text: string): string | null;
}

const MOST_SUGGESTIONS = 25;
const MOST_NEAREST = 5;

/** Lists the articles of a coverage. */
export function openSourceDesk(readings: readonly Reading[], rejected: readonly Rejected[]): SourceDesk {
  const entries = readings.map(entryOf);
  const finder = openWordFinder(
    entries.map(({ file, citation }) => wordsOf(`${file} ${citation.headline ?? ''}`)),
  );
  const ids = idsOf(entries.map(({ file }) => file));
  const byId = new Map(ids.map((id, i) => [id, i]));
  const byFile = new Map(entries.map(({ file }, i) => [file, i]));
  const byName = new Map<string, number>();
  entries.forEach(({ file, citation }, i) => {
    for (const name of [file.replace(/\.\w+$/, ''), citation.headline ?? file])
      byName.set(wordsOf(name).join(' '), i);
  });

  /** The articles that words mean: one where they name it, several where they fit several. */
  function meant(text: string): number[] {
    const typed = text.trim();
    const named = byFile.get(typed) ?? byId.get(typed.toLowerCase());
    if (named !== undefined) return [named];
    const words = wordsOf(typed);
    const whole = words.length > 0 ? byName.get(words.join(' ')) : undefined;
    if (whole !== undefined) return [whole];
    return finder.find(words, { beginnings: true, misspelt: true }).map(({ item }) => item);
  }

  const pick = (items: readonly number[]) => items.flatMap((item) => entries[item] ?? []);

  return {
    entries,
    source(query) {
      const blank = { query, article: null, nearest: [], rejected };
      if (query === null || query.trim() === '') return { ...blank, entries };
      const found = meant(query);
      const [only] = found;
      const reading = only === undefined ? undefined : readings[only];
      if (found.length === 1 && reading) return { ...blank, entries: pick(found), article: opened(reading) };
      if (found.length > 0) return { ...blank, entries: pick(found) };
      const near = finder.nearest(wordsOf(query), MOST_NEAREST);
      return { ...blank, entries: [], nearest: pick(near.map(({ item }) => item)) };
    },
    suggest(prefix) {
      const words = wordsOf(prefix);
      const found =
        words.length > 0 ? finder.find(words, { beginnings: true, misspelt: true }, MOST_SUGGESTIONS) : [];
      const items = words.length > 0 ? found.map(({ item }) => item) : entries.map((_, item) => item);
      return items.slice(0, MOST_SUGGESTIONS).flatMap((item) => {
        const reading = readings[item];
        return reading ? { label: labelOf(reading.article), value: ids[item] ?? reading.article.file } : [];
      });
    },
    resolve(text) {
      const found = meant(text);
      return found.length === 1 ? (pick(found)[0]?.file ?? null) : null;
    },
  };
}

function entryOf({ article, quotations, figures }: Reading): SourceEntry {
  const spoken = new Map<string, number>();
  for (const { speaker } of quotations)
    if (speaker) spoken.set(speaker.name, (spoken.get(speaker.name) ?? 0) + 1);
  return {
    file: article.file,
    citation: cite(article, article.headline?.span ?? [0, 0]),
    author: article.author?.text ?? null,
    dateline: article.dateline?.text ?? null,
    paragraphs: article.paragraphs.filter(({ heading }) => !heading).length,
    speakers: [...spoken].sort((a, b) => b[1] - a[1]).map(([name]) => name),
    quotations: quotations.length,
    figures: figures.length,
  };
}

function opened(reading: Reading): NonNullable<SourceAnswer['article']> {
  const { article } = reading;
  const paragraphs = article.paragraphs.map(({ start, end, heading }) => ({
    citation: cite(article, [start, end]),
    text: article.text.slice(start, end),
    heading,
  }));
  return { entry: entryOf(reading), paragraphs };
}

/** A headline, or, where an article has none, its file and how it begins. */
function labelOf({ file, text, headline, dateline, paragraphs }: Article): string {
  if (headline) return headline.text;
  const [first] = paragraphs;
  if (!first) return file;
  const start = Math.max(first.start, dateline?.span?.[1] ?? 0);
  const opening = text
    .slice(start, Math.min(first.end, start + 80))
    .replace(/\s+/g, ' ')
    .trim();
  return `${file} · ${opening}`;
}

/** A short id for each file, the same in every coverage that holds it: the first letters of its SHA-256. */
function idsOf(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const digest = createHash('sha256').update(file).digest('hex');
    let length = 8;
    while (taken.has(digest.slice(0, length)) && length < digest.length) length++;
    taken.add(digest.slice(0, length));
    return digest.slice(0, length);
  });
}
