import type { Reading } from '../reading/reading.js';

/** `dateline read` for people: an article a line, what was found in it, then its headline. */
export function readLine({ article, quotations, figures, dates }: Reading): string {
  const { file, publisher, published, headline } = article;
  const when = published ? interval(published) : 'no date';
  const found = `${quotations.length} quotations, ${figures.length} figures, ${dates.length} dates`;
  return [file, publisher?.text ?? 'no publisher', when, found, headline?.text ?? 'no headline'].join('  ');
}

function interval({ from, to, basis }: { from: string; to: string; basis: string }): string {
  const days = from === to ? from : `${from} to ${to}`;
  return basis === 'inferred' ? `${days} (inferred)` : days;
}
