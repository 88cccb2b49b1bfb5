import type { FoundFigure, StatAnswer } from '../answers/answer.js';
import { alsoBlock, citationBlock, citationLine } from './cite.js';
import { excerpt } from './excerpt.js';
import { changeWords, periodWords, valueWords } from './figure.js';
import { contextButton } from './place.js';
import type { Action, Block, Line, Reply, ReplyFile } from './reply.js';
import { type Scope, searched } from './scope.js';
import { sideBySide } from './side-by-side.js';
import { sumBlocks } from './sum.js';
import { listed, quoted } from './words.js';

const PER_PAGE = 8;

/**
 * Reply to `/stat`: the sentence of the best figure, then a table of one page of figures.
 * @param files the series as a chart and as a table to download, where there is one.
 */
export function statReply(
  answer: StatAnswer,
  scope: Scope,
  again: Action,
  files: readonly ReplyFile[],
): Reply {
  const figures = sideBySide(answer.figures);
  const pages = Math.max(1, Math.ceil(figures.length / PER_PAGE));
  const page = Math.min(again.page, pages - 1);
  const blocks: Block[] = [{ type: 'heading', line: [{ text: heading(answer) }] }];
  const [best] = figures;
  if (best === undefined) {
    blocks.push(...notFound(answer, scope, again));
    return { tone: 'none', blocks, again: { ...again, page }, pages };
  }
  if (page === 0) blocks.push(...sentenceBlocks(best));
  if (figures.length === 1) blocks.push(...alone(best, again));
  else blocks.push(...tableBlocks(figures, page, again));
  if (page === 0) blocks.push(...sumBlocks(answer), ...fileBlocks(answer, files));
  const shown = page === 0 ? files : [];
  return { tone: 'answer', blocks, files: shown, again: { ...again, page }, pages };
}

function heading({ query: { query, period } }: StatAnswer): string {
  return period === null ? query : `${query} (${period})`;
}

function notFound({ query, nearest }: StatAnswer, scope: Scope, again: Action): Block[] {
  const blocks: Block[] = [
    {
      type: 'text',
      line: [{ text: `Not found: the coverage gives no figure for ${quoted(query.query)}.`, style: 'bold' }],
    },
    { type: 'text', line: [{ text: searched(scope) }] },
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
    { type: 'quote', line: excerpt(sentenceText, sentence[0], [figure.start, figure.end]) },
    citationBlock(citation, contextButton(citation, sentence, sentenceText)),
  ];
}

/** What is measured, when, and how it moved. */
function measured({ figure, growth }: FoundFigure): Line {
  const rest = [figure.measure ?? '', periodWords(figure), changeWords(figure, growth)];
  return [
    { text: valueWords(figure), style: 'bold' },
    {
      text: rest
        .filter((part) => part !== '')
        .map((part) => ` · ${part}`)
        .join(''),
    },
  ];
}

function alone(found: FoundFigure, again: Action): Block[] {
  const row: Action = { ...again, deed: 'aside', view: 'row', fields: [...again.fields, '0'], page: 0 };
  return [
    { type: 'text', line: measured(found) },
    ...alsoBlock(found.citation, found.also, { label: 'Where', action: row }),
  ];
}

const COLUMNS = ['#', 'Value', 'Measure', 'Period', 'Change'];

function tableBlocks(figures: readonly FoundFigure[], page: number, again: Action): Block[] {
  const first = page * PER_PAGE;
  const shown = figures.slice(first, first + PER_PAGE);
  const measures = new Set(shown.map(({ figure }) => figure.measure));
  const [only] = measures;
  const common = measures.size === 1 && only ? only : null;
  const ids = new Set(figures.map(({ id }) => id));
  const differs = (found: FoundFigure) => found.differs.some((id) => ids.has(id));
  const rows = shown.map((found, i) => [
    `${first + i + 1}${differs(found) ? ' ≠' : ''}`,
    valueWords(found.figure),
    common ? '' : (found.figure.measure ?? ''),
    periodWords(found.figure),
    changeWords(found.figure, found.growth),
  ]);
  return [
    ...(common ? [{ type: 'text', line: [{ text: common, style: 'bold' }] } as const] : []),
    { type: 'table', columns: COLUMNS, rows },
    ...(shown.some(differs) ? [DIFFERS] : []),
    ...citations(shown, first),
    rowSelect(shown, first, again),
  ];
}

const DIFFERS: Block = {
  type: 'text',
  line: [{ text: '≠ The sources differ: another row gives another value for the same measure and period.' }],
};

/** Each place once, with the numbers of the rows that it stands behind. */
function citations(shown: readonly FoundFigure[], first: number): Block[] {
  const places = new Map<string, { rows: number[]; line: Line }>();
  shown.forEach(({ citation }, i) => {
    const key = `${citation.file} ${citation.paragraph}`;
    const place = places.get(key) ?? { rows: [], line: citationLine(citation) };
    place.rows.push(first + i + 1);
    places.set(key, place);
  });
  return [...places.values()].map(({ rows, line }) => ({
    type: 'small',
    line: [{ text: `${rows.join(', ')}: ` }, ...line],
  }));
}

function rowSelect(shown: readonly FoundFigure[], first: number, again: Action): Block {
  return {
    type: 'select',
    placeholder: 'The sentence behind a row',
    action: { ...again, deed: 'aside', view: 'row', page: 0 },
    options: shown.map(({ figure, citation }, i) => ({
      label: `${first + i + 1}: ${valueWords(figure)}`,
      description: [figure.measure, citation.file].filter((part) => part !== null).join(' · '),
      value: String(first + i),
    })),
  };
}

function fileBlocks({ series }: StatAnswer, files: readonly ReplyFile[]): Block[] {
  if (series === null) return [];
  return files.map((file) =>
    file.alt ? { type: 'image', file: file.name, alt: file.alt } : { type: 'file', file: file.name },
  );
}

/** One row of the table: its sentence, where it stands, and which other places agree or differ. */
export function rowReply(answer: StatAnswer, rank: number, again: Action): Reply | null {
  const figures = sideBySide(answer.figures);
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
