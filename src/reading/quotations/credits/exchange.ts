import type { Resolved } from '../../people/resolved.js';
import type { Segment } from '../segments.js';
import type { Walk } from './credit.js';

/** How many quotations back the other of two speakers is looked for. */
const REACH = 6;

const asks = ({ text }: Walk, { inner }: Segment): boolean => text[inner[1] - 1] === '?';

/** A quotation of somebody else than who says the one at `from`, in the paragraphs right before it; undefined for none. */
function otherBefore({ segments, credits }: Walk, from: Segment): Segment | undefined {
  const entity = credits[from.index]?.source?.entity;
  let { paragraph } = from;
  for (const segment of segments.slice(Math.max(0, from.index - REACH), from.index).reverse()) {
    if (paragraph - segment.paragraph > 1) return undefined;
    paragraph = segment.paragraph;
    const source = credits[segment.index]?.source;
    if (source && source.entity !== entity) return segment;
  }
  return undefined;
}

/**
 * Who says a quotation that stands alone in its paragraph, where it answers what somebody has asked in the one before
 * (“And the tenth?” Lind asked. / “It was called off.”), or asks on behind an answer; undefined where it does neither.
 */
export function exchanged(walk: Walk, previous: Segment, segment: Segment): Resolved | null | undefined {
  if (!previous.closed || previous.paragraph === segment.paragraph) return undefined;
  const { credits, discourse } = walk;
  const credit = credits[previous.index];
  const other = otherBefore(walk, previous);
  const source = (other && credits[other.index]?.source) ?? null;
  if (asks(walk, segment))
    return source && other && asks(walk, other) && !asks(walk, previous) ? source : undefined;
  const asked =
    credit?.rule === EXCHANGE || (discourse.question && discourse.question.entity === credit?.source?.entity);
  return asks(walk, previous) && asked ? source : undefined;
}

/** The rule by which a quotation is credited to whoever's turn it is. */
export const EXCHANGE = 'exchange';
