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

/**
 * The figures of a page, where they stand, and a select that shows the sentence behind each.
 * Those of one measure make a table; different ones make a list, which a phone can wrap.
 * @param differs whether another row gives another value for the same.
 */
export function rowBlocks(page: Page, differs: (found: FoundFigure) => boolean, again: Action): Block[] {
  const measures = new Set(page.rows.map(({ figure }) => figure.measure));
  const [only] = measures;
  const number = (found: FoundFigure, i: number) => `${page.first + i + 1}${differs(found) ? ' ≠' : ''}`;
  const rows = measures.size === 1 && only ? tableBlocks(page, only, number) : listBlocks(page, number);
  return [...rows, ...(page.rows.some(differs) ? [DIFFER] : []), ...citations(page), select(page, again)];
}

type Number = (found: FoundFigure, i: number) => string;

function tableBlocks({ rows }: Page, measure: string, number: Number): Block[] {
  const cells = rows.map((found, i) => [number(found, i), valueWords(found.figure), ...moved(found)]);
  return [
    { type: 'text', line: [{ text: measure, style: 'bold' }] },
    { type: 'table', columns: ['#', 'Value', 'Period', 'Change', 'Sources'], rows: cells },
  ];
}

function listBlocks({ rows }: Page, number: Number): Block[] {
  return rows.map((found, i) => ({
    type: 'text',
    line: [{ text: `${number(found, i)}: ` }, ...measured(found)],
  }));
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
