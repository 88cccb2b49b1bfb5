import { readWrittenDate } from './calendar.js';

/** A value that a label line gives, as offsets in the line. */
export type Value = readonly [start: number, end: number];

/** What an archive prints before a text: "Journal : Global Times Date : Author : NA Page No. : NA". */
export interface LabelLine {
  readonly headline: Value | null;
  readonly publisher: Value | null;
  readonly author: Value | null;
  readonly date: Value | null;
}

type Field = keyof LabelLine;

/** Labels of press archives and wire exports, and the field they fill; null where it is of no use here. */
const LABELS: ReadonlyMap<string, Field | null> = new Map<string, Field | null>([
  ['journal', 'publisher'],
  ['newspaper', 'publisher'],
  ['publication', 'publisher'],
  ['publisher', 'publisher'],
  ['source', 'publisher'],
  ['date', 'date'],
  ['published', 'date'],
  ['publication date', 'date'],
  ['author', 'author'],
  ['byline', 'author'],
  ['reporter', 'author'],
  ['headline', 'headline'],
  ['title', 'headline'],
  ['page no', null],
  ['page', null],
  ['section', null],
  ['editor', null],
  ['edition', null],
  ['language', null],
  ['length', null],
  ['words', null],
  ['url', null],
]);
const LABEL = new RegExp(
  `(?<![\\p{L}\\p{N}])(${[...LABELS.keys()].sort((a, b) => b.length - a.length).join('|')})\\.?\\s{0,3}:(?!//)`,
  'giu',
);

/**
 * Reads a line of labels. One label alone counts only with such a value as it promises;
 * "NA", "N/A", "-" and nothing at all say that the value is not known.
 */
export function readLabelLine(line: string): LabelLine | null {
  if (line.length > 600) return null;
  const found = [...line.matchAll(LABEL)];
  if (found[0]?.index !== 0) return null;
  const fields: Record<Field, Value | null> = { headline: null, publisher: null, author: null, date: null };
  found.forEach((label, i) => {
    const field = LABELS.get((label[1] ?? '').toLowerCase());
    if (!field) return;
    const from = label.index + label[0].length;
    const raw = line.slice(from, found[i + 1]?.index ?? line.length);
    const value = raw.replace(/^[\s|;,]+|[\s|;,]+$/g, '').replace(/(?<=\p{Ll}{3})\.$/u, '');
    if (value === '' || /^(?:n\/?a|none|unknown|-+)$/i.test(value)) return;
    const start = from + raw.indexOf(value);
    fields[field] ??= [start, start + value.length];
  });
  return found.length > 1 || isSure(line, fields) ? fields : null;
}

/** Whether the value of a single label is what the label promises, and not the rest of a sentence. */
function isSure(line: string, { headline, publisher, author, date }: LabelLine): boolean {
  const signed = publisher ?? author;
  if (signed)
    return line
      .slice(...signed)
      .split(/\s+/)
      .every((word) => /^[\p{Lu}\p{N}(&]|^(?:and|of|the|for)$/u.test(word));
  return headline !== null || (date !== null && readWrittenDate(line.slice(...date)) !== null);
}
