import type { Language } from '../language.js';
import { sentenceEnds } from '../words/sentences.js';
import type { Token } from '../words/token.js';
import type { FrameSentence, FrameToken, Tokens } from './frame-sentence.js';
import type { Segment } from './segments.js';
import { isTitle } from './speech.js';

/** Stretches in brackets up to this many tokens are left out: "(R-Ohio)". */
const BRACKET_REACH = 12;

/** A few words without the marks of a sentence are part of the sentence around them ("the “vaccine divide,” which"). */
function isTerm(text: string, segment: Segment, before: FrameToken | undefined): boolean {
  const [start, end] = segment.inner;
  if (end - start >= 60) return false;
  const inner = text.slice(start, end);
  const words = inner.split(/\s+/).length;
  const closed = /[.,!?…]$/.test(inner);
  if (!closed) return words <= 2;
  return words <= 3 && /^\p{Ll}/u.test(inner) && /^(?:DET|ADJ)$/.test(before?.pos ?? '');
}

function endOfBracket(tokens: readonly Token[], open: number): number {
  for (let i = open + 1; i < tokens.length && i <= open + BRACKET_REACH; i++)
    if (/^\)[:;,]?$/.test(tokens[i]?.text ?? '')) return i;
  return open;
}

/** The mark behind a closing bracket, where both are one token ("):"). */
function restOf({ start, end, text }: Token): FrameToken {
  const mark = text.slice(1);
  return { start: start + 1, end, text: mark, lower: mark, pos: 'PUNCT', segment: null };
}

function placeholder(text: string, segment: Segment): FrameToken {
  const [start, end] = segment.outer;
  const last = text
    .slice(...segment.inner)
    .replace(/[’'”")\]]+$/, '')
    .slice(-1);
  const opening = /^[\p{L}'’]+/u.exec(text.slice(segment.inner[0], segment.inner[0] + 20))?.[0] ?? '';
  return { start, end, text: last, lower: '', pos: 'X', segment, opening };
}

/** The tokens of one paragraph with its segments put in as single tokens. */
function frameTokens(text: string, tokens: readonly Token[], segments: readonly Segment[]): FrameToken[] {
  const result: FrameToken[] = [];
  let next = 0;
  let decided: Segment | null = null;
  let asWords = false;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    while (segments[next] && token.start >= (segments[next]?.outer[1] ?? 0)) next++;
    const segment = segments[next];
    if (segment && token.start >= segment.outer[0]) {
      if (segment !== decided) {
        decided = segment;
        asWords = isTerm(text, segment, result.at(-1)) || isTitle(text, segment, result);
      }
      if (!asWords) {
        if (result.at(-1)?.segment !== segment) result.push(placeholder(text, segment));
        continue;
      }
      if (token.start < segment.inner[0] || token.start >= segment.inner[1]) continue;
    }
    const closed = result.at(-1)?.segment;
    if (closed && token.start === closed.outer[1] && /^['’"”]+$/.test(token.text)) continue;
    if (token.text === '(') {
      const close = endOfBracket(tokens, i);
      if (close > i) {
        i = close;
        const behind = tokens[close];
        if (behind && behind.text.length > 1) result.push(restOf(behind));
        continue;
      }
    }
    const { start, end, text: word, lower, pos, given } = token;
    const plain = { start, end, text: word, lower, pos, segment: null };
    result.push(given ? { ...plain, given } : plain);
  }
  return result;
}

/** Where the sentences of a frame end; a segment that closes with a stop may end one. */
function frameSentenceEnds(tokens: Tokens): number[] {
  const ends: number[] = [];
  let from = 0;
  tokens.forEach((token, i) => {
    const next = tokens[i + 1];
    if (!token.segment || !next || !/[.!?…]/.test(token.text)) return;
    if (next.segment || /^\p{Lu}/u.test(next.text)) {
      for (const end of sentenceEnds(plain(tokens.slice(from, i)))) ends.push(from + end);
      if (ends.at(-1) !== i + 1) {
        if (ends.at(-1) === i && !endsWithStop(tokens[i - 1])) ends.pop();
        ends.push(i + 1);
      }
      from = i + 1;
    }
  });
  for (const end of sentenceEnds(plain(tokens.slice(from)))) ends.push(from + end);
  return ends.flatMap((end, i) => cutLong(ends[i - 1] ?? 0, end));
}

/** No sentence of news is as long as this; cutting what pretends to be one keeps the reading linear. */
const LONGEST = 250;

function cutLong(start: number, end: number): number[] {
  const ends: number[] = [];
  for (let at = start + LONGEST; at < end; at += LONGEST) ends.push(at);
  ends.push(end);
  return ends;
}

/** A segment reads as a quoted word to the splitter of sentences. */
function plain(tokens: Tokens): readonly Token[] {
  if (tokens.every(({ segment }) => segment === null)) return tokens;
  return tokens.map((token) => (token.segment ? { ...token, text: '“' } : token));
}

function endsWithStop(token: FrameToken | undefined): boolean {
  return token !== undefined && (token.segment ? /[.!?…]/ : /^[.!?…]+$/).test(token.text);
}

/**
 * The frame of an article: its sentences with every longer segment as one token, brackets left out.
 * `cut`: where the dateline ends, which is no part of the sentence behind it.
 */
export function buildFrame(language: Language, segments: readonly Segment[], cut = 0): FrameSentence[] {
  const sentences: FrameSentence[] = [];
  const byParagraph = new Map<number, Segment[]>();
  for (const segment of segments) {
    const others = byParagraph.get(segment.paragraph);
    if (others) others.push(segment);
    else byParagraph.set(segment.paragraph, [segment]);
  }
  for (let s = 0; s < language.sentences.length; ) {
    const paragraph = language.sentences[s]?.paragraph ?? 0;
    const first = language.sentences[s]?.first ?? 0;
    let last = first;
    const opening = language.sentences[s]?.start ?? 0;
    for (; language.sentences[s]?.paragraph === paragraph; s++) {
      const sentence = language.sentences[s];
      if (!sentence || (opening < cut && sentence.start >= cut)) break;
      last = sentence.last;
    }
    const tokens = frameTokens(
      language.text,
      language.tokens.slice(first, last),
      byParagraph.get(paragraph) ?? [],
    );
    let start = 0;
    for (const end of frameSentenceEnds(tokens)) {
      if (end > start)
        sentences.push({ index: sentences.length, paragraph, tokens: tokens.slice(start, end) });
      start = end;
    }
  }
  return sentences;
}
