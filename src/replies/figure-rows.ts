import type { FoundFigure } from '../answers/answer.js';
import { citationLine } from './cite.js';
import { changeWords, periodWords, valueWords } from './figure.js';
import type { Action, Block, Line } from './reply.js';
import { ranges } from './rows.js';
import { count } from './words.js';

/** One page of figures, the first of them with this number. */
export interface Page {
  readonly rows: readonly FoundFigure[];
  /** From 0. */
  readonly first: number;
}

/** What is measured, when, how it moved and how many others say the same: "**365 tons** · herring catch · Sep 2020". */
export function measured(found: FoundFigure): Line {
  const rest = [found.figure.measure ?? '', ...moved(found)].filter((part) => part !== '');
  return [
    { text: valueWords(found.figure), style: 'bold' },
    { text: rest.map((part) => ` · ${part}`).join('') },
  ];
}

const moved = ({ figure, growth, citation, also }: FoundFigure) => {
  const others = new Set(also.map(({ file }) => file).filter((file) => file !== citation.file)).size;
  const agreeing = others > 0 ? `same in ${count(others, 'other article')}` : '';
  return [periodWords(figure), changeWords(figure, growth), agreeing];
};

/** Whether another row gives another value for the same. */
type Differs = (found: FoundFigure) => boolean;

/** The measure that all rows have in common, or null. */
export function commonMeasure([first, ...rest]: readonly FoundFigure[]): string | null {
  const measure = first?.figure.measure ?? null;
  return rest.every(({ figure }) => figure.measure === measure) ? measure : null;
}

/** A figure as a line of a list, with its number. */
export function numbered(found: FoundFigure, rank: number, differs: Differs): Line {
  return [{ text: `${number(found, rank, differs)}: ` }, ...measured(found)];
}

const number = (found: FoundFigure, rank: number, differs: Differs) =>
  `${rank + 1}${differs(found) ? ' ≠' : ''}`;

/**
 * The figures of a page, where they stand, and a select that shows the sentence behind each.
 * @param measure what all of them measure, for a table; null for a list, which a phone can wrap.
 */
export function rowBlocks(page: Page, measure: string | null, differs: Differs, again: Action): Block[] {
  const rows = measure === null ? listBlocks(page, differs) : tableBlocks(page, measure, differs);
  return [...rows, ...(page.rows.some(differs) ? [DIFFER] : []), ...citations(page), select(page, again)];
}

function tableBlocks({ rows, first }: Page, measure: string, differs: Differs): Block[] {
  const cells = rows.map((found, i) => [
    number(found, first + i, differs),
    valueWords(found.figure),
    ...moved(found),
  ]);
  return [
    { type: 'text', line: [{ text: measure, style: 'bold' }] },
    { type: 'table', columns: ['#', 'Value', 'Period', 'Change', 'Sources'], rows: cells },
  ];
}

function listBlocks({ rows, first }: Page, differs: Differs): Block[] {
  return rows.map((found, i) => ({ type: 'text', line: numbered(found, first + i, differs) }));
}

const DIFFER: Block = {
  type: 'text',
  line: [{ text: '≠ The sources differ: another row gives another value for the same measure and period.' }],
};

/** Each place once, with the numbers of the rows that stand there. */
function citations({ rows, first }: Page): Block[] {
  const places = new Map<string, { numbers: number[]; line: Line }>();
  rows.forEach(({ citation }, i) => {
    const key = `${citation.paragraph} ${citation.file}`;
    const place = places.get(key) ?? { numbers: [], line: citationLine(citation) };
    place.numbers.push(first + i + 1);
    places.set(key, place);
  });
  return [...places.values()].map(({ numbers, line }) => ({
    type: 'small',
    line: [{ text: `${ranges(numbers)}: ` }, ...line],
  }));
}

function select({ rows, first }: Page, again: Action): Block {
  return {
    type: 'select',
    placeholder: 'The sentence behind a row',
    action: { ...again, deed: 'aside', view: 'row', page: 0 },
    options: rows.map(({ figure, citation }, i) => ({
      label: `${first + i + 1}: ${valueWords(figure)}`,
      description: [figure.measure, citation.file].filter((part) => part !== null).join(' · '),
      value: String(first + i),
    })),
  };
}
