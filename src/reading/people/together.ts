import type { FrameSentence } from '../quotations/frame.js';
import type { Phrase } from '../quotations/phrases.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entities.js';

/** Words of a title that may stand before the second name. */
const TITLE_REACH = 4;

/**
 * Who speaks together with the person whom a phrase names: Lind of "Berg and Lind said", and of "said Berg and
 * Lind." where the clause ends there, since "…, said Berg and Lind laughed" goes on with another clause.
 */
export function besides({ tokens }: FrameSentence, phrase: Phrase, discourse: Discourse): Entity | null {
  if (tokens[phrase.last]?.lower !== 'and') return null;
  const from = tokens[phrase.last + 1]?.lower === 'the' ? phrase.last + 2 : phrase.last + 1;
  const named = tokens
    .slice(from, from + TITLE_REACH)
    .map(({ start }) => discourse.byStart.get(start))
    .find((one) => one?.mention.from === tokens[from]?.start);
  if (!named || named.entity.kind === 'place') return null;
  const next = tokens.find(({ start }) => start >= named.mention.end);
  const inverted = tokens[phrase.first - 1]?.pos === 'VERB';
  const fits = inverted ? !next || /^[.,;]$/.test(next.text) : /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '');
  return fits ? named.entity : null;
}
