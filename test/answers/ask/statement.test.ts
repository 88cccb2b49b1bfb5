import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sameStatement } from '../../../src/answers/ask/statement.js';
import { Lexicon, Sort } from '../../../src/index/lexicon.js';
import { readStatements } from '../../../src/index/statements.js';
import type { WordTable } from '../../../src/index/word-table.js';

const CONTENT = Array.from({ length: 60 }, (_, i) => `word${i}`);
const lexicon = new Lexicon();
const ids = [...CONTENT, '12', '40', 'not', 'never', 'the', 'of'].map((stem) => lexicon.add(stem));

/** A table of sentences, each of one passage, given as ids. */
function tableOf(sentences: readonly (readonly number[])[]): WordTable {
  const starts = [0];
  for (const { length } of sentences) starts.push((starts.at(-1) ?? 0) + length);
  return {
    words: Uint32Array.from(sentences.flat(), (id) => id << 2),
    sentences: Uint32Array.from(starts),
    passages: Uint32Array.from(starts, (_, i) => i),
    content: new Uint8Array(starts.length),
  };
}

function same(a: readonly number[], b: readonly number[]): boolean {
  const table = tableOf([a, b]);
  return sameStatement(0, 1, { statements: readStatements(table, lexicon), table, lexicon });
}

/** The same by definition, without any shortcut. */
function sameByDefinition(a: readonly number[], b: readonly number[]): boolean {
  const of = (sentence: readonly number[], sort: number) =>
    sentence.filter((id) => (lexicon.sort(id) & sort) !== 0).sort((x, y) => x - y);
  if (of(a, Sort.number).join() !== of(b, Sort.number).join()) return false;
  if (of(a, Sort.negation).length !== of(b, Sort.negation).length) return false;
  const [one, two] = [a, b].map((ids) => new Set(ids.filter((id) => (lexicon.sort(id) & Sort.stop) === 0)));
  if (!one || !two || Math.min(one.size, two.size) < 6) return false;
  const shared = [...one].filter((id) => two.has(id)).length;
  return shared >= 0.7 * (one.size + two.size - shared);
}

const sentence = fc.array(fc.constantFrom(...ids), { maxLength: 30 });
/** A sentence, and the same one with some words cut out, put in or exchanged. */
const variants = fc
  .tuple(sentence, fc.array(fc.tuple(fc.nat({ max: 30 }), fc.nat({ max: 1 }), sentence), { maxLength: 3 }))
  .map(([from, edits]) => {
    const to = [...from];
    for (const [at, cut, put] of edits) to.splice(at, cut, ...put.slice(0, 2));
    return [from, to] as const;
  });

describe('whether two sentences say the same', () => {
  it('is decided as by comparing all of their words', () => {
    fc.assert(
      fc.property(fc.oneof(variants, fc.tuple(sentence, sentence)), ([a, b]) => {
        expect(same(a, b)).toBe(sameByDefinition(a, b));
      }),
      { numRuns: 1000 },
    );
  });

  it('turns on a number and on a negation', () => {
    const words = ids.slice(0, 10);
    const [twelve, forty, not] = ['12', '40', 'not'].map((stem) => lexicon.id(stem) ?? -1);
    if (twelve === undefined || forty === undefined || not === undefined) throw new Error('no such stems');
    expect(same([...words, twelve], [twelve, ...words])).toBe(true);
    expect(same([...words, twelve], [...words, forty])).toBe(false);
    expect(same(words, [not, ...words])).toBe(false);
  });

  it('is decided for sentences of more words than are counted', () => {
    const long = Array.from({ length: 100 }, () => ids.slice(0, 10)).flat();
    expect(same(long, [...long, ...ids.slice(0, 5)])).toBe(true);
    expect(same(long, ids.slice(20, 60))).toBe(false);
  });
});
