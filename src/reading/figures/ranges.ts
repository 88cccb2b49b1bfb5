import { type Lexeme, wordAt } from './lexemes.js';
import { scaled } from './numerals.js';
import type { Quantity } from './quantity.js';

const DASH = /^[-–—]$/;
const HEDGE = /^(?:about|around|roughly|nearly|almost|some|up|as|much|many|high|well|over|more|than|an?)$/;
const MOVED =
  /^(?:ros[e]|risen|rise|rising|fell|fallen|fall|falling|gained|gain|lost|lose|up|down|dropped|drop|climbed|climb|jumped|jump|increased|increase|decreased|decrease|slid|slipped|added|advanced|declined|decline|dipped|surged|soared|grew|grown|shrank|cut|tumbled|plunged|eased|edged)$/;

const isUpTo = (lexemes: readonly Lexeme[], at: number) =>
  wordAt(lexemes, at) === 'to' && wordAt(lexemes, at - 1) === 'up';

/** The first word before lexeme `at` that is no hedge ("from about 5": "from"). */
function cueBefore(lexemes: readonly Lexeme[], at: number): string {
  let i = at - 1;
  while (i > at - 5 && (HEDGE.test(wordAt(lexemes, i)) || isUpTo(lexemes, i))) i--;
  return wordAt(lexemes, i);
}

const sameUnit = (a: Quantity, b: Quantity) =>
  a.unit === null ||
  b.unit === null ||
  a.unit === b.unit ||
  b.unit.startsWith(`${a.unit} per `) ||
  a.unit.startsWith(`${b.unit} per `);

/** Two percentages or small counts of which the second is smaller. */
function isScore(lexemes: readonly Lexeme[], a: Quantity, b: Quantity): boolean {
  const down = a.raw > b.raw && a.scale === 1 && b.scale === 1;
  const odds = /^(?:margin|ratio|vote|score|odds|majority|lead|win|victory|defeat)$/.test(
    wordAt(lexemes, b.numberLast),
  );
  return odds || (down && (a.unit === 'percent' || a.unit === null));
}

/** What joins the two quantities into one range, or null. */
function joint(lexemes: readonly Lexeme[], a: Quantity, b: Quantity): 'range' | 'movement' | null {
  const gap = lexemes.slice(a.last, Math.min(b.first, a.last + 16));
  const words = gap.map((lexeme) => lexeme.lower).filter((word) => !DASH.test(word) || gap.length === 1);
  const cue = cueBefore(lexemes, a.first);
  const bare = words.filter((word) => !HEDGE.test(word));
  if (gap.length === 1 && DASH.test(words[0] ?? '')) return 'range';
  if (bare.length === 1 && bare[0] === 'to') {
    if (cue === 'from') return 'movement';
    if (a.scale === 1 && b.scale > 1 && a.unitBy === 'sign' && b.unitBy === 'sign' && a.raw < 1000)
      return 'range';
    // "leads by 43 percent to 38", "a 3 to 1 margin": a score, which runs down.
    if (isScore(lexemes, a, b)) return null;
    if (/^(?:between|of|about|ranging)$/.test(cue) || (cue === 'by' && a.unit === null)) return 'range';
    if (cue === 'by') return null;
    const moved = lexemes.slice(Math.max(0, a.first - 4), a.first).some((word) => MOVED.test(word.lower));
    return (moved && a.unit !== null) || wordAt(lexemes, b.numberLast) === 'of' ? null : 'range';
  }
  if (bare.length === 1 && bare[0] === 'and' && /^(?:between|of)$/.test(cue))
    return cue === 'between' ? 'range' : null;
  if (bare.length === 1 && bare[0] === 'or')
    return a.unit === null && b.raw - a.raw === 1 && b.unitBy !== 'sign' ? 'range' : null;
  const crosses = gap.some((word) => /^(?:[,;:()]|and|but|while|from)$/.test(word.lower));
  const long = cue === 'from' && bare.at(-1) === 'to' && gap.length <= 10 && !crosses;
  return long && a.unit !== null ? 'movement' : null;
}

/** "five to seven million": the scale of the second counts for the first, where the first has none. */
function sharedScale(a: Quantity, b: Quantity): number | null {
  if (typeof a.value !== 'number') return null;
  const shares = a.scale === 1 && b.scale > 1 && (a.unit === null || a.unitBy === 'sign') && a.raw < 1000;
  return shares && a.raw <= b.raw * 10 ? scaled(String(a.value), b.scale) : a.value;
}

function join(a: Quantity, b: Quantity): Quantity | null {
  const low = sharedScale(a, b);
  const high = typeof b.value === 'number' ? b.value : b.value.max;
  if (low === null) return null;
  const unit = a.unit?.startsWith(`${b.unit} per `) ? a.unit : (b.unit ?? a.unit);
  return {
    ...b,
    first: a.first,
    last: b.last,
    value: { min: Math.min(low, high), max: Math.max(low, high) },
    unit,
    kind: b.kind ?? a.kind,
    unitBy: b.unitBy ?? a.unitBy,
    plain: false,
    form: a.form === 'vague' ? 'vague' : b.form,
  };
}

const near = (a: Quantity, b: Quantity) =>
  a.last <= b.first && b.first - a.last <= 12 && sameUnit(a, b) && (a.unit !== null || b.unit !== null);

function joinOnce(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const quantity of quantities) {
    const before = joined.at(-1);
    const found =
      before && near(before, quantity) && joint(lexemes, before, quantity) ? join(before, quantity) : null;
    if (found) joined[joined.length - 1] = found;
    else joined.push(quantity);
  }
  return joined;
}

/** Joins "5 to 7 percent", "between 5 and 7", "5-7", "three or four" into one quantity each. */
export function joinRanges(lexemes: readonly Lexeme[], quantities: readonly Quantity[]): Quantity[] {
  // Twice, since "from 24.2 to 33-35 billion" holds one range in another.
  return joinOnce(lexemes, joinOnce(lexemes, quantities));
}
