import { describe, expect, it } from 'vitest';
import { termsOf } from '../../src/index/analysis.js';
import { countriesIn } from '../../src/index/countries.js';

const roles = (text: string): string[] =>
  countriesIn(text, termsOf(text)).map(({ code, role }) => `${code} ${role}`);

describe('the part a country takes in what is measured', () => {
  it.each([
    ["Norway's exports to Poland", ['NO owner', 'PL target']],
    ['imports from Poland', ['PL origin']],
    ['Polish students in Norway', ['PL owner', 'NO place']],
    ['trade with Poland', ['PL pair']],
    ['trade between Norway and Poland', ['NO pair', 'PL pair']],
    ['Norway-Poland trade', ['NO pair', 'PL pair']],
    ['Sino-Russian trade', ['CN pair', 'RU pair']],
    ['norway poland trade', ['NO pair', 'PL pair']],
    ['trade of Norway and Poland', ['NO pair', 'PL pair']],
    ['students norway', ['NO bare']],
    ['exports of the United Kingdom', ['GB owner']],
    ['South Korean exports', ['KR owner']],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected));

  it('is none where a name speaks of money or of something else', () => {
    expect(roles('5 billion U.S. dollars or US$5 billion')).toEqual([]);
    expect(roles('they polish the silver and eat turkey')).toEqual([]);
  });
});
