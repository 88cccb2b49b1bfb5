import { describe, expect, it } from 'vitest';
import { ask, deskOf, printed } from './made.js';

const TRADE = `In 2019, Norway's exports to Poland were 3.2 billion euros, a year-on-year increase of 4.5%.
In 2020, Norway's imports from Poland were 1.1 billion euros.
The navy bought 14 ships in 2020. About 6,000 Polish students study in Norway.`;

describe('a query', () => {
  const desk = deskOf(TRADE);

  it('finds a figure by its measure, and the growth that is tied to it', () => {
    const [first] = ask(desk, 'exports to Poland').figures;
    expect(first?.figure.text).toBe('3.2 billion euros');
    expect(first?.growth?.text).toBe('4.5%');
    expect(first?.citation.file).toBe('a.txt');
    expect(first?.sentenceText).toContain('exports to Poland were 3.2 billion euros');
  });

  it.each([
    ['how many ships', '14 ships'],
    ['polish students in norway', '6,000 Polish students'],
    ['export growth yoy', '4.5%'],
    ['norwegian exports 2019', '3.2 billion euros'],
    ['imports from Poland', '1.1 billion euros'],
    ['export growth rate', '4.5%'],
    ['4.5%', '4.5%'],
  ])('%s', (query, expected) => expect(printed(ask(desk, query))[0]).toBe(expected));

  it('finds a flow from the other side', () => {
    expect(printed(ask(desk, 'Polish exports to Norway'))[0]).toBe('1.1 billion euros');
  });

  it('can be held to a period and to a file', () => {
    expect(printed(ask(desk, 'exports to Poland', '2019'))[0]).toBe('3.2 billion euros');
    expect(printed(ask(desk, 'exports to Poland', '2018'))).toEqual([]);
    expect(printed(ask(desk, 'exports to Poland', null, 'b.txt'))).toEqual([]);
  });

  it.each([
    'exports to Sweden',
    'how many Swedish students in Norway',
    'oil exports to Poland',
    'how many submarines',
    'exports to Poland in 2018',
    'Norwegian students in Poland',
    'exports to Poland fell',
    'Estonian exports to Poland',
    'ships 2019',
  ])('has no answer where the coverage gives no such figure: %s', (query) => {
    expect(printed(ask(desk, query))).toEqual([]);
  });

  it('that has no answer names the measures that come nearest', () => {
    expect(ask(desk, 'oil exports to Poland').nearest[0]).toMatch(/exports to Poland/);
  });

  it('of no words finds nothing', () => expect(ask(desk, '?').figures).toEqual([]));
});

describe('figures of one measure', () => {
  const desk = deskOf(
    'In 2018, wheat exports were 20 million tons.',
    'In 2019, wheat exports were 25 million tons. In 2020, wheat exports were 21 million tons.',
    'Wheat exports were 25 million tons in 2019.',
    'Wheat exports were 31 million tons in 2020.',
  );
  const answer = ask(desk, 'wheat exports');
  const found = (text: string, file: string) =>
    answer.figures.find(({ figure, citation }) => figure.text.startsWith(text) && citation.file === file);

  it('are a series in order of time', () => {
    const shown = answer.series?.figures.map(
      (id) => answer.figures.find((one) => one.id === id)?.figure.period?.from,
    );
    expect(shown).toEqual(['2018-01-01', '2019-01-01', '2020-01-01']);
    expect(answer.series?.comparable).toBe(true);
  });

  it('are shown once where articles agree, with the other places', () => {
    expect(found('25', 'b.txt')?.also.map(({ file }) => file)).toEqual(['c.txt']);
    expect(found('25', 'c.txt')).toBeUndefined();
  });

  it('are marked where articles differ', () => {
    const [one, other] = [found('21', 'b.txt'), found('31', 'd.txt')];
    expect(one?.differs).toEqual([other?.id]);
    expect(other?.differs).toEqual([one?.id]);
  });

  it('are not held against those of somebody else', () => {
    const firms = deskOf(
      'Nordfisk had net income of 3 million euros in 2020.',
      'Polstal had net income of 9 million euros in 2020.',
    );
    const answer = ask(firms, 'net income');
    expect(printed(answer).length).toBe(2);
    expect(answer.figures.flatMap(({ differs }) => differs)).toEqual([]);
    expect(answer.series).toBeNull();
  });

  it('make no series to compare where the periods differ in length', () => {
    const mixed = deskOf(
      'In 2019, steel output was 9 million tons.',
      'In May 2020, steel output was 1 million tons.',
    );
    expect(ask(mixed, 'steel output').series?.comparable).toBe(false);
  });
});

describe('a total and its parts', () => {
  const sentence = (total: string) =>
    `In 2020, trade between Norway and Poland was ${total} billion euros, of which Norway's exports to Poland were 3.21 billion euros; imports from Poland were 1.14 billion euros.`;

  it('add up within the rounding of what is printed', () => {
    expect(ask(deskOf(sentence('4.35')), 'trade Norway Poland').sum).toMatchObject({
      sum: 4.35e9,
      adds: true,
    });
    expect(ask(deskOf(sentence('4.4')), 'trade Norway Poland').sum).toMatchObject({ adds: true });
  });

  it('do not add up where the difference is more', () => {
    expect(ask(deskOf(sentence('4.6')), 'trade Norway Poland').sum).toMatchObject({
      sum: 4.35e9,
      adds: false,
    });
  });

  it('are all among the figures shown', () => {
    const answer = ask(deskOf(sentence('4.35')), 'trade Norway Poland');
    const ids = answer.figures.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining([answer.sum?.total, ...(answer.sum?.parts ?? [])]));
  });
});

describe('suggestions', () => {
  const desk = deskOf(TRADE);

  it('are measures with a word that begins as typed', () => {
    expect(desk.suggest('POL').map(({ value }) => value)).toContain("Norway's exports to Poland");
    expect(desk.suggest('zebra')).toEqual([]);
    expect(desk.suggest('').length).toBeGreaterThan(2);
  });
});

describe('a figure', () => {
  it('is known by its id', () => {
    const desk = deskOf(TRADE);
    const [first] = ask(desk, 'how many ships').figures;
    expect(desk.figure(first?.id ?? -1)?.figure).toEqual(first?.figure);
    expect(desk.figure(999)).toBeNull();
  });
});
