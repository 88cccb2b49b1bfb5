import type { FrameSentence, FrameToken } from '../quotations/frame.js';
import type { Phrase } from '../quotations/phrases.js';
import type { Discourse } from './discourse.js';
import type { Entity } from './entities.js';
import type { Named } from './placing.js';

/** Words of a title that may stand before a name. */
const TITLE_REACH = 4;
/** More than this are not listed by name. */
const MOST = 6;

/** The name that stands at `from`, behind a title where it has one ("the engineer Karl Berg"). */
function nameAt(tokens: readonly FrameToken[], from: number, discourse: Discourse): Named | null {
  for (let i = from; i < from + TITLE_REACH; i++) {
    const named = discourse.byStart.get(tokens[i]?.start ?? -1);
    if (named) return named;
    if (!/^(?:DET|NOUN|ADJ|PROPN)$/.test(tokens[i]?.pos ?? '')) return null;
  }
  return null;
}

/**
 * Who speaks together with the person whom a phrase names: Lind of "Berg and Lind said", Lind and Holm of "Berg,
 * Lind and Holm said", and of "said Berg and Lind." where the clause ends there, since "…, said Berg and Lind
 * laughed" goes on with another clause.
 */
export function besides({ tokens }: FrameSentence, phrase: Phrase, discourse: Discourse): readonly Entity[] {
  const found: Entity[] = [];
  let at = phrase.last;
  for (let ended = false; !ended && found.length < MOST; ) {
    const comma = tokens[at]?.text === ',';
    const and = tokens[comma ? at + 1 : at]?.lower === 'and';
    if (!comma && !and) return [];
    const named = nameAt(tokens, at + Number(comma) + Number(and), discourse);
    if (!named || named.entity.kind === 'place') return [];
    found.push(named.entity);
    at = tokens.findIndex(({ start }) => start >= named.mention.end);
    if (at < 0) at = tokens.length;
    ended = and;
  }
  const next = tokens[at];
  const inverted = tokens[phrase.first - 1]?.pos === 'VERB';
  const fits = inverted ? !next || /^[.,;]$/.test(next.text) : /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '');
  return fits ? found : [];
}
