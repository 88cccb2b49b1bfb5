import { OTHER_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../data/abbreviations.js';
import type { Token } from './token.js';

const CLOSER = /^["”’'»)\]]+$/;
/** Words that begin a sentence far more often than they follow an abbreviation inside one. */
const STARTER = new Set(
  `the a an this that these those he she it they we i you his her its their our but and in on at as if when
  while after before since for with by from there here however meanwhile what who how why both all some many
  most no not yet so then now one`.split(/\s+/),
);

/** Units of one or two letters that running news writes without a stop of their own: "£2m.", "6ft.", "4pm." */
const UNIT = /^(?:k|m|b|bn|tn|km|cm|mm|ft|in|lb|oz|kg|g|mph|pc|am|pm)\.$/;

/** "It cost £2m. Lind paid.": the stop behind an amount is the sentence's, not an abbreviation's. */
function endsAmount(tokens: readonly Token[], i: number): boolean {
  const { lower = '', start } = tokens[i] ?? {};
  const before = tokens[i - 1];
  if (UNIT.test(lower)) return before?.end === start && /\d$/.test(before?.text ?? '');
  return UNIT.test(lower.replace(/^\d[\d.,:]*/, '')) && /^\d/.test(lower);
}

/** Whether a sentence ends with token `i`. `isStop`: the token is a full stop or another mark that ends one. */
function endsSentence(tokens: readonly Token[], i: number, isStop: boolean): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (!token || !next) return true;
  if (isStop) return /^[\p{Lu}\p{N}"“‘'«([`$€£¥•-]/u.test(next.text);
  if (!token.text.endsWith('.') || token.text.length < 2) return false;
  const bare = token.lower.slice(0, -1);
  if (endsAmount(tokens, i)) return /^\p{Lu}/u.test(next.text);
  return (
    OTHER_ABBREVIATIONS.has(bare) &&
    !TITLE_ABBREVIATIONS.has(bare) &&
    /^\p{Lu}/u.test(next.text) &&
    STARTER.has(next.lower)
  );
}

/** The end (excluded) of each sentence among `tokens`; a closing mark belongs to the sentence it follows. */
export function sentenceEnds(tokens: readonly Token[]): number[] {
  const ends: number[] = [];
  let stopped = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!token) break;
    const closes: boolean = stopped && CLOSER.test(token.text) && token.start === tokens[i - 1]?.end;
    stopped = closes || /^[.?!…]+$/.test(token.text);
    const closerFollows = stopped && next && CLOSER.test(next.text) && next.start === token.end;
    if (closerFollows) continue;
    if (closes ? !next || /^[\p{Lu}\p{N}"“‘'«([`$€£¥•]/u.test(next.text) : endsSentence(tokens, i, stopped))
      ends.push(i + 1);
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends;
}
