import type { Token } from '../../words/token.js';
import { RANKS } from '../data/ranks.js';
import { TITLES } from '../data/titles.js';
import { isImpersonal } from '../names/kind.js';
import type { Name } from '../names/names.js';

/** A title of learning, which says less than an office. */
const DOCTOR = /^dr\.?$/i;
const HONORIFIC = /^(?:mr|mrs|ms|miss|mx|sir|dame)\.?$/;
/** What stands before an office and is no part of it. */
const DETERMINER = /^(?:an?|the|whose|his|her|its|their|our|my)\s+/i;
/** How many words an office may have. */
const LONGEST = 40;
const isTitle = (token: Token | undefined): boolean =>
  TITLES.has((token?.lower ?? '').replace(/\.$/, '')) || RANKS.has((token?.text ?? '').replace(/\.$/, ''));

/** Start of the words for an office that end where the name begins, or the name's own start. */
function startOfTitle(tokens: readonly Token[], first: number): number {
  let start = first;
  while (start > 0) {
    const token = tokens[start - 1];
    if (!token || HONORIFIC.test(token.lower)) break;
    const acting = /^(?:acting|outgoing|incoming|managing|presiding|retired)$/.test(token.lower);
    const inside = /^(?:NOUN|PROPN|ADJ)$/.test(token.pos) || token.text === '-' || acting;
    const joins = /^(?:and|of|to|for|the)$/.test(token.lower) && isWithinTitle(tokens, start - 1);
    if (!inside && !joins) break;
    start--;
  }
  while (start < first && !/^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokens[start]?.pos ?? '')) start++;
  return start;
}

/** "State Councilor and Foreign Minister", "Ambassador to China": a small word with an office before it. */
function isWithinTitle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at]?.lower === 'the' ? tokens[at - 2] : tokens[at - 1];
  return isTitle(before);
}

function officeBefore(text: string, tokens: readonly Token[], name: Name): string | null {
  const start = startOfTitle(tokens, name.first);
  if (start === name.first || !tokens.slice(start, name.first).some(isTitle)) return null;
  // "Commissioner for Information": the name is a part of the office, not who holds it.
  if (/^(?:of|for|to|and|the)$/.test(tokens[name.first - 1]?.lower ?? '')) return null;
  const office = text.slice(tokens[start]?.start ?? name.start, name.start).trim();
  return tokens[name.last]?.lower === 'and' ? ofOne(office) : office;
}

/** "Deputy governors Berg and Lind": each of them holds the office of one. */
function ofOne(office: string): string {
  const plural = /\s?(\S+)s$/.exec(office)?.[1] ?? '';
  return TITLES.has(plural.toLowerCase()) ? office.slice(0, -1) : office;
}

/** How many tokens the name of a work may have, marks included. */
const LONGEST_WORK = 12;

/** "author of “The Empty Net”": the end (excluded) of the name of a work that opens at `at`, else `at`. */
function endOfWork(tokens: readonly Token[], at: number): number {
  const before = tokens[at - 1];
  if (!/^[“"]$/.test(tokens[at]?.text ?? '') || !/^(?:ADP|NOUN|PROPN|PART)$/.test(before?.pos ?? ''))
    return at;
  const closing = tokens.slice(at + 1, at + LONGEST_WORK).findIndex(({ text }) => /^[”"]$/.test(text));
  return closing < 0 ? at : at + closing + 2;
}

/** "Li Yongquan, dean of …, told": the apposition, up to the comma before the verb, else to its first comma. */
function officeAfter(text: string, tokens: readonly Token[], name: Name): string | null {
  if (tokens[name.last]?.text !== ',') return null;
  const first = name.last + 1;
  let end = -1;
  for (let i = first; i < tokens.length && i < first + LONGEST; i++) {
    const token = tokens[i];
    const closing = endOfWork(tokens, i);
    if (closing > i && end < 0) {
      end = closing;
      break;
    }
    if (
      !token ||
      token.lower === 'whose' ||
      /^(?:VERB|AUX)$/.test(token.pos) ||
      /^[.;:“”"]$/.test(token.text)
    ) {
      if (token && end < 0) end = i;
      break;
    }
    // "a vice president who joined in May": what follows is told of the holder.
    if (/^(?:who|whose|which|that)$/.test(token.lower) && end < 0) {
      end = i;
      break;
    }
    const next = tokens[i + 1];
    if (token.text === ',' && (end < 0 || /^(?:VERB|AUX)$/.test(next?.pos ?? ''))) end = i;
  }
  const head = tokens.slice(first, Math.min(end, first + 5));
  if (end <= first || !head.some(isTitle) || !/^(?:DET|NOUN|ADJ|PROPN)$/.test(head[0]?.pos ?? ''))
    return null;
  const span = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  // "author of “The Empty Net,”": the comma or stop is the sentence's.
  return span.replace(DETERMINER, '').replace(/[,.](?=[”"]$)/, '');
}

/** "The dean of the naval college, Otto Brandt, agreed": the office before a name between commas. */
function officeBeforeComma(text: string, tokens: readonly Token[], name: Name): string | null {
  const titled = tokens[name.first - 1]?.lower ?? '';
  const end = HONORIFIC.test(titled) || DOCTOR.test(titled) ? name.first - 2 : name.first - 1;
  if (tokens[end]?.text !== ',' || !/^[,.]$/.test(tokens[name.last]?.text ?? '')) return null;
  let first = end;
  while (first > 0 && end - first < LONGEST / 3 && isPartOfOffice(tokens[first - 1])) first--;
  const of = tokens.slice(first, end).findIndex(({ lower }) => /^(?:of|for|at|to)$/.test(lower));
  const head = of < 0 ? end - 1 : first + of - 1;
  if (first === end || head < first || tokens[head]?.pos === 'PROPN' || !isTitle(tokens[head])) return null;
  const span = text.slice(tokens[first]?.start ?? 0, tokens[end - 1]?.end ?? 0);
  return span.replace(DETERMINER, '');
}

function isPartOfOffice(token: Token | undefined): boolean {
  if (!token) return false;
  return (
    /^(?:DET|NOUN|PROPN|ADJ|PART)$/.test(token.pos) || /^(?:of|for|at|to|on|and|-|['’]s)$/.test(token.lower)
  );
}

/** The office or description that the words beside a name give, or null. `tokens` are those of its sentence. */
export function roleOf(text: string, tokens: readonly Token[], name: Name): string | null {
  if (isImpersonal(name)) return null;
  const before = officeBefore(text, tokens, name);
  const office = before && !DOCTOR.test(before) ? before : null;
  return office ?? officeAfter(text, tokens, name) ?? officeBeforeComma(text, tokens, name) ?? before;
}
