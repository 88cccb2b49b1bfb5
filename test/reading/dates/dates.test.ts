import { describe, expect, it } from 'vitest';
import type { Published } from '../../../src/corpus/article.js';
import { readTyped } from '../../../src/reading/dates/dates.js';
import { readText } from './read-text.js';

/** A Wednesday. */
const TODAY: Published = { from: '2021-03-24', to: '2021-03-24', basis: 'stated' };

/** The expressions of a sentence as "text: from..to", or the text alone where one stays unresolved. */
function read(sentence: string, published: Published | null = TODAY): string[] {
  return readText(sentence, published).map(({ text, from, to }) => (from ? `${text}: ${from}..${to}` : text));
}

describe('dates that are said in full', () => {
  it.each([
    ['The deal was signed on Feb. 9, 2020, in Oslo.', 'Feb. 9, 2020: 2020-02-09..2020-02-09'],
    ['The deal was signed on 9 February 2020.', '9 February 2020: 2020-02-09..2020-02-09'],
    ['It opened on the 3rd of May 1999.', 'the 3rd of May 1999: 1999-05-03..1999-05-03'],
    ['Updated 2020-02-09.', '2020-02-09: 2020-02-09..2020-02-09'],
    ['Updated 2/9/2020.', '2/9/2020: 2020-02-09..2020-02-09'],
    ['Updated 23/9/2020.', '23/9/2020: 2020-09-23..2020-09-23'],
    ['Updated 23-Sep-2020.', '23-Sep-2020: 2020-09-23..2020-09-23'],
    ['Exports grew in June 2019.', 'June 2019: 2019-06-01..2019-06-30'],
    ['Exports grew in the third quarter of 2020.', 'the third quarter of 2020: 2020-07-01..2020-09-30'],
    ['Exports grew in Q3 2020.', 'Q3 2020: 2020-07-01..2020-09-30'],
    ["2019's second half was better.", "2019's second half: 2019-07-01..2019-12-31"],
    ['Growth in the first half of 2020 slowed.', 'the first half of 2020: 2020-01-01..2020-06-30'],
    ['The treaty was signed in 2001.', '2001: 2001-01-01..2001-12-31'],
    [
      'It was the winter of nineteen ninety-four.',
      'the winter of nineteen ninety-four: 1994-12-01..1995-02-28',
    ],
    ['Trade boomed in the 1990s.', 'the 1990s: 1990-01-01..1999-12-31'],
    ["Trade boomed in the '80s.", "the '80s: 1980-01-01..1989-12-31"],
    ['A palace of the 18th century.', 'the 18th century: 1701-01-01..1800-12-31'],
    ['Sales fell in the late 1990s.', 'the late 1990s: 1997-01-01..1999-12-31'],
    ['Work began in mid-March 2020.', 'mid-March 2020: 2020-03-11..2020-03-20'],
    ['It closed on the last day of 2019.', 'the last day of 2019: 2019-12-31..2019-12-31'],
    ['The shops shut on Christmas Day 2019.', 'Christmas Day 2019: 2019-12-25..2019-12-25'],
    ['Thanksgiving 2019 was quiet.', 'Thanksgiving 2019: 2019-11-28..2019-11-28'],
    ['Profit in the year ended June 30, 2020, fell.', 'the year ended June 30, 2020: 2019-07-01..2020-06-30'],
    ['Airports were closed after the Sept. 11 attacks.', 'Sept. 11: 2001-09-11..2001-09-11'],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));
});

describe('stretches', () => {
  it.each([
    ['from January to September 2020', '2020-01-01..2020-09-30'],
    ['January-September 2020', '2020-01-01..2020-09-30'],
    ['Jan.-Sept. 2020', '2020-01-01..2020-09-30'],
    ['between 1982 and 1992', '1982-01-01..1992-12-31'],
    ['2014-18', '2014-01-01..2018-12-31'],
    ['from November 2019 to January', '2019-11-01..2020-01-31'],
    ['from November to January 2020', '2019-11-01..2020-01-31'],
    ['March 22 to 23', '2021-03-22..2021-03-23'],
    ['22-23 March 2020', '2020-03-22..2020-03-23'],
    ['from January to February this year', '2021-01-01..2021-02-28'],
  ])('%s', (words, expected) => expect(read(`Trade grew ${words}.`)).toEqual([`${words}: ${expected}`]));
});

describe('dates that need the date of the article', () => {
  it.each([
    ['He came on Monday.', 'Monday: 2021-03-22..2021-03-22'],
    ['He came on Wednesday.', 'Wednesday: 2021-03-24..2021-03-24'],
    ['He will come on Monday.', 'Monday: 2021-03-29..2021-03-29'],
    ['The ministers meet on Friday.', 'Friday: 2021-03-26..2021-03-26'],
    ['He will come, the office said Monday.', 'Monday: 2021-03-22..2021-03-22'],
    ['They discussed last Thursday what to do.', 'last Thursday: 2021-03-18..2021-03-18'],
    ['She travels next Thursday.', 'next Thursday: 2021-04-01..2021-04-01'],
    ['The talks are on Monday of next week.', 'Monday of next week: 2021-03-29..2021-03-29'],
    ['He spoke on Friday, March 12.', 'Friday, March 12: 2021-03-12..2021-03-12'],
    ['The dividend is payable Dec. 15.', 'Dec. 15: 2020-12-15..2020-12-15'],
    ['The dividend is payable June 15.', 'June 15: 2021-06-15..2021-06-15'],
    ['Exports fell in December.', 'December: 2020-12-01..2020-12-31'],
    ['Growth slipped from a rate set in May.', 'May: 2020-05-01..2020-05-31'],
    ['The summit will be held in December.', 'December: 2021-12-01..2021-12-31'],
    ['He was elected last October.', 'last October: 2020-10-01..2020-10-31'],
    ['The centre opened at the end of July last year.', 'the end of July last year: 2020-07-21..2020-07-31'],
    ['Profit rose in the fourth quarter.', 'the fourth quarter: 2020-10-01..2020-12-31'],
    ['Trade grew in the first nine months.', 'the first nine months: 2020-01-01..2020-09-30'],
    ["This year's first quarter was good.", "This year's first quarter: 2021-01-01..2021-03-31"],
    ['Two weeks ago the talks failed.', 'Two weeks ago: 2021-03-08..2021-03-14'],
    ['Three days ago the talks failed.', 'Three days ago: 2021-03-21..2021-03-21'],
    ['Exports fell last month.', 'last month: 2021-02-01..2021-02-28'],
    ['He arrives the week of April 5.', 'the week of April 5: 2021-04-05..2021-04-11'],
    ['It rained the day before yesterday.', 'the day before yesterday: 2021-03-22..2021-03-22'],
    [
      'Sales in the three months ended Jan. 31 fell.',
      'the three months ended Jan. 31: 2020-11-01..2021-01-31',
    ],
  ])('%s', (sentence, expected) => expect(read(sentence)).toEqual([expected]));

  it('stay unresolved where the article has none', () => {
    expect(read('He came on Monday, and again last year, in June 2020.', null)).toEqual([
      'Monday',
      'last year',
      'June 2020: 2020-06-01..2020-06-30',
    ]);
  });

  it('are resolved against a month of publication only where its every day gives the same', () => {
    const march: Published = { from: '2021-03-01', to: '2021-03-31', basis: 'inferred' };
    expect(read('He came on Monday, and again last year.', march)).toEqual([
      'Monday',
      'last year: 2020-01-01..2020-12-31',
    ]);
  });

  it('pass the basis of an inferred date on, and leave full dates without it', () => {
    const inferred: Published = { ...TODAY, basis: 'inferred' };
    const [last, full] = readText('Trade fell last year and in June 2019.', inferred);
    expect(last?.basis).toBe('inferred');
    expect(full).toBeDefined();
    expect(full?.basis).toBeUndefined();
  });
});

describe('dates that refer to what came before', () => {
  it('compare with the same months of the year before', () => {
    expect(
      read('Profit for the third quarter of 2019 was 5 million, against 4 million a year earlier.'),
    ).toEqual([
      'the third quarter of 2019: 2019-07-01..2019-09-30',
      'a year earlier: 2018-07-01..2018-09-30',
    ]);
  });

  it('count on from the time last spoken of, also across paragraphs', () => {
    expect(read('The shop opened in March 2019.\nThe following month it closed.')).toEqual([
      'March 2019: 2019-03-01..2019-03-31',
      'The following month: 2019-04-01..2019-04-30',
    ]);
  });

  it('take the year of a report where the article has no date', () => {
    expect(
      read('From January to September 2020 trade fell. In the first half of the year it had risen.', null),
    ).toEqual([
      'From January to September 2020: 2020-01-01..2020-09-30',
      'the first half of the year: 2020-01-01..2020-06-30',
    ]);
  });
});

describe('words that are no dates', () => {
  it.each([
    'She may leave, and the march on the capital may stop.',
    'April Jones and June Smith met May Brown.',
    'The company sold 2000 tons and 1,998 shares for $2020.',
    'He wrote a 2000-word essay in room 2012 of the Group of 20.',
    'An IL-76 brought COVID-19 vaccines by 5G in World War II.',
    'The second half of the match saw the third goal by the striker.',
    'The ratio was 3/4 and the score 2-1.',
  ])('%s', (sentence) => expect(read(sentence).filter((found) => found.includes(':'))).toEqual([]));

  it('leaves spans, habits and fiscal years unresolved', () => {
    expect(read('In recent years, nearly two years ago, every Monday and in fiscal 2020 it rained.')).toEqual(
      ['recent years', 'two years ago', 'Monday', 'fiscal 2020'],
    );
  });
});

describe('what a reader types', () => {
  it.each([
    ['trade jan-sep 2020', 'jan-sep 2020: 2020-01-01..2020-09-30'],
    ['trade h1 2020', 'h1 2020: 2020-01-01..2020-06-30'],
    ['exports in may 2020', 'may 2020: 2020-05-01..2020-05-31'],
  ])('%s', (query, expected) =>
    expect(readTyped(query, null).map(({ text, from, to }) => `${text}: ${from}..${to}`)).toEqual([expected]),
  );
});

describe('the month of May', () => {
  it('is not the verb that puts what follows into the future', () => {
    expect(read('Growth slipped to 4 percent in May from 5 percent in April.')).toEqual([
      'May: 2020-05-01..2020-05-31',
      'April: 2020-04-01..2020-04-30',
    ]);
    expect(read('It may close in April.')).toEqual(['April: 2021-04-01..2021-04-30']);
  });
});
