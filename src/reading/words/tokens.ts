import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { plainLetters } from './plain-letters.js';
import type { PartOfSpeech, Token } from './token.js';

/** The one instance: a model takes tens of megabytes. */
export const nlp = winkNLP(model, ['pos']);

/** So long a stretch without a letter or digit, or without a space, is no writing: it becomes one token, untagged. */
const FURNITURE = /[^\p{L}\p{N}]{64,}|\S{256,}/gu;
/** What every such stretch holds: hardly any text does, and it is looked for in a fifth of the time. */
const LONG_RUN = /[^A-Za-z]{64}|(?<![A-Za-z])\S{256}/;
/** How far a token may stand from where the one before it ended. */
const REACH = 128;

/** Where a token stands in the text, from `at` on; -1 where it does not. Mostly right there, or behind one space. */
function placeOf(token: string, text: string, at: number): number {
  if (text.startsWith(token, at)) return at;
  if (text.startsWith(token, at + 1)) return at + 1;
  const found = text.slice(at, at + REACH + token.length).indexOf(token);
  return found < 0 ? found : at + found;
}

function tagStretch(text: string, offset: number, tokens: Token[]): void {
  const plain = plainLetters(text);
  const unchanged = plain === text;
  const all = nlp.readDoc(plain).tokens();
  const values: string[] = all.out(nlp.its.value);
  const tags = all.out(nlp.its.pos) as unknown as PartOfSpeech[];
  let at = 0;
  for (let i = 0; i < values.length; i++) {
    const plainValue = values[i] ?? '';
    const start = placeOf(plainValue, plain, at);
    if (start < 0 || plainValue === '') continue;
    at = start + plainValue.length;
    // The model's own copy of a word, where it is the same: it is kept once, and found fast in every list.
    const value = unchanged ? plainValue : text.slice(start, at);
    const token: Token = {
      start: offset + start,
      end: offset + at,
      text: value,
      lower: value.toLowerCase(),
      pos: tags[i] ?? 'X',
    };
    if (isGenitive(value)) pushGenitive(tokens, token);
    else tokens.push(token);
  }
}

const GENITIVE = /^\p{L}[\p{L}\p{M}.&-]*['’]s$/u;

/**
 * Whether a token is a word with its genitive. wink-nlp keeps the words it has met: once "—and Lind’s" has made
 * it take "Lind’s" for a word, it takes it for one ever after, so that what was read before would tell.
 */
function isGenitive(value: string): boolean {
  return value.length > 2 && value.endsWith('s') && GENITIVE.test(value);
}

function pushGenitive(tokens: Token[], { start, end, text, pos }: Token): void {
  const owner = text.slice(0, -2);
  const mark = text.slice(-2);
  const isName = /^\p{Lu}/u.test(owner);
  const ownerPos = pos === 'PROPN' && !isName ? 'NOUN' : pos;
  tokens.push({ start, end: end - 2, text: owner, lower: owner.toLowerCase(), pos: ownerPos });
  tokens.push({ start: end - 2, end, text: mark, lower: mark, pos: 'PART' });
}

/** Words and marks of `text` with their parts of speech as wink-nlp gives them, `offset` added to every place. */
export function tokenise(text: string, offset: number): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const match of LONG_RUN.test(text) ? text.matchAll(FURNITURE) : []) {
    if (match.index > from) tagStretch(text.slice(from, match.index), offset + from, tokens);
    from = match.index + match[0].length;
    const start = offset + match.index;
    tokens.push({ start, end: offset + from, text: match[0], lower: match[0], pos: 'PUNCT' });
  }
  if (from < text.length) tagStretch(text.slice(from), offset + from, tokens);
  return tokens;
}
