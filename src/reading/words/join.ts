import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../data/abbreviations.js';
import type { Token } from './token.js';

const LETTERS = /^\p{L}[\p{L}\p{M}'’]*$/u;
const CAPITAL = /^\p{Lu}/u;
/** What follows the hyphen of an adjective made from a name: "China-based", "Lind-like". */
const MAKES_ADJECTIVE =
  /(?:ed|ing|like|style|wide|free|born|era|based|led|run|owned|friendly|only|type|size|level|old|long)$/;

function joined(parts: readonly Token[], pos: Token['pos']): Token {
  const text = parts.map((part) => part.text).join('');
  const first = parts[0];
  const last = parts[parts.length - 1];
  return { start: first?.start ?? 0, end: last?.end ?? 0, text, lower: text.toLowerCase(), pos };
}

/** How many tokens from `i` on are one hyphenated word that begins with a capital ("Jean-Marc", "Ki-moon"). */
function hyphenatedLength(tokens: readonly Token[], i: number): number {
  let length = 1;
  for (;;) {
    const before = tokens[i + length - 1];
    const hyphen = tokens[i + length];
    const after = tokens[i + length + 1];
    if (!before || !hyphen || !after || !/^[-‑]$/.test(hyphen.text)) return length;
    if (hyphen.start !== before.end || after.start !== hyphen.end || !LETTERS.test(after.text)) return length;
    length += 2;
  }
}

/** "al-Tikrani": an Arabic particle joined to a name. */
function isParticle(tokens: readonly Token[], i: number): boolean {
  const name = tokens[i + 2];
  return (
    /^(?:al|el|an|ar|as|ash|at|ad|az)$/.test(tokens[i]?.text ?? '') &&
    name !== undefined &&
    CAPITAL.test(name.text)
  );
}

function hyphenatedPart(parts: readonly Token[]): Token['pos'] {
  const last = parts[parts.length - 1];
  if (last && !CAPITAL.test(last.text) && MAKES_ADJECTIVE.test(last.lower)) return 'ADJ';
  return parts.some((part) => part.pos === 'PROPN') || (last && CAPITAL.test(last.text)) ? 'PROPN' : 'ADJ';
}

function isAbbreviation(token: Token): boolean {
  if (!CAPITAL.test(token.text)) return false;
  const initial = token.text.length === 1 && token.text !== 'I';
  return initial || TITLE_ABBREVIATIONS.has(token.lower) || OTHER_ABBREVIATIONS.has(token.lower);
}

/**
 * Puts together what the tokeniser splits: hyphenated names, and abbreviations and initials with their
 * full stop. A stop that ends a paragraph stays apart.
 */
export function joinTokens(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const stop = tokens[i + 1];
    const joins = (CAPITAL.test(token.text) && LETTERS.test(token.text)) || isParticle(tokens, i);
    let length = joins ? hyphenatedLength(tokens, i) : 1;
    if (length > 1) {
      const last = tokens[i + length - 1];
      const dot = tokens[i + length];
      const abbreviated =
        last && dot?.text === '.' && dot.start === last.end && TITLE_ABBREVIATIONS.has(last.lower);
      if (abbreviated) length++;
      const parts = tokens.slice(i, i + length);
      result.push(joined(parts, hyphenatedPart(parts)));
      i += length - 1;
    } else if (stop?.text === '.' && stop.start === token.end && tokens[i + 2] && isAbbreviation(token)) {
      result.push(joined([token, stop], 'PROPN'));
      i++;
    } else result.push(token);
  }
  return result;
}
