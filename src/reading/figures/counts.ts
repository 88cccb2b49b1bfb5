import type { Lexeme } from './lexemes.js';
import { isPluralWord } from './plurals.js';
import type { Quantity } from './quantities.js';

const MODIFIER = /^(?:NOUN|PROPN|ADJ)$/;
const NO_NOUN =
  /^(?:one|ones|other|others|of|thing|things|way|ways|which|more|less|fewer|it|them|each|half|per|total|or|and|more|than|ago|later|earlier|old|am|pm|percent|apiece|million|billion|thousand|hundred|time)$/;
const FILLER = /^(?:more|additional|extra|further|full|whole|different|separate|other|total)$/;
const DETERMINER = /^(?:the|its|their|his|her|our|my|your|these|those|all|this)$/;

const isWord = (lexeme: Lexeme | undefined): lexeme is Lexeme => lexeme?.kind === 'word';

/** End of the noun phrase that begins at lexeme `at`: adjectives and nouns up to a plural head. */
function phraseEnd(lexemes: readonly Lexeme[], at: number, limit: number): number {
  let end = at;
  let i = at;
  while (i < lexemes.length && i - at < limit) {
    const lexeme = lexemes[i];
    if (lexeme?.text === '-' && lexeme.glued && lexemes[i + 1]?.glued && i > at) {
      i++;
      continue;
    }
    if (!isWord(lexeme) || NO_NOUN.test(lexeme.lower)) break;
    const participle = /^VERB$/.test(lexeme.pos) && /(?:ed|ing)$/.test(lexeme.lower) && i === at;
    const adverb = lexeme.pos === 'ADV' && lexeme.lower.endsWith('ly') && i === at;
    const hyphenated = lexemes[i - 1]?.text === '-' && i > at;
    const plural = isPluralWord(lexeme.lower) && !/^(?:VERB|AUX|DET|PRON|ADP)$/.test(lexeme.pos);
    const plain = isPluralWord(lexeme.lower) && lexeme.pos === 'VERB' && i === at && /s$/.test(lexeme.lower);
    if (!MODIFIER.test(lexeme.pos) && !participle && !adverb && !plural && !hyphenated && !plain) break;
    const head = lexeme.pos === 'NOUN' || lexeme.pos === 'PROPN' || plural || plain;
    if (head || hyphenated) end = i + 1;
    i++;
    const another = lexemes[i];
    const followed = isWord(another) && isPluralWord(another.lower) && /^(?:NOUN|PROPN)$/.test(another.pos);
    if (head && isPluralWord(lexeme.lower) && /^\p{Ll}/u.test(lexeme.text) && !followed) break;
  }
  return end;
}

/** Where the noun phrase may begin: after "of the", "more", "other", a hyphen. */
function phraseStart(lexemes: readonly Lexeme[], quantity: Quantity): number {
  let at = quantity.last;
  const ofWhole = lexemes[at]?.lower === 'of';
  if (ofWhole) {
    const determined = DETERMINER.test(lexemes[at + 1]?.lower ?? '');
    if (determined) at += 2;
    else if (quantity.form !== 'digits' || quantity.scale > 1) at += 1;
    else return -1;
  } else if (quantity.form === 'fraction' && DETERMINER.test(lexemes[at]?.lower ?? '')) at++;
  if (quantity.form === 'fraction' && ofWhole && DETERMINER.test(lexemes[at]?.lower ?? '')) at++;
  while (at < quantity.last + 4 && FILLER.test(lexemes[at]?.lower ?? '')) at++;
  return at;
}

/** The things that a bare number counts ("48,000 Chinese students"), as printed; null where it counts none. */
export function countedNoun(
  lexemes: readonly Lexeme[],
  quantity: Quantity,
): { unit: string; last: number } | null {
  const hyphen = lexemes[quantity.last]?.text === '-' && lexemes[quantity.last]?.glued;
  const start = hyphen ? quantity.last + 1 : phraseStart(lexemes, quantity);
  const first = lexemes[start];
  if (start < 0 || !first || (first.glued && !hyphen)) return null;
  const end = phraseEnd(lexemes, start, hyphen ? 1 : 6);
  if (end <= start) return null;
  const head = lexemes[end - 1];
  if (!head) return null;
  const plural = isPluralWord(head.lower);
  const single = quantity.value === 1 || quantity.form === 'fraction';
  // "12 page document" counts pages: a singular after digits is taken alone.
  const last = plural || single || hyphen ? end : firstNoun(lexemes, start, end);
  if (last === null) return null;
  const unit = lexemes
    .slice(start, last)
    .map((lexeme, i) => (i > 0 && !lexeme.glued ? ` ${lexeme.text}` : lexeme.text))
    .join('');
  return { unit, last };
}

function firstNoun(lexemes: readonly Lexeme[], start: number, end: number): number | null {
  const first = lexemes[start];
  const common = first?.pos === 'NOUN' && /^\p{Ll}/u.test(first.text);
  return common && end - start >= 2 ? start + 1 : null;
}

/** "doubled three times": how often, not how many. */
export function occurrences(lexemes: readonly Lexeme[], quantity: Quantity): number | null {
  const more = /^(?:more|different|separate|straight|consecutive)$/.test(lexemes[quantity.last]?.lower ?? '')
    ? 1
    : 0;
  return lexemes[quantity.last + more]?.lower === 'times' ? quantity.last + more + 1 : null;
}
