import type { FoundFigure } from '../answers/answer.js';
import { publishedWords } from './days.js';
import { changeWords, valueWords } from './figure.js';

const COLUMNS = [
  'printed',
  'value',
  'value_max',
  'unit',
  'measure',
  'from',
  'to',
  'change',
  'file',
  'line',
  'publisher',
  'published',
  'sentence',
];

/** Figures as CSV (RFC 4180), a row each; `value_max` only where the text gives a range. */
export function figuresCsv(figures: readonly FoundFigure[]): string {
  return [COLUMNS, ...figures.map(row)].map((cells) => `${cells.map(cell).join(',')}\r\n`).join('');
}

function row({ figure, growth, citation, sentenceText }: FoundFigure): (string | number)[] {
  const { value } = figure;
  const [low, high] =
    value === null || typeof value === 'number' ? [value ?? '', ''] : [value.min, value.max];
  return [
    valueWords(figure),
    low,
    high,
    figure.unit ?? '',
    figure.measure ?? '',
    figure.period?.from ?? '',
    figure.period?.to ?? '',
    changeWords(figure, growth),
    citation.file,
    citation.line,
    citation.publisher ?? '',
    publishedWords(citation.published),
    sentenceText,
  ];
}

/** A text that a spreadsheet would run as a formula is marked as text. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
