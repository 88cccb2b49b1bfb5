import { describe, expect, it } from 'vitest';
import { attributed } from './attributed.js';

/** One line per attribution: source, cue and content. */
const lines = (text: string) =>
  attributed(text).map(({ source, cue, content }) => `${source ?? '?'} · ${cue} · ${content}`);

describe('what is no clause of its own', () => {
  it.each([
    'The union claimed victory in the yard, but ministers said nothing while talks were open.',
    'Ann Lind wrote a weekly column and leads the harbour board.',
    'Though fares are rising, Lund maintains a lead over its rivals.',
    'With the pier half sunk, Lund proposed closing the harbour.',
    'Marsh asked a question he disliked.',
    'A group called Harbour First ran the ferry.',
  ])('%s', (text) => {
    expect(lines(text)).toEqual([]);
  });
});

describe('clauses behind verbs that mostly need "that"', () => {
  it.each([
    ['Reed, author of “The Empty Net,” said the fleet was old.', 'Reed · said · the fleet was old'],
    [
      'Reed, host of the podcast “Cold Water”, told Lund the pier was sold.',
      'Reed · told · the pier was sold',
    ],
    ['In an interview with “Morning Table,” Reed said the pier was old.', 'Reed · said · the pier was old'],
    ['Two had left, Reed wrote in her book, “Salt.”', 'Reed · wrote · Two had left'],
    ['According to “Salt” by Ross, two had left.', '“Salt” by Ross · According to · two had left'],
    ['Marsh stated it would rain for weeks.', 'Marsh · stated · it would rain for weeks'],
    ['Reed argued his fight to save the pier is over.', 'Reed · argued · his fight to save the pier is over'],
    ['The owner claims his net worth is in decline.', 'The owner · claims · his net worth is in decline'],
    [
      'The Northern Post reports Lind’s pier was sold in May.',
      'The Northern Post · reports · Lind’s pier was sold in May',
    ],
    ['Some say they hear the bell at night.', 'Some · say · they hear the bell at night'],
    [
      'Reed said down-river towns can also help the port.',
      'Reed · said · down-river towns can also help the port',
    ],
    ['Reed wrote in a Lund News op-ed that he sank the boat.', 'Reed · wrote · that he sank the boat'],
    [
      'Reed said in a letter released by the board the pier merits a new owner.',
      'Reed · said · the pier merits a new owner',
    ],
    ['Reed says, win or lose, he’s staying on board.', 'Reed · says · win or lose, he’s staying on board'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe('objects, questions and where they end', () => {
  it.each([
    ['Boxer called what she found “terrible.”', 'Boxer · called · what she found “terrible.”'],
    ['Weaver called that “beyond belief.”', 'Weaver · called · that “beyond belief.”'],
    ['The crew accused her of hiding the log.', 'The crew · accused · her of hiding the log'],
    ['Reed asked her to call the harbour at once.', 'Reed · asked · her to call the harbour at once'],
    ['He waved and asked workers if they would stay.', 'He · asked · if they would stay'],
    ['Reed had pledged to back the new pier.', 'Reed · had pledged · to back the new pier'],
    ['Asked if the pier was safe, the crew left.', '? · Asked · if the pier was safe'],
    ['Reed, when asked about the broken pier, left.', '? · asked · the broken pier'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe('verbs that are taken for nouns, and infinitives that are done', () => {
  it.each([
    ['Union leaders point out that the pier is old.', 'Union leaders · point out · that the pier is old'],
    ['Others call it the silver pier.', 'Others · call · it the silver pier'],
    ['Reed went on to praise the crew of the ferry.', 'Reed · to praise · the crew of the ferry'],
    ['Reed spoke at length about the price of coal.', 'Reed · spoke at length about · the price of coal'],
    ['Asked which pier was safe, Reed shrugged.', '? · Asked · which pier was safe'],
    [
      'The agency reported that, according to its records, the ferry sank in May.',
      'The agency · reported · that, according to its records, the ferry sank in May',
    ],
  ])('%s', (text, line) => {
    expect(lines(text)[0]).toEqual(line);
  });
});

describe('sources', () => {
  it.each([
    [
      'The pier will close, a source close to him said.',
      'a source close to him · said · The pier will close',
    ],
    ['Critics like Reed say it would sink.', 'Critics like Reed · say · it would sink'],
    [
      'The owners whose boats have been searched say the law is unfair.',
      'The owners · say · the law is unfair',
    ],
    [
      'The head of the group backing the pier, Ann Lind, praised the work of the crew.',
      'Ann Lind · praised · the work of the crew',
    ],
    [
      'Sen. Ann Lind (R-Ohio), who owns boats, said the pier was safe.',
      'Sen. Ann Lind · said · the pier was safe',
    ],
    ['“It is late,” Ann Lind, a lawyer, told the crew.', 'Ann Lind · told · “It is late,”'],
    ['As Reed said, even in May, the lake was frozen.', 'Reed · said · even in May, the lake was frozen'],
  ])('%s', (text, line) => {
    expect(lines(text)).toEqual([line]);
  });
});

describe('“according to” behind “that”', () => {
  it('opens what is said and covers nothing before it', () => {
    expect(lines('Lund said on Monday that according to its own count, two boats had left.')).toEqual([
      'Lund · said · that according to its own count, two boats had left',
      'its own count · according to · two boats had left',
    ]);
  });
});
