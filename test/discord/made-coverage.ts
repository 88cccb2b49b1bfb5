import type { FoundFigure, FoundQuotation, QuoteAnswer, StatAnswer } from '../../src/answers/answer.js';
import { cite } from '../../src/answers/citation.js';
import type { QuoteDesk } from '../../src/answers/quote/quote.js';
import type { StatDesk } from '../../src/answers/stat/stat.js';
import type { Article, Span } from '../../src/corpus/article.js';
import { readArticle } from '../../src/corpus/read-article.js';
import { type Coverage, coverageOf } from '../../src/coverage.js';
import type { Figure, QuotationKind } from '../../src/reading/reading.js';

const FISH = `---
headline: Harbour counts its herring
publisher: The Coast Gazette
author: Ines Falk
date: 2020-11-04
---

Fishermen in the harbour of Norrvik landed 412 tons of herring in October, the port said on Wednesday.

"The herring came late, but it came," harbour master Olga Lind said. "Nobody had to stay ashore."

In September the catch had been 365 tons. In August it was 298 tons, and in July 240 tons.

Exports of smoked herring were $1.2 million, of which $0.7 million went to neighbouring towns and $0.5 million overseas.

Lind added that the quay would be repaired in spring. Storms damaged it twice last winter.
`;

const WIRE = `---
headline: Norrvik herring catch grows
publisher: Northern Wire
date: 2020-11-05
---

Norrvik landed 410 tons of herring in October, the ministry of fisheries said.

"The herring came late, but it came," Olga Lind told reporters.

The mayor, Per Lind, said the town would invest in a new cold store.
`;

const BARE = `Undated notes about the lighthouse. It was painted white again, and the keeper retired.\n`;

export const FILES = { fish: 'fish.txt', wire: 'wire.txt', bare: 'notes/bare.txt' } as const;

function spanOf(article: Article, words: string): Span {
  const start = article.text.indexOf(words);
  if (start < 0) throw new Error(`${article.file} does not say: ${words}`);
  return [start, start + words.length];
}

function quotation(
  id: number,
  article: Article,
  words: string,
  kind: QuotationKind,
  speaker: string | null,
  also: FoundQuotation['also'] = [],
): FoundQuotation {
  const span = spanOf(article, words);
  return {
    id,
    citation: cite(article, span),
    speaker: speaker === null ? null : speaker.toLowerCase().replaceAll(' ', '-'),
    also,
    quotation: {
      start: span[0],
      end: span[1],
      text: words,
      kind,
      spans: [span],
      quoted: kind === 'direct' ? [span] : [],
      speaker: speaker === null ? null : { name: speaker, kind: 'person', role: 'harbour master' },
      mention: null,
      cue: null,
      occasion: null,
    },
  };
}

/** A quotes desk that knows four quotations of two speakers named Lind, and one whose speaker is uncertain. */
function quotesOf(fish: Article, wire: Article): QuoteDesk {
  const olga = {
    id: 'olga-lind',
    name: 'Olga Lind',
    kind: 'person',
    aliases: [],
    roles: ['harbour master'],
    quotations: 3,
  } as const;
  const per = {
    id: 'per-lind',
    name: 'Per Lind',
    kind: 'person',
    aliases: [],
    roles: ['mayor'],
    quotations: 1,
  } as const;
  const late = 'The herring came late, but it came,';
  const all = [
    quotation(0, fish, late, 'direct', 'Olga Lind', [cite(wire, spanOf(wire, late))]),
    quotation(1, fish, 'Nobody had to stay ashore.', 'direct', 'Olga Lind'),
    quotation(2, fish, 'the quay would be repaired in spring', 'indirect', 'Olga Lind'),
    quotation(3, wire, 'the town would invest in a new cold store', 'indirect', 'Per Lind'),
    quotation(4, fish, 'Storms damaged it twice last winter.', 'mixed', null),
  ];
  const quote: QuoteDesk['quote'] = (query): QuoteAnswer => {
    const typed = query.speaker?.toLowerCase() ?? null;
    const matched =
      typed === null
        ? []
        : [olga, per].filter(({ id, name }) => id === typed || name.toLowerCase().includes(typed));
    const ids = matched.map(({ id }): string => id);
    const quotations = all.filter(
      (found) =>
        (typed === null || ids.includes(found.speaker ?? '')) &&
        (query.kind === null || found.quotation.kind === query.kind) &&
        (query.source === null || found.citation.file === query.source) &&
        (query.about === null || found.quotation.text.includes(query.about)),
    );
    const nearest = typed !== null && matched.length === 0 ? [olga] : [];
    return { query, matched, quotations, nearest, silent: typed === 'ines falk' };
  };
  return {
    speakers: [olga, per],
    quote,
    quotation: (id) => all[id] ?? null,
    suggest: (prefix) =>
      [olga, per]
        .filter(({ name }) => name.toLowerCase().includes(prefix.toLowerCase()))
        .map(({ id, name }) => ({ label: name, value: id })),
  };
}

function figure(
  id: number,
  article: Article,
  words: string,
  sentence: string,
  rest: Pick<Figure, 'value' | 'unit'> & Partial<Figure>,
): FoundFigure {
  const [from] = spanOf(article, sentence);
  const start = from + sentence.indexOf(words);
  return {
    id,
    figure: {
      start,
      end: start + words.length,
      text: words,
      kind: 'weight',
      qualifier: null,
      change: null,
      period: null,
      measure: 'herring catch',
      of: null,
      ...rest,
    },
    citation: cite(article, [start, start + words.length]),
    sentence: [from, from + sentence.length],
    sentenceText: sentence,
    score: 10 - id,
    growth: null,
    also: [],
    differs: [],
  };
}

const month = (from: string, to: string, text: string) => ({ from, to, text });

/** A stats desk that knows a series of catches, one that another source gives otherwise, and a sum. */
function statsOf(fish: Article, wire: Article): StatDesk {
  const october = month('2020-10-01', '2020-10-31', 'in October');
  const rest = 'In August it was 298 tons, and in July 240 tons.';
  const exported =
    'Exports of smoked herring were $1.2 million, of which $0.7 million went to neighbouring towns and $0.5 million overseas.';
  const caught =
    'Fishermen in the harbour of Norrvik landed 412 tons of herring in October, the port said on Wednesday.';
  const money = { kind: 'money', unit: 'USD', measure: 'exports of smoked herring' } as const;
  const all: FoundFigure[] = [
    { ...figure(0, fish, '412 tons', caught, { value: 412, unit: 'ton', period: october }), differs: [1] },
    {
      ...figure(
        1,
        wire,
        '410 tons',
        'Norrvik landed 410 tons of herring in October, the ministry of fisheries said.',
        { value: 410, unit: 'ton', period: october },
      ),
      differs: [0],
    },
    figure(2, fish, '365 tons', 'In September the catch had been 365 tons.', {
      value: 365,
      unit: 'ton',
      period: month('2020-09-01', '2020-09-30', 'In September'),
    }),
    {
      ...figure(3, fish, '298 tons', rest, {
        value: 298,
        unit: 'ton',
        period: month('2020-08-01', '2020-08-31', 'In August'),
      }),
      also: [cite(wire, spanOf(wire, 'The mayor'))],
    },
    figure(4, fish, '240 tons', rest, {
      value: 240,
      unit: 'ton',
      period: month('2020-07-01', '2020-07-31', 'in July'),
    }),
    figure(5, fish, '$1.2 million', exported, { value: 1_200_000, ...money }),
    figure(6, fish, '$0.7 million', exported, { value: 700_000, ...money, qualifier: 'approx' }),
    figure(7, fish, '$0.5 million', exported, { value: 500_000, ...money }),
    figure(8, fish, '$1.2 million', exported, { value: 1_200_000, ...money, measure: null }),
    figure(9, fish, '$0.7 million', exported, { value: null, ...money }),
  ];
  const stat: StatDesk['stat'] = (query): StatAnswer => {
    const some = (ids: readonly number[]) => all.filter(({ id }) => ids.includes(id));
    const none = { query, series: null, sum: null, nearest: [] };
    if (query.query.includes('catch'))
      return {
        ...none,
        figures: some([0, 1, 2, 3, 4]),
        series: { measure: 'herring catch', unit: 'ton', figures: [4, 3, 2, 0], comparable: true },
      };
    if (query.query.includes('export'))
      return {
        ...none,
        figures: some([5, 6, 7]),
        sum: { total: 5, parts: [6, 7], sum: 1_200_000, adds: true },
      };
    if (query.query.includes('everything'))
      return {
        ...none,
        figures: all,
        series: { measure: 'herring catch', unit: 'ton', figures: [4, 3, 2, 0], comparable: true },
      };
    if (query.query.includes('all')) return { ...none, figures: all };
    if (query.query.includes('quay')) return { ...none, figures: some([2]) };
    return { ...none, figures: [], nearest: ['herring catch', 'exports of smoked herring'] };
  };
  return {
    stat,
    figure: (id) => all[id] ?? null,
    suggest: () => [{ label: 'herring catch', value: 'herring catch' }],
  };
}

/** Three made-up articles; what `/ask` and `/source` find in them is found, the rest is written out here. */
export function madeCoverage(addition = ''): Coverage {
  const fish = readArticle(FILES.fish, FISH + addition);
  const wire = readArticle(FILES.wire, WIRE);
  const bare = readArticle(FILES.bare, BARE);
  const coverage = coverageOf({
    folder: 'made',
    articles: [fish, bare, wire].sort((a, b) => (a.file < b.file ? -1 : 1)),
    rejected: [{ file: 'scan.txt', reason: 'it is empty' }],
  });
  return { ...coverage, quotes: quotesOf(fish, wire), stats: statsOf(fish, wire) };
}
