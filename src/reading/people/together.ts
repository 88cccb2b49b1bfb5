import type { FrameSentence, Tokens } from '../quotations/frame-sentence.js';
import type { Phrase } from '../quotations/subjects/phrases.js';
import type { Discourse } from './discourse/discourse.js';
import type { Named } from './discourse/placing.js';
import { type Entity, isPerson } from './entity.js';

/** Words of a title that may stand before a name. */
const TITLE_REACH = 4;
/** More than this are not listed by name. */
const MOST = 6;

/** The name that stands at `from`, behind a title where it has one ("the engineer Karl Berg"). */
function nameAt(tokens: Tokens, from: number, discourse: Discourse): Named | null {
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

/** Two people named together. */
export interface Pair {
  readonly first: Entity;
  readonly second: Entity;
}

/** The two people who lead a sentence together: "Maya Lind and Tom Berg bought the mill". */
function leadingPair(sentence: number, { sentences, bySentence, byStart }: Discourse): Pair | null {
  const tokens = sentences[sentence]?.tokens ?? [];
  const [one, two] = bySentence[sentence] ?? [];
  if (!one || !two || one.entity === two.entity || !isPerson(one.entity) || !isPerson(two.entity))
    return null;
  const led = tokens
    .slice(0, one.at)
    .every(({ pos, segment }) => !segment && pos !== 'VERB' && pos !== 'ADP');
  const named = byStart.get(tokens[one.at]?.start ?? -1);
  const and = tokens.findIndex(({ start }) => start >= (named?.mention.end ?? Number.POSITIVE_INFINITY));
  const joined = tokens[and]?.lower === 'and' && nameStart(tokens, and + 1, two.at);
  return led && joined && two.part === 'subject' ? { first: one.entity, second: two.entity } : null;
}

/** Whether a name starts behind nothing but its title. */
function nameStart(tokens: Tokens, from: number, at: number): boolean {
  return tokens.slice(from, at).every(({ pos }) => /^(?:DET|NOUN|ADJ|PROPN)$/.test(pos));
}

/** Sentences before "the couple" in which the two are named. */
const NEAR = 3;
const TWO = /^(?:couple|pair|duo)$/;

/** Whom "they", right after a sentence that two people lead, or "the couple", some sentences later, means. */
export function pairMeant(sentence: FrameSentence, phrase: Phrase, discourse: Discourse): Pair | null {
  const words = sentence.tokens.slice(phrase.first, phrase.last).map(({ lower }) => lower);
  const couple = words[0] === 'the' && words.length === 2 && TWO.test(words[1] ?? '');
  if (!couple && words.join() !== 'they') return null;
  const first = Math.max(sentence.index - (couple ? NEAR : 1), discourse.sections[sentence.index] ?? 0);
  for (let s = sentence.index - 1; s >= first; s--) {
    const pair = leadingPair(s, discourse);
    if (pair) return pair;
  }
  return null;
}
