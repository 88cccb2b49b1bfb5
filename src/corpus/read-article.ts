import type { Article, Span, Stated } from './article.js';
import { readDateline } from './dateline.js';
import { readFrontMatter } from './front-matter.js';
import { readHead } from './head.js';
import { joinLines } from './layout.js';
import { readLines } from './lines.js';
import { readParagraphs } from './paragraphs.js';
import { readDateField, readPublished } from './published.js';
import { fold, plain } from './wording.js';

/**
 * Reads one decoded file as an article: front matter first, else what the text states of itself.
 * Pure; never throws on any text. All offsets count in `text` as given.
 * @param file path relative to the corpus folder
 * @param text the decoded file, byte order mark removed
 */
export function readArticle(file: string, text: string): Article {
  const front = readFrontMatter(text);
  const blocks = joinLines(text, readLines(text, front.end));
  const head = readHead(text, blocks);
  const body = [...head.kept, ...blocks.slice(head.blocks)];
  const opening = blocks[head.blocks];
  const dateline = opening
    ? readDateline(text.slice(opening.start, Math.min(opening.end, opening.start + 300)))
    : null;
  const at = opening?.start ?? 0;
  const moved = (offsets: Span | null | undefined): Span | null =>
    offsets ? [at + offsets[0], at + offsets[1]] : null;
  const headline = front.headline ?? stated(text, head.headline);
  const datelineSpan: Span | null = dateline
    ? [at, at + text.slice(at, at + dateline.end).trimEnd().length]
    : null;
  return {
    file,
    text,
    headline,
    publisher: front.publisher ?? stated(text, head.publisher) ?? stated(text, moved(dateline?.publisher)),
    author: front.author ?? stated(text, head.author) ?? stated(text, moved(dateline?.author)),
    dateline: stated(text, datelineSpan),
    published: readDateField(front.date) ?? readPublished(head.date, dateline?.date ?? null, text.slice(at)),
    paragraphs: readParagraphs(text, body, headline ? plain(headline.text) : '', datelineSpan?.[1] ?? 0),
  };
}

/** The words of a span, as they are read. */
function stated(text: string, span: Span | null): Stated | null {
  return span && { text: fold(text.slice(...span)), span };
}
