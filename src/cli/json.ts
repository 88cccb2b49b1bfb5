import type { AskAnswer, QuoteAnswer, SourceAnswer, StatAnswer } from '../answers/answer.js';
import type { Reading } from '../reading/reading.js';

/** `read --json`: what one article says; the field names are a contract. */
export function readingJson({ article, quotations, figures, dates }: Reading): object {
  return {
    file: article.file,
    headline: article.headline?.text ?? null,
    publisher: article.publisher?.text ?? null,
    author: article.author?.text ?? null,
    published: article.published,
    quotations,
    figures,
    dates,
  };
}

/** `ask --json`. */
export function askJson({ question, found, passages }: AskAnswer): object {
  const [first] = passages;
  return {
    question,
    found,
    answer: found && first ? bestSentence(first) : null,
    passages: passages.map(({ citation, text, score }) => ({
      file: citation.file,
      start: citation.span[0],
      end: citation.span[1],
      text,
      score,
    })),
  };
}

function bestSentence({ citation, text, best: [start, end] }: AskAnswer['passages'][number]): object {
  const from = citation.span[0];
  return { text: text.slice(start - from, end - from), file: citation.file, start, end };
}

/** `quote --json`. */
export function quoteJson({ query, matched, quotations }: QuoteAnswer): object {
  return {
    speaker: query.speaker,
    matched: matched.map(({ name }) => name),
    quotations: quotations.map(({ quotation, citation }) => ({ ...quotation, file: citation.file })),
  };
}

/** `stat --json`. */
export function statJson({ query, figures }: StatAnswer): object {
  return {
    query: query.query,
    figures: figures.map(({ figure, citation }) => ({ ...figure, file: citation.file })),
  };
}

/** `source --json`. */
export function sourceJson({ query, entries, article, nearest, rejected }: SourceAnswer): object {
  return {
    query,
    sources: entries,
    article: article && { ...article.entry, text: article.paragraphs.map(({ text }) => text) },
    nearest,
    rejected,
  };
}
