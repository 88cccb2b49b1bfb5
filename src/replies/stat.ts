import type { FoundFigure, StatAnswer } from '../answers/answer.js';
import { alsoBlock, citationBlock } from './cite.js';
import { excerpt } from './excerpt.js';
import { valueWords } from './figure.js';
import { commonMeasure, measured, numbered, type Page, rowBlocks } from './figure-rows.js';
import { contextButton } from './place.js';
import type { Action, Block, Reply, ReplyFile } from './reply.js';
import { rowsOf } from './rows.js';
import { type Scope, searched } from './scope.js';

import { sumBlocks } from './sum.js';
import { listed, quoted } from './words.js';

const PER_PAGE = 8;

/**
 * Reply to `/stat`: the best figure with its sentence, its series as a chart, then one page of figures.
 * @param files the series as a chart and as a table to download, where there is one.
 */
export function statReply(
  answer: StatAnswer,
  scope: Scope,
  again: Action,
  files: readonly ReplyFile[],
): Reply {
  const figures = rowsOf(answer.figures);
  const pages = Math.max(1, Math.ceil(figures.length / PER_PAGE));
  const page = Math.min(again.page, pages - 1);
  const [best] = figures;
  if (best === undefined)
    return { tone: 'none', blocks: notFound(answer, scope, again), again: { ...again, page }, pages };
  const differs = differsAmong(figures);
  const rows = pageOf(figures, page);
  const measure = commonMeasure(rows.rows);
  const blocks: Block[] = [
    { type: 'heading', line: [{ text: heading(answer) }] },
    ...(page === 0 ? bestBlocks(best, figures.length === 1, measure, differs, again) : []),
    ...(page === 0 ? [...sumBlocks(answer), ...fileBlocks(answer, files)] : []),
  ];
  // A list goes on after the best figure; a table holds all of its measure.
  const goesOn = page === 0 && figures.length > 1 && measure === null;
  const further = goesOn ? { rows: rows.rows.slice(1), first: 1 } : rows;
  if (goesOn) blocks.push({ type: 'divider' }, { type: 'small', line: [{ text: 'Further figures' }] });
  if (figures.length > 1) blocks.push(...rowBlocks(further, measure, differs, again));
  const shown = page === 0 ? files : [];
  return { tone: 'answer', blocks, files: shown, again: { ...again, page }, pages };
}

/** The best figure, unless the table below has it, with its sentence and where that stands. */
function bestBlocks(
  best: FoundFigure,
  alone: boolean,
  measure: string | null,
  differs: (found: FoundFigure) => boolean,
  again: Action,
): Block[] {
  const where = { label: 'Show where', action: rowOf(again, 0) };
  if (alone)
    return [
      { type: 'text', line: measured(best) },
      ...sentenceBlocks(best),
      ...alsoBlock(best.citation, best.also, where),
    ];
  const lead: Block[] = measure === null ? [{ type: 'text', line: numbered(best, 0, differs) }] : [];
  return [...lead, ...sentenceBlocks(best)];
}

function heading({ query: { query, period } }: StatAnswer): string {
  return period === null ? query : `${query} (${period})`;
}

function notFound(answer: StatAnswer, scope: Scope, again: Action): Block[] {
  const { nearest } = answer;
  const verdict = `Not found: the coverage gives no figure for ${quoted(heading(answer))}.`;
  const blocks: Block[] = [
    { type: 'text', line: [{ text: verdict, style: 'bold' }] },
    { type: 'small', line: [{ text: searched(scope) }] },
  ];
  if (nearest.length === 0) return blocks;
  const ask = (measure: string): Action => ({
    ...again,
    deed: 'show',
    fields: [...again.fields.slice(0, -1), measure],
    page: 0,
  });
  blocks.push({ type: 'text', line: [{ text: 'These measures come nearest:' }] });
  blocks.push({
    type: 'buttons',
    buttons: nearest.slice(0, 5).map((measure) => ({ label: measure, action: ask(measure) })),
  });
  return blocks;
}

/** The sentence with its figure in bold, and where it stands. */
function sentenceBlocks({ figure, citation, sentence, sentenceText }: FoundFigure): Block[] {
  return [
    { type: 'quote', line: excerpt(sentenceText, sentence[0], [figure.start, figure.end], false) },
    citationBlock(citation, contextButton(citation, sentence, sentenceText)),
  ];
}

const rowOf = (again: Action, rank: number): Action => ({
  ...again,
  deed: 'aside',
  view: 'row',
  fields: [...again.fields, String(rank)],
  page: 0,
});

function pageOf(figures: readonly FoundFigure[], page: number): Page {
  const first = page * PER_PAGE;
  return { rows: figures.slice(first, first + PER_PAGE), first };
}

function differsAmong(figures: readonly FoundFigure[]): (found: FoundFigure) => boolean {
  const ids = new Set(figures.map(({ id }) => id));
  return (found) => found.differs.some((id) => ids.has(id));
}

function fileBlocks({ series }: StatAnswer, files: readonly ReplyFile[]): Block[] {
  if (series === null) return [];
  return files.map((file) =>
    file.alt ? { type: 'image', file: file.name, alt: file.alt } : { type: 'file', file: file.name },
  );
}

/** One row of the table: its sentence, where it stands, and which other places agree or differ. */
export function rowReply(answer: StatAnswer, rank: number, again: Action): Reply | null {
  const figures = rowsOf(answer.figures);
  const found = figures[rank];
  if (found === undefined) return null;
  const others = figures.filter(({ id }) => found.differs.includes(id));
  const also = found.also.slice(0, 8).map((citation): Block => citationBlock(citation));
  return {
    tone: 'answer',
    private: true,
    blocks: [
      { type: 'text', line: measured(found) },
      ...sentenceBlocks(found),
      ...(also.length > 0 ? [said('The same value also stands in:'), ...also] : []),
      ...(others.length > 0 ? [said(`Other values are given: ${listed(others.map(other))}.`)] : []),
    ],
    again,
  };
}

const said = (text: string): Block => ({ type: 'text', line: [{ text }] });

const other = ({ figure, citation }: FoundFigure) => `${valueWords(figure)} in ${citation.file}`;
