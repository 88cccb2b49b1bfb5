const SCALES = [
  [1e12, 'trillion'],
  [1e9, 'billion'],
  [1e6, 'million'],
] as const;

/** Signs of currencies that mean one currency only. */
const SYMBOLS: Readonly<Record<string, string>> = { USD: 'US$', EUR: '€', GBP: '£' };

/** A value with its unit as news would print it: "US$78.843 billion", "48,000 students", "9%". */
export function amount(value: number, unit: string | null): string {
  const [scale, word] = SCALES.find(([size]) => Math.abs(value) >= size) ?? [1, ''];
  const digits = (value / scale).toLocaleString('en-US', { maximumFractionDigits: 6 });
  const number = word ? `${digits} ${word}` : digits;
  if (unit === null) return number;
  if (unit === 'percent') return `${number}%`;
  const symbol = SYMBOLS[unit];
  if (symbol !== undefined) return `${symbol}${number}`;
  return /^[A-Z]{3}$/.test(unit) ? `${unit} ${number}` : `${number} ${unit}`;
}
