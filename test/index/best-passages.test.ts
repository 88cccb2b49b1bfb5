import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachFromBest, openRanking, type Wanted } from '../../src/index/best-passages.js';
import { Lexicon } from '../../src/index/lexicon.js';
import { PassageSearch } from '../../src/index/passage-search.js';
import { CONTEXT, countIn, listOf, TEXT } from '../../src/index/posting-lists.js';

const STEMS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const words = fc.array(fc.constantFrom(...STEMS), { maxLength: 12 });
const corpus = fc.array(fc.record({ text: words, context: words }), { maxLength: 40 });
const query = fc.uniqueArray(
  fc.record({ stem: fc.constantFrom(...STEMS, 'nowhere'), weight: fc.constantFrom(1, 0.3) }),
  { selector: ({ stem }) => stem, maxLength: STEMS.length + 1 },
);

function made(passages: readonly { readonly text: string[]; readonly context: string[] }[]) {
  const lexicon = new Lexicon();
  const search = new PassageSearch();
  passages.forEach(({ text, context }, id) => {
    for (const stem of [...text, ...context]) lexicon.add(stem);
    search.add({ id, text: text.join(' '), context: context.join(' ') });
  });
  return { lexicon, search, lists: search.lists(lexicon) };
}

function taken(find: ReturnType<typeof openRanking>, wanted: readonly Wanted[], most: number): number[] {
  const ids: number[] = [];
  find(wanted, (id) => ids.push(id) < most);
  return ids;
}

describe('posting lists', () => {
  it('count each stem of each passage as it stands there', () => {
    fc.assert(
      fc.property(corpus, (passages) => {
        const { lexicon, lists } = made(passages);
        passages.forEach((passage, id) => {
          for (let stem = 0; stem < lexicon.size; stem++)
            for (const [field, own] of [
              [TEXT, passage.text],
              [CONTEXT, passage.context],
            ] as const) {
              const times = own.filter((word) => word === lexicon.stem(stem)).length;
              expect(countIn(lists, listOf(stem, field), id)).toBe(times);
            }
        });
      }),
    );
  });

  it('are ranked as MiniSearch ranks, question after question', () => {
    fc.assert(
      fc.property(
        corpus,
        fc.array(query, { maxLength: 4 }),
        fc.integer({ min: 1, max: 50 }),
        (passages, queries, most) => {
          const { lexicon, search, lists } = made(passages);
          const find = openRanking(lists);
          for (const asked of queries) {
            const weights = new Map(asked.map(({ stem, weight }) => [stem, weight]));
            const theirs = search.search(asked.map(({ stem }) => stem).join(' '), {
              boostTerm: (term) => weights.get(term) ?? 1,
            });
            const score = new Map(theirs.map((result) => [result.id as number, result.score]));
            const wanted = asked.flatMap(({ stem, weight }) => {
              const id = lexicon.id(stem);
              return id === undefined ? [] : [{ id, weight }];
            });
            const ours = taken(find, wanted, most);
            expect(new Set(ours).size).toBe(Math.min(most, theirs.length));
            // Where two sums differ by rounding alone, either may come first.
            ours.forEach((id, i) => {
              expect(score.get(id)).toBeCloseTo(theirs[i]?.score ?? Number.NaN, 9);
            });
          }
        },
      ),
    );
  });
});

describe('taking the best first', () => {
  it('puts ids in order of their scores, equals by id, and stops when told to', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 })),
        fc.integer({ min: 1, max: 20 }),
        (scores, most) => {
          const ids = Uint32Array.from(scores, (_, id) => id).reverse();
          const taken: number[] = [];
          eachFromBest(ids, ids.length, Float64Array.from(scores), (id) => taken.push(id) < most);
          const sorted = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
          expect(taken).toEqual(sorted.slice(0, most));
        },
      ),
    );
  });
});
