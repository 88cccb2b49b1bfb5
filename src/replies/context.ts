import { cite } from '../answers/citation.js';
import type { Article, Paragraph, Span } from '../corpus/article.js';
import { articlePageOf } from './article-pages.js';
import { citationBlock } from './cite.js';
import { clip, clipStart } from './clip.js';
import { excerpt } from './excerpt.js';
import { fileKey } from './place.js';
import type { Action, Block, Reply } from './reply.js';

const NEIGHBOUR = 500;

/** Shows cited words in bold in their paragraph, with the paragraphs before and after it. */
export function contextReply(article: Article, span: Span, again: Action): Reply {
  const { paragraphs, text } = article;
  const at = paragraphs.findIndex(({ end }) => end > span[0]);
  const own = paragraphs[at];
  const words = (paragraph: Paragraph) => text.slice(paragraph.start, paragraph.end);
  const before = paragraphs[at - 1];
  const after = own && paragraphs[at + 1];
  const blocks: Block[] = [];
  if (article.headline) blocks.push({ type: 'heading', line: [{ text: article.headline.text }] });
  const inHeadline = own === undefined || own.start >= span[1];
  if (inHeadline) blocks.push({ type: 'quote', line: [{ text: text.slice(...span), style: 'bold' }] });
  if (before) blocks.push({ type: 'quote', line: [{ text: clipStart(words(before), NEIGHBOUR) }] });
  if (own) blocks.push({ type: 'quote', line: excerpt(words(own), own.start, span, false) });
  if (after) blocks.push({ type: 'quote', line: [{ text: clip(words(after), NEIGHBOUR) }] });
  const open: Action = {
    deed: 'show',
    command: 'source',
    view: 'article',
    fields: [fileKey(article.file)],
    page: articlePageOf(article, at),
  };
  blocks.push(citationBlock(cite(article, span), { label: 'Open the article', action: open }));
  return { tone: 'answer', private: true, blocks, again };
}
