import { describe, expect, it } from 'vitest';
import { attributed } from './attributed.js';

/** One line per attribution: source, cue and content. */
const lines = (text: string) =>
  attributed(text).map(({ source, cue, content }) => `${source ?? '?'} · ${cue} · ${content}`);

describe('complements of reporting verbs', () => {
  it.each([
    ['Marsh promised to rebuild the pier by autumn.', 'Marsh · promised · to rebuild the pier by autumn'],
    ['The union urged the port to hire more pilots.', 'The union · urged · the port to hire more pilots'],
    ['Reed asked whether the ferry had been insured.', 'Reed · asked · whether the ferry had been insured'],
    ['Ross accused the board of hiding the report.', 'Ross · accused · the board of hiding the report'],
    ['Lee called the tunnel a costly mistake.', 'Lee · called · the tunnel a costly mistake'],
    ['The mayor called for a public inquiry.', 'The mayor · called · a public inquiry'],
    [
      'She described the harbour as “a museum of rust.”',
      'She · described · the harbour as “a museum of rust.”',
    ],
    ['He likened this to “a new dawn.”', 'He · likened · this to “a new dawn.”'],
    [
      'The admiral made it clear that no ship would sail.',
      'The admiral · made it clear · that no ship would sail',
    ],
    [
      'Observers pointed out that the harvest had failed.',
      'Observers · pointed out · that the harvest had failed',
    ],
    [
      'Experts believe that the river will flood again.',
      'Experts · believe · that the river will flood again',
    ],
    ['Figures show that exports fell in spring.', 'Figures · show · that exports fell in spring'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe('where the source stands', () => {
  it.each([
    ['The dam is safe, according to the engineers.', 'the engineers · according to · The dam is safe'],
    ['According to the engineers, the dam is safe.', 'the engineers · According to · the dam is safe'],
    ['The fee, according to Marsh, was never paid.', 'Marsh · according to · The fee | was never paid'],
    ['As Wei Lan pointed out, the river has two banks.', 'Wei Lan · pointed out · the river has two banks'],
    [
      'Wei Lan, head of the harbour office, said the cranes were old.',
      'Wei Lan · said · the cranes were old',
    ],
    ['“We will wait,” said Ann Lee, the mayor of Bergen.', 'Ann Lee · said · “We will wait,”'],
    ['Reed, Marsh said, would sign the lease.', 'Marsh · said · Reed | would sign the lease'],
    ['Marsh repeated his claim that the lease was void.', 'his · claim · that the lease was void'],
  ])('%s', (text, line) => {
    expect(lines(text)).toContain(line);
  });

  it('gives a participle the subject of its clause', () => {
    expect(lines('Ross left the talks early, saying the offer was an insult.')).toEqual([
      'Ross · saying · the offer was an insult',
    ]);
  });

  it('gives a second verb the subject of the first', () => {
    expect(lines('Reed said the pier was closed and added that it would not open again.')).toEqual([
      'Reed · said · the pier was closed',
      'Reed · added · that it would not open again',
    ]);
  });

  it('reads a report inside a report as well', () => {
    expect(lines('Reed said that Marsh told the board that the pier was closed.')).toEqual([
      'Reed · said · that Marsh told the board that the pier was closed',
      'Marsh · told · that the pier was closed',
    ]);
  });

  it('knows no source where none is named', () => {
    expect(lines('Asked whether the ferry was safe, Ross said that it was.')).toEqual([
      '? · Asked · whether the ferry was safe',
      'Ross · said · that it was',
    ]);
  });
});

describe('where what is said ends', () => {
  it.each([
    ['Ross said the dam held, but he has not seen it.', 'the dam held'],
    ['While Ross said the dam held, the engineers left.', 'the dam held'],
    ['Ross said the dam held, according to Marsh.', 'the dam held'],
    ['Ross, who said the dam held, left for Oslo.', 'the dam held'],
    ['Marsh praised the crew, a surprise to the board.', 'the crew'],
    ['Ross said the crew, including two boys, were saved.', 'the crew, including two boys, were saved'],
    ['Ross said, however, that the dam held.', 'that the dam held'],
  ])('%s', (text, content) => {
    const found = attributed(text).filter(({ cue }) => cue !== 'according to');
    expect(found.map((one) => one.content)).toEqual(content === 'the crew' ? [] : [content]);
  });

  it('takes up a quotation that goes on in lower case', () => {
    expect(lines('If the dam breaks, Ross said, “we are all lost.”')).toEqual([
      'Ross · said · If the dam breaks | “we are all lost.”',
    ]);
    expect(lines('In an interview, Ross said, “We are all lost.”')).toEqual([
      'Ross · said · “We are all lost.”',
    ]);
  });
});

describe('what is no report', () => {
  it.each([
    'Marsh did not say that the lease was void.',
    'The board will defend the plan.',
    'They met to praise the crew.',
    'The so-called reform cost a fortune.',
    'A boat called Aurora left the port.',
    'The company maintains the roads.',
    'The village lost its pledged funds.',
    'It is worth noting that the river is deep.',
    'It is hoped that the river will fall.',
  ])('%s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('a name and a colon', () => {
  it('is read where the name speaks elsewhere', () => {
    expect(lines('Marsh: Lease of the old pier is void\nMarsh said on Monday that he had lost.')).toEqual([
      'Marsh · : · Lease of the old pier is void',
      'Marsh · said · that he had lost',
    ]);
  });

  it('is a label of something else where it does not', () => {
    expect(lines('Exclusive: Lease of the old pier is void\nMarsh said that he had lost.')).toHaveLength(1);
  });
});

it('gives a participle behind a quotation the speaker of the quotation', () => {
  expect(lines('Marsh said, “We are late,” adding that the tide had turned.')).toEqual([
    'Marsh · said · “We are late,”',
    'Marsh · adding · that the tide had turned',
  ]);
});
