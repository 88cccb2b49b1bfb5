import { readArticle } from '../../../../src/corpus/read-article.js';
import { read } from '../../../../src/reading/read.js';
import type { Quotation, Speaker } from '../../../../src/reading/reading.js';
import type { Piece, Said } from './piece.js';

/** What was read of a piece, held against what it attributes. */
export interface Score {
  /** The words of attributions that were read with another kind or speaker, or not at all. */
  readonly missed: readonly string[];
  /** The same with what was read instead, for whoever looks into them. */
  readonly instead: readonly string[];
  /** Given as verbatim speech though the piece attributes no such words. */
  readonly invented: readonly string[];
}

/** An article before a description says nothing of who it is. */
const plain = (name: string | null | undefined): string | null =>
  name?.replace(/^(?:a|an|the) /i, '') ?? null;

/** A description may leave out what follows its noun: "officials" for "officials at the ministry". */
function isSpeaker(found: Speaker | null, wanted: string | null): boolean {
  const name = plain(found?.name);
  const gold = plain(wanted);
  return (
    name === gold || (found?.kind !== 'person' && name != null && (gold?.startsWith(`${name} `) ?? false))
  );
}

function fits({ kind, speaker, text }: Quotation, [wanted, name, words]: Said): boolean {
  return kind === wanted && text.includes(words) && isSpeaker(speaker, name);
}

function shown({ kind, speaker, text }: Quotation): string {
  return `${kind} ${speaker?.name ?? '-'}: ${text}`;
}

/** Reads a piece and scores it. */
export function score({ name, text, said }: Piece): Score {
  const { quotations } = read(readArticle(`${name}.txt`, text));
  const missed = said.filter((one) => !quotations.some((found) => fits(found, one)));
  const instead = missed.map(([kind, speaker, words]) => {
    const near = quotations.filter((found) => found.text.includes(words)).map(shown);
    return `${kind} ${speaker ?? '-'}: ${words} [read as: ${near.join(' / ') || 'nothing'}]`;
  });
  const invented = quotations
    .filter((found) => found.kind === 'direct' && !said.some(([, , words]) => found.text.includes(words)))
    .map(shown);
  return { missed: missed.map(([, , words]) => words), instead, invented };
}
