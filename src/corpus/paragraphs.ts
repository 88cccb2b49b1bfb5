import type { Paragraph } from './article.js';
import { isAuthorNote, isFurniture } from './furniture.js';
import { isTitle } from './headline.js';
import type { Block } from './layout.js';
import { closesSentence, isAllCapitals, plain, words } from './wording.js';

const LONGEST_HEADING = 120;
const MOST_WORDS = 16;

/**
 * The running text of an article with its cross-heads, page furniture left out.
 * @param headline the headline's wording, so that it is not read a second time; empty where there is none
 * @param dateline end of the dateline, which belongs to the paragraph after it even on a line of its own
 */
export function readParagraphs(
  text: string,
  blocks: readonly Block[],
  headline: string,
  dateline: number,
): Paragraph[] {
  const kept = blocks.filter(({ start, end }) => {
    if (end - start > 600) return true;
    const words = text.slice(start, end);
    return !isFurniture(words) && !isAuthorNote(words) && (headline === '' || plain(words) !== headline);
  });
  const joined = joinDateline(kept, dateline);
  return joined.map((block, index) => {
    const mark = headingMark(text, block);
    const heading = mark !== null || isHeading(text, joined, index);
    const [start, end] = mark ?? [block.start, block.end];
    return { index, start, end, heading };
  });
}

function joinDateline(blocks: readonly Block[], dateline: number): readonly Block[] {
  const at = blocks.findIndex(({ end }) => end === dateline);
  const [line, next] = [blocks[at], blocks[at + 1]];
  if (!line || !next) return blocks;
  return [...blocks.slice(0, at), { start: line.start, end: next.end }, ...blocks.slice(at + 2)];
}

/** What a Markdown heading ("## …", "**…**") holds, or null where the block is none. */
function headingMark(text: string, { start, end }: Block): [start: number, end: number] | null {
  if (end - start > LONGEST_HEADING) return null;
  const match = /^(#{1,6}\s+|\*\*|__)(.*?\S)(\s*#*|\*\*|__)$/.exec(text.slice(start, end));
  const [, open, held, close] = match ?? [];
  if (open === undefined || held === undefined || close === undefined) return null;
  if (!open.startsWith('#') && (open !== close || held.includes(open) || closesSentence(held))) return null;
  return [start + open.length, start + open.length + held.length];
}

/**
 * Whether a block is a cross-head for certain: short, worded as no sentence is closed, with one longer
 * paragraph of sentences below it, and not one of several such lines (a list, an address, verse).
 */
function isHeading(text: string, blocks: readonly Block[], index: number): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (!block || !next || !isHeadingLike(text, block)) return false;
  const before = blocks[index - 1];
  if (before && isHeadingLike(text, before)) return false;
  const length = block.end - block.start;
  return next.end - next.start > Math.max(length, 60) && closesSentence(text.slice(next.start, next.end));
}

function isHeadingLike(text: string, { start, end }: Block): boolean {
  if (end - start > LONGEST_HEADING) return false;
  const line = text.slice(start, end);
  if (
    words(line).length > MOST_WORDS ||
    !/^["“‘']?[\p{Lu}\p{N}]/u.test(line) ||
    /[:;,)]/.test(line.at(-1) ?? '')
  )
    return false;
  if (isAllCapitals(line)) return !line.includes(':') && words(line).length <= 6 && /\p{Lu}{3}/u.test(line);
  return isTitle(line) && !closesSentence(line);
}
