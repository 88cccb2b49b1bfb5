import { reportingVerb } from '../../data/reporting-verbs.js';
import type { FrameSentence, FrameToken, Tokens } from '../../quotations/frame-sentence.js';
import { TITLES } from '../data/titles.js';
import type { Entity, Mention } from '../entity.js';
import { isNameToken } from '../names/token.js';
import { type Asking, askingOf, type NameTokens } from './asking.js';
import { isSubordinating, startOfMainClause } from './clauses.js';

/** What a name, or a pronoun that has been resolved, is in its sentence. */
export type Part = 'subject' | 'object' | 'oblique' | 'possessive' | 'modifier';

/** Where a name stands in its sentence, outside quotation marks. */
export interface Placing {
  /** Index of the frame sentence. */
  readonly sentence: number;
  /** Token of the frame sentence that the name starts with. */
  readonly at: number;
  readonly part: Part;
  /** Comes before any verb and any other name but those in its own title or behind a preposition. */
  readonly leading: boolean;
  /** Followed by an apposition, as people are introduced ("Henry Crespo, president of …"). */
  readonly introduced: boolean;
  /** Subject of a reporting verb. */
  readonly speaks: boolean;
  /** Puts a question to another, or is asked one. */
  readonly asking: Asking | null;
}

/** A mention outside quotation marks, with its part in the sentence. */
export interface PlacedMention extends Placing {
  readonly entity: Entity;
}

/** A mention with whom it names. */
export interface Named {
  readonly entity: Entity;
  readonly mention: Mention;
}

/** How far behind a subject its verb may stand. */
const VERB_REACH = 3;

/** The verb that a name ending before token `last` is the subject of, adverbs between; or undefined. */
function verbBehind(tokens: Tokens, last: number): FrameToken | undefined {
  for (const token of tokens.slice(last, last + VERB_REACH)) {
    if (token.segment) return undefined;
    if (/^(?:VERB|AUX)$/.test(token.pos)) return token;
    if (token.pos !== 'ADV') return undefined;
  }
  return undefined;
}

/** Words of a name's own title, or of the name that it is joined to ("for both Anna and Per Lind"). */
function isBesideName(tokens: Tokens, at: number, first: number): boolean {
  const token = tokens[at];
  if (isNameToken(token) || /^(?:DET|ADJ|NOUN)$/.test(token?.pos ?? '')) return true;
  return (
    /^(?:both|his|her|their|-)$/.test(token?.lower ?? '') ||
    (token?.lower === 'and' && at + 1 === first && isNameToken(tokens[at - 1]))
  );
}

/** The "of" of an office before a name ("Secretary of State John Berg"), but not of "an aide of President Berg". */
function isInOffice(tokens: Tokens, of: number, first: number): boolean {
  if (tokens[of]?.lower !== 'of' || !TITLES.has(tokens[of - 1]?.lower ?? '')) return false;
  const between = tokens.slice(of + 1, first);
  return between.length > 0 && between.every((token) => isNameToken(token) && !TITLES.has(token.lower));
}

/** "Berg, whose younger brother Lind runs a shop, laughed": Lind is told of in passing. */
function isOwnedRelative(tokens: Tokens, first: number): boolean {
  const between = tokens.slice(Math.max(0, first - OWNED_REACH), first);
  const whose = between.findLastIndex(({ lower }) => lower === 'whose');
  return (
    whose >= 0 &&
    between.slice(whose + 1).every(({ pos, text }) => /^(?:ADJ|NOUN|PROPN)$/.test(pos) || text === ',')
  );
}

/** How many words may stand between "whose" and the name of the relative. */
const OWNED_REACH = 6;

function partOf(tokens: Tokens, first: number, last: number): Part {
  const after = tokens[last];
  if (after && /^['’]s?$/.test(after.text) && after.pos === 'PART') return 'possessive';
  if (after && /^(?:NOUN|PROPN)$/.test(after.pos) && !after.segment) return 'modifier';
  if (isOwnedRelative(tokens, first)) return 'oblique';
  let before = first - 1;
  while (before >= 0 && (isBesideName(tokens, before, first) || isInOffice(tokens, before, first))) before--;
  const conjunction = isSubordinating(tokens[before]) && verbBehind(tokens, last);
  if (tokens[before]?.pos === 'ADP' && !conjunction) return 'oblique';
  // "The landlord, Pete Reed, was …": the name between commas is the subject's.
  const between = tokens[first - 1]?.text === ',' && after?.text === ',';
  return verbBehind(tokens, between ? last + 1 : last) ? 'subject' : 'object';
}

/** "For Berg, the loss was …", "To the engineer Otto Lind, …": whose view a sentence gives, before its subject. */
function viewpoint<T>(tokens: Tokens, placed: readonly T[], names: readonly NameTokens[]) {
  if (!/^(?:for|to)$/.test(tokens[0]?.lower ?? '')) return undefined;
  const { at = 0, last = 0 } = names[0] ?? {};
  const before = tokens.slice(1, at).every(({ pos }) => /^(?:DET|ADJ|NOUN|PROPN)$/.test(pos));
  return before && tokens[last]?.text === ',' ? placed[0] : undefined;
}

/** The names of a frame sentence, in order. `byStart`: mentions by the place where the name starts. */
export function placeNames<N extends { readonly mention: Mention }>(
  { index, tokens }: FrameSentence,
  byStart: ReadonlyMap<number, N>,
): (Placing & { readonly named: N })[] {
  const placed: (Omit<Placing, 'asking'> & { readonly named: N })[] = [];
  const names: NameTokens[] = [];
  const main = startOfMainClause(tokens);
  let verbSeen = false;
  let led = false;
  tokens.forEach((token, at) => {
    if (at === main) verbSeen = led = false;
    if (token.pos === 'VERB' || token.segment) verbSeen = true;
    const found = token.segment ? undefined : byStart.get(token.start);
    if (!found) return;
    let last = at + 1;
    while (tokens[last] && (tokens[last]?.end ?? 0) <= found.mention.end) last++;
    const part = partOf(tokens, at, last);
    const core = part === 'subject' || part === 'object';
    const leading = core && !led && !verbSeen;
    if (core && found.mention.kind !== 'place') led = true;
    const next = tokens[last + 1];
    const introduced = tokens[last]?.text === ',' && /^(?:DET|NOUN|ADJ|NUM|PRON)$/.test(next?.pos ?? '');
    const verb = part === 'subject' ? verbBehind(tokens, last) : undefined;
    const speaks =
      verb !== undefined && /^(?:say|tell|think)$/.test(reportingVerb(verb.lower)?.verbClass ?? '');
    names.push({ at, last });
    placed.push({ named: found, sentence: index, at, part, leading, introduced, speaks });
  });
  // "When Berg arrived, Lind left": the subject of the main clause leads.
  const mainLed = placed.some(({ leading, at }) => leading && at >= main);
  // "Berg cheered them, Lind said.": so does who says all of it.
  const tag = placed.findLast(({ speaks, at }) => speaks && tokens[at - 1]?.text === ',');
  const head = tag ?? viewpoint(tokens, placed, names);
  const asking = askingOf(tokens, names);
  return placed.map((one) => {
    const { named, sentence, at, part, introduced, speaks } = one;
    const leading = head ? one === head : one.leading && (!mainLed || at >= main);
    return { named, sentence, at, part, leading, introduced, speaks, asking: asking.get(at) ?? null };
  });
}

/** The names of a frame sentence with whom they name. */
export function placeMentions(sentence: FrameSentence, byStart: ReadonlyMap<number, Named>): PlacedMention[] {
  return placeNames(sentence, byStart).map((one) => {
    const { named, at, part, leading, introduced, speaks, asking } = one;
    const { entity } = named;
    return { entity, sentence: one.sentence, at, part, leading, introduced, speaks, asking };
  });
}
