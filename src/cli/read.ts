import { openCoverage } from '../coverage.js';
import type { Reading } from '../reading/reading.js';
import { readingJson } from './json.js';

/** `dateline read`: an article a line; files that were rejected go to standard error, with the reason. */
export function printReadings(folder: string, json: boolean): void {
  const { readings, corpus } = openCoverage(folder);
  for (const reading of readings)
    console.log(json ? JSON.stringify(readingJson(reading)) : readLine(reading));
  for (const { file, reason } of corpus.rejected) console.error(`${file} was not read: ${reason}`);
}

/** `dateline read` for people: an article a line, what was found in it, then its headline. */
function readLine({ article, quotations, figures, dates }: Reading): string {
  const { file, publisher, published, headline } = article;
  const when = published ? interval(published) : 'no date';
  const found = `${quotations.length} quotations, ${figures.length} figures, ${dates.length} dates`;
  return [file, publisher?.text ?? 'no publisher', when, found, headline?.text ?? 'no headline'].join('  ');
}

function interval({ from, to, basis }: { from: string; to: string; basis: string }): string {
  const days = from === to ? from : `${from} to ${to}`;
  return basis === 'inferred' ? `${days} (inferred)` : days;
}
