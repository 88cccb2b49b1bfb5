import type { Article } from '../corpus/article.js';
import type { Sentence } from './reading.js';
import { joinTokens } from './words/join.js';
import { findNicknames, outsideNicknames } from './words/nicknames.js';
import { isTitleCase, repairPartsOfSpeech } from './words/repair.js';
import { sentenceEnds } from './words/sentences.js';
import { readSpelling } from './words/spelling.js';
import type { Token } from './words/token.js';
import { tokenise } from './words/tokens.js';
import { repairVerbs } from './words/verbs.js';

/** A sentence with its tokens `tokens.slice(first, last)`. */
export interface AnalysedSentence extends Sentence {
  readonly first: number;
  readonly last: number;
}

/** An article's words and sentences; sentences never cross a paragraph. */
export interface Language {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly AnalysedSentence[];
}

/** Index that stands for the headline where a sentence's paragraph is asked for. */
export const HEADLINE = -1;

/**
 * Words, parts of speech and sentences of an article: of its headline, where that stands in the file,
 * then paragraph by paragraph. The dateline is a sentence of its own.
 */
export function analyse(article: Article): Language {
  const pieces = [...stretches(article)].map(({ start, end, paragraph }) => ({
    paragraph,
    tokens: repairVerbs(joinTokens(wordsOf(article.text.slice(start, end), start))),
  }));
  const spelling = readSpelling(pieces.flatMap(({ tokens: piece }) => (isTitleCase(piece) ? [] : piece)));
  const tokens: Token[] = [];
  const sentences: AnalysedSentence[] = [];
  for (const { paragraph, tokens: piece } of pieces) {
    const repaired = repairPartsOfSpeech(piece, spelling);
    const base = tokens.length;
    for (const token of repaired) tokens.push(token);
    let from = 0;
    for (const to of sentenceEnds(repaired)) {
      const head = repaired[from];
      const tail = repaired[to - 1];
      if (head && tail)
        sentences.push({ start: head.start, end: tail.end, paragraph, first: base + from, last: base + to });
      from = to;
    }
  }
  return { text: article.text, tokens, sentences };
}

/** The words of a stretch of text that starts at `start`, but for nicknames, so that given name and surname stand side by side. */
function wordsOf(text: string, start: number): readonly Token[] {
  return outsideNicknames(tokenise(text, start), findNicknames(text, start));
}

/** The stretches of an article that are tagged one by one, in order; no sentence crosses from one to the next. */
function* stretches({ headline, dateline, paragraphs }: Article): Generator<Sentence> {
  const opening = paragraphs[0]?.start ?? 0;
  if (headline?.span && headline.span[1] <= opening) {
    const [start, end] = headline.span;
    yield { start, end, paragraph: HEADLINE };
  }
  for (const { index, start, end } of paragraphs) {
    const cut = dateline?.span?.[1] ?? 0;
    if (cut > start && cut < end) {
      yield { start, end: cut, paragraph: index };
      yield { start: cut, end, paragraph: index };
    } else yield { start, end, paragraph: index };
  }
}
