import type { Lexeme } from './lexemes.js';
import type { Quantity } from './quantity.js';

/** "Maria Ortega, 44, said", "aged 35", "he will be 30 by": a bare number that is somebody's age. */
export function isAge(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  const value = quantity.value;
  if (quantity.unit !== null || !quantity.plain || typeof value !== 'number' || value > 115) return false;
  const [before, after] = [lexemes[quantity.first - 1], lexemes[quantity.last]];
  const closes = /^[,.;)]$/.test(after?.text ?? '') || after === undefined;
  if (/^(?:aged|ages?)$/.test(before?.lower ?? '')) return after?.lower !== 'to' && after?.text !== '-';
  const name = lexemes[quantity.first - 2];
  const person = name?.pos === 'PROPN' && lexemes[quantity.first - 3]?.pos !== 'NUM';
  if (value >= 1 && before?.text === ',' && person && (after === undefined || /^[,.;]$/.test(after.text)))
    return true;
  const pronoun = /^(?:he|she|i|who)$/.test(lexemes[quantity.first - 2]?.lower ?? '');
  const willBe = before?.lower === 'be' && /^(?:he|she|i)$/.test(lexemes[quantity.first - 3]?.lower ?? '');
  const is = /^(?:is|was|turned|turns|am)$/.test(before?.lower ?? '') && pronoun;
  return (is || willBe) && (closes || /^(?:when|by|in|on|next|this|years|and)$/.test(after?.lower ?? ''));
}
