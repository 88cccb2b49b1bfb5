import { isOutlet, readByline } from './byline.js';
import type { WrittenDate } from './calendar.js';
import { readWrittenDate } from './calendar.js';
import { readDateline } from './dateline.js';
import { breadcrumbLength, isFurniture } from './furniture.js';
import { chooseHeadline, isTitle, type Title } from './headline.js';
import { readLabelLine } from './label-line.js';
import type { Block } from './layout.js';
import { readStamp } from './stamp.js';
import { words } from './wording.js';

type Offsets = readonly [start: number, end: number];

/** What stands above the running text. */
export interface Head {
  /** Index of the first block that is not part of it. */
  readonly blocks: number;
  readonly headline: Offsets | null;
  readonly publisher: Offsets | null;
  readonly author: Offsets | null;
  readonly date: WrittenDate | null;
  /** Blocks of the head that are not page furniture and stay in the text: a line below the headline. */
  readonly kept: readonly Block[];
}

/** The head of a page is short; whatever is still going on after so many blocks is text. */
const MOST_BLOCKS = 16;

/** Reads the blocks above the running text: navigation, headline, by-line, date of publication. */
export function readHead(text: string, blocks: readonly Block[]): Head {
  const titles: Title[] = [];
  let publisher: Offsets | null = null;
  let author: Offsets | null = null;
  let date: WrittenDate | null = null;
  let stated: Offsets | null = null;
  let read = 0;
  for (; read < Math.min(blocks.length, MOST_BLOCKS); read++) {
    const block = blocks[read];
    if (!block) break;
    const line = text.slice(block.start, Math.min(block.end, block.start + 700));
    const shift = (offsets: Offsets | null): Offsets | null =>
      offsets && [block.start + offsets[0], block.start + offsets[1]];
    const labels = readLabelLine(line);
    const signature = labels ? null : readByline(line);
    const stamp = labels || signature ? null : readStamp(line);
    if (isFurniture(line)) continue;
    if (labels) {
      publisher ??= shift(labels.publisher);
      author ??= shift(labels.author);
      stated ??= shift(labels.headline);
      date ??= labels.date && readWrittenDate(line.slice(...labels.date));
    } else if (signature && (titles.length > 0 || read > 0 || signature.author)) {
      publisher ??= shift(signature.publisher);
      author ??= shift(signature.author);
    } else if (stamp) {
      publisher ??= shift(stamp.publisher);
      date ??= stamp.date;
      const rest = shift(stamp.rest);
      if (rest && !isTitle(line.slice(rest[0] - block.start))) break;
      if (rest) stated ??= rest;
    } else if (readDateline(line)) break;
    else if (titles.length === 0 && isMasthead(text, blocks, read)) publisher ??= [block.start, block.end];
    else if (isTitle(line) || (titles.length === 0 && headsReport(text, blocks, read)))
      titles.push({ block, skip: breadcrumbLength(line) });
    else break;
  }
  if (read === blocks.length) return { blocks: 0, headline: stated, publisher, author, date, kept: [] };
  const { headline, kept } = chooseHeadline(text, titles, stated !== null);
  return { blocks: read, headline: stated ?? headline, publisher, author, date, kept };
}

/** Whether a block is the name of a house above a headline ("BBC News"). */
function isMasthead(text: string, blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (!block || !next || block.end - block.start > 40 || next.end - next.start > 300) return false;
  const name = text.slice(block.start, block.end);
  return (
    /^[\p{L}\p{N} .&']+$/u.test(name) &&
    words(name).length <= 4 &&
    isOutlet(name) &&
    isTitle(text.slice(next.start, next.end))
  );
}

/** Whether a short sentence stands alone above a dateline: what stands above a report's dateline is its headline. */
function headsReport(text: string, blocks: readonly Block[], index: number): boolean {
  const [block, next] = [blocks[index], blocks[index + 1]];
  if (!block || !next || block.end - block.start > 150) return false;
  const opening = text.slice(next.start, Math.min(next.end, next.start + 300));
  return readDateline(opening) !== null && readDateline(text.slice(block.start, block.end)) === null;
}
