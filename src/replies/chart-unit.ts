import type { Figure } from '../reading/reading.js';

/** By how much values are divided to be read at a glance, and what one of them then is. */
export interface Scale {
  readonly divisor: number;
  /** "US$ billion", "thousand tons", "percent". */
  readonly words: string;
}

const STEPS = [
  { divisor: 1e12, word: 'trillion' },
  { divisor: 1e9, word: 'billion' },
  { divisor: 1e6, word: 'million' },
] as const;

/** "US$" for USD, "£" for GBP, the code itself where no sign is known. */
function sign(code: string): string {
  try {
    const parts = new Intl.NumberFormat('en-GB', { style: 'currency', currency: code }).formatToParts(1);
    return parts.find(({ type }) => type === 'currency')?.value ?? code;
  } catch {
    return code;
  }
}

/** The unit of an axis in words, for values up to `largest`. */
export function scaleOf({ kind, unit }: Figure, largest: number): Scale {
  const step = STEPS.find(({ divisor }) => largest >= divisor);
  if (kind === 'money') return { divisor: step?.divisor ?? 1, words: words(sign(unit ?? ''), step?.word) };
  if (kind === 'percent' || kind === 'points') return { divisor: 1, words: unit ?? '' };
  const named = MEASURES.has(kind) ? plural(unit ?? '') : unit;
  return { divisor: step?.divisor ?? 1, words: words(step?.word, named) };
}

/** Kinds whose units are named in the singular ("ton"); counts name what is counted as the article does. */
const MEASURES: ReadonlySet<Figure['kind']> = new Set(['weight', 'length', 'area', 'volume', 'duration']);

const plural = (unit: string): string => (/(?:[sz]|feet)$/.test(unit) || unit === '' ? unit : `${unit}s`);

const words = (...parts: readonly (string | null | undefined)[]): string => parts.filter(Boolean).join(' ');

/** A number as an axis writes it, with at most six digits after the point. */
export const plainNumber = (value: number): string =>
  new Intl.NumberFormat('en-US', { maximumSignificantDigits: 7 }).format(value);
