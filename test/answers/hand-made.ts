import { readArticle } from '../../src/corpus/corpus.js';
import type { Quotation, QuotationKind, Reading, Speaker } from '../../src/reading/reading.js';

/** Somebody's words in a made article: what is said, who says it, and what the article calls them. */
export interface Said {
  readonly words: string;
  readonly by: string | null;
  readonly as?: Speaker['kind'];
  readonly role?: string;
  /** Who says it together with `by`. */
  readonly others?: readonly string[];
  readonly kind?: QuotationKind;
}

/** A reading as the reading room would hand it on, with the quotations given; sentences end at full stops. */
export function readingOf(file: string, text: string, said: readonly Said[]): Reading {
  const quotations = said.map(
    ({ words, by, as = 'person', role = null, others, kind = 'direct' }): Quotation => {
      const start = text.indexOf(words);
      if (start < 0) throw new Error(`"${words}" does not stand in ${file}`);
      const end = start + words.length;
      return {
        start,
        end,
        text: words,
        kind,
        spans: [[start, end]],
        quoted: kind === 'direct' ? [[start, end]] : [],
        speaker: by === null ? null : { name: by, kind: as, role, ...(others && { others }) },
        mention: null,
        cue: null,
        occasion: null,
      };
    },
  );
  const sentences = [...text.matchAll(/[^.\n][^.\n]*\./g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    paragraph: 0,
  }));
  return { article: readArticle(file, text), sentences, quotations, figures: [], dates: [] };
}
