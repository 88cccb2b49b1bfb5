import type { Lexeme } from './lexemes.js';

/** A stretch of lexemes `[first, last)`. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
}

const CORE = /^(?:NOUN|PROPN|ADJ|NUM|DET|PART)$/;
/** Prepositions that tie nouns into one phrase ("trade between China and Russia"). */
const TIES =
  /^(?:of|in|for|from|between|among|to|with|on|at|per|by|into|across|against|under|within|towards?|aged)$/;
/** Words that end a phrase although they may be tagged as part of one. */
const STOPS =
  /^(?:as|while|but|when|after|before|because|since|that|which|who|whom|whose|if|than|although|though|whereas|until|said|says|there|here|it|they|he|she|we|i|you|this|these|those|also|then|now|today|yesterday|tomorrow|however|meanwhile|where|so|or|according|including|despite|during|over|about|around|more|less|fewer|both|not|up|down|rose|fell|grew|sank|shrank|slid)$/;
/** Those that add to a noun what it is of, in, from or to. */
const ADDS = /^(?:of|in|for|between|on|to|from)$/;
const CONNECTORS = /^[-–&/'’.]$/;
const LEADING =
  /^(?:a|an|the|its|their|his|her|our|my|your|this|that|these|those|all|some|any|such|both|and|or|,|in|on|at|for|with|from|by|to|of|new|each|every|another|only|just|total|combined|own|whole|entire|average|another|as|per|is|was)$/;
const ARTICLES = /^(?:a|an|the|its|their|his|her|our|my|your|this|these|those|all|some|such|'s)$/;

const isCore = (lexeme: Lexeme) =>
  lexeme.part === undefined &&
  (lexeme.kind === 'mark'
    ? CONNECTORS.test(lexeme.text)
    : (CORE.test(lexeme.pos) || lexeme.lower === 'etc') && !STOPS.test(lexeme.lower));

const isNoun = (lexeme: Lexeme | undefined) =>
  lexeme !== undefined &&
  lexeme.kind !== 'mark' &&
  /^(?:NOUN|PROPN)$/.test(lexeme.pos) &&
  !STOPS.test(lexeme.lower);

/** Drops articles, prepositions and marks from both ends; null where no noun is left. */
function trim(lexemes: readonly Lexeme[], phrase: Phrase, verbal = false): Phrase | null {
  let { first, last } = phrase;
  while (first < last && (LEADING.test(lexemes[first]?.lower ?? '') || lexemes[first]?.kind === 'mark'))
    first++;
  while (last > first) {
    const end = lexemes[last - 1];
    if (
      end &&
      (isNoun(end) ||
        (end.kind === 'number' && last - first > 1) ||
        (end.pos === 'ADJ' && last - first === 1))
    )
      break;
    // "S&P 500", "businesses'": a figure or a possessive mark may close a name.
    last--;
  }
  // "Meridian's net", "51% of Acme's 3 million shares": an owner is not what is owned.
  const next = lexemes[last];
  const owned =
    next?.part === 'quantity' || next?.kind === 'number' || /^(?:ADJ|NOUN)$/.test(next?.pos ?? '');
  if (owned && /['’]s$/.test(lexemes[last - 1]?.text ?? '')) last--;
  const named = lexemes
    .slice(first, last)
    .some((lexeme) => isNoun(lexeme) || (verbal && lexeme.pos === 'VERB'));
  return named ? { first, last } : null;
}

/**
 * "exports of ore, coal, etc. to China": a comma inside a list whose rest hangs on a preposition. The list
 * ends at the item that "of" opens.
 */
function continuesList(lexemes: readonly Lexeme[], comma: number, first: number): boolean {
  const opens = lexemes[first];
  const rest = opens?.pos === 'ADP' || opens?.lower === 'etc';
  const next = lexemes.slice(first, first + 12).map((lexeme) => lexeme.text);
  const listed =
    next.includes(',') && next.includes('etc') && !next.slice(0, next.indexOf(',')).includes('of');
  return (rest || listed) && isNoun(lexemes[comma - 1]);
}

const isParticiple = (lexeme: Lexeme | undefined) =>
  lexeme?.pos === 'VERB' && lexeme.part === undefined && /(?:ed|ing)$/.test(lexeme.lower);

/** A preposition or "to" that can tie what stands on both sides into one phrase. */
const isTie = (lexeme: Lexeme) =>
  TIES.test(lexeme.lower) && (lexeme.pos === 'ADP' || lexeme.pos === 'PART' || lexeme.lower === 'aged');

/** "imported cars", "the reconstructed hall": a participle before a noun, after an article or adjective. */
const isAttributive = (lexemes: readonly Lexeme[], at: number) =>
  isParticiple(lexemes[at]) &&
  /^(?:NOUN|PROPN)$/.test(lexemes[at + 1]?.pos ?? '') &&
  /^(?:DET|ADJ)$/.test(lexemes[at - 1]?.pos ?? '');

/** "coal and steel": "and" between two parts of one phrase, with no comma before it. */
function isLink(lexemes: readonly Lexeme[], at: number): boolean {
  const [before, after] = [lexemes[at - 1], lexemes[at + 1]];
  if (lexemes[at]?.lower !== 'and' || !before || !after) return false;
  return isCore(before) && before.text !== ',' && isCore(after);
}

/** The noun phrase, with its prepositional parts, that ends before lexeme `end` and begins at `floor` or later. */
export function phraseBefore(lexemes: readonly Lexeme[], end: number, floor: number): Phrase | null {
  let first = end;
  for (let i = end - 1; i >= Math.max(floor, end - 24); i--) {
    const lexeme = lexemes[i];
    if (!lexeme) break;
    const inside = isCore(lexeme) || isTie(lexeme) || isAttributive(lexemes, i);
    const linked = i > floor && isLink(lexemes, i);
    const listed = lexeme.text === ',' && continuesList(lexemes, i, first);
    if (lexeme.part !== undefined || !(inside || linked || listed)) break;
    first = i;
  }
  return first < end ? trim(lexemes, { first, last: end }) : null;
}

/** Options of {@link phraseAfter}. */
interface After {
  /** How many lexemes it may hold. */
  readonly limit?: number;
  /** The first word is a noun even where it is tagged as a verb ("a 750 metre swim"). */
  readonly nounFirst?: boolean;
}

/** The noun phrase that begins at lexeme `start`, with what "of" and "in" add to it. */
export function phraseAfter(
  lexemes: readonly Lexeme[],
  start: number,
  { limit = 12, nounFirst = false }: After = {},
): Phrase | null {
  let last = start;
  for (let i = start; i < Math.min(lexemes.length, start + limit); i++) {
    const lexeme = lexemes[i];
    const next = lexemes[i + 1];
    if (!lexeme || lexeme.part !== undefined || (lexeme.kind === 'number' && !lexeme.glued)) break;
    const goesOn = next !== undefined && next.kind !== 'number' && (isCore(next) || isParticiple(next));
    const tie = i > start && ADDS.test(lexeme.lower) && goesOn;
    const participle = isParticiple(lexeme) && next !== undefined && isCore(next);
    const opening =
      i === start &&
      (ARTICLES.test(lexeme.lower) || (nounFirst && lexeme.pos === 'VERB') || /ly$/.test(lexeme.lower));
    if (!isCore(lexeme) && !tie && !participle && !opening && !(i > start && isLink(lexemes, i))) break;
    last = i + 1;
  }
  return last > start ? trim(lexemes, { first: start, last }, nounFirst) : null;
}

/** The head noun's own phrase before lexeme `end`: no prepositional parts ("a fine of": "fine"). */
export function headPhraseBefore(lexemes: readonly Lexeme[], end: number, floor: number): Phrase | null {
  let first = end;
  while (
    first > floor &&
    isCore(lexemes[first - 1] as Lexeme) &&
    !ARTICLES.test(lexemes[first - 1]?.lower ?? '') &&
    lexemes[first - 1]?.pos !== 'NUM'
  )
    first--;
  const phrase = first < end ? trim(lexemes, { first, last: end }) : null;
  // "a fine of": after an article and before "of" any word is a noun, however it is tagged.
  const only = lexemes[end - 1]?.kind === 'word' && ARTICLES.test(lexemes[end - 2]?.lower ?? '');
  return phrase ?? (only && lexemes[end]?.lower === 'of' ? { first: end - 1, last: end } : null);
}

/** The words of a phrase as printed, white space folded. */
export function printed(lexemes: readonly Lexeme[], { first, last }: Phrase): string {
  return lexemes
    .slice(first, last)
    .map((lexeme, i) => (i > 0 && !lexeme.glued ? ` ${lexeme.text}` : lexeme.text))
    .join('');
}
