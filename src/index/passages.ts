import type { Article, Paragraph, Span } from '../corpus/article.js';
import type { Reading, Sentence } from '../reading/reading.js';

/** What is indexed and shown: a paragraph, or a run of sentences of a long one. */
export interface Passage {
  /** Position among all passages of the coverage, from 0; stable as long as the coverage is. */
  readonly id: number;
  readonly reading: Reading;
  readonly start: number;
  readonly end: number;
  /** Index of its paragraph in the article, from 0. */
  readonly paragraph: number;
  /** The passage's sentences, in order; never empty. */
  readonly sentences: readonly Span[];
  /** The cross-head above it, or null. */
  readonly heading: Span | null;
  /** Position among the passages of its article, from 0. */
  readonly position: number;
}

/**
 * Paragraphs of up to this many words stay whole; longer ones are cut at sentences into the fewest pieces that
 * need be no longer. Readers take in about 120 words at a glance; a sixth more is allowed, since a cut parts a
 * sentence from the names that it leans on (docs/answers.md has the figures for other limits).
 */
export const LONGEST_PASSAGE = 140;

/** The passages of all readings, in the order of the readings and of their text. Headings are not passages. */
export function passagesOf(readings: readonly Reading[]): Passage[] {
  const passages: Passage[] = [];
  for (const reading of readings) {
    let position = 0;
    for (const piece of piecesOf(reading))
      passages.push({ ...piece, id: passages.length, reading, position: position++ });
  }
  return passages;
}

type Piece = Omit<Passage, 'id' | 'reading' | 'position'>;

function piecesOf({ article, sentences }: Reading): Piece[] {
  const byParagraph = sentencesByParagraph(sentences);
  const pieces: Piece[] = [];
  let heading: Span | null = null;
  for (const paragraph of article.paragraphs) {
    if (paragraph.heading) {
      heading = [paragraph.start, paragraph.end];
      continue;
    }
    const spans = withDateline(
      byParagraph.get(paragraph.index) ?? [[paragraph.start, paragraph.end]],
      article.dateline?.span ?? null,
    );
    for (const group of cut(article, paragraph, spans)) {
      const start = group[0]?.[0] ?? paragraph.start;
      const end = group.at(-1)?.[1] ?? paragraph.end;
      pieces.push({ start, end, paragraph: paragraph.index, sentences: group, heading });
    }
  }
  return pieces;
}

/** A dateline ("BEIJING, March 19 --") says nothing alone: it is one with the sentence that it opens. */
function withDateline(spans: readonly Span[], dateline: Span | null): readonly Span[] {
  const [first, second, ...rest] = spans;
  if (!dateline || !first || !second || first[0] >= dateline[1] || first[1] > dateline[1] + 4) return spans;
  return [[first[0], second[1]], ...rest];
}

function sentencesByParagraph(sentences: readonly Sentence[]): Map<number, Span[]> {
  const table = new Map<number, Span[]>();
  for (const { start, end, paragraph } of sentences) {
    const spans = table.get(paragraph);
    if (spans) spans.push([start, end]);
    else table.set(paragraph, [[start, end]]);
  }
  return table;
}

/** Sentences in groups of about equal length, none longer than it must be. */
function cut(article: Article, paragraph: Paragraph, spans: readonly Span[]): Span[][] {
  const lengths = spans.map(([start, end]) => countWords(article.text, start, end));
  const total = lengths.reduce((sum, length) => sum + length, 0);
  if (total <= LONGEST_PASSAGE || spans.length < 2)
    return [spans.length > 0 ? [...spans] : [[paragraph.start, paragraph.end]]];
  const goal = total / Math.ceil(total / LONGEST_PASSAGE);
  const groups: Span[][] = [];
  let before = 0;
  let group = -1;
  spans.forEach((span, i) => {
    const length = lengths[i] ?? 0;
    const due = Math.floor((before + length / 2) / goal);
    if (groups.length === 0 || due > group) {
      groups.push([]);
      group = due;
    }
    groups.at(-1)?.push(span);
    before += length;
  });
  return groups;
}

/** Words between white space in `text.slice(start, end)`. */
function countWords(text: string, start: number, end: number): number {
  return text.slice(start, end).split(/\s+/).length;
}
