import type { Citation } from '../answers/answer.js';
import { citationLine } from './cite.js';
import type { Action, Block, Line, Reply } from './reply.js';
import { count } from './words.js';

const PER_PAGE = 10;

/** Opens, beside a reply, the other places of the result at `rank` (from 0). */
export const alsoAction = (again: Action, rank: number): Action => ({
  ...again,
  deed: 'aside',
  view: 'also',
  fields: [String(rank), ...again.fields],
  page: 0,
});

/** Lists the places where the same words, or the same value, stand as well. */
export function alsoReply(words: string, also: readonly Citation[], again: Action): Reply {
  const pages = Math.max(1, Math.ceil(also.length / PER_PAGE));
  const page = Math.min(again.page, pages - 1);
  const places = also.slice(page * PER_PAGE, (page + 1) * PER_PAGE);
  const lead: Line = [{ text: `The same stands in ${count(also.length, 'other place')}:` }];
  return {
    tone: 'answer',
    private: true,
    blocks: [
      { type: 'quote', line: [{ text: words }] },
      { type: 'text', line: lead },
      ...places.flatMap(placeBlocks),
    ],
    again: { ...again, page },
    pages,
  };
}

function placeBlocks(citation: Citation): Block[] {
  const headline: Block[] =
    citation.headline === null ? [] : [{ type: 'text', line: [{ text: citation.headline }] }];
  return [...headline, { type: 'small', line: citationLine(citation) }];
}
