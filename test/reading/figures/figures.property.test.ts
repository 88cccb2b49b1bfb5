import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFigures } from '../../../src/reading/figures/figures.js';
import { analyse } from '../../../src/reading/language.js';
import { articleOf, figuresIn } from './read-text.js';

const read = (written: string) => figuresIn(`The loan is worth ${written}.`).map(({ value }) => value);

const commas = (n: number) => n.toLocaleString('en-US', { maximumFractionDigits: 6 });
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const ONES =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );

function spelled(n: number): string {
  if (n < 20) return ONES[n] ?? '';
  if (n < 100) return `${TENS[Math.floor(n / 10)]}${n % 10 ? `-${ONES[n % 10]}` : ''}`;
  for (const [size, name] of [
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ] as const) {
    if (n < size) continue;
    const rest = n % size;
    return `${spelled(Math.floor(n / size))} ${name}${rest ? ` ${spelled(rest)}` : ''}`;
  }
  return '';
}

const SCALES = [
  [1e3, ['thousand', 'k']],
  [1e6, ['million', 'm', 'mn', 'mln']],
  [1e9, ['billion', 'bn', 'b']],
  [1e12, ['trillion', 'tn', 'trn']],
] as const;

test('an amount in digits is read back as itself, with and without separators', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1e12 }), (n) => {
      expect(read(`$${n}`)).toEqual([n]);
      expect(read(`$${commas(n)}`)).toEqual([n]);
      expect(read(`${commas(n)} euros`)).toEqual([n]);
    }),
  );
});

test('a scale word multiplies exactly, whatever its writing', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 999_999 }),
      fc.integer({ min: 0, max: 3 }),
      fc.constantFrom(...SCALES),
      (digits, decimals, [size, names]) => {
        const text = (digits / 10 ** decimals).toFixed(decimals);
        const exact = (digits * size) / 10 ** decimals;
        for (const name of names) {
          const gap = name.length > 2 ? ' ' : '';
          expect(read(`$${text}${gap}${name}`)).toEqual([exact]);
        }
        expect(read(`${text} ${names[0]} yuan`)).toEqual([exact]);
      },
    ),
  );
});

test('a number in words is read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 999_999_999 }), (n) => {
      expect(read(`${spelled(n)} dollars`)).toEqual([n]);
    }),
  );
});

test('a number grouped as in South Asia is read back as itself', () => {
  fc.assert(
    fc.property(fc.integer({ min: 100_000, max: 999_999_999 }), (n) => {
      expect(read(`Rs ${n.toLocaleString('en-IN')}`)).toEqual([n]);
    }),
  );
});

test('the order of the two ends makes no difference to a range', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 }), (a, b) => {
      const [min, max] = [Math.min(a, b), Math.max(a, b)];
      expect(read(`between $${a} and $${b}`)).toEqual([{ min, max }]);
      expect(read(`between $${min}m and $${max}m`)).toEqual([{ min: min * 1e6, max: max * 1e6 }]);
    }),
  );
});

const WORD = fc.constantFrom(
  ...'the of to from and between rose fell by percent % $ £ million bn , . ; : ( ) - – 5 7.25 1,000 2020 first third 20th half one two dozen per a year cents U.S. dollars IL-76 5G which exports were it largest trading partner 9/11 ½ × 10 ^ minus over'.split(
    ' ',
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(WORD, { maxLength: 40 }).map((words) => words.join(' ')),
);

test('any text is read: spans hold, figures stand in order and apart, ranges ascend', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const figures = figuresIn(text);
      let end = 0;
      for (const figure of figures) {
        expect(figure.start).toBeGreaterThanOrEqual(end);
        expect(figure.end).toBeGreaterThan(figure.start);
        expect(figure.end).toBeLessThanOrEqual(text.length);
        expect(figure.text).toBe(text.slice(figure.start, figure.end));
        if (typeof figure.value === 'number') expect(Number.isFinite(figure.value)).toBe(true);
        else if (figure.value) expect(figure.value.min).toBeLessThanOrEqual(figure.value.max);
        if (figure.of !== null) expect(figures.map(({ start }) => start)).toContain(figure.of);
        end = figure.end;
      }
    }),
    { numRuns: 400 },
  );
});

test.each([
  '1',
  '1,',
  '$',
  '1 million ',
  'million ',
  'five ',
  '5-',
  '( 5 % ',
  'of $5 ',
  'rose 5 percent to ',
])(
  'a long run of %j is read',
  (piece) => {
    const article = articleOf(piece.repeat(Math.ceil(60_000 / piece.length)));
    expect(() => readFigures(article, analyse(article), [])).not.toThrow();
  },
  60_000,
);
