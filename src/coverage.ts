import { createHash } from 'node:crypto';
import { type AskDesk, openAskDesk } from './answers/ask/ask.js';
import { openQuoteDesk, type QuoteDesk } from './answers/quote/quote.js';
import { openSourceDesk, type SourceDesk } from './answers/source/source.js';
import { openStatDesk, type StatDesk } from './answers/stat/stat.js';
import type { Corpus } from './corpus/article.js';
import { loadCorpus } from './corpus/corpus.js';
import { read } from './reading/read.js';
import type { Reading } from './reading/reading.js';

/** The one door: everything a command may ask of the coverage. Immutable; a reload opens a new one. */
export interface Coverage {
  readonly corpus: Corpus;
  readonly readings: readonly Reading[];
  /** Eight letters and digits that change whenever a file is added, taken away or changed. */
  readonly fingerprint: string;
  readonly asks: AskDesk;
  readonly quotes: QuoteDesk;
  readonly stats: StatDesk;
  readonly sources: SourceDesk;
}

/** Reads a folder and opens its coverage. Throws where the folder cannot be read. */
export function openCoverage(folder: string): Coverage {
  return coverageOf(loadCorpus(folder));
}

/** Opens the coverage of a corpus that was read already. */
export function coverageOf(corpus: Corpus): Coverage {
  const readings = corpus.articles.map(read);
  return {
    corpus,
    readings,
    fingerprint: fingerprint(corpus),
    asks: openAskDesk(readings),
    quotes: openQuoteDesk(readings),
    stats: openStatDesk(readings),
    sources: openSourceDesk(readings, corpus.rejected),
  };
}

function fingerprint(corpus: Corpus): string {
  const hash = createHash('sha256');
  for (const { file, text } of corpus.articles) hash.update(`${file}\0${text}\0`);
  return BigInt(`0x${hash.digest('hex').slice(0, 12)}`)
    .toString(36)
    .padStart(10, '0')
    .slice(-8);
}
