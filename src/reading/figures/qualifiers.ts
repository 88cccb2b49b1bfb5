import type { Figure } from '../reading.js';
import { QUALIFIERS_AFTER, QUALIFIERS_BEFORE } from './data/qualifiers.js';
import type { Lexeme } from './lexemes.js';
import { PhraseBook } from './phrases.js';
import type { Quantity } from './quantity.js';

type Qualifier = Figure['qualifier'];

const before = new PhraseBook(QUALIFIERS_BEFORE);
const after = new PhraseBook(QUALIFIERS_AFTER);
const ARTICLE = /^(?:a|an|the|another|its|their|just)$/;
const PREPOSITION_LIKE = /^(?:top|past|some|over|minimum|maximum|around|about|under)$/;

/** How exact the sentence says a quantity is: "about", "at least", "up to", "or so". */
export function qualifierOf(lexemes: readonly Lexeme[], quantity: Quantity): Qualifier {
  const behind = after.at(lexemes, quantity.last);
  if (behind) return behind.value;
  const article = ARTICLE.test(lexemes[quantity.first - 1]?.lower ?? '') ? 1 : 0;
  const found = before.before(lexemes, quantity.first) ?? before.before(lexemes, quantity.first - article);
  if (!found) return null;
  const opening = lexemes[found.last];
  const around = /^(?:around|about|over|under|above|below)$/.test(opening?.lower ?? '');
  if (around && lexemes[quantity.first - 1]?.lower === 'the') return null;
  // "the past two years", "the top three": place or time, not exactness.
  const determined = /^(?:the|this|its|their|his|her)$/.test(lexemes[found.last - 1]?.lower ?? '');
  if (determined && PREPOSITION_LIKE.test(opening?.lower ?? '')) return null;
  if (quantity.kind === 'duration' && /^(?:over|past|near|passed)$/.test(opening?.lower ?? '')) return null;
  return found.value;
}
