import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article, Corpus, Paragraph } from './article.js';

/** Reads one decoded file as an article. */
export function readArticle(file: string, text: string): Article {
  const body = /^---\n[\s\S]*?\n---\n/.exec(text)?.[0].length ?? 0;
  const date = /^date: (\d{4}-\d\d-\d\d)/m.exec(text.slice(0, body))?.[1];
  const paragraphs: Paragraph[] = [];
  for (const match of text.slice(body).matchAll(/[^\n]*\S[^\n]*/g)) {
    const start = body + match.index;
    paragraphs.push({ index: paragraphs.length, start, end: start + match[0].length, heading: false });
  }
  const published = date ? ({ from: date, to: date, basis: 'stated' } as const) : null;
  return { file, text, headline: null, publisher: null, author: null, dateline: null, published, paragraphs };
}

/** Reads every article under a folder. */
export function loadCorpus(folder: string): Corpus {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(txt|md)$/.test(name))
    .sort();
  return {
    folder,
    articles: files.map((file) => readArticle(file, readFileSync(join(folder, file), 'utf8'))),
    rejected: [],
  };
}
