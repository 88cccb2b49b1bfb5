import { contentTerms } from '../../index/analysis.js';
import type { FigureIndex, IndexedFigure } from '../../index/figures.js';
import type { Sum } from '../answer.js';
import { numberOf, rounding } from './measure.js';

/** Words after which a sentence gives the parts of what it has just given. */
const PARTS = /\bof (?:which|whom|that|them|these)\b|\bcomprising\b|\bmade up of\b|\bconsisting of\b/i;

/** The total and its parts among the figures of one sentence, where the best figure is one of them. */
export function sumOf(index: FigureIndex, best: IndexedFigure | undefined): Sum | null {
  if (!best) return null;
  const beside = index.figures.filter(
    ({ reading, sentence, figure }) =>
      reading === best.reading &&
      sentence[0] === best.sentence[0] &&
      figure.unit === best.figure.unit &&
      figure.kind === best.figure.kind &&
      figure.change?.cue !== 'noun',
  );
  return tradeSum(beside) ?? statedSum(best, beside);
}

/** Exports and imports are the parts of trade. */
function tradeSum(beside: readonly IndexedFigure[]): Sum | null {
  const total = beside.find((entry) => speaksOf(entry, 'trade'));
  const exports = beside.find((entry) => speaksOf(entry, 'export'));
  const imports = beside.find((entry) => speaksOf(entry, 'import'));
  return total && exports && imports && samePeriod([total, exports, imports])
    ? add(total, [exports, imports])
    : null;
}

const speaksOf = ({ figure: { measure } }: IndexedFigure, stem: string): boolean =>
  contentTerms(measure ?? '').some((term) => term.stem === stem);

/** "of which": what stands before is the total, what follows its parts. */
function statedSum(best: IndexedFigure, beside: readonly IndexedFigure[]): Sum | null {
  const text = best.reading.article.text.slice(...best.sentence);
  const cue = PARTS.exec(text);
  if (!cue) return null;
  const at = best.sentence[0] + cue.index;
  const total = beside.filter(({ figure }) => figure.start < at).at(-1);
  const parts = beside.filter(({ figure }) => figure.start > at);
  return total && parts.length > 1 && samePeriod([total, ...parts]) ? add(total, parts) : null;
}

function samePeriod([first, ...rest]: readonly IndexedFigure[]): boolean {
  const key = (entry: IndexedFigure | undefined): string =>
    entry?.figure.period ? `${entry.figure.period.from}/${entry.figure.period.to}` : '';
  return rest.every((entry) => key(entry) === key(first));
}

function add(total: IndexedFigure, parts: readonly IndexedFigure[]): Sum | null {
  const whole = numberOf(total);
  const values = parts.map(numberOf).filter((value) => value !== null);
  if (whole === null || values.length < parts.length || values.some((value) => value > whole)) return null;
  const sum = values.reduce((a, b) => a + b, 0);
  const slack = rounding(total) + parts.reduce((all, part) => all + rounding(part), 0);
  return {
    total: total.id,
    parts: parts.map(({ id }) => id),
    sum: Number(sum.toPrecision(12)),
    adds: Math.abs(sum - whole) <= slack * (1 + 1e-9),
  };
}
