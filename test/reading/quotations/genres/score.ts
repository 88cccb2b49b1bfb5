import { readArticle } from '../../../../src/corpus/read-article.js';
import { read } from '../../../../src/reading/read.js';
import type { Quotation } from '../../../../src/reading/reading.js';
import type { Piece, Said } from './piece.js';

/** What was read of a piece, held against what it attributes. */
export interface Score {
  /** Attributions of the piece that were read with another kind or speaker, or not at all. */
  readonly missed: readonly string[];
  /** Given as verbatim speech though the piece attributes no such words. */
  readonly invented: readonly string[];
}

/** An article before a description says nothing of who it is. */
const plain = (name: string | null | undefined): string | null =>
  name?.replace(/^(?:a|an|the) /i, '') ?? null;

function fits({ kind, speaker, text }: Quotation, [wanted, name, words]: Said): boolean {
  return kind === wanted && text.includes(words) && plain(speaker?.name) === plain(name);
}

function shown({ kind, speaker, text }: Quotation): string {
  return `${kind} ${speaker?.name ?? '-'}: ${text}`;
}

/** Reads a piece and scores it. */
export function score({ name, text, said }: Piece): Score {
  const { quotations } = read(readArticle(`${name}.txt`, text));
  const missed = said
    .filter((one) => !quotations.some((found) => fits(found, one)))
    .map((one) => {
      const near = quotations.filter((found) => found.text.includes(one[2])).map(shown);
      return `${one[0]} ${one[1] ?? '-'}: ${one[2]} [read as: ${near.join(' / ') || 'nothing'}]`;
    });
  const invented = quotations
    .filter((found) => found.kind === 'direct' && !said.some(([, , words]) => found.text.includes(words)))
    .map(shown);
  return { missed, invented };
}
