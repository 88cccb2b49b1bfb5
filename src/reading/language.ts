import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Article } from '../corpus/article.js';
import type { Sentence } from './reading.js';

/** Universal part of speech, as wink-nlp tags it. */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE';

/** A word or mark with its place in the text: `text.slice(start, end)`. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly pos: PartOfSpeech;
}

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

const nlp = winkNLP(model, ['sbd', 'pos']);

/** Tags one stretch of text; offsets are those of the text given, shifted by `offset`. */
export function tag(text: string, offset = 0): { tokens: Token[]; sentenceEnds: number[] } {
  const doc = nlp.readDoc(text);
  const values: string[] = doc.tokens().out(nlp.its.value);
  const tags = doc.tokens().out(nlp.its.pos) as unknown as PartOfSpeech[];
  const tokens: Token[] = [];
  let at = 0;
  values.forEach((value, i) => {
    const start = text.indexOf(value, at);
    if (start < 0 || value === '') return;
    at = start + value.length;
    tokens.push({
      start: offset + start,
      end: offset + at,
      text: value,
      lower: value.toLowerCase(),
      pos: tags[i] ?? 'X',
    });
  });
  const lengths: number[] = doc
    .sentences()
    .out(nlp.its.span)
    .map((span) => Number((span as unknown as number[])[1]) + 1);
  return { tokens, sentenceEnds: lengths };
}

/** Index that stands for the headline where a sentence's paragraph is asked for. */
export const HEADLINE = -1;

/**
 * Words, parts of speech and sentences of an article: of its headline, where that stands in the file,
 * then paragraph by paragraph. The dateline is a sentence of its own.
 */
export function analyse(article: Article): Language {
  const tokens: Token[] = [];
  const sentences: AnalysedSentence[] = [];
  for (const { start: from, end: to, paragraph } of stretches(article)) {
    const tagged = tag(article.text.slice(from, to), from);
    const base = tokens.length;
    for (const token of tagged.tokens) tokens.push(token);
    let first = base;
    for (const end of tagged.sentenceEnds) {
      const last = Math.min(base + end, tokens.length);
      const head = tokens[first];
      const tail = tokens[last - 1];
      if (head && tail && last > first)
        sentences.push({ start: head.start, end: tail.end, paragraph, first, last });
      first = last;
    }
  }
  return { text: article.text, tokens, sentences };
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
