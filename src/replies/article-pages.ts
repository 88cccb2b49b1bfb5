import type { Article, Paragraph } from '../corpus/article.js';

/** A page holds whole paragraphs up to this many UTF-16 units; a longer paragraph has pages of its own. */
const PAGE = 1500;

/** A stretch of a paragraph that is shown as one block. */
export interface Piece {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

/** Cuts an article into pages to read. Every word of every paragraph stands on exactly one page. */
export function articlePages({ text, paragraphs }: Pick<Article, 'text' | 'paragraphs'>): Piece[][] {
  const pages: Piece[][] = [];
  let page: Piece[] = [];
  let length = 0;
  for (const piece of paragraphs.flatMap((paragraph) => pieces(text, paragraph))) {
    const size = piece.end - piece.start;
    if (length + size > PAGE && page.length > 0) {
      pages.push(page);
      page = [];
      length = 0;
    }
    page.push(piece);
    length += size;
  }
  if (page.length > 0) pages.push(page);
  return pages;
}

/** The page, from 0, on which a paragraph begins. */
export function articlePageOf(article: Pick<Article, 'text' | 'paragraphs'>, paragraph: number): number {
  return Math.max(
    0,
    articlePages(article).findIndex((page) => page.some((piece) => piece.paragraph === paragraph)),
  );
}

/** A paragraph in pieces that fit a page, cut at a space where there is one. */
function pieces(text: string, { index, start, end, heading }: Paragraph): Piece[] {
  const cut: Piece[] = [];
  let at = start;
  while (end - at > PAGE) {
    const space = text.lastIndexOf(' ', at + PAGE);
    const to = space > at + PAGE / 2 ? space : wholeCharacter(text, at + PAGE);
    cut.push({ paragraph: index, start: at, end: to, heading });
    at = to;
  }
  cut.push({ paragraph: index, start: at, end, heading });
  return cut;
}

/** An offset that does not part a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
  return /[\uDC00-\uDFFF]/.test(text[at] ?? '') && /[\uD800-\uDBFF]/.test(text[at - 1] ?? '') ? at - 1 : at;
}
