import { clean, cleanLine } from './clean.js';
import type { Block, Button, Line, Reply } from './reply.js';

const WIDTH = 80;

/**
 * A reply as text for a terminal, wrapped at `width` columns: words of articles are indented behind a bar,
 * citations begin with a dash. Buttons and selects are left out, but where
 * nothing was found the labels of buttons are shown, since they name what could be asked instead. Control characters never get through.
 */
export function replyText(reply: Reply, width: number = WIDTH): string {
  const columns = Math.max(20, width);
  const parts = reply.blocks.map((block) =>
    reply.tone === 'none' && block.type === 'buttons'
      ? labels(block.buttons, columns)
      : blockText(block, columns),
  );
  const more = moreText(reply);
  return [...parts, more].filter((part) => part !== '').join('\n');
}

function labels(buttons: readonly Button[], width: number): string {
  return buttons.map(({ label }) => wrap(cleanLine(label), width, '  * ', '    ')).join('\n');
}

function moreText({ again, pages = 1 }: Reply): string {
  return again !== undefined && pages > 1 ? `\nPage ${again.page + 1} of ${pages}.` : '';
}

function blockText(block: Block, width: number): string {
  switch (block.type) {
    case 'heading':
      return underlined(lineText(block.line), width);
    case 'text':
      return wrap(lineText(block.line), width);
    case 'quote':
      return wrap(lineText(block.line), width, '  | ');
    case 'small':
      return wrap(lineText(block.line), width, '  - ', '    ');
    case 'table':
      return tableText(block.columns, block.rows);
    case 'image':
      return wrap(`[${cleanLine(block.file)}: ${cleanLine(block.alt)}]`, width);
    case 'file':
      return `[${cleanLine(block.file)}]`;
    case 'divider':
      return ' ';
    case 'buttons':
    case 'select':
      return '';
  }
}

/** Bold words stand between asterisks, so that the sentence that answers is seen without colours too. */
function lineText(line: Line): string {
  const words = line.map(({ text, style }) => {
    const plain = clean(text);
    if (style !== 'bold' || line.length === 1 || plain.trim() === '') return plain;
    return plain.replace(/^ ?/, '$&*').replace(/ ?$/, '*$&');
  });
  return words.join('').replace(/ {2,}/g, ' ').trim();
}

function underlined(text: string, width: number): string {
  if (text === '') return '';
  const lines = wrap(text, width);
  const longest = Math.max(...lines.split('\n').map((line) => line.length));
  return `${lines}\n${'='.repeat(longest)}`;
}

/** Fills lines with words; a word longer than a line stands alone. */
function wrap(text: string, width: number, first = '', rest: string = first): string {
  if (text === '') return '';
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(' ')) {
    if (!empty && line.length + 1 + word.length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return [...lines, line].join('\n');
}

function tableText(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const used = columns.map((_, i) => i).filter((i) => rows.some((row) => cleanLine(row[i] ?? '') !== ''));
  const grid = [columns, ...rows].map((row) => used.map((i) => cleanLine(row[i] ?? '')));
  const widths = used.map((_, i) => Math.max(...grid.map((row) => row[i]?.length ?? 0)));
  return grid
    .map(
      (row) =>
        `  ${row
          .map((cell, i) => cell.padEnd(widths[i] ?? 0))
          .join('  ')
          .trimEnd()}`,
    )
    .join('\n');
}
