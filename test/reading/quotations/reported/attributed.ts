import type { Span } from '../../../../src/corpus/article.js';
import { analyse } from '../../../../src/reading/language.js';
import { readReported } from '../../../../src/reading/quotations/reported/reported.js';
import type { Marked } from '../../../../src/reading/quotations/reported/sentence.js';
import { isNameOfWork } from '../../../../src/reading/quotations/speech.js';
import { articleOf } from '../../article-of.js';

/** Stretches in curly quotation marks. */
export const curly = (text: string): Marked[] =>
  [...text.matchAll(/“[^”]*”/g)].map((m) => {
    const span: Span = [m.index, m.index + m[0].length];
    return { span, isWork: isNameOfWork(text, { outer: span, inner: [span[0] + 1, span[1] - 1] }) };
  });

/** What is read from a text, as words: source, cue and the pieces of content joined by " | ". */
export function attributed(text: string): { source: string | null; cue: string; content: string }[] {
  const show = ([start, end]: Span) => text.slice(start, end);
  return readReported(analyse(articleOf(text)), curly(text)).map(({ source, cue, content }) => ({
    source: source && show(source),
    cue: show(cue),
    content: content.map(show).join(' | '),
  }));
}
