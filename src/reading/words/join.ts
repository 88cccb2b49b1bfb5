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

const isHyphen = (token: Token | undefined): boolean => token?.text === '-' || token?.text === '‑';

/** How many tokens from `i` on are one hyphenated word that begins with a capital ("Jean-Marc", "Ki-moon"). */
function hyphenatedLength(tokens: readonly Token[], i: number): number {
  let length = 1;
  for (;;) {
    const before = tokens[i + length - 1];
    const hyphen = tokens[i + length];
    const after = tokens[i + length + 1];
    if (!before || !hyphen || !after || !isHyphen(hyphen)) return length;
    if (hyphen.start !== before.end || after.start !== hyphen.end || !LETTERS.test(after.text)) return length;
    length += 2;
  }
}

/** Whether a word can begin a hyphenated name. */
function opensName(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? '';
  return (CAPITAL.test(text) && LETTERS.test(text)) || isParticle(tokens, i);
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
    const next = tokens[i + 1];
    let length = isHyphen(next) && opensName(tokens, i) ? hyphenatedLength(tokens, i) : 1;
    if (length > 1) {
      const last = tokens[i + length - 1];
      const dot = tokens[i + length];
      const abbreviated =
        last && dot?.text === '.' && dot.start === last.end && TITLE_ABBREVIATIONS.has(last.lower);
      if (abbreviated) length++;
      const parts = tokens.slice(i, i + length);
      result.push(joined(parts, hyphenatedPart(parts)));
      i += length - 1;
    } else if (next?.text === '.' && next.start === token.end && tokens[i + 2] && isAbbreviation(token)) {
      result.push(joined([token, next], 'PROPN'));
      i++;
    } else result.push(token);
  }
  return result;
}
