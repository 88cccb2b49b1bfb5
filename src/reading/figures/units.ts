import { GLUED_SYMBOLS, PER_NOUNS, UNITS, type UnitEntry } from './data/units.js';
import type { Lexeme } from './lexemes.js';
import { PhraseBook, type PhraseMatch } from './phrases.js';
import { isPluralWord } from './plurals.js';

const words = new PhraseBook<UnitEntry>(
  UNITS.flatMap((entry) => entry.words.map((word): [string, UnitEntry] => [word, entry])),
);
const symbols = new PhraseBook<UnitEntry>(
  UNITS.flatMap((entry) => (entry.symbols ?? []).map((symbol): [string, UnitEntry] => [symbol, entry])),
  true,
);

/** The unit of measurement written at lexeme `at`. */
export function unitAt(lexemes: readonly Lexeme[], at: number): PhraseMatch<UnitEntry> | null {
  const word = words.at(lexemes, at);
  const symbol = symbols.at(lexemes, at);
  const found = symbol && symbol.last > (word?.last ?? 0) ? symbol : (word ?? symbol);
  const first = lexemes[at];
  if (!found || !first) return null;
  // "model 70-A21": letters that go on into digits are a name.
  const after = lexemes[found.last];
  if (found === symbol && after?.glued && after.kind !== 'mark') return null;
  const metres =
    first.text === 'm' &&
    /^(?:wide|long|tall|high|deep|away|above|below|of)$/.test(lexemes[at + 1]?.lower ?? '');
  if (found === symbol && GLUED_SYMBOLS.has(first.text) && !first.glued && !metres) return null;
  // "12 second-half goals", "5 hour-long": a unit goes on only into an adjective that keeps it.
  if (first.lower === 'second' && (lexemes[found.last]?.kind === 'word' || first.pos === 'ADJ')) {
    if (lexemes[at - 1]?.text !== '-') return null;
  }
  return found;
}

/** "per 100,000 people": the base of a rate. */
function perNumber(lexemes: readonly Lexeme[], at: number): PhraseMatch<string> | null {
  const [number, noun] = [lexemes[at], lexemes[at + 1]];
  if (number?.kind !== 'number' || noun?.kind !== 'word') return null;
  return /^(?:NOUN|PROPN)$/.test(noun.pos) || isPluralWord(noun.lower)
    ? { value: `${number.text} ${noun.lower}`, last: at + 2 }
    : null;
}

/** Any unit word that prices and rates are given by: "per barrel", "a share", "/kWh", "-a-year". */
export function perAt(lexemes: readonly Lexeme[], at: number): PhraseMatch<string> | null {
  const slash = lexemes[at]?.text === '/';
  const hyphen = lexemes[at]?.text === '-';
  const cue = lexemes[hyphen ? at + 1 : at];
  const opener = slash || /^(?:per|a|an|each|every)$/.test(cue?.lower ?? '');
  if (!opener || (hyphen && slash)) return null;
  let noun = (slash ? at : hyphen ? at + 1 : at) + 1;
  if (!slash && lexemes[noun]?.text === '-') noun++;
  const word = lexemes[noun];
  const base = cue?.lower === 'per' ? perNumber(lexemes, noun) : null;
  if (base) return base;
  // "$5 a year earlier" says when, not how often.
  if (word?.kind !== 'word' || /^(?:ago|earlier|later|before|after)$/.test(lexemes[noun + 1]?.lower ?? ''))
    return null;
  const unit = words.at(lexemes, noun) ?? (slash || cue?.lower === 'per' ? symbols.at(lexemes, noun) : null);
  if (unit && unit.value.kind !== 'percent' && unit.value.name !== 'point')
    return { value: unit.value.name, last: unit.last };
  const known = PER_NOUNS.has(word.lower);
  const any = cue?.lower === 'per' && /^(?:NOUN|PROPN)$/.test(word.pos);
  if (!known && !any) return null;
  return { value: word.lower === 'annum' ? 'year' : word.lower, last: noun + 1 };
}
