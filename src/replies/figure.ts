import type { Figure } from '../reading/reading.js';
import { interval } from './days.js';
import type { Line } from './reply.js';

const QUALIFIERS = { approx: 'about', over: 'over', under: 'under' } as const;

/** The value as printed, with the word that qualifies it. */
export function valueWords({ text, qualifier }: Figure): string {
  return qualifier === null ? text : `${QUALIFIERS[qualifier]} ${text}`;
}

/** The period that a figure is for, in the fewest words, marked where it rests on an inferred date. */
export function periodWords({ period }: Figure): string {
  if (!period) return '';
  return interval(period.from, period.to) + (period.basis === 'inferred' ? ' (inferred)' : '');
}

/**
 * How a figure moved: "up 0.1% year-on-year".
 * @param growth the growth that the sentence states beside an amount.
 */
export function changeWords(figure: Figure, growth: Figure | null): string {
  const moved = growth?.change ? growth : figure;
  if (!moved.change) return '';
  const by = moved === growth ? growth.text : '';
  return [moved.change.direction, by, moved.change.basis ?? ''].filter((part) => part !== '').join(' ');
}

/** Value, measure, period and change: "**23 tons** · medical aid · Mar 2020". */
export function figureLine(figure: Figure): Line {
  const parts = [figure.measure ?? '', periodWords(figure), changeWords(figure, null)];
  const rest = parts.filter((part) => part !== '').map((part) => ` · ${part}`);
  return [{ text: valueWords(figure), style: 'bold' }, { text: rest.join('') }];
}
