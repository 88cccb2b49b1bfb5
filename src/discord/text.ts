import { clean, cleanLine } from '../replies/clean.js';
import { CUT, clip, clipStart } from '../replies/clip.js';
import type { Line, Run } from '../replies/reply.js';
import { escapeCode, escapeMarkdown } from './escape.js';

/** How long a line of each kind may be, in UTF-16 units before escaping. */
export interface Room {
  readonly quote: number;
  readonly line: number;
  readonly small: number;
  readonly cell: number;
}

/** Tried from the roomiest to the tightest until a message fits. */
export const ROOMS: readonly Room[] = [
  { quote: 1600, line: 500, small: 400, cell: 40 },
  { quote: 800, line: 400, small: 300, cell: 32 },
  { quote: 400, line: 250, small: 200, cell: 28 },
  { quote: 200, line: 150, small: 160, cell: 24 },
  { quote: 100, line: 90, small: 120, cell: 16 },
];

/** A line as Discord Markdown; empty where nothing would show. */
export function renderLine(line: Line, max: number): string {
  return clipLine(mergeRuns(line), max).map(renderRun).join('').trim();
}

/** Runs of one style that follow each other become one: `**a****b**` would be read otherwise. */
function mergeRuns(line: Line): Run[] {
  const merged: Run[] = [];
  for (const run of line) {
    const last = merged.at(-1);
    const text = clean(run.text);
    if (text === '') continue;
    if (last && (last.style === run.style || text === ' '))
      merged[merged.length - 1] = { ...last, text: last.text + text };
    else merged.push({ ...run, text });
  }
  return merged;
}

/** Cuts a line to its room; what is bold in it is what it is shown for, so that goes last. */
function clipLine(line: readonly Run[], max: number): Run[] {
  const bold = line.findIndex(({ style }) => style === 'bold');
  const before = line.slice(0, Math.max(0, bold));
  if (length(line) <= max || length(before) === 0) return clipEnd(line, max);
  const rest = Math.min(length(line.slice(bold)), Math.ceil(max * 0.75));
  const lead = before.map(({ text }) => text).join('');
  return [{ text: clipStart(lead, max - rest) }, ...clipEnd(line.slice(bold), rest)];
}

const length = (line: readonly Run[]) => line.reduce((sum, { text }) => sum + text.length, 0);

function clipEnd(line: readonly Run[], max: number): Run[] {
  const clipped: Run[] = [];
  let left = max;
  for (const run of line) {
    if (run.text.length <= left) clipped.push(run);
    else {
      clipped.push({ ...run, text: left > 1 ? clip(run.text, left) : CUT });
      return clipped;
    }
    left -= run.text.length;
  }
  return clipped;
}

/** Marks of emphasis stand against the words: a space inside them would make them plain characters. */
function renderRun({ text, style }: Run): string {
  const words = text.trim();
  if (style === undefined || words === '') return escapeMarkdown(text);
  const before = text.startsWith(' ') ? ' ' : '';
  const after = text.endsWith(' ') ? ' ' : '';
  return before + mark(words, style) + after;
}

function mark(words: string, style: NonNullable<Run['style']>): string {
  if (style === 'code') return `\`${escapeCode(words)}\``;
  return style === 'bold' ? `**${escapeMarkdown(words)}**` : `*${escapeMarkdown(words)}*`;
}

/** A table in fixed width; columns that are empty throughout are left out. Empty where there are no rows. */
export function renderTable(
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  max: number,
): string {
  if (rows.length === 0) return '';
  const cell = (text = '') => clip(escapeCode(cleanLine(text)), max);
  const used = columns.map((_, i) => i).filter((i) => rows.some((row) => cleanLine(row[i] ?? '') !== ''));
  const grid = [columns, ...rows].map((row) => used.map((i) => cell(row[i])));
  const widths = used.map((_, i) => Math.max(...grid.map((row) => row[i]?.length ?? 0)));
  const body = grid.map((row) =>
    row
      .map((text, i) => text.padEnd(widths[i] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return `\`\`\`\n${body.join('\n')}\n\`\`\``;
}
