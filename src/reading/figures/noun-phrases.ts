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
  /^(?:as|while|but|when|after|before|because|since|that|which|who|whom|whose|if|than|although|though|whereas|until|said|says|there|here|it|they|he|she|we|i|you|this|these|those|also|then|now|today|yesterday|tomorrow|however|meanwhile|where|so|or|according|including|despite|during|over|about|around|more|less|fewer|both|not|up|down)$/;
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
export function trim(lexemes: readonly Lexeme[], phrase: Phrase, verbal = false): Phrase | null {
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

/** The noun phrase, with its prepositional parts, that ends before lexeme `end` and begins at `floor` or later. */
export function phraseBefore(lexemes: readonly Lexeme[], end: number, floor: number): Phrase | null {
  let first = end;
  for (let i = end - 1; i >= Math.max(floor, end - 24); i--) {
    const lexeme = lexemes[i];
    if (!lexeme) break;
    const joins =
      lexeme.lower === 'and' && isCore(lexemes[i - 1] ?? lexeme) && i > floor && lexemes[i - 1]?.text !== ',';
    const tie =
      TIES.test(lexeme.lower) && (lexeme.pos === 'ADP' || lexeme.pos === 'PART' || lexeme.lower === 'aged');
    const participle =
      lexeme.pos === 'VERB' &&
      /(?:ed|ing)$/.test(lexeme.lower) &&
      /^(?:NOUN|PROPN)$/.test(lexemes[i + 1]?.pos ?? '') &&
      /^(?:DET|ADJ)$/.test(lexemes[i - 1]?.pos ?? '');
    const comma = lexeme.text === ',' && continuesList(lexemes, i, first);
    if (!isCore(lexeme) && !joins && !tie && !participle && !comma) break;
    first = i;
  }
  return first < end ? trim(lexemes, { first, last: end }) : null;
}

/** The noun phrase that begins at lexeme `start`, with what "of" and "in" add to it. */
export function phraseAfter(
  lexemes: readonly Lexeme[],
  start: number,
  limit = 12,
  nounFirst = false,
): Phrase | null {
  let last = start;
  for (let i = start; i < Math.min(lexemes.length, start + limit); i++) {
    const lexeme = lexemes[i];
    if (!lexeme) break;
    const next = lexemes[i + 1];
    const joins =
      lexeme.lower === 'and' &&
      i > start &&
      next !== undefined &&
      isCore(next) &&
      next.kind === 'word' &&
      next.pos !== 'NUM';
    const tie =
      i > start &&
      /^(?:of|in|for|between|on|to|from)$/.test(lexeme.lower) &&
      next !== undefined &&
      isCore(next) &&
      next.kind !== 'number';
    const participle =
      lexeme.pos === 'VERB' && /(?:ed|ing)$/.test(lexeme.lower) && next !== undefined && isCore(next);
    const determiner = i === start && ARTICLES.test(lexeme.lower);
    const opening = i === start && nounFirst && lexeme.pos === 'VERB';
    const adverb = i === start && lexeme.pos === 'ADV' && lexeme.lower.endsWith('ly');
    if (!isCore(lexeme) && !joins && !tie && !participle && !adverb && !determiner && !opening) break;
    if (lexeme.kind === 'number' && !lexeme.glued) break;
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
  return first < end ? trim(lexemes, { first, last: end }) : null;
}

/** The words of a phrase as printed, white space folded. */
export function printed(lexemes: readonly Lexeme[], { first, last }: Phrase): string {
  return lexemes
    .slice(first, last)
    .map((lexeme, i) => (i > 0 && !lexeme.glued ? ` ${lexeme.text}` : lexeme.text))
    .join('');
}
