import type { FrameSentence, Tokens } from '../quotations/frame-sentence.js';
import type { Phrase } from '../quotations/subjects/phrases.js';
import type { Discourse } from './discourse/discourse.js';
import type { Named } from './discourse/placing.js';
import { type Entity, isPerson } from './entity.js';
import { isImpersonal } from './names/kind.js';
import { isPersonNoun } from './reporters.js';

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
  const { found, end } = joinedTo(tokens, phrase.last, discourse);
  const next = tokens[end];
  const inverted = tokens[phrase.first - 1]?.pos === 'VERB';
  const fits = inverted ? !next || /^[.,;]$/.test(next.text) : /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '');
  return fits ? found : [];
}

/** The names that a name ending before `from` is listed with, and where the list ends; none where no "and" closes it. */
function joinedTo(tokens: Tokens, from: number, discourse: Discourse): { found: Entity[]; end: number } {
  const found: Entity[] = [];
  let at = from;
  for (let ended = false; !ended && found.length < MOST; ) {
    const comma = tokens[at]?.text === ',';
    const and = tokens[comma ? at + 1 : at]?.lower === 'and';
    if (!comma && !and) return { found: [], end: from };
    const named = nameAt(tokens, at + Number(comma) + Number(and), discourse);
    if (!named || named.entity.kind === 'place') return { found: [], end: from };
    found.push(named.entity);
    at = behindName(tokens, named, discourse);
    ended = and;
  }
  return { found, end: at };
}

/** The token behind a name and the place it is of ("Anna Lind of Sweden"). */
function behindName(tokens: Tokens, { mention }: Named, discourse: Discourse): number {
  const at = tokens.findIndex(({ start }) => start >= mention.end);
  if (at < 0) return tokens.length;
  const place = tokens[at]?.lower === 'of' ? nameAt(tokens, at + 1, discourse) : null;
  return place && place.entity.kind !== 'person' ? behindName(tokens, place, discourse) : at;
}

/** People named together. */
export interface Group {
  readonly first: Entity;
  readonly others: readonly Entity[];
}

/** "Two of the residents, Berg and Lind": words that a list of names may stand behind. */
const COUNTED = /^(?:two|both|some|of)$/;

/** The people who lead a sentence together: "Maya Lind and Tom Berg bought the mill". */
function leadingGroup(sentence: number, discourse: Discourse): Group | null {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  const [one] = discourse.bySentence[sentence] ?? [];
  const named = one && discourse.byStart.get(tokens[one.at]?.start ?? -1);
  if (!named || !isPerson(one.entity)) return null;
  const led = tokens
    .slice(0, one.at)
    .every(({ pos, segment, lower }) => !segment && pos !== 'VERB' && (pos !== 'ADP' || COUNTED.test(lower)));
  const { found, end } = joinedTo(tokens, behindName(tokens, named, discourse), discourse);
  const people = found.length > 0 && found.every((entity) => !isImpersonal(entity) && entity !== one.entity);
  const next = tokens[end];
  const apart = tokens[one.at - 1]?.text === ',' && next?.text === ',';
  const acts = apart || /^(?:VERB|AUX|ADV)$/.test(next?.pos ?? '');
  return led && people && acts ? { first: one.entity, others: found } : null;
}

/** Those whom a sentence names in a list behind the noun for them: "the ministers Maya Lind, Tom Berg and Ida Holm". */
function namedAs(noun: string, sentence: number, discourse: Discourse): Group | null {
  const tokens = discourse.sentences[sentence]?.tokens ?? [];
  for (const { at, entity } of discourse.bySentence[sentence] ?? []) {
    const before = tokens[at - 1]?.lower === 'of' ? at - 2 : at - 1;
    const named = discourse.byStart.get(tokens[at]?.start ?? -1);
    if (tokens[before]?.lower !== noun || !named || !isPerson(entity)) continue;
    const { found } = joinedTo(tokens, behindName(tokens, named, discourse), discourse);
    if (found.length > 0) return { first: entity, others: found };
  }
  return null;
}

/** Sentences before "the couple" in which the two are named. */
const NEAR = 3;
const TWO = /^(?:couple|pair|duo)$/;

/**
 * Whom "they", right after a sentence that they lead, or "the couple", "the ministers", some sentences later,
 * means.
 */
export function groupMeant(sentence: FrameSentence, phrase: Phrase, discourse: Discourse): Group | null {
  const words = sentence.tokens.slice(phrase.first, phrase.last).map(({ lower }) => lower);
  const noun = words.at(-1) ?? '';
  const the =
    words[0] === 'the' && (words.length === 2 || (words.length === 3 && COUNT.test(words[1] ?? '')));
  const couple = the && words.length === 2 && TWO.test(noun);
  const several = the && !couple && /[^s]s$/.test(noun) && isPersonNoun(noun);
  if (!couple && !several && words.join() !== 'they') return null;
  const first = Math.max(sentence.index - (the ? NEAR : 1), discourse.sections[sentence.index] ?? 0);
  for (let s = sentence.index - 1; s >= first; s--) {
    const group = several ? namedAs(noun, s, discourse) : leadingGroup(s, discourse);
    if (group) return group;
  }
  return null;
}
const COUNT = /^(?:two|three|four|five|six)$/;
